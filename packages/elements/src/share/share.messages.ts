import type { Languages } from '../controllers/language.js';

/** What is said after the button that copies the address. */
export const fr = {
  copied: 'L’adresse de la page est copiée.',
  failed: (url: string) => `L’adresse n’a pas pu être copiée. La voici\u00a0: ${url}`,
};

export type ShareWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ShareWords> = { fr };
