import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { rangeCases } from './range.cases.js';
import './range.define.js';

for (const tried of rangeCases) testFormControl(tried, tools);
