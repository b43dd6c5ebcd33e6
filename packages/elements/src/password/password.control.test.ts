import '../field/field.define.js';
import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { passwordCases } from './password.cases.js';
import './password.define.js';

for (const tried of passwordCases) testFormControl(tried, tools);
