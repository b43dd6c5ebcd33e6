import { languages } from './alert.messages.js';

languages.en = { close: 'Hide the message' };
