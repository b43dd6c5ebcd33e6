import { languages } from './toast-region.messages.js';

languages.en = { region: 'Messages', close: 'Hide the message' };
