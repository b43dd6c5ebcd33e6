import { languages } from './transcription.messages.js';

languages.en = { enlarge: 'Enlarge', close: 'Close' };
