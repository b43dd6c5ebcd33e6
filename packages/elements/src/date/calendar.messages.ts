import type { Languages } from '../controllers/language.js';

/** What the calendar says. */
export const fr = {
  previousYear: 'Année précédente',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  nextYear: 'Année suivante',
  month: 'Mois',
  year: 'Année',
  week: 'Semaine',
  weekNumber: (week: number) => `Semaine ${week}`,
  today: 'Aujourd’hui',
  close: 'Fermer',
  /** What is written in a cell: French says « le 1er ». */
  day: (day: number) => (day === 1 ? '1er' : String(day)),
  /** A day of the week over its column, which is narrow. */
  short: (weekday: string) => weekday.slice(0, 2),
  start: 'début',
  end: 'fin',
  inside: 'dans la période',
  closed: 'indisponible',
  closedWhy: (why: string) => `indisponible : ${why}`,
  before: (min: string) => `avant le ${min}`,
  after: (max: string) => `après le ${max}`,
  first: (min: string) => `Première date possible : ${min}.`,
  last: (max: string) => `Dernière date possible : ${max}.`,
  refused: (date: string, why: string) => `${date}, ${why}. Choisissez un autre jour.`,
  pickStart: 'Choisissez la date de début.',
  pickEnd: (start: string) => `Début : ${start}. Choisissez la date de fin.`,
};

export type CalendarWords = typeof fr;

/** Other languages add themselves: `@preau/elements/en.js`. */
export const languages: Languages<CalendarWords> = { fr };
