import type { Languages } from '../controllers/language.js';

export const fr = { title: 'Erreur : ' };

export type FormWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<FormWords> = { fr };
