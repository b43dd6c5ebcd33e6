import { expect, test } from 'vitest';
import { parisDay, readDate, showDate, showMoment } from './dates.ts';

test.each([
  ['27', '3', '2016', '2016-03-27'],
  ['7', '03', '2016', '2016-03-07'],
  ['29', '2', '2016', '2016-02-29'],
  ['29', '2', '2000', '2000-02-29'],
  ['31', '12', '2015', '2015-12-31'],
])('%s %s %s exists', (day, month, year, iso) => {
  expect(readDate(day, month, year)).toEqual({ iso });
});

test.each([
  ['29', '2', '2015', 'unreal', ['jour']],
  ['29', '2', '1900', 'unreal', ['jour']],
  ['31', '4', '2016', 'unreal', ['jour']],
  ['0', '4', '2016', 'unreal', ['jour']],
  ['1', '13', '2016', 'unreal', ['mois']],
  ['1', '0', '2016', 'unreal', ['mois']],
  ['1', 'mars', '2016', 'unreal', ['mois']],
  ['1e', '3', '2016', 'unreal', ['jour']],
  ['1', '3', '16', 'year', ['annee']],
  ['1', '3', '20166', 'year', ['annee']],
  ['', '3', '2016', 'missing', ['jour']],
  ['', '', '2016', 'missing', ['jour', 'mois']],
])('%j %j %j is refused: %s', (day, month, year, fault, parts) => {
  expect(readDate(day, month, year)).toEqual({ fault, parts });
});

test('nothing at all is one fault', () => {
  expect(readDate('', '', '')).toEqual({ fault: 'empty' });
});

test('is written in French', () => {
  expect(showDate('2016-03-01')).toBe('1er mars 2016');
  expect(showDate('2016-02-29')).toBe('29 février 2016');
  expect(showMoment(Date.parse('2026-09-01T08:05:00Z'))).toBe(
    '1er septembre 2026 à 10\u202Fh\u202F05',
  );
});

test('the day is that of Paris', () => {
  expect(parisDay(Date.parse('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
});
