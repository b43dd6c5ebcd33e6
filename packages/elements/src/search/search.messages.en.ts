import { languages } from './search.messages.js';

languages.en = { clear: 'Clear the search' };
