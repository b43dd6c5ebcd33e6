import {
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { WrittenPopup } from '../controllers/popup.js';
import { Wiring } from '../controllers/wiring.js';

/**
 * A short explanation that a button shows beside it: by finger, by keyboard, by pointer. It may hold links.
 *
 * It is a disclosure (APG): its button says whether it is open, and what it shows is read next.
 *
 * @tag preau-toggletip
 * @slot - a `<button>` whose name says what is explained, then one element: the explanation
 */
export class PreauToggletip extends ReactiveElement {
  static override properties: PropertyDeclarations = { open: { type: Boolean, reflect: true } };

  /** Whether the explanation is shown. Off by default. */
  declare open: boolean;

  #popup = new WrittenPopup(this, (reason) => this.#close(reason === 'escape'));
  #leaving: AbortController | undefined;

  constructor() {
    super();
    this.open = false;
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    this.addEventListener('click', this.#onClick, { signal: this.#leaving.signal });
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

  #wire(gaps: Gaps): void {
    const button = this.#button;
    const tip = this.querySelector<HTMLElement>(':scope > :not(button, preau-button)');
    if (tip !== this.#popup.node) this.#popup.release();
    if (!button || !tip) {
      if (DEV && this.childElementCount)
        warn(this, 'has no <button> or no explanation.', 'Write both, in this order.');
      return;
    }
    this.#popup.take(tip);
    gaps.set(button, 'aria-expanded', `${this.open}`);
    gaps.fill(button, 'aria-controls', gaps.id(tip));
  }

  #close(back: boolean): void {
    this.open = false;
    if (back) this.#button?.focus();
  }

  #onClick = ({ target }: Event): void => {
    if (target instanceof Node && this.#button?.contains(target)) this.open = !this.open;
  };
}
