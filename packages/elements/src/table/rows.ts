import type { SortDirection } from '../events/sort.js';
import { gridOf, hasSpans, headRows, isHeading } from './grid.js';
import { comparison, type Key, keysOf, type Kind, type Said } from './values.js';

type Row = HTMLTableRowElement;
type Cell = HTMLTableCellElement;

/** `moveBefore` keeps what a node is doing (focus, video, open menu); not every browser has it. */
type Movable = Element & { moveBefore?: (node: Node, next: Node | null) => void };

/** Rows that go together: those that share a cell, and a row as wide as the table with the one above it. */
interface Block {
  rows: Row[];
  key: Key;
}

/**
 * Sorts the rows of each body of a table by one column; headings and totals stay. Empty cells come last, and equal ones
 * keep their order.
 *
 * @returns whether any row has moved
 */
export function sortRows(
  table: HTMLTableElement,
  column: number,
  direction: SortDirection,
  language: string,
): boolean {
  const bodies = [...table.tBodies].map((body) => blocksOf(table, body, column));
  const all = bodies.flat();
  const keys = keysOf(
    all.map(({ said }) => said),
    language,
    kindOf(table, column),
  );
  for (const [at, block] of all.entries()) block.key = keys[at];
  const compare = comparison(language);
  const sign = direction === 'ascending' ? 1 : -1;
  const order = ({ key: a }: Block, { key: b }: Block) =>
    a === undefined || b === undefined
      ? Number(a === undefined) - Number(b === undefined)
      : sign * compare(a, b);
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && table.contains(active) ? active : undefined;
  let moved = false;
  for (const [at, blocks] of bodies.entries()) {
    const body = table.tBodies[at];
    const [first] = blocks;
    if (!body || !first) continue;
    let next: Element | null = first.rows[0] ?? null;
    for (const { rows } of blocks.sort(order))
      for (const row of rows)
        if (row === next) next = row.nextElementSibling;
        else {
          move(body, row, next);
          moved = true;
        }
  }
  if (focused && focused !== document.activeElement) focused.focus({ preventScroll: true });
  return moved;
}

function move(body: Movable, row: Row, next: Element | null): void {
  if (body.moveBefore) body.moveBefore(row, next);
  else body.insertBefore(row, next);
}

/** What the author says the column is made of, on its header. */
function kindOf(table: HTMLTableElement, column: number): Kind | undefined {
  for (const row of gridOf({ rows: headRows(table) })) {
    const type = row[column]?.dataset['type'];
    if (type === 'number' || type === 'date' || type === 'text') return type;
  }
  return undefined;
}

function blocksOf(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  column: number,
): (Block & { said: Said })[] {
  const blocks: (Block & { said: Said })[] = [];
  const rows = [...body.rows];
  const grid = hasSpans(rows[0]) && gridOf(body);
  const width =
    grid &&
    Math.max(2, ...[...grid, ...gridOf({ rows: headRows(table) })].map(({ length }) => length));
  /** The first row that the cells above do not reach. */
  let free = 0;
  for (const [y, row] of rows.entries()) {
    const { cells } = row;
    const whole = cells.length === 1 && (cells[0]?.colSpan ?? 1) === width;
    const before = blocks.at(-1);
    if (before && (y < free || whole)) before.rows.push(row);
    // Headings stay above what they are about.
    else if (before || !(whole || isHeading(row))) {
      const cell = grid ? grid[y]?.[column] : cells[column];
      blocks.push({ rows: [row], key: undefined, said: saidBy(cell) });
    }
    if (grid)
      for (const { rowSpan } of cells) free = Math.max(free, rowSpan ? y + rowSpan : Infinity);
  }
  return blocks;
}

const CONTROLS = 'input, select, textarea';
const VALUES = `data[value], time[datetime], ${CONTROLS}`;

/** What a cell says; a `<data>` or a `<time>` counts where it is all that the cell says. */
export function saidBy(cell: Cell | undefined): Said {
  if (!cell) return { text: '' };
  const text = cell.textContent;
  const given = cell.dataset['value'];
  if (given !== undefined) return { text, value: given };
  const node = cell.firstElementChild && cell.querySelector(VALUES);
  if (!node) return { text };
  if (node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type))
    return { text, value: node.checked ? '1' : '0' };
  if (node.matches(CONTROLS)) return { text: (node as HTMLInputElement).value };
  if (node.textContent.trim() !== text.trim()) return { text };
  return { text, value: node.getAttribute('value') ?? node.getAttribute('datetime') ?? '' };
}
