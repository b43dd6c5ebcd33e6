import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ErrorMessage } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { partsOf } from '../controllers/parts.js';
import { Wiring } from '../controllers/wiring.js';

/**
 * A few choices of which one is made, side by side: native radios, each the whole of its box.
 *
 * Ties the hint and the error to the group, and stacks the choices when they do not fit on one line.
 *
 * @tag preau-segmented
 * @slot - one `<fieldset>`: `<legend>`, `<p slot="hint">`, a `<label>` around each `<input type="radio">` and its words, `<p slot="error">`
 * @attr {boolean} inline - the legend on the line of the choices
 * @attr {boolean} stacked - one choice above the other; set by the element where they do not fit on a line
 * @attr {'small'|'large'} size - the height of the choices, medium by default
 * @attr {string} data-value-missing - said in place of our words when a required answer is missing
 */
export class PreauSegmented extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    error: { attribute: false },
  };

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message = new ErrorMessage(this);
  #observer: ResizeObserver | undefined;
  #width = 0;

  constructor() {
    super();
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(this.#onResize);
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    const { fieldset } = partsOf(this);
    if (!fieldset) {
      if (DEV)
        warn(
          this,
          'has no fieldset.',
          'Write <fieldset><legend>…</legend>…</fieldset> around the radios (WCAG 1.3.1, RGAA 11.5).',
        );
      return;
    }
    const { legend, hint, error } = partsOf(fieldset);
    if (DEV && !legend && !fieldset.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no legend.',
        'Write <legend>…</legend> first in the fieldset; class="preau-visually-hidden" hides it from the eye (RGAA 11.6).',
      );
    this.#stack(gaps, fieldset);
    const radios = [...fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    // For the links of an error summary.
    for (const radio of radios) gaps.id(radio);
    const wrong = this.#message.wire(
      gaps,
      fieldset,
      error,
      error || this.error !== undefined ? radios : [],
    );
    // A description reads what it points to, hidden or not.
    if (this.error !== undefined && error?.id) gaps.remove(fieldset, 'aria-describedby', error.id);
    gaps.describe(fieldset, hint, wrong);
  }

  /** All on one line, or one on each: CSS alone can only fill line after line. */
  #stack(gaps: Gaps, fieldset: Element): void {
    if (gaps.authored(this, 'stacked')) return;
    gaps.set(this, 'stacked', null);
    const tops = [...fieldset.children]
      .filter((node) => node.localName === 'label' && node.getClientRects().length)
      .map((label) => label.getBoundingClientRect().top);
    if (tops.some((top) => top !== tops[0])) gaps.set(this, 'stacked', '');
  }

  #onResize: ResizeObserverCallback = () => {
    const { width } = this.getBoundingClientRect();
    if (width === this.#width) return;
    this.#width = width;
    // In a frame of its own: what stacks changes the height that is being told.
    requestAnimationFrame(() => this.requestUpdate());
  };
}
