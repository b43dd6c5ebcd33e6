import { assert } from '@open-wc/testing';
import fc from '../testing/fast-check.js';
import { writtenDate } from '../controllers/written-date.js';
import { isClosedDay, refusalOf } from './closed-days.js';
import {
  addDays,
  addMonths,
  dateOf,
  daysIn,
  FIRST,
  isDate,
  LAST,
  split,
  today,
  weekday,
  weekOf,
  weeksOf,
  within,
} from './dates.js';
import { isoOf, readDate } from './typed.js';

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'],
  ...['octobre', 'novembre', 'décembre'],
];

/** Any day from year 1 to year 9999. */
const anyDay = fc
  .date({
    min: new Date(`${FIRST}T00:00Z`),
    max: new Date(`${LAST}T00:00Z`),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it('knows which days exist', () => {
    const table: [text: string, exists: boolean][] = [
      ['2024-02-29', true],
      ['2026-02-29', false],
      ['2000-02-29', true],
      ['1900-02-29', false],
      ['2100-02-29', false],
      ['2026-04-31', false],
      ['2026-12-31', true],
      ['2026-13-01', false],
      ['2026-00-10', false],
      ['2026-01-00', false],
      ['0001-01-01', true],
      ['0000-12-31', false],
      ['9999-12-31', true],
      ['26-01-01', false],
      ['2026-1-1', false],
      ['', false],
    ];
    for (const [text, exists] of table) assert.equal(isDate(text), exists, text);
    assert.equal(dateOf(2014, 9, 1), '2014-09-01');
    assert.equal(dateOf(7, 9, 1), '0007-09-01');
    assert.equal(dateOf(Number.NaN, 9, 1), '');
    assert.equal(dateOf(2014, 2, 31), '');
  });

  it('adds days across months, years, leap days and clock changes', () => {
    const table: [from: string, days: number, to: string][] = [
      ['2026-01-31', 1, '2026-02-01'],
      ['2024-02-28', 1, '2024-02-29'],
      ['2026-02-28', 1, '2026-03-01'],
      ['2026-12-31', 1, '2027-01-01'],
      // Paris: 23 hours on 29 March 2026, 25 on 25 October.
      ['2026-03-28', 1, '2026-03-29'],
      ['2026-03-29', 1, '2026-03-30'],
      ['2026-10-24', 1, '2026-10-25'],
      ['2026-10-25', 1, '2026-10-26'],
      ['2026-10-26', -1, '2026-10-25'],
      ['2026-03-30', -7, '2026-03-23'],
      [LAST, 1, LAST],
      [FIRST, -1, FIRST],
      ['0099-12-31', 1, '0100-01-01'],
    ];
    for (const [from, days, to] of table) assert.equal(addDays(from, days), to, `${from} ${days}`);
  });

  it('adds months, and stays on the last day where the month is too short', () => {
    const table: [from: string, months: number, to: string][] = [
      ['2026-01-31', 1, '2026-02-28'],
      ['2024-01-31', 1, '2024-02-29'],
      ['2024-02-29', 12, '2025-02-28'],
      ['2024-02-29', -48, '2020-02-29'],
      ['2026-12-15', 1, '2027-01-15'],
      ['2026-01-15', -1, '2025-12-15'],
      ['2026-03-31', -13, '2025-02-28'],
      ['9999-12-01', 1, LAST],
      ['0001-01-15', -1, FIRST],
    ];
    for (const [from, months, to] of table)
      assert.equal(addMonths(from, months), to, `${from} ${months}`);
  });

  it('begins the week on Monday and numbers it as ISO 8601 does', () => {
    const table: [iso: string, day: number, week: number][] = [
      ['2026-09-01', 2, 36],
      ['2024-01-01', 1, 1],
      ['2023-01-01', 7, 52],
      ['2021-01-03', 7, 53],
      ['2021-01-04', 1, 1],
      ['2020-12-31', 4, 53],
      ['2026-12-31', 4, 53],
      ['2027-01-01', 5, 53],
      ['2027-01-04', 1, 1],
      ['2025-12-29', 1, 1],
      ['2026-03-29', 7, 13],
      ['2026-10-25', 7, 43],
      [FIRST, 1, 1],
      [LAST, 5, 52],
    ];
    for (const [iso, day, week] of table) {
      assert.equal(weekday(iso), day, `weekday of ${iso}`);
      assert.equal(weekOf(iso), week, `week of ${iso}`);
    }
    const september = weeksOf('2026-09-15');
    assert.lengthOf(september, 5);
    assert.deepEqual(september[0]?.slice(0, 2), ['', '2026-09-01']);
    assert.deepEqual(september[4]?.slice(1, 4), ['2026-09-29', '2026-09-30', '']);
    assert.lengthOf(weeksOf('2021-02-10'), 4, 'a month of exactly four weeks');
    assert.lengthOf(weeksOf('2026-08-10'), 6, 'a month over six');
  });

  it('keeps a day between limits, where they can be read', () => {
    assert.equal(within('2026-05-01', '2026-09-01', ''), '2026-09-01');
    assert.equal(within('2027-05-01', '', '2026-12-31'), '2026-12-31');
    assert.equal(within('2026-05-01', 'hier', ''), '2026-05-01');
  });

  it('says the day it is where the person is', () => {
    const now = new Date();
    assert.deepEqual(split(today()), [now.getFullYear(), now.getMonth() + 1, now.getDate()]);
  });

  it('holds for any day of ten thousand years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        assert.isTrue(isDate(day));
        assert.equal(dateOf(...split(day)), day);
        const later = addDays(day, count);
        assert.isTrue(isDate(later));
        if (later !== FIRST && later !== LAST) {
          assert.equal(addDays(later, -count), day);
          assert.equal((((weekday(later) - weekday(day) - count) % 7) + 7) % 7, 0);
        }
        const [year, month, date] = split(day);
        const next = addMonths(day, count);
        assert.isTrue(isDate(next));
        if (next !== FIRST && next !== LAST) {
          const [toYear, toMonth, toDate] = split(next);
          assert.equal(toYear * 12 + toMonth, year * 12 + month + count);
          assert.equal(toDate, Math.min(date, daysIn(toYear, toMonth)));
        }
        assert.equal(weekOf(addDays(day, 1 - weekday(day))), weekOf(day), 'one number a week');
      }),
    );
  });

  it('lays out any month whole, each day once and under its weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = weeksOf(day);
        const days = weeks.flat().filter(Boolean);
        const [year, month] = split(day);
        assert.lengthOf(days, daysIn(year, month));
        assert.include(days, day);
        for (const week of weeks) {
          assert.lengthOf(week, 7);
          assert.isTrue(week.some(Boolean));
          for (const [at, iso] of week.entries()) if (iso) assert.equal(weekday(iso), at + 1);
        }
      }),
    );
  });
});

describe('a date as it is written', () => {
  it('has « 1er » in French, and is in the calendar of the inputs whatever the language', () => {
    const table: [iso: string, language: string, style: 'long' | 'full', text: string][] = [
      ['2026-09-01', 'fr', 'full', 'mardi 1er septembre 2026'],
      ['2026-09-01', 'fr-FR', 'long', '1er septembre 2026'],
      ['2026-09-11', 'fr', 'long', '11 septembre 2026'],
      ['2026-09-21', 'fr', 'full', 'lundi 21 septembre 2026'],
      ['2024-02-29', 'fr', 'full', 'jeudi 29 février 2024'],
      // A clock change in Paris; a day that Samoa never had.
      ['2026-03-29', 'fr', 'full', 'dimanche 29 mars 2026'],
      ['2011-12-30', 'fr', 'full', 'vendredi 30 décembre 2011'],
      ['2026-09-01', 'en-GB', 'long', '1 September 2026'],
      ['2026-02-31', 'fr', 'long', '2026-02-31'],
      ['hier', 'fr', 'full', 'hier'],
      ['', 'fr', 'full', ''],
    ];
    for (const [iso, language, style, text] of table)
      assert.equal(writtenDate(iso, language, style), text, iso);
    assert.include(writtenDate('2026-09-01', 'th', 'long'), '2026');
  });
});

describe('a date as it is typed', () => {
  it('is read in every way people write it, the day first', () => {
    const table: [text: string, typed: string | undefined][] = [
      ['12/09/2014', '12 09 2014'],
      ['12,9,2014', '12 9 2014'],
      ['12 9 2014', '12 9 2014'],
      ['12.09.2014', '12 09 2014'],
      ['12-9-14', '12 9 14'],
      [' 12092014 ', '12 09 2014'],
      ['2014-09-12', '12 09 2014'],
      ['12 septembre 2014', '12 9 2014'],
      ['mardi 1er septembre 2026', '1 9 2026'],
      ['3 AOUT 2015', '3 8 2015'],
      ['4 févr. 2016', '4 2 2016'],
      ['31/02/2014', '31 02 2014'],
      ['12', undefined],
      ['2014', undefined],
      ['12/09', undefined],
      ['12/09/2014 à 10:30', undefined],
      ['123/09/2014', undefined],
      ['bonjour', undefined],
      ['', undefined],
    ];
    for (const [text, typed] of table) assert.equal(readDate(text, MONTHS)?.join(' '), typed, text);
  });

  it('is a date only when it exists and its year is whole', () => {
    assert.equal(isoOf(['1', '9', '2026']), '2026-09-01');
    assert.equal(isoOf(['31', '2', '2026']), '');
    assert.equal(isoOf(['1', '9', '26']), '');
  });

  it('is never lost nor changed, whatever separates its parts', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '.', ' ', ',', '-', ' / '), (day, separator) => {
        const [year, month, date] = day.split('-') as [string, string, string];
        assert.equal(isoOf(readDate([date, month, year].join(separator)) ?? ['', '', '']), day);
      }),
    );
  });
});

describe('closed days', () => {
  it('are weekdays, days and intervals, both ends in them', () => {
    const list = '6 7 2026-11-11 2026-12-19/2027-01-03 n’importe 2026';
    const closed = [
      ...['2026-11-14', '2026-11-15', '2026-11-11', '2026-12-19', '2026-12-25', '2027-01-03'],
    ];
    for (const day of closed) assert.isTrue(isClosedDay(list, day), day);
    for (const day of ['2026-11-13', '2026-11-12', '2026-12-18', '2027-01-04'])
      assert.isFalse(isClosedDay(list, day), day);
    assert.isFalse(isClosedDay('', '2026-11-14'));
  });

  it('may say why', () => {
    const disabledDates = (iso: string) => iso === '2026-11-11' && 'jour férié';
    assert.equal(refusalOf({ closed: '', disabledDates }, '2026-11-11'), 'jour férié');
    assert.isFalse(refusalOf({ closed: '', disabledDates }, '2026-11-12'));
    assert.isTrue(refusalOf({ closed: '4', disabledDates }, '2026-11-12'));
  });
});
