import { monthNames } from '../date/names.js';
import { isoOf, readDate } from '../date/typed.js';

/** How the values of a column are compared. */
export type Kind = 'number' | 'date' | 'text';

/** What a cell says: to people, and to machines where its author wrote it. */
export interface Said {
  readonly text: string;
  readonly value?: string | undefined;
}

/** What is compared: dates are numbers too. `undefined` for a cell that says nothing. */
export type Key = number | string | undefined;

const NOTHING = /^[-–—]?$/;
const ISO = /^\d{4}-\d\d(-\d\d)?(T|$)/;
const CLOCK = /^(\d{1,2}):(\d\d)/;
const TIME = /^(.*?)[\s,à]+(\d{1,2}) ?[h:] ?(\d\d)?$/u;

/**
 * What to compare the cells of a column by. Numbers and dates are read as people write them in that language; a column
 * is of the kind that most of its cells are, and what is not of it is compared as text.
 *
 * @param language BCP 47, for example `fr`
 * @param kind where the author says it
 */
export function keysOf(cells: readonly Said[], language: string, kind?: Kind): Key[] {
  const texts = cells.map(({ text, value }) => (value ?? text).trim());
  const known = cells.map(({ value }) =>
    value === undefined || kind === 'text' ? undefined : readValue(value.trim()),
  );
  const filled = texts.filter((text) => !NOTHING.test(text)).length;
  const most = (keys: Key[]) =>
    keys.filter((key) => key !== undefined).length * 2 > (kind ? 0 : filled);
  const fill = (read: (text: string) => number | undefined) =>
    known.map((key, at) => key ?? read(texts[at] ?? ''));
  let keys: Key[] = known;
  if (kind !== 'text' && !known.every((key) => key !== undefined)) {
    const numbers = kind === 'date' ? [] : fill(numbersOf(texts, language));
    const dates = most(numbers) ? [] : fill(datesIn(language));
    keys = most(numbers) ? numbers : most(dates) ? dates : known;
  }
  return texts.map((text, at) => keys[at] ?? (NOTHING.test(text) ? undefined : text));
}

/** Compares two keys: numbers, then texts in the order of the language (« élève » before « étude », 2 before 10). */
export function comparison(language: string): (a: Key, b: Key) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
    if (typeof b === 'number') return 1;
    return compare(a ?? '', b ?? '');
  };
}

/** A value for machines: a number, an ISO date, a time of day in minutes. */
function readValue(value: string): number | undefined {
  const number = value ? Number(value) : NaN;
  if (!Number.isNaN(number)) return number;
  if (ISO.test(value)) return valid(Date.parse(value));
  const [clock, hours, minutes] = CLOCK.exec(value) ?? [];
  return clock ? Number(hours) * 60 + Number(minutes) : undefined;
}

const valid = (number: number) => (Number.isNaN(number) ? undefined : number);

/**
 * Reads numbers as they are written: « 1 234,5 », « −3 », « 12 % », « 14,5/20 ». With a unit, if all have the same:
 * classes (« 6e A », « 6e B ») are no numbers.
 */
function numbersOf(
  texts: readonly string[],
  language: string,
): (text: string) => number | undefined {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const group = sign('group').trim();
  // A point is a decimal too where it groups nothing.
  const decimals = `${sign('decimal')}${group === '.' ? '' : '.'}`;
  const groups = new RegExp(`(\\d)[\\s${group}](?=\\d{3}(?!\\d))`, 'g');
  const form = new RegExp(
    `^(\\p{Sc}?)\\s*([-+−]?)\\s*(\\d+)(?:[${decimals}](\\d+))?\\s*(\\D*|/\\s*\\d+)$`,
    'u',
  );
  const read = (text: string) => form.exec(text.replace(groups, '$1'));
  const units = new Set<string>();
  for (const text of texts) {
    const [found, before = '', , , , after = ''] = read(text) ?? [];
    if (found) units.add(before + after);
    if (units.size > 1) return () => undefined;
  }
  return (text) => {
    const [found, , minus, whole, fraction = '0'] = read(text) ?? [];
    if (!found) return undefined;
    const number = Number(`${whole ?? ''}.${fraction}`);
    return minus && minus !== '+' ? -number : number;
  };
}

/** Reads dates as they are written: « 12/03/2026 », « 1er sept. 2026 », « 12/03/2026 à 8 h 30 ». */
function datesIn(language: string): (text: string) => number | undefined {
  const months = monthNames(language);
  return (text) => {
    const [, day = text, hours = '0', minutes = '0'] = TIME.exec(text) ?? [];
    const typed = readDate(day, months);
    const iso = typed && isoOf(typed);
    if (!iso) return undefined;
    return Date.parse(iso) + (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
}
