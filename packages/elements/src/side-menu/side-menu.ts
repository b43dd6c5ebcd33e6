import { ReactiveElement } from '@lit/reactive-element';
import type { Gaps } from '../controllers/gaps.js';
import { Wiring } from '../controllers/wiring.js';

/** As in the sheet: beside the content from here, above it below. */
const WIDE = '(width >= 48em)';

/**
 * The pages of a section, beside the content: links, and native `<details>` for the levels under them.
 *
 * The branch of the current page opens. On a small screen the whole menu is closed behind its title, if that title is
 * the `<summary>` of a `<details>` around the list.
 *
 * @tag preau-side-menu
 * @slot - a `<nav>` with its name: a title and a `<ul>`; each item is a link, or a `<details>` with its `<summary>` and
 *   the `<ul>` of its links; the link to the page has `aria-current="page"`
 * @slot title - a heading or a `<p>`, or a `<summary>` in a `<details>` around the list
 * @attr {boolean} sticky - stays in view while the content scrolls, and scrolls by itself if it is longer
 * @attr {'end'} placement - `end`: the menu is on the other side of the content, its line is drawn there
 * @cssprop --preau-side-menu-link-height - height of a link; the medium height of a control by default
 */
export class PreauSideMenu extends ReactiveElement {
  /** The branches opened for the page: one that a person closes later stays closed. */
  #opened = new WeakSet<Element>();
  #wide: MediaQueryList | undefined;
  #unfolded = false;
  #wasOpen = false;

  constructor() {
    super();
    new Wiring(this, (gaps) => this.#wire(gaps), ['aria-current']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide = matchMedia(WIDE);
    this.#wide.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide?.removeEventListener('change', this.#onWidth);
    this.#unfold(false);
  }

  /** The `<details>` around the list, if there is one. */
  get #fold(): HTMLDetailsElement | null {
    return this.querySelector(':scope > nav > details');
  }

  #wire(gaps: Gaps): void {
    this.#onWidth();
    const page = this.querySelector('a[aria-current]');
    const fold = this.#fold;
    let branch = page?.parentElement?.closest('details');
    while (branch && branch !== fold && this.contains(branch)) {
      const summary = branch.querySelector(':scope > summary');
      if (summary) gaps.fill(summary, 'aria-current', 'true');
      if (!this.#opened.has(branch)) branch.open = true;
      this.#opened.add(branch);
      branch = branch.parentElement?.closest('details');
    }
  }

  /** On a wide screen the list is open; on a small one, as its person left it, or while the focus is in it. */
  #onWidth = (): void => this.#unfold(!!this.#wide?.matches);

  #unfold(wide: boolean): void {
    const fold = this.#fold;
    if (!fold || wide === this.#unfolded) return;
    this.#unfolded = wide;
    if (wide) this.#wasOpen = fold.open;
    fold.open = wide || this.#wasOpen || !!fold.querySelector('ul:focus-within');
  }
}
