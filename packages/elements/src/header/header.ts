import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { Wiring } from '../controllers/wiring.js';
import { buttonOf } from '../furniture.js';
import { languages } from './header.messages.js';

/** What the menu button shows and hides, on a small screen. */
const FOLDED = ['links', 'search', 'nav'];

/**
 * The top of every page: whose service this is, its name, quick links, search and, if it has one, its menu.
 *
 * With `menu`, a button opens the links, the search and the menu on a small screen (docs/decisions/0015). They stay where
 * the author wrote them: what was opened or typed there survives a change of width.
 *
 * @tag preau-header
 * @slot - one `<header>` holding the parts below, in this order
 * @slot brand - who is behind the service: a `<p>` of text, or an `<img>` with its alternative
 * @slot operator - the logo of the body that runs the service: a `<p>` with an `<img>`, or a link around it
 * @slot partners - the logos of its partners: a `<ul>` of images or of links around them
 * @slot service - a `<p>`: the name as a link to the first page, and a `<span>` that says in a few words what it is for
 * @slot links - a `<ul>` of quick links: help, sign in…
 * @slot search - a `<form role="search">`, or an element around it
 * @slot nav - a `preau-nav`
 * @attr {boolean} data-preau-mourning - on it or on `<html>`: a band at the top of the header, for a national mourning
 */
export class PreauHeader extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    menu: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
  };

  /** Puts the quick links, the search and the menu behind a button on a small screen. Off by default. */
  declare menu: boolean;

  /** Whether they are shown there. Off by default; without effect on a wide screen. */
  declare open: boolean;

  #button: HTMLButtonElement | undefined;
  #leaving: AbortController | undefined;

  constructor() {
    super();
    this.menu = false;
    this.open = false;
    new Wiring(this, (gaps) => this.#wire(gaps), ['id', 'slot']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('keydown', this.#onKeyDown, { signal });
    this.addEventListener('click', this.#onClick, { signal });
    window.addEventListener('resize', this.#onResize, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#button?.remove();
  }

  /** What the button shows and hides. */
  get #folded(): HTMLElement[] {
    const parts = this.querySelectorAll<HTMLElement>(':scope > header > [slot]');
    return [...parts].filter(({ slot }) => FOLDED.includes(slot));
  }

  /** Whether the parts are behind the button: the sheet shows it only then. */
  get #small(): boolean {
    return !!this.#button?.offsetHeight;
  }

  #wire(gaps: Gaps): void {
    const parts = this.#folded;
    const [first] = parts;
    if (!this.menu || !first) {
      this.#button?.remove();
      return;
    }
    if (!this.#button) {
      this.#button = buttonOf('menu', () => (this.open = !this.open));
      this.#button.dataset['preauGenerated'] = '';
    }
    this.#button.textContent = wordsFor(this, languages).menu;
    this.#button.setAttribute('aria-expanded', `${this.open}`);
    this.#button.setAttribute('aria-controls', parts.map((part) => gaps.id(part)).join(' '));
    // Read, and reached, just before what it opens.
    if (first.previousElementSibling !== this.#button) first.before(this.#button);
  }

  #close(): void {
    const focused = this.#folded.some((part) => part.contains(document.activeElement));
    this.open = false;
    if (focused) this.#button?.focus();
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.open || !this.#small) return;
    event.preventDefault();
    this.#close();
    this.#button?.focus();
  };

  /** A link has been followed, maybe to the same page. */
  #onClick = ({ target }: Event): void => {
    const link = target instanceof Element && target.closest('a[href]');
    if (link && this.#small && this.#folded.some((part) => part.contains(link))) this.#close();
  };

  /** A screen that is turned must not take away what has the focus. */
  #onResize = (): void => {
    if (this.#small && this.#folded.some((part) => part.contains(document.activeElement)))
      this.open = true;
  };
}
