import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ErrorMessage } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { partsOf } from '../controllers/parts.js';
import { isControl } from '../controllers/validity.js';
import { Wiring } from '../controllers/wiring.js';
import type { Counter } from './counter.js';

/**
 * A labelled control: text, e-mail, telephone, number, date, file, long text, list.
 *
 * Ties the label, the hint and the messages that the author wrote to the control, shows what is wrong with it, and
 * counts the characters left when asked.
 *
 * @tag preau-field
 * @slot - a `<label>` and one `<input>`, `<textarea>` or `<select>`
 * @slot hint - a `<p>`: what to enter, and in which form
 * @slot error - a `<p>`: what is wrong and how to mend it
 * @slot valid - a `<p>`: what is right, where saying so helps
 * @slot prefix - a `<span>` before the control, such as « + »
 * @slot suffix - a `<span>` after the control: its unit, such as « € »
 * @cssprop --preau-field-padding - space at the sides of what is typed; 0.75rem by default
 */
export class PreauField extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    counter: {},
    error: { attribute: false },
  };

  /**
   * Shows how many characters are left: `counter` alone counts down from the control's `maxlength`; `counter="600"`
   * lets a person write past 600 and says so (an error until the text is shorter). Off by default.
   */
  declare counter: string | null;

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message = new ErrorMessage(this);
  #counter: Counter | undefined;

  constructor() {
    super();
    this.counter = null;
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    // Few fields ask for it: the others do not load it.
    if (this.#counter || this.counter === null) return;
    void import('./counter.js').then(({ Counter }) => {
      this.#counter ??= new Counter(this);
      this.requestUpdate();
    });
  }

  #wire(gaps: Gaps): void {
    const { control, label, hint, error, valid } = partsOf(this);
    if (!control) return;
    if (label) gaps.fill(label, 'for', gaps.id(control));
    else if (DEV && !control.labels?.length && !control.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no label.',
        'Write <label>…</label> before the control (WCAG 1.3.1, RGAA 11.1).',
      );
    // Only where it is needed: a wheel listener that may cancel makes every scroll wait.
    if (control.type === 'number')
      this.addEventListener('wheel', this.#onWheel, { passive: false });
    const wrong = this.#message.wire(gaps, this, error, [control]);
    gaps.describe(control, hint, wrong, valid, this.#counter?.wire(control));
  }

  /** A page scrolled with the wheel must not change the number under the pointer. */
  #onWheel = (event: Event): void => {
    const { target } = event;
    if (isControl(target) && target.type === 'number' && target === document.activeElement)
      event.preventDefault();
  };
}
