import type { Languages } from '../controllers/language.js';

export const fr = { enlarge: 'Agrandir', close: 'Fermer' };

export type TranscriptionWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<TranscriptionWords> = { fr };
