import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { fieldCases } from './field.cases.js';
import './field.define.js';

for (const tried of fieldCases) testFormControl(tried, tools);
