import { type Languages, plural } from '../controllers/language.js';
import type { SortDirection } from '../events/sort.js';

const number = new Intl.NumberFormat('fr');
const rows = (count: number, rest = '') =>
  `${number.format(count)} ${plural('fr', count, `ligne${rest}`, `lignes${rest && `${rest}s`}`)}`;
const orders: Record<SortDirection, string> = { ascending: 'croissant', descending: 'décroissant' };

/** What a table says: its order, its selection, and what is not there. */
export const fr = {
  selectAll: 'Tout sélectionner',
  selected: (count: number) => (count ? rows(count, ' sélectionnée') : 'Aucune ligne sélectionnée'),
  selectFirst: 'Sélectionnez d’abord au moins une ligne.',
  actions: 'Actions sur la sélection',
  sorted: (column: string, direction: SortDirection) =>
    `Trié par ${column}, ordre ${orders[direction]}`,
  loading: 'Chargement…',
  loaded: (count: number) => rows(count),
  empty: 'Aucune ligne à afficher.',
  /** The name of what scrolls, where the table has none; the name of a file. */
  table: 'Tableau',
  yes: 'oui',
  no: 'non',
};

export type TableWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<TableWords> = { fr };
