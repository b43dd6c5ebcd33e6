import type { Languages } from '../controllers/language.js';

/** The button above an accordion. */
export const fr = { openAll: 'Tout ouvrir', closeAll: 'Tout fermer' };

export type AccordionWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<AccordionWords> = { fr };
