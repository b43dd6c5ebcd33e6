import { languages } from './date.messages.js';

languages.en = {
  choose: 'Choose a date',
  chosen: (date) => `Choose a date, ${date}`,
  chooseRange: 'Choose the dates',
  chosenRange: (from, to) => `Choose the dates, from ${from} to ${to}`,
};
