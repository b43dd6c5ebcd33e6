import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { columnNames, gridOf, headRows } from './grid.js';

/** Where the sheet shows each row as a card. */
const NARROW = 'screen and (width < 36em)';

/**
 * Keeps a table a table where its rows are shown as cards: a browser may forget what a table is when its `display`
 * changes, so roles are written; and each cell gets the name of its column, which the sheet shows before it.
 *
 * Apart from `Gaps`, which is not made for thousands of nodes.
 */
export class Stack implements ReactiveController {
  #host: ReactiveControllerHost;
  #narrow: MediaQueryList | undefined;
  #set = new Map<Element, Map<string, string>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    // A host that is connected already tells it at once.
    host.addController(this);
  }

  hostConnected(): void {
    this.#narrow = matchMedia(NARROW);
    this.#narrow.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#narrow?.removeEventListener('change', this.#onChange);
    this.release();
  }

  get narrow(): boolean {
    return this.#narrow?.matches ?? false;
  }

  /** Writes what is missing in a table. To be called again whenever it changes. */
  apply(table: HTMLTableElement): void {
    const names = columnNames(table);
    const heads = new Set(headRows(table));
    this.#fill(table, 'role', 'table');
    for (const section of [table.tHead, ...table.tBodies, table.tFoot]) {
      if (!section) continue;
      this.#fill(section, 'role', 'rowgroup');
      const grid = gridOf(section);
      for (const [y, row] of [...section.rows].entries()) {
        this.#fill(row, 'role', 'row');
        for (const cell of row.cells) {
          const head = heads.has(row) || /^col/.test(cell.scope);
          const role = cell.localName === 'td' ? 'cell' : head ? 'columnheader' : 'rowheader';
          this.#fill(cell, 'role', role);
          const name = names[grid[y]?.indexOf(cell) ?? -1];
          if (name && role === 'cell' && cell.colSpan < names.length)
            this.#fill(cell, 'data-label', name);
        }
      }
    }
  }

  /** Takes back what was written, where nobody has changed it since. */
  release(): void {
    for (const [node, attributes] of this.#set)
      for (const [name, value] of attributes)
        if (node.getAttribute(name) === value) node.removeAttribute(name);
    this.#set.clear();
  }

  #fill(node: Element, name: string, value: string): void {
    const now = node.getAttribute(name);
    if (now === value) return;
    const mine = this.#set.get(node) ?? new Map<string, string>();
    if (now !== null && now !== mine.get(name)) return;
    this.#set.set(node, mine.set(name, value));
    node.setAttribute(name, value);
  }

  #onChange = (): void => this.#host.requestUpdate();
}
