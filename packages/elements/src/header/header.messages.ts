import type { Languages } from '../controllers/language.js';

export const fr = { menu: 'Menu' };

export type HeaderWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<HeaderWords> = { fr };
