import type { Languages } from '../controllers/language.js';

/** What is said of a code that was sent. */
export const fr = {
  tooShort: (count: number) => `Saisissez les ${count} chiffres du code.`,
  notDigits: 'Le code ne contient que des chiffres.',
};

export type CodeWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<CodeWords> = { fr };
