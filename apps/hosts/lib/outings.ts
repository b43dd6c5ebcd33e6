export interface Outing {
  id: number;
  title: string;
  date: string;
  seats: number;
}

export const OUTINGS: readonly Outing[] = [
  { id: 1, title: 'Musée des Beaux-Arts', date: '2026-12-03', seats: 28 },
  { id: 2, title: 'Écluse du canal', date: '2027-01-14', seats: 54 },
  { id: 3, title: 'Archives départementales', date: '2026-11-30', seats: 30 },
];

export const TRANSPORTS = [
  { value: 'car', label: 'Car' },
  { value: 'train', label: 'Train' },
  { value: 'autre', label: 'Autre', hint: 'Dites lequel.' },
];

export const LEVELS = [
  { value: '', label: 'Choisissez' },
  { value: '6e', label: 'Sixième' },
  { value: '5e', label: 'Cinquième' },
];

export const NEEDS = [
  { value: 'repas', label: 'Un repas' },
  { value: 'guide', label: 'Un guide' },
];

/** In French, as a table says it. */
export const dateOf = (iso: string): string =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
