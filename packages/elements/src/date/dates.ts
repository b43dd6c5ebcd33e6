// Days of the calendar as ISO strings (`2026-09-01`), which compare as text. They have no hour and no zone: the
// arithmetic is in UTC, where every day has 24 hours, so no clock change (DST) can move a day.

/** The first and the last day that `<input type="date">` and an ISO string of ten characters can hold in common. */
export const FIRST = '0001-01-01';
export const LAST = '9999-12-31';

const DAY = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** The ISO date of a day; empty where there is no such day (31 February, year 0). Months go from 1. */
export function dateOf(year: number, month: number, day: number): string {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return '';
  if (!(day >= 1 && day <= daysIn(year, month))) return '';
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Year, month (from 1) and day of an ISO date. */
export function split(iso: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
}

/** Tells an ISO date of a day that exists. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(...split(text)) === text;

/** How many days a month has; months go from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const utc = (iso: string): number => new Date(`${iso}T00:00Z`).getTime();

/** The nearest day between two; an empty or unreadable limit limits nothing. */
export function within(iso: string, min: string, max: string): string {
  if (isDate(max) && iso > max) return max;
  return isDate(min) && iso < min ? min : iso;
}

/** The day so many days later, or earlier; the calendar ends at `FIRST` and `LAST`. */
export function addDays(iso: string, days: number): string {
  const time = Math.min(Math.max(utc(iso) + days * DAY, utc(FIRST)), utc(LAST));
  return new Date(time).toISOString().slice(0, 10);
}

/** The same day so many months later, or earlier; the last day of a month that is too short. */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = split(iso);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  if (toYear < 1) return FIRST;
  if (toYear > 9999) return LAST;
  return dateOf(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/** 1 for Monday… 7 for Sunday (ISO 8601). */
export const weekday = (iso: string): number => new Date(utc(iso)).getUTCDay() || 7;

/** The number of its week (ISO 8601): week 1 holds the first Thursday of the year. */
export function weekOf(iso: string): number {
  const thursday = utc(iso) + (4 - weekday(iso)) * DAY;
  const first = new Date(thursday);
  first.setUTCMonth(0, 1);
  return Math.floor((thursday - first.getTime()) / DAY / 7) + 1;
}

/** The weeks of the month of a day, from Monday to Sunday; empty texts for the days of other months. */
export function weeksOf(iso: string): string[][] {
  const [year, month] = split(iso);
  const days = Array.from({ length: daysIn(year, month) }, (_, at) => dateOf(year, month, at + 1));
  const cells = [...Array<string>(weekday(days[0] ?? iso) - 1).fill(''), ...days];
  while (cells.length % 7) cells.push('');
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The day it is where the person is. */
export function today(): string {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
