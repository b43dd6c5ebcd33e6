/** The order of a sorted column, as `aria-sort` says it. */
export type SortDirection = 'ascending' | 'descending';

/**
 * A person asks for another order of the rows; cancel it to sort otherwise, on a server for example. The header's own
 * action (a link, a submit) is then cancelled too.
 */
export class PreauSortEvent extends Event {
  constructor(
    /** The header of the column. */
    readonly header: HTMLTableCellElement,
    /** The order asked for. */
    readonly direction: SortDirection,
  ) {
    super('preau-sort', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-sort': PreauSortEvent;
  }
}
