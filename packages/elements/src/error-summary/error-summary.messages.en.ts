import { languages } from './error-summary.messages.js';

languages.en = {
  heading: (count) =>
    count === 1
      ? 'One error to correct'
      : `${new Intl.NumberFormat('en').format(count)} errors to correct`,
};
