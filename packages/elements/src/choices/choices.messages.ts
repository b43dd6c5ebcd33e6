import { type Languages, plural } from '../controllers/language.js';

/** What a group says when too few or too many of its choices are checked. */
export const fr = {
  tooFew: (legend: string, min: number) =>
    `Choisissez au moins ${min} ${plural('fr', min, 'réponse', 'réponses')} à « ${legend} ».`,
  tooMany: (legend: string, max: number, count: number) =>
    `Choisissez au plus ${max} ${plural('fr', max, 'réponse', 'réponses')} à « ${legend} » (vous en avez choisi ${count}).`,
};

export type ChoicesWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ChoicesWords> = { fr };
