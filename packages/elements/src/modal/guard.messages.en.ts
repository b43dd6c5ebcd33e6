import { languages } from './guard.messages.js';

languages.en = {
  title: 'Close without saving?',
  text: 'What you typed in this window is not saved.',
  stay: 'Keep typing',
  leave: 'Close without saving',
};
