import type { Languages } from '../controllers/language.js';

/** What the button that opens the calendar says. */
export const fr = {
  choose: 'Choisir une date',
  choosePeriod: 'Choisir les dates',
  /** What the calendar is for. */
  named: (words: string, question: string) => `${words}, ${question}`,
  chosen: (name: string, date: string) => `${name} : ${date}`,
  period: (from: string, to: string) => `du ${from} au ${to}`,
};

export type DateWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<DateWords> = { fr };
