import type { Languages } from '../controllers/language.js';

export const fr = { close: 'Fermer' };

export type ModalWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ModalWords> = { fr };
