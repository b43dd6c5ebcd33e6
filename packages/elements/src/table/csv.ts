import { gridOf, headRows, isShown } from './grid.js';
import type { TableWords } from './table.messages.js';

type Cell = HTMLTableCellElement;

/** A spreadsheet runs what begins so, and its wide forms (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]./su;
const NUMBER = /^[-+]?\d+([.,]\d+)?\s?%?$/;
const GROUPED = /^[-+−]?\d{1,3}(\s\d{3})*([.,]\d+)?(?=\s?%?$)/;

/**
 * Writes rows as CSV (RFC 4180): with semicolons where the language writes its decimals with a comma, as its
 * spreadsheets expect. What a spreadsheet would run gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly string[])[], language: string): string {
  const comma = new Intl.NumberFormat(language).format(0.5).includes(',');
  const separator = comma ? ';' : ',';
  const write = (text: string) => {
    const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
    return /["\r\n;,]/.test(safe) && (safe.includes(separator) || /["\r\n]/.test(safe))
      ? `"${safe.replaceAll('"', '""')}"`
      : safe;
  };
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join('');
}

/**
 * What a table shows, by row and column: without rows that are hidden, without columns whose header has
 * `data-csv="none"` and the one to select rows.
 */
export function shownIn(table: HTMLTableElement, selects: number, words: TableWords): string[][] {
  const heads = headRows(table);
  const sections = [
    { rows: heads },
    ...[...table.tBodies].map((body) => ({ rows: [...body.rows] })),
    { rows: [...(table.tFoot?.rows ?? [])] },
  ];
  const left = new Set([selects]);
  for (const row of gridOf({ rows: heads }))
    for (const [at, cell] of row.entries()) if (cell.dataset['csv'] === 'none') left.add(at);
  const lines: string[][] = [];
  for (const [index, section] of sections.entries()) {
    const grid = gridOf(section);
    for (const [y, row] of section.rows.entries()) {
      // A first body without <thead> opens with the headers, already written.
      if ((index && heads.includes(row)) || !isShown(row)) continue;
      const cells = grid[y] ?? [];
      lines.push(
        Array.from(cells, (cell, x) =>
          // What spans several places is written in the first.
          cell && cell !== cells[x - 1] && cell !== grid[y - 1]?.[x] ? textOf(cell, words) : '',
        ).filter((_, x) => !left.has(x)),
      );
    }
  }
  return lines;
}

/** What a cell shows, on one line; numbers as spreadsheets read them, without spaces. */
function textOf(cell: Cell, words: TableWords): string {
  const text = read(cell, cell.localName === 'th', words)
    .trim()
    .replace(/\s+/g, ' ');
  const number = GROUPED.exec(text);
  return number ? text.replace(number[0], number[0].replace(/\s/g, '').replace('−', '-')) : text;
}

const SILENT = 'script, style, template, svg, [hidden], .preau-visually-hidden';

/** The words of a node; a header's button is its name, elsewhere a button is no content. */
function read(node: Node, withButtons: boolean, words: TableWords): string {
  if (!(node instanceof Element))
    return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
  if (node.matches(SILENT) || (!withButtons && node.localName === 'button')) return '';
  if (node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type))
    return withButtons ? '' : node.checked ? words.yes : words.no;
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value;
  if (node instanceof HTMLSelectElement)
    return [...node.selectedOptions].map(({ text }) => text).join(', ');
  if (node.localName === 'br') return ' ';
  const inner = [...node.childNodes].map((child) => read(child, withButtons, words)).join('');
  // Blocks are apart from what is beside them.
  return /^(p|div|li|td|th|tr|dt|dd|h\d)$/.test(node.localName) ? ` ${inner} ` : inner;
}

/** Gives a text to the person as a file, with the mark by which French spreadsheets know UTF-8. */
export function download(csv: string, name: string): void {
  const href = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

/** A name for a file: letters and figures of a title. */
export const fileName = (title: string): string =>
  `${title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()}.csv`;
