import { plural } from '../controllers/language.js';
import { languages } from './choices.messages.js';

languages.en = {
  tooFew: (legend, min) =>
    `Choose at least ${min} ${plural('en', min, 'answer', 'answers')} to “${legend}”.`,
  tooMany: (legend, max, count) =>
    `Choose at most ${max} ${plural('en', max, 'answer', 'answers')} to “${legend}” (you have chosen ${count}).`,
};
