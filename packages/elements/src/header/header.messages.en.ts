import { languages } from './header.messages.js';

languages.en = { menu: 'Menu' };
