import { assert } from '@open-wc/testing';
import fc from '../testing/fast-check.js';
import { comparison, type Key, keysOf, type Kind } from './values.js';

/** Texts in the order that their column sorts them. */
function sorted(texts: readonly string[], language = 'fr', kind?: Kind): string[] {
  const keys = keysOf(
    texts.map((text) => ({ text })),
    language,
    kind,
  );
  const compare = comparison(language);
  const all = texts.map((text, at): { text: string; key: Key } => ({ text, key: keys[at] }));
  return all.sort(({ key: a }, { key: b }) => compare(a, b)).map(({ text }) => text);
}

describe('the values of a column', () => {
  for (const [what, texts, language] of [
    ['French numbers', ['−3', '0,5', '9', '14,5', '1 234,25', '12 000'], 'fr'],
    ['numbers grouped by no-break spaces', ['999', '1\u202f000', '1\u00a0234\u00a0567,8'], 'fr'],
    ['a decimal point in French', ['9.75', '10,5', '10.75'], 'fr'],
    ['English numbers', ['0.5', '999', '1,234.5', '12,000'], 'en'],
    ['German numbers', ['0,5', '1.234,5', '12.000'], 'de'],
    ['numbers of a unit', ['2 €', '10,50 €', '1 200 €'], 'fr'],
    ['a currency before', ['$2', '$10.50', '$1,200'], 'en'],
    ['percentages', ['2 %', '12,5 %', '100 %'], 'fr'],
    ['marks out of 20', ['9/20', '14,25/20', '14,5/20'], 'fr'],
    ['dates in figures', ['28/11/2025', '12/01/2026', '03/02/2026'], 'fr'],
    ['dates in words', ['24 déc. 2013', '1er septembre 2014', 'mardi 2 septembre 2014'], 'fr'],
    ['dates with times', ['03/02/2026 à 8 h', '03/02/2026 10:05', '04/02/2026 7 h 30'], 'fr'],
    ['texts, accents in their place', ['Abadie', 'Élie', 'Étienne', 'Fabre', 'œuf', 'Zoé'], 'fr'],
    ['texts with numbers', ['Salle 2', 'Salle 10', 'Salle 10 bis'], 'fr'],
    ['classes, which are no numbers', ['5e A', '6e A', '6e B'], 'fr'],
    ['hours', ['8 h 30', '10 h 05', '14 h'], 'fr'],
  ] as const)
    it(`sorts ${what}`, () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...texts], { minLength: texts.length }),
          (mixed) => void assert.deepEqual(sorted(mixed, language), [...texts]),
        ),
        { numRuns: 10 },
      );
    });

  it('puts numbers before what is no number, in a column of numbers', () =>
    assert.deepEqual(sorted(['Absent', '14,5', '9', 'Non noté', '17']), [
      ...['9', '14,5', '17', 'Absent', 'Non noté'],
    ]));

  it('has no key for a cell that says nothing', () =>
    assert.deepEqual(keysOf([{ text: '' }, { text: ' – ' }, { text: '-' }, { text: '3' }], 'fr'), [
      undefined,
      undefined,
      undefined,
      3,
    ]));

  it('takes the value for machines where there is one', () =>
    assert.deepEqual(
      keysOf(
        [
          { text: 'trois', value: '3' },
          { text: 'un et demi', value: '1.5' },
          { text: 'hier', value: '2026-03-12' },
          { text: 'tôt', value: '08:30' },
          { text: 'rien', value: '' },
        ],
        'fr',
      ),
      [3, 1.5, Date.parse('2026-03-12'), 510, undefined],
    ));

  it('does what its header says: texts stay texts, one number is enough', () => {
    assert.deepEqual(sorted(['2', '10', '1,5'], 'fr', 'text'), ['1,5', '2', '10']);
    assert.deepEqual(sorted(['Absent', 'Dispensé', '12', 'Absent', '9'], 'fr', 'number'), [
      ...['9', '12', 'Absent', 'Absent', 'Dispensé'],
    ]);
  });

  it('reads days that do not exist as texts', () =>
    assert.isString(keysOf([{ text: '31/02/2026' }], 'fr')[0]));

  it('makes an order of anything', () => {
    const compare = comparison('fr');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (texts) => {
        const keys = keysOf(
          texts.map((text) => ({ text })),
          'fr',
        );
        for (const a of keys)
          for (const b of keys)
            assert.equal(Math.sign(compare(a, b)), -Math.sign(compare(b, a)) || 0);
      }),
      { numRuns: 200 },
    );
  });
});
