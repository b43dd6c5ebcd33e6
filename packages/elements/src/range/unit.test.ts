import { assert } from '@open-wc/testing';
import { formatOf } from './unit.js';

/** Spaces differ from one version of CLDR to the next. */
const written = (language: string, unit: string, length: 'short' | 'long', value: number) =>
  formatOf(language, unit, length)(value).replace(/\s/g, ' ');

describe('the words of a value', () => {
  const table: [string, string, 'short' | 'long', number, string][] = [
    ['fr', '', 'short', 1234.5, '1 234,5'],
    ['fr', 'minute', 'short', 30, '30 min'],
    ['fr', 'minute', 'long', 1, '1 minute'],
    ['fr', 'minute', 'long', 30, '30 minutes'],
    ['en', 'minute', 'long', 0, '0 minutes'],
    ['fr', 'percent', 'short', 80, '80 %'],
    ['fr', 'EUR', 'short', 20, '20 €'],
    ['fr', 'EUR', 'long', 20, '20 euros'],
    ['fr', 'élève|élèves', 'short', 0, '0 élève'],
    ['fr', 'élève|élèves', 'long', 1234, '1 234 élèves'],
    ['en', 'pupil|pupils', 'long', 0, '0 pupils'],
    ['fr', 'pts', 'long', 2, '2 pts'],
    ['fr', '|', 'long', 2, '2 '],
  ];
  for (const [language, unit, length, value, text] of table)
    it(`writes ${value} ${unit || 'alone'}, ${length}, in ${language}: ${text}`, () => {
      assert.equal(written(language, unit, length, value), text);
    });
});
