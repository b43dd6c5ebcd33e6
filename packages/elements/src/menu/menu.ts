import {
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { WrittenPopup } from '../controllers/popup.js';
import { roveTo } from '../controllers/roving.js';
import { Typeahead } from '../controllers/typeahead.js';
import { Wiring } from '../controllers/wiring.js';

/** What stays open after a press on it: it says a state. */
const STATES = '[aria-pressed], [aria-checked]';

/**
 * A button that shows a list of links and actions over the page.
 *
 * By default it is a disclosure: Tab goes through what it shows, as anywhere. With `type="menu"` it is the menu of an
 * application (APG, menu button): arrows and letters move in it, and Tab leaves it.
 *
 * @tag preau-menu
 * @slot - a `<button>` (alone or in a `preau-button`), then a `<ul>` of links and buttons
 */
export class PreauMenu extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    type: {},
    open: { type: Boolean, reflect: true },
  };

  /** `disclosure` (default), or `menu` for the actions of an application. */
  declare type: 'disclosure' | 'menu';

  /** Whether the list is shown. Off by default. */
  declare open: boolean;

  #popup = new WrittenPopup(this, (reason) => this.#close(reason === 'escape'));
  #typeahead = new Typeahead();
  #leaving: AbortController | undefined;

  constructor() {
    super();
    this.type = 'disclosure';
    this.open = false;
    new Wiring(this, (gaps) => this.#wire(gaps), ['disabled', 'aria-disabled']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('keydown', this.#onKeyDown, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.open = false;
    this.#popup.release();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const button = this.#button;
    if (this.open && button) this.#popup.showBeside(button);
    else this.#popup.hide();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(':scope > button, :scope > preau-button > button');
  }

  /** What can be reached in the list, in its order. */
  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > ul :is(a[href], button:enabled)')];
  }

  get #isMenu(): boolean {
    return this.type === 'menu';
  }

  #wire(gaps: Gaps): void {
    const button = this.#button;
    const list = this.querySelector<HTMLElement>(':scope > ul');
    if (list !== this.#popup.node) this.#popup.release();
    if (!button || !list) {
      if (DEV && this.childElementCount)
        warn(this, 'has no <button> or no <ul>.', 'Write both as its children, in this order.');
      return;
    }
    this.#popup.take(list);
    gaps.set(button, 'aria-expanded', `${this.open}`);
    gaps.fill(button, 'aria-controls', gaps.id(list));
    if (!this.#isMenu) return;
    gaps.fill(button, 'aria-haspopup', 'menu');
    gaps.fill(list, 'role', 'menu');
    gaps.fill(list, 'aria-labelledby', gaps.id(button));
    for (const item of list.querySelectorAll('li')) gaps.fill(item, 'role', 'none');
    for (const item of list.querySelectorAll('a[href], button')) {
      gaps.fill(item, 'role', 'menuitem');
      gaps.set(item, 'tabindex', '-1');
    }
  }

  #show(item?: HTMLElement): void {
    this.open = true;
    this.performUpdate();
    item?.focus();
  }

  #close(back: boolean): void {
    const focused = this.#popup.node?.contains(document.activeElement);
    this.open = false;
    this.performUpdate();
    if (back || focused) this.#button?.focus();
  }

  #onClick = (event: MouseEvent): void => {
    const node = event.target as Element;
    if (this.#button?.contains(node)) {
      if (this.open) this.#close(true);
      else this.#show(this.#isMenu ? this.#items[0] : undefined);
      return;
    }
    const item = this.#items.find((other) => other.contains(node));
    if (!item || item.matches(STATES)) return;
    // Not yet for one that cannot act; it says so itself.
    if (item.matches('[aria-disabled=true]')) event.preventDefault();
    else this.#close(false);
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#isMenu || event.defaultPrevented) return;
    const items = this.#items;
    const current = items.find((item) => item === document.activeElement);
    const { key } = event;
    if (document.activeElement === this.#button) {
      const first = key === 'ArrowDown' ? items[0] : key === 'ArrowUp' ? items.at(-1) : undefined;
      if (!first) return;
      event.preventDefault();
      this.#show(first);
      return;
    }
    if (!current) return;
    // From the button, where it goes on; what is hidden leads nowhere. WebKitGTK has no name for Shift+Tab.
    if (key === 'Tab' || event.code === 'Tab') this.#close(true);
    const next =
      roveTo(event, items, current, 'column') ?? this.#typeahead.find(event, items, current);
    if (next) next.focus();
    else if (key === ' ' && current.localName === 'a') current.click();
    else return;
    event.preventDefault();
  };
}
