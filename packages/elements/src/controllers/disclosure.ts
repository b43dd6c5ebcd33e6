import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Set on an open menu whose panel would pass the end of the screen: its sheet aligns it with the other end. */
const ALIGN = 'data-preau-align';

/**
 * Native `<details>` used as menus (APG, disclosure navigation): one open at a time; Esc closes it and gives the focus
 * back to its summary. A panel that floats over the page closes as well when the keyboard or the pointer goes elsewhere
 * or a link in it is followed, and stays within the screen. A panel in the flow stays open: closing it would move the
 * page from under the pointer. The sheet alone says which it is, so the rule follows the screen's width.
 */
export class Disclosure implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #selector: string;
  #leaving: AbortController | undefined;

  /** @param selector the host's menus, for example `:scope > details` */
  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // It does not bubble.
    this.#host.addEventListener('toggle', this.#onToggle, { signal, capture: true });
    this.#host.addEventListener('focusout', this.#onFocusOut, { signal });
    this.#host.addEventListener('keydown', this.#onKeyDown, { signal });
    // A click gives no focus to a summary in Safari: the keyboard is then heard from the page alone.
    document.addEventListener('keydown', this.#onKeyDown, { signal });
    document.addEventListener('click', this.#onClick, { signal });
  }

  hostDisconnected(): void {
    this.#leaving?.abort();
    for (const menu of this.#menus) menu.removeAttribute(ALIGN);
  }

  get #menus(): HTMLDetailsElement[] {
    return [...this.#host.querySelectorAll<HTMLDetailsElement>(this.#selector)];
  }

  get #open(): HTMLDetailsElement[] {
    return this.#menus.filter(({ open }) => open);
  }

  #onToggle = ({ target }: Event): void => {
    const opened = this.#open.find((menu) => menu === target);
    if (!opened) return;
    for (const menu of this.#open) if (menu !== opened) close(menu);
    align(opened);
  };

  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    // Without a target the window has lost the focus, or a click, heard on its own, gave it to nothing.
    if (relatedTarget instanceof Node)
      for (const menu of this.#open) if (floats(menu) && !menu.contains(relatedTarget)) close(menu);
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const { activeElement } = document;
    const menu = this.#open.find(
      (open) => open.contains(activeElement) || (activeElement === document.body && floats(open)),
    );
    if (!menu) return;
    // What is around (a header's menu) has one to close too: another press.
    event.preventDefault();
    close(menu);
    summaryOf(menu)?.focus();
  };

  #onClick = (event: MouseEvent): void => {
    const [node] = event.composedPath();
    if (!(node instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const menu of this.#open)
      if (floats(menu) && (!menu.contains(node) || node.closest('a[href]'))) close(menu);
  };
}

const summaryOf = (menu: HTMLDetailsElement) => menu.querySelector<HTMLElement>(':scope > summary');

const panelOf = (menu: HTMLDetailsElement) => menu.querySelector(':scope > :not(summary)');

/** Whether the sheet puts the panel over the page rather than in it. */
function floats(menu: HTMLDetailsElement): boolean {
  const panel = panelOf(menu);
  return !!panel && getComputedStyle(panel).position === 'absolute';
}

/** Closes a menu; a focus that was in its panel goes to its summary, and is not lost. */
function close(menu: HTMLDetailsElement): void {
  const focused = panelOf(menu)?.contains(document.activeElement);
  menu.open = false;
  menu.removeAttribute(ALIGN);
  if (focused) summaryOf(menu)?.focus();
}

function align(menu: HTMLDetailsElement): void {
  menu.removeAttribute(ALIGN);
  const panel = panelOf(menu);
  if (!panel || !floats(menu)) return;
  const { left, right } = panel.getBoundingClientRect();
  const past =
    getComputedStyle(menu).direction === 'rtl'
      ? left < 0
      : right > document.documentElement.clientWidth;
  if (past) menu.setAttribute(ALIGN, 'end');
}
