import { plural } from '../controllers/language.js';
import { languages } from './table.messages.js';

const number = new Intl.NumberFormat('en');
const rows = (count: number) => `${number.format(count)} ${plural('en', count, 'row', 'rows')}`;

languages.en = {
  selectAll: 'Select all',
  selected: (count) => (count ? `${rows(count)} selected` : 'No row selected'),
  selectFirst: 'Select at least one row first.',
  actions: 'Actions on the selection',
  sorted: (column, direction) => `Sorted by ${column}, ${direction} order`,
  loading: 'Loading…',
  loaded: rows,
  empty: 'No rows to show.',
  table: 'Table',
  yes: 'yes',
  no: 'no',
};
