/** One entry of a pagination, in the order in which it is written. */
export interface PageEntry {
  /** `gap` stands for the pages that are left out; the others are links. */
  kind: 'first' | 'previous' | 'page' | 'gap' | 'next' | 'last';
  /** The page it leads to, from 1. None for a gap, nor for a link that has nowhere to lead (`first` on page 1). */
  page: number | undefined;
  /** Whether it is the page the person is on: give it `aria-current="page"`. */
  current: boolean;
}

/** What of the list is shown. */
export interface PageListOptions {
  /** Pages shown on each side of the current one. 1 by default. */
  siblings?: number;
  /** Pages shown at each end of the list. 1 by default; with 0, the ends are reached by `first` and `last` alone. */
  edges?: number;
}

/**
 * The entries of a pagination: first, previous, pages with their gaps, next, last. A gap stands for two pages at least:
 * one page takes no more room than its dots.
 *
 * @param current the page the person is on, from 1; out of range, the nearest page
 * @param count how many pages there are; with none, the list is empty
 */
export function pageList(
  current: number,
  count: number,
  { siblings = 1, edges = 1 }: PageListOptions = {},
): PageEntry[] {
  const total = whole(count);
  if (!total) return [];
  const here = Math.min(Math.max(whole(current), 1), total);
  const around = whole(siblings);
  const ends = whole(edges);

  // Near an end the window leans on it: the list keeps its length from page to page.
  const from = Math.max(Math.min(here - around, total - ends - 2 * around - 1), ends + 2);
  const to = Math.min(Math.max(here + around, ends + 2 * around + 2), total - ends - 1);
  const shown = [...range(1, ends), ...range(from, to), ...range(total - ends + 1, total), here]
    .filter((page) => page >= 1 && page <= total)
    .sort((a, b) => a - b);

  const leads = (kind: PageEntry['kind'], page: number): PageEntry => ({
    kind,
    page: page >= 1 && page <= total && page !== here ? page : undefined,
    current: false,
  });
  return [
    leads('first', 1),
    leads('previous', here - 1),
    ...withGaps(shown).map((page): PageEntry => ({
      kind: page ? 'page' : 'gap',
      page,
      current: page === here,
    })),
    leads('next', here + 1),
    leads('last', total),
  ];
}

/** The pages once each; where one only is missing it is put back, where more are, `undefined` stands for them. */
function withGaps(pages: readonly number[]): (number | undefined)[] {
  const list: (number | undefined)[] = [];
  let before = pages[0] ?? 0;
  for (const page of pages) {
    if (page - before === 2) list.push(page - 1);
    else if (page - before > 2) list.push(undefined);
    if (page !== before || !list.length) list.push(page);
    before = page;
  }
  return list;
}

const whole = (value: number): number => (value > 0 ? Math.floor(value) : 0);

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_none, index) => from + index);
