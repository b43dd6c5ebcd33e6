import { languages } from './notice.messages.js';

languages.en = { close: 'Hide the notice' };
