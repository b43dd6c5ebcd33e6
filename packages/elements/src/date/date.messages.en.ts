import { languages } from './date.messages.js';

languages.en = {
  choose: 'Choose a date',
  choosePeriod: 'Choose the dates',
  named: (words, question) => `${words}, ${question}`,
  chosen: (name, date) => `${name}: ${date}`,
  period: (from, to) => `from ${from} to ${to}`,
};
