import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { uploadCases } from './upload.cases.js';
import './upload.define.js';

for (const tried of uploadCases) testFormControl(tried, tools);
