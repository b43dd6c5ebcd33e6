import { languages } from './form.messages.js';

languages.en = { title: 'Error: ' };
