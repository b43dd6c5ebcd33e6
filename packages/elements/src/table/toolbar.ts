import type { Gaps } from '../controllers/gaps.js';
import { roveTo } from '../controllers/roving.js';

/** From this many controls on, a group of them is a toolbar (APG, toolbar pattern). */
const MANY = 3;

/** The author's actions on what is selected: one stop of the keyboard, whose arrows go from one to the other. */
export class Toolbar {
  items: HTMLElement[] = [];
  #current: HTMLElement | undefined;

  get role(): 'toolbar' | 'group' | null {
    return this.items.length ? (this.items.length < MANY ? 'group' : 'toolbar') : null;
  }

  read(host: Element): void {
    this.items = [
      ...host.querySelectorAll<HTMLElement>(
        ':scope > [slot=actions]:is(button, a[href]), :scope > [slot=actions] :is(button, a[href])',
      ),
    ].filter((item) => !item.matches(':disabled, [popover] *, [hidden], [hidden] *'));
    if (!this.#current || !this.items.includes(this.#current)) this.#current = this.items[0];
  }

  /** @param idle whether nothing is selected yet */
  wire(gaps: Gaps, idle: boolean): void {
    for (const item of this.items) {
      if (idle) gaps.set(item, 'aria-disabled', 'true');
      if (this.role === 'toolbar') gaps.set(item, 'tabindex', item === this.#current ? '0' : '-1');
    }
  }

  /** The action that an event is on. */
  itemOf(event: Event): HTMLElement | undefined {
    const node = event.target;
    return node instanceof Node ? this.items.find((item) => item.contains(node)) : undefined;
  }

  /** @returns whether another action has the stop of the keyboard now */
  onFocus(event: Event): boolean {
    const item = this.itemOf(event);
    if (!item || item === this.#current) return false;
    this.#current = item;
    return true;
  }

  onKeyDown(event: KeyboardEvent): void {
    if (this.role !== 'toolbar' || event.defaultPrevented) return;
    const item = this.itemOf(event);
    const next = item && roveTo(event, this.items, item, 'row');
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
