import '../field/field.define.js';
import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { codeCases } from './code.cases.js';
import './code.define.js';

for (const tried of codeCases) testFormControl(tried, tools);
