import { plural } from '../controllers/language.js';
import { languages } from './combobox.messages.js';

const number = (count: number): string => new Intl.NumberFormat('en').format(count);
const s = (count: number): string => plural('en', count, '', 's');

languages.en = {
  open: (label) => `Show the answers to “${label}”`,
  clear: (label) => `Clear the answer to “${label}”`,
  results: (count) => `${number(count)} result${s(count)}`,
  none: (query) => `No result for “${query}”`,
  empty: 'No answer to offer',
  more: (count) => `${number(count)} more result${s(count)}: type more, or scroll.`,
  chosen: (option) => `Answer chosen: ${option}.`,
  cleared: 'Answer cleared.',
  unknown: (label, text) =>
    `“${label}”: “${text}” is not in the list. Choose one of the answers offered.`,
  unchosen: (label, text) =>
    `“${label}”: no answer is chosen for “${text}”. Choose one of the answers offered.`,
  count: (count) => `${number(count)} answer${s(count)} chosen`,
  countOf: (count, max) =>
    `${number(count)} answer${s(count)} chosen out of ${number(max)} at most`,
  added: (option, count) => `Answer added: ${option}. ${count}.`,
  removed: (option, count) => `Answer removed: ${option}. ${count}.`,
  remove: (option) => `Remove ${option}`,
  clearAll: 'Clear all',
  full: (max) => `${number(max)} answer${s(max)} at most: remove one to choose another.`,
  short: (min) => `Type at least ${number(min)} character${s(min)}.`,
  searching: 'Searching…',
  failed: 'The search failed. Press Enter to try again.',
  retry: 'Try again',
};
