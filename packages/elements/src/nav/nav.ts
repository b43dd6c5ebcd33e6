import { ReactiveElement } from '@lit/reactive-element';
import { Disclosure } from '../controllers/disclosure.js';
import type { Gaps } from '../controllers/gaps.js';
import { Wiring } from '../controllers/wiring.js';

const MENUS = ':scope > nav > ul > li > details';

/**
 * The main menu of a site: links, menus and mega-menus, side by side on a wide screen, stacked on a small one.
 *
 * A menu is a native `<details>`. One is open at a time; Esc closes it, as does going elsewhere where it floats over
 * the page; the menu that holds the current page is marked as well.
 *
 * @tag preau-nav
 * @slot - a `<nav>` with its name and a `<ul>`; each item is a link, or a `<details>` with its `<summary>` and the `<ul>`
 *   of its links; the link to the page has `aria-current="page"`
 * @slot mega - in a `<details>`, a `<div>` in place of the `<ul>`: a menu as wide as the page, with a `<ul>` whose items
 *   each hold a heading or a `<p>` and the `<ul>` of its links
 * @slot leader - first in a mega-menu, a `<div>`: what the section is about, a link to it
 * @cssprop --preau-nav-link-height - height of an item on a wide screen; the large height of a control by default
 * @cssprop --preau-nav-font-size - text size of the items on a wide screen; the medium size by default
 */
export class PreauNav extends ReactiveElement {
  constructor() {
    super();
    new Disclosure(this, MENUS);
    new Wiring(this, (gaps) => this.#wire(gaps), ['aria-current']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** A menu that is closed says all the same that the page is in it. */
  #wire(gaps: Gaps): void {
    for (const menu of this.querySelectorAll(MENUS)) {
      const summary = menu.querySelector(':scope > summary');
      if (summary && menu.querySelector(':not(summary)[aria-current]'))
        gaps.fill(summary, 'aria-current', 'true');
    }
  }
}
