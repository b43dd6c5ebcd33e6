import type { Languages } from '../controllers/language.js';

/** The heading of the summary that a script fills. */
export const fr = {
  heading: (count: number) =>
    count === 1
      ? 'Une erreur à corriger'
      : `${new Intl.NumberFormat('fr').format(count)} erreurs à corriger`,
};

export type ErrorSummaryWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ErrorSummaryWords> = { fr };
