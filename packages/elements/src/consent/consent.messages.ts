import type { Languages } from '../controllers/language.js';

export const fr = {
  saved: 'Vos choix sont enregistrés.',
  failed: 'Vos choix n’ont pas pu être enregistrés. Réessayez.',
  close: 'Fermer sans rien changer',
};

export type ConsentWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ConsentWords> = { fr };
