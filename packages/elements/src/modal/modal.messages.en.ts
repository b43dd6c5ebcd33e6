import { languages } from './modal.messages.js';

languages.en = { close: 'Close' };
