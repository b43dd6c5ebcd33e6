import '../choice/choice.define.js';
import { testFormControl } from '../testing/suite/index.js';
import { tools } from '../testing/tools.js';
import { choicesCases } from './choices.cases.js';
import './choices.define.js';

for (const tried of choicesCases) testFormControl(tried, tools);
