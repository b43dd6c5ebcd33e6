import { ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { partsOf } from '../controllers/parts.js';
import { Wiring } from '../controllers/wiring.js';
import { languages } from './code.messages.js';

/** What people and messages put between the digits of a code. */
const BETWEEN = /[\s.\u2010-\u2015-]+/g;

/**
 * A short code that was sent by text message or by e-mail.
 *
 * The boxes are drawn over one native control: a screen reader hears one field, the code is pasted or filled in by the
 * phone in one go, and no script moves the focus from box to box.
 *
 * @tag preau-code
 * @slot - a `preau-field` with an `<input autocomplete="one-time-code" inputmode="numeric" maxlength="6">`; from 4 to 8
 */
export class PreauCode extends ReactiveElement {
  #control: HTMLInputElement | undefined;

  constructor() {
    super();
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // In the capture phase: before the page sees what is put in.
    this.addEventListener('paste', this.#onPaste, true);
    this.addEventListener('beforeinput', this.#onBeforeInput, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('paste', this.#onPaste, true);
    this.removeEventListener('beforeinput', this.#onBeforeInput, true);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    const field = this.querySelector(':scope > preau-field');
    const control = field ? partsOf(field).control : undefined;
    this.#control = control instanceof HTMLInputElement ? control : undefined;
    if (!this.#control) {
      if (DEV && this.hasUpdated)
        warn(this, 'has no code.', 'Write <preau-field> in it, with its <label> and <input>.');
      return;
    }
    const { maxLength } = this.#control;
    const words = wordsFor(this, languages);
    gaps.fill(this.#control, 'autocomplete', 'one-time-code');
    gaps.fill(this.#control, 'inputmode', 'numeric');
    gaps.fill(this.#control, 'pattern', '[0-9]*');
    gaps.fill(this.#control, 'data-pattern-mismatch', words.notDigits);
    if (maxLength < 4 || maxLength > 8) {
      if (DEV) warn(this, 'has no length.', 'Write maxlength="6" on its <input>: from 4 to 8.');
      return;
    }
    gaps.fill(this.#control, 'minlength', String(maxLength));
    gaps.fill(this.#control, 'data-too-short', words.tooShort(maxLength));
  }

  /** « 123 456 » would be cut at its sixth character, the space among them. */
  #onPaste = (event: Event): void => {
    const control = this.#control;
    const text = event instanceof ClipboardEvent && event.clipboardData?.getData('text/plain');
    if (!control || !text || event.target !== control || control.readOnly) return;
    const digits = text.replace(BETWEEN, '');
    if (digits === text) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value, maxLength } = control;
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    const room = maxLength < 0 ? digits.length : maxLength - value.length + end - start;
    control.setRangeText(digits.slice(0, room), start, end, 'end');
    for (const type of ['input', 'change'])
      control.dispatchEvent(new InputEvent(type, { bubbles: true, inputType: 'insertFromPaste' }));
  };

  /** A space typed between two groups of digits takes no one's place. */
  #onBeforeInput = (event: Event): void => {
    if (!(event instanceof InputEvent) || event.target !== this.#control) return;
    if (event.inputType === 'insertText' && event.data && !event.data.replace(BETWEEN, ''))
      event.preventDefault();
  };
}
