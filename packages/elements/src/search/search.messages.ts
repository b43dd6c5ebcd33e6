import type { Languages } from '../controllers/language.js';

/** The button that empties a search. */
export const fr = { clear: 'Effacer la recherche' };

export type SearchWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<SearchWords> = { fr };
