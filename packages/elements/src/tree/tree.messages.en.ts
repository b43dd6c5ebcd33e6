import { languages } from './tree.messages.js';

languages.en = { openAll: 'Open all', closeAll: 'Close all' };
