import { languages } from './consent.messages.js';

languages.en = {
  saved: 'Your choices are saved.',
  failed: 'Your choices could not be saved. Try again.',
  close: 'Close without any change',
};
