import type { Languages } from '../controllers/language.js';

/** What is wrong with a date that the browser’s own constraints let through. */
export const fr = {
  closed: (date: string) => `Le ${date} ne peut pas être choisi.`,
  closedWhy: (date: string, why: string) => `Le ${date} ne peut pas être choisi : ${why}.`,
  reversed: (from: string, to: string) =>
    `La fin (${to}) est avant le début (${from}). Corrigez l’une des deux dates.`,
  /** One end of a period, where it must be told from others. */
  named: (legend: string, label: string) => `${legend} : ${label}`,
  notWhole: (label: string) =>
    `« ${label} » : il manque une partie de la date, ou ce jour n’existe pas.`,
  missing: (legend: string) => `Renseignez « ${legend} ».`,
  parts: ['le jour', 'le mois', 'l’année'],
  lacks: (parts: string) => `Il manque ${parts}.`,
  badDay: 'Le jour s’écrit en chiffres, de 1 à 31.',
  badMonth: 'Le mois s’écrit en chiffres, de 1 à 12.',
  badYear: 'L’année s’écrit en quatre chiffres, par exemple 2014.',
  noSuchDay: (date: string, month: string, days: number) =>
    `Le ${date} n’existe pas : ${month} a ${days} jours.`,
};

export type ProblemWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<ProblemWords> = { fr };
