import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { comboboxCases } from './combobox.cases.js';
import './combobox.define.js';

for (const tried of comboboxCases) testFormControl(tried, tools);
