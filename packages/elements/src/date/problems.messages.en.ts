import { languages } from './problems.messages.js';

languages.en = {
  closed: (date) => `${date} cannot be chosen.`,
  closedWhy: (date, why) => `${date} cannot be chosen: ${why}.`,
  reversed: (from, to) => `The end (${to}) is before the start (${from}). Correct one of the two.`,
  named: (legend, label) => `${legend}: ${label}`,
  notWhole: (label) => `“${label}”: a part of the date is missing, or there is no such day.`,
  missing: (legend) => `Fill in “${legend}”.`,
  parts: ['the day', 'the month', 'the year'],
  lacks: (parts) => `Enter ${parts} too.`,
  badDay: 'Enter the day in digits, from 1 to 31.',
  badMonth: 'Enter the month in digits, from 1 to 12.',
  badYear: 'Enter the year in four digits, for example 2014.',
  noSuchDay: (date, month, days) => `${date} does not exist: ${month} has ${days} days.`,
};
