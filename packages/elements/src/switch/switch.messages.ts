import type { Languages } from '../controllers/language.js';

/** The state of a switch, and what it says when it must be on. */
export const fr = {
  on: 'Activé',
  off: 'Désactivé',
  required: (label: string) => `Activez « ${label} » pour continuer.`,
};

export type SwitchWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<SwitchWords> = { fr };
