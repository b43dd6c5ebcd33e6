import { dateOf } from './dates.js';

/** Day, month and year as they were typed, in digits. */
export type Typed = [day: string, month: string, year: string];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Reads a whole date in a text: « 12/09/2014 », « 12.9.14 », « 12092014 », « 2014-09-12 », « mardi 1er septembre 2026 ».
 * The day comes first, as everywhere but in the United States. Nothing is judged: the 31/02 is read too.
 *
 * @param months the names of the months, from January
 */
export function readDate(text: string, months: readonly string[] = []): Typed | undefined {
  const names = months.map(plain);
  const found: string[] = [];
  for (const word of plain(text.trim()).match(/\d+|\p{L}+/gu) ?? []) {
    if (/\d/.test(word)) found.push(word);
    else if (word.length > 2) {
      const month = names.findIndex((name) => name.startsWith(word));
      if (month >= 0) found.push(String(month + 1));
    }
  }
  const [first = ''] = found;
  if (found.length === 1 && first.length === 8)
    return [first.slice(0, 2), first.slice(2, 4), first.slice(4)];
  if (found.length !== 3) return undefined;
  if (first.length === 4) found.reverse();
  const [day = '', month = '', year = ''] = found;
  const short = day.length <= 2 && month.length <= 2 && year.length <= 4;
  return short ? [day, month, year] : undefined;
}

/** The ISO date of what was typed; empty where that day does not exist or the year is not whole. */
export const isoOf = ([day, month, year]: Typed): string =>
  year.length === 4 ? dateOf(Number(year), Number(month), Number(day)) : '';
