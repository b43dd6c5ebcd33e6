import { dateOf } from './dates.js';

/** The names of the months in a language, from January: « janvier »… */
export function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, at) => format.format(new Date(dateOf(2024, at + 1, 1))));
}

/** The names of the days of the week in a language, from Monday: « lundi »… */
export function weekdayNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 is a Monday.
  return Array.from({ length: 7 }, (_, at) => format.format(new Date(dateOf(2024, 1, at + 1))));
}
