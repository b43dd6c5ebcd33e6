import { languages } from './code.messages.js';

languages.en = {
  tooShort: (count) => `Enter the ${count} digits of the code.`,
  notDigits: 'The code has digits only.',
};
