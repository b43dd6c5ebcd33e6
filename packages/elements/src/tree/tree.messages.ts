import type { Languages } from '../controllers/language.js';

/** The button above a tree. */
export const fr = { openAll: 'Tout ouvrir', closeAll: 'Tout fermer' };

export type TreeWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<TreeWords> = { fr };
