import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { switchCases } from './switch.cases.js';
import './switch.define.js';

for (const tried of switchCases) testFormControl(tried, tools);
