import { assert } from '@open-wc/testing';
import fc from '../testing/fast-check.js';
import { pageList, type PageListOptions } from './pages.js';

/** The entries as a person reads them: `‹` previous, `[4]` the current page, `-` a link that leads nowhere. */
const written = (current: number, count: number, options?: PageListOptions): string =>
  pageList(current, count, options)
    .map(({ kind, page, current: here }) => {
      if (kind === 'page') return here ? `[${page}]` : `${page}`;
      const sign = { first: '«', previous: '‹', gap: '…', next: '›', last: '»' }[kind];
      return kind === 'gap' ? sign : `${sign}${page ?? '-'}`;
    })
    .join(' ');

describe('pageList', () => {
  it('shows the ends, the current page and its neighbours', () => {
    assert.equal(written(7, 42), '«1 ‹6 1 … 6 [7] 8 … 42 ›8 »42');
  });

  it('leads nowhere from the first page backwards, nor from the last forwards', () => {
    assert.equal(written(1, 9), '«- ‹- [1] 2 3 4 5 … 9 ›2 »9');
    assert.equal(written(9, 9), '«1 ‹8 1 … 5 6 7 8 [9] ›- »-');
    assert.equal(written(1, 1), '«- ‹- [1] ›- »-');
  });

  it('never puts dots for one page', () => {
    assert.equal(written(4, 7), '«1 ‹3 1 2 3 [4] 5 6 7 ›5 »7');
  });

  it('shows as many neighbours and ends as asked', () => {
    assert.equal(
      written(50, 100, { siblings: 2, edges: 2 }),
      '«1 ‹49 1 2 … 48 49 [50] 51 52 … 99 100 ›51 »100',
    );
    assert.equal(written(5, 9, { siblings: 0, edges: 0 }), '«1 ‹4 [5] ›6 »9');
  });

  it('takes the nearest page when out of range, and has nothing to list without pages', () => {
    assert.equal(written(99, 3), written(3, 3));
    assert.equal(written(-1, 3), written(1, 3));
    assert.equal(written(NaN, 3), written(1, 3));
    assert.deepEqual(pageList(1, 0), []);
  });

  it('is in order, without doubles, with one current page, whatever is asked', () => {
    const small = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 300 }),
        fc.integer({ min: 1, max: 250 }),
        small,
        small,
        (current, count, siblings, edges) => {
          const list = pageList(current, count, { siblings, edges });
          const pages = list.filter(({ kind }) => kind === 'page').map(({ page }) => page ?? 0);
          assert.deepEqual(
            pages,
            [...new Set(pages)].sort((a, b) => a - b),
          );
          assert.lengthOf(
            list.filter(({ current: here }) => here),
            1,
          );
          for (const page of pages) assert.isTrue(page >= 1 && page <= count);
          // Dots between two pages that are at least two apart.
          list.forEach(({ kind }, index) => {
            if (kind !== 'gap') return;
            const [before, after] = [list[index - 1]?.page ?? 0, list[index + 1]?.page ?? 0];
            assert.isAbove(after - before, 2);
          });
        },
      ),
    );
  });

  it('keeps its length from page to page, once there are more pages than it shows', () => {
    const lengths = Array.from({ length: 30 }, (_none, page) => pageList(page + 1, 30).length);
    assert.lengthOf(new Set(lengths), 1);
  });
});
