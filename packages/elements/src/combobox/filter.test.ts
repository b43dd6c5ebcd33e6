import { assert } from '@open-wc/testing';
import fc from '../testing/fast-check.js';
import { type ComboboxOption, exact, fold, marks, search } from './filter.js';

const options = (...labels: string[]): ComboboxOption[] =>
  labels.map((label) => ({ value: label, label }));

const labels = (found: readonly ComboboxOption[]): string[] => found.map(({ label }) => label);

const ACADEMIES = options(
  'Aix-Marseille',
  'Amiens',
  'Besançon',
  'Orléans-Tours',
  'La Réunion',
  'Nancy-Metz',
);

/** What people type and what lists hold: letters of French and others, signs, emoji. */
const text = fc.string({
  unit: fc.constantFrom(
    ...'abceiloœæçéèêïôùÿßÉŒİΣςǅ',
    ..."'’-. \u00a0",
    '\u0301',
    'ﬁ',
    '한',
    'ع',
    '🎒',
    '0',
    '9',
  ),
});

describe('search', () => {
  const cases: [typed: string, found: string[]][] = [
    ['besancon', ['Besançon']],
    ['BESANÇON', ['Besançon']],
    ['marseille', ['Aix-Marseille']],
    ['mars', ['Aix-Marseille']],
    ['tours orle', ['Orléans-Tours']],
    ['orleans-tours', ['Orléans-Tours']],
    ['la reun', ['La Réunion']],
    ['a', ['Aix-Marseille', 'Amiens']],
    ['ancy', ['Nancy-Metz']],
    ['zzz', []],
    ['  ', labels(ACADEMIES)],
    ['-', labels(ACADEMIES)],
  ];
  for (const [typed, found] of cases)
    it(`finds ${found.join(', ') || 'nothing'} for « ${typed} »`, () =>
      assert.deepEqual(labels(search(ACADEMIES, typed)), found));

  it('finds ligatures typed as letters, and letters typed as ligatures', () => {
    const list = options('Collège du Sacré-Cœur', 'Lycée Lætitia-Bonaparte', 'Coeuvres');
    assert.deepEqual(labels(search(list, 'coeur')), ['Collège du Sacré-Cœur']);
    assert.deepEqual(labels(search(list, 'laetitia')), ['Lycée Lætitia-Bonaparte']);
    assert.deepEqual(labels(search(list, 'cœuv')), ['Coeuvres']);
  });

  it('takes straight and curved apostrophes, and spaces, for the same', () => {
    const list = options('L’Haÿ-les-Roses');
    for (const typed of ["l'hay", 'l’haÿ les roses', 'hay roses'])
      assert.lengthOf(search(list, typed), 1, typed);
  });

  it('finds by keywords and by the second line, after what is in the label', () => {
    const list: ComboboxOption[] = [
      { value: '1', label: 'UAI', keywords: 'RNE établissement' },
      { value: '2', label: 'RNE historique' },
      { value: '3', label: 'Collège Rosa-Parks', detail: 'Rennes' },
    ];
    assert.deepEqual(labels(search(list, 'rne')), ['RNE historique', 'UAI']);
    assert.deepEqual(labels(search(list, 'parks rennes')), ['Collège Rosa-Parks']);
  });

  it('puts first what begins with the query, then what has words that do', () => {
    const list = options('Astrophysique', 'Sciences physiques', 'Physique-chimie');
    assert.deepEqual(labels(search(list, 'physique')), [
      'Physique-chimie',
      'Sciences physiques',
      'Astrophysique',
    ]);
  });

  it('keeps groups together, in their order', () => {
    const list: ComboboxOption[] = [
      { value: '1', label: 'Vieux grec', group: 'Anciennes' },
      { value: '2', label: 'Grec', group: 'Vivantes' },
      { value: '3', label: 'Grec ancien', group: 'Anciennes' },
    ];
    assert.deepEqual(labels(search(list, 'grec')), ['Grec ancien', 'Vieux grec', 'Grec']);
  });

  it('finds every option by its own words, in any order, case and accent', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.boolean(), (all, upper) => {
        const list = options(...all);
        for (const option of list) {
          const words = fold(option.label).split(' ').filter(Boolean).reverse().join('-');
          const typed = upper ? words.toUpperCase() : words;
          assert.include(search(list, typed), option);
        }
      }),
    );
  });

  it('answers with options of the list, each once, and with fewer as more is typed', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (all, query) => {
        const list = options(...all);
        const found = search(list, query);
        assert.equal(new Set(found).size, found.length);
        for (const option of found) assert.include(list, option);
        const narrower = search(list, `${query} e`);
        for (const option of narrower) assert.include(found, option);
      }),
    );
  });
});

describe('exact', () => {
  it('is the option whose label is written out, accents aside, the very label first', () => {
    assert.deepEqual(labels(exact(ACADEMIES, ' besancon ')), ['Besançon']);
    assert.deepEqual(labels(exact(options('cote', 'côté', 'Côte'), 'Côte')), ['Côte']);
    assert.isEmpty(exact(ACADEMIES, 'besan'));
    assert.isEmpty(exact(ACADEMIES, ''));
    assert.isEmpty(exact(options('…'), '!'));
    assert.isEmpty(exact([{ value: 'a', label: 'A', disabled: true }], 'a'));
  });

  it('is all of those that have the same name', () => {
    assert.lengthOf(exact(options('Rosa-Parks', 'Rosa-Parks'), 'rosa parks'), 2);
    assert.lengthOf(exact(options('cote', 'côté'), 'cote'), 1);
    assert.lengthOf(exact(options('cote', 'côté'), 'COTE'), 2);
  });
});

describe('marks', () => {
  const marked = (label: string, query: string): string[] =>
    marks(label, query).map(([start, end]) => label.slice(start, end));

  it('marks what was typed, where it is', () => {
    assert.deepEqual(marked('Aix-Marseille', 'mars'), ['Mars']);
    assert.deepEqual(marked('Orléans-Tours', 'tou orle'), ['Orlé', 'Tou']);
    assert.deepEqual(marked('Nancy-Metz', 'ancy'), ['ancy']);
    assert.deepEqual(marked('Amiens', ''), []);
  });

  it('marks a ligature whole, and an accent with its letter', () => {
    assert.deepEqual(marked('Sacré-Cœur', 'co'), ['Cœ']);
    assert.deepEqual(marked('Sacre\u0301-Cœur', 'sacre'), ['Sacre\u0301']);
  });

  it('gives ranges in order, apart, in the text, that fold to words of the query', () => {
    fc.assert(
      fc.property(text, text, (label, query) => {
        let last = -1;
        for (const [start, end] of marks(label, query)) {
          assert.isAbove(start, last);
          assert.isAbove(end, start);
          assert.isAtMost(end, label.length);
          last = end;
        }
        const [first] = search(options(label), query);
        const words = fold(query).split(' ').filter(Boolean);
        if (first && words.length) assert.isNotEmpty(marks(label, query));
      }),
    );
  });
});

describe('fold', () => {
  it('folds each character alone, so that places are kept', () => {
    fc.assert(
      fc.property(text, (any) => {
        assert.equal([...any].map(fold).join(''), fold(any));
      }),
    );
  });

  it('changes nothing more when done again', () => {
    fc.assert(fc.property(text, (any) => assert.equal(fold(fold(any)), fold(any))));
  });
});
