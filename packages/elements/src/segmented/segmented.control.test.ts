import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { segmentedCases } from './segmented.cases.js';
import './segmented.define.js';

for (const tried of segmentedCases) testFormControl(tried, tools);
