import { languages } from './display-settings.messages.js';

languages.en = {
  applied: 'Applied.',
  remembered: 'Applied, and remembered on this device.',
  notRemembered: 'Applied, but this device could not remember it.',
  forgotten: 'This device no longer remembers your choices.',
  restored: 'The display is back as it was at first.',
};
