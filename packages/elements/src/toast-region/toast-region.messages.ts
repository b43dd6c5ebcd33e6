import type { Languages } from '../controllers/language.js';

export const fr = { region: 'Messages', close: 'Masquer le message' };

export type ToastRegionWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ToastRegionWords> = { fr };
