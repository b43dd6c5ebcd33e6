type Row = HTMLTableRowElement;
type Cell = HTMLTableCellElement;

const SPANS = ':scope > tr > :is([colspan], [rowspan])';

/** The header rows: those of `<thead>`, else the rows of headers that open the first body. */
export function headRows(table: HTMLTableElement): Row[] {
  if (table.tHead?.rows.length) return [...table.tHead.rows];
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const first = rows.findIndex((row) => !isHeading(row));
  return first < 0 ? rows : rows.slice(0, first);
}

/** Whether a row is only headers, and not of a row. */
export const isHeading = ({ cells }: Row): boolean =>
  cells.length > 0 && [...cells].every((cell) => cell.matches('th:not([scope=row])'));

/** The rows of data that are in the page, in their order. */
export function dataRows(table: HTMLTableElement): Row[] {
  const heads = new Set(headRows(table));
  return [...table.tBodies].flatMap((body) => [...body.rows].filter((row) => !heads.has(row)));
}

/** What a page, or a framework (`v-show`), has not put aside. */
export const isShown = (row: Row): boolean =>
  ![row, row.parentElement].some(
    (node) => node instanceof HTMLElement && (node.hidden || node.style.display === 'none'),
  );

/**
 * The cells of a section by row and by column: one that spans several stands in each of its places (HTML, forming a
 * table). A `rowspan` ends with its section.
 */
export function gridOf(section: { rows: ArrayLike<Row> }): Cell[][] {
  const rows = Array.from(section.rows);
  if (!hasSpans(rows[0])) return rows.map((row) => [...row.cells]);
  const grid: Cell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x++;
      const { colSpan, rowSpan } = cell;
      // 0: to the end of the section.
      for (const places of grid.slice(y, rowSpan ? y + rowSpan : undefined))
        for (let at = x; at < x + colSpan; at++) places[at] ??= cell;
      x += colSpan;
    }
  }
  return grid;
}

/** Whether a cell of a row's section is in several rows or columns. */
export const hasSpans = (row: Row | undefined): boolean =>
  !!row?.parentElement?.querySelector(SPANS);

/** The column of a header, from 0. */
export function columnOf(table: HTMLTableElement, header: Cell): number {
  for (const row of gridOf({ rows: headRows(table) })) {
    const at = row.indexOf(header);
    if (at >= 0) return at;
  }
  return -1;
}

/** What names each column: the last header above it that says something. */
export function columnNames(table: HTMLTableElement): string[] {
  const names: string[] = [];
  for (const row of gridOf({ rows: headRows(table) }))
    for (const [at, cell] of row.entries()) names[at] = wordsOf(cell) || (names[at] ?? '');
  return names;
}

/** What a header says, on one line. */
export const wordsOf = (node: Element): string => node.textContent.trim().replace(/\s+/g, ' ');
