import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { choiceCases } from './choice.cases.js';
import './choice.define.js';

for (const tried of choiceCases) testFormControl(tried, tools);
