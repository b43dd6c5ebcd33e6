import { check, checkedOf } from '../controllers/selection.js';
import { headRows, isShown } from './grid.js';

type Box = HTMLInputElement;

/** The rows that a person has selected, by a checkbox in each, and the checkbox that selects them all. */
export class Selection {
  /** The checkboxes of the rows, in their order. */
  boxes: Box[] = [];
  /** The author's own checkbox for all, in the headers. */
  head: Box | undefined;
  /** The column of both. */
  column = -1;
  /** While all are being set: each of them is no news. */
  busy = false;

  get count(): number {
    return this.boxes.filter(({ checked }) => checked).length;
  }

  /** Whether all that can be selected are, some are, or none. */
  get state(): boolean | 'mixed' {
    const state = checkedOf(this.#selectable());
    return state === 'mixed' ? state : state === 'true';
  }

  get rows(): HTMLTableRowElement[] {
    return this.boxes.filter(({ checked }) => checked).flatMap((box) => rowOf(box) ?? []);
  }

  /** Looks for them again: in the column of the header's checkbox, the first by default. */
  read(table: HTMLTableElement | undefined): void {
    const heads = table ? headRows(table) : [];
    this.head =
      heads
        .flatMap((row) => [...row.cells])
        .map((cell) => cell.querySelector<Box>('input[type=checkbox]'))
        .find((box) => box) ?? undefined;
    const column = (this.head && cellOf(this.head)?.cellIndex) ?? 0;
    const all = table?.querySelectorAll<Box>('tbody input[type=checkbox]') ?? [];
    this.boxes = [...all].filter((box) => {
      const cell = cellOf(box);
      return cell?.cellIndex === column && cell.closest('table') === table && box !== this.head;
    });
    this.column = this.boxes.length ? column : -1;
  }

  /** Says in the header's checkbox what the rows are. */
  tell(): void {
    if (!this.head || !this.boxes.length) return;
    this.head.checked = this.state === true;
    this.head.indeterminate = this.state === 'mixed';
  }

  /** Does to each row what was done to all, as a person would: with the same native events. */
  set(checked: boolean): void {
    this.busy = true;
    check(this.#selectable(), checked);
    this.busy = false;
  }

  /** What is not shown is not selected unseen. */
  #selectable(): Box[] {
    return this.boxes.filter((box) => {
      const row = !box.matches(':disabled') && rowOf(box);
      return row && isShown(row);
    });
  }
}

const cellOf = (box: Box) => box.closest<HTMLTableCellElement>('td, th');
const rowOf = (box: Box) => box.closest('tr');
