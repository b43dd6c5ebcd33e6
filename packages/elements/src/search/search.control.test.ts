import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { searchCases } from './search.cases.js';
import './search.define.js';

for (const tried of searchCases) testFormControl(tried, tools);
