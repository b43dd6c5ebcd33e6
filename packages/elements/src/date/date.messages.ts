import type { Languages } from '../controllers/language.js';

/** What the button that opens the calendar says. */
export const fr = {
  choose: 'Choisir une date',
  chosen: (date: string) => `Choisir une date, ${date}`,
  chooseRange: 'Choisir les dates',
  chosenRange: (from: string, to: string) => `Choisir les dates, du ${from} au ${to}`,
};

export type DateWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<DateWords> = { fr };
