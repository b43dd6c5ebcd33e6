import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './date-inputs.js';
import './three-parts.js';
import { dateCases } from './date.cases.js';
import './date.define.js';

for (const tried of dateCases) testFormControl(tried, tools);
