import { languages } from './switch.messages.js';

languages.en = {
  on: 'On',
  off: 'Off',
  required: (label) => `Turn on “${label}” to continue.`,
};
