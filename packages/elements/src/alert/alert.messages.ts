import type { Languages } from '../controllers/language.js';

export const fr = { close: 'Masquer le message' };

export type AlertWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<AlertWords> = { fr };
