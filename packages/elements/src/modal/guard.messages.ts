import type { Languages } from '../controllers/language.js';

/** What is asked before closing on something typed and not sent. */
export const fr = {
  title: 'Fermer sans enregistrer ?',
  text: 'Ce que vous avez saisi dans cette fenêtre n’est pas enregistré.',
  stay: 'Continuer la saisie',
  leave: 'Fermer sans enregistrer',
};

export type GuardWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<GuardWords> = { fr };
