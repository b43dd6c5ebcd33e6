import { languages } from './accordion.messages.js';

languages.en = { openAll: 'Open all', closeAll: 'Close all' };
