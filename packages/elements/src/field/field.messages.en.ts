import { plural } from '../controllers/language.js';
import { languages } from './field.messages.js';

const number = new Intl.NumberFormat('en');

languages.en = {
  left: (count) =>
    `${number.format(count)} ${plural('en', count, 'character left', 'characters left')}`,
  over: (count) =>
    `${number.format(count)} ${plural('en', count, 'character too many', 'characters too many')}`,
  tooLong: (label, max, count) =>
    `“${label}”: write ${number.format(max)} characters at most (there are ${number.format(count)} too many).`,
};
