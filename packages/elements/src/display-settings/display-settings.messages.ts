import type { Languages } from '../controllers/language.js';

/** What is said after each choice. */
export const fr = {
  applied: 'C’est appliqué.',
  remembered: 'C’est appliqué, et retenu sur cet appareil.',
  notRemembered: 'C’est appliqué, mais cet appareil n’a pas pu le retenir.',
  forgotten: 'Cet appareil ne retient plus vos choix.',
  restored: 'L’affichage d’origine est rétabli.',
};

export type DisplaySettingsWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<DisplaySettingsWords> = { fr };
