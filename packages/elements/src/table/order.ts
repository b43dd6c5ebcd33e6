import type { SortDirection } from '../events/sort.js';
import { columnOf, dataRows, headRows, wordsOf } from './grid.js';
import type { sortRows as SortRows } from './rows.js';

type Row = HTMLTableRowElement;
type Header = HTMLTableCellElement;

/** As it is written: Firefox 115 does not know `ariaSort`. */
const sortOf = (header: Header): string | null => header.getAttribute('aria-sort');

/** What a header is sorted by. */
const CONTROL = ':scope > :is(button, a[href])';

/** The order of the rows of a table: the one asked for here, or the one its headers say. */
export class Order {
  #asked: { header: Header; direction: SortDirection } | undefined;
  /** The rows that have been sorted so. */
  #sorted = new WeakSet<Row>();
  /** What it was when it was last looked at, in words; `undefined` before that. */
  #known: string | undefined;
  #sortRows: typeof SortRows | undefined;

  /** Whether rows can be sorted at once. */
  get ready(): boolean {
    return !!this.#sortRows;
  }

  /** Brings what sorts: tables that nobody sorts do without. */
  async load(): Promise<void> {
    this.#sortRows ??= (await import('./rows.js')).sortRows;
  }

  /** Whether a header asks to be sorted by. */
  isSortable(table: HTMLTableElement): boolean {
    return headersOf(table).some((cell) => cell.querySelector(CONTROL));
  }

  /** Sorts by a header, if it is one of the table's. */
  ask(table: HTMLTableElement, header: Header, direction: SortDirection, language: string): void {
    if (columnOf(table, header) < 0) return;
    for (const cell of headersOf(table)) if (cell !== header) cell.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', direction);
    this.#asked = { header, direction };
    this.#sort(table, language);
  }

  /** Puts rows that have come since where they go; what its author has sorted otherwise is left so. */
  keep(table: HTMLTableElement, language: string): void {
    if (this.#asked && sortOf(this.#asked.header) !== this.#asked.direction)
      this.#asked = undefined;
    if (this.#asked && dataRows(table).some((row) => !this.#sorted.has(row)))
      this.#sort(table, language);
  }

  /** The order, in words, where it is another than the last time; a page that has just come has no news. */
  news(
    table: HTMLTableElement,
    sorted: (column: string, direction: SortDirection) => string,
  ): string | undefined {
    const header = headersOf(table).find((cell) => cell.matches('[aria-sort$=scending]'));
    const words = header ? sorted(wordsOf(header), sortOf(header) as SortDirection) : '';
    const before = this.#known;
    this.#known = words;
    return before === undefined || before === words ? undefined : words;
  }

  #sort(table: HTMLTableElement, language: string): void {
    if (!this.#asked) return;
    const { header, direction } = this.#asked;
    const column = columnOf(table, header);
    if (column < 0) return;
    this.#sortRows?.(table, column, direction, language);
    for (const row of dataRows(table)) this.#sorted.add(row);
  }
}

/** The order that a header asks for when it is pressed again: up, then down. */
export const nextOrder = (header: Header): SortDirection =>
  sortOf(header) === 'ascending' ? 'descending' : 'ascending';

/** What a header's first button or link is not, when it opens something. */
const OPENS = '[popovertarget], [commandfor], [aria-haspopup], [aria-expanded]';

/** The header that a control sorts by: it is its first button or link. */
export function headerOf(
  table: HTMLTableElement | undefined,
  control: Element,
): Header | undefined {
  const cell = table && headersOf(table).find((header) => header === control.parentElement);
  const first = cell?.querySelector(CONTROL);
  return first === control && !control.matches(OPENS) ? cell : undefined;
}

const headersOf = (table: HTMLTableElement): Header[] =>
  headRows(table).flatMap((row) => [...row.cells].filter(({ localName }) => localName === 'th'));
