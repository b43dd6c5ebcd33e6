import { type Languages, plural } from '../controllers/language.js';

const frNumber = new Intl.NumberFormat('fr');

/** What the character counter says. */
export const fr = {
  left: (count: number) =>
    `${frNumber.format(count)} ${plural('fr', count, 'caractère restant', 'caractères restants')}`,
  over: (count: number) =>
    `${frNumber.format(count)} ${plural('fr', count, 'caractère', 'caractères')} en trop`,
  tooLong: (label: string, max: number, count: number) =>
    `« ${label} » : écrivez ${frNumber.format(max)} caractères au plus (il y en a ${frNumber.format(count)} en trop).`,
};

export type FieldWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<FieldWords> = { fr };
