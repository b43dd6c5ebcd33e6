const NUMBER = /^\d{1,2}$/;

export type DatePart = 'jour' | 'mois' | 'annee';
export type DateFault =
  | { fault: 'empty' }
  | { fault: 'missing'; parts: DatePart[] }
  | { fault: 'year'; parts: DatePart[] }
  | { fault: 'unreal'; parts: DatePart[] };

/** Reads a day, a month and a year typed apart; leap days exist only in leap years. */
export function readDate(day: string, month: string, year: string): { iso: string } | DateFault {
  const missing = (
    [
      ['jour', day],
      ['mois', month],
      ['annee', year],
    ] as const
  )
    .filter(([, value]) => value === '')
    .map(([part]) => part);
  if (missing.length === 3) return { fault: 'empty' };
  if (missing.length > 0) return { fault: 'missing', parts: missing };
  if (!/^\d{4}$/.test(year)) return { fault: 'year', parts: ['annee'] };
  const monthNumber = NUMBER.test(month) ? Number(month) : 0;
  if (monthNumber < 1 || monthNumber > 12) return { fault: 'unreal', parts: ['mois'] };
  const dayNumber = NUMBER.test(day) ? Number(day) : 0;
  if (dayNumber < 1 || dayNumber > daysIn(Number(year), monthNumber))
    return { fault: 'unreal', parts: ['jour'] };
  return { iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const LONG = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
});
const PARIS_DAY = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** « 1er septembre 2015 »: the first day of a month is an ordinal in French, which Intl leaves as a number. */
export function showDate(iso: string): string {
  return ordinal(LONG.format(new Date(`${iso}T00:00:00Z`)));
}

/** « 23 novembre 2026 à 10 h 42 », Paris time. `at` in milliseconds. */
export function showMoment(at: number): string {
  const parts = new Map(MOMENT.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  const day = ordinal(`${part('day')} ${part('month')} ${part('year')}`);
  return `${day} à ${part('hour')}\u202Fh\u202F${part('minute')}`;
}

/** The day in Paris, YYYY-MM-DD. `at` in milliseconds. */
export function parisDay(at: number): string {
  return PARIS_DAY.format(at);
}

function ordinal(words: string): string {
  return words.replace(/^1 /, '1er ');
}
