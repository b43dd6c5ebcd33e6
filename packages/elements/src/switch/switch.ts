import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ErrorMessage } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { partsOf } from '../controllers/parts.js';
import { labelOf } from '../controllers/validity.js';
import { Wiring } from '../controllers/wiring.js';
import { languages } from './switch.messages.js';

/**
 * Something that is on or off at once: a native checkbox that says it is a switch.
 *
 * Ties the label, the hint and the error to the checkbox, and gives it the words of its state. The words are drawn by
 * the stylesheet from two attributes, so they follow the box however it changes, and a screen reader, which hears the
 * state from the switch, does not hear it again.
 *
 * @tag preau-switch
 * @slot - an `<input type="checkbox" role="switch">` and its `<label>`
 * @slot hint - a `<p>`: what happens when it is on
 * @slot error - a `<p>`: what is wrong and how to mend it
 * @attr {'end'} placement - `end`: the switch at the end of the line, as in a list of settings
 * @attr {'small'} size - `small`: a smaller switch and text, where pointers are precise
 * @attr {string} data-on - the state in words when it is on, in place of « Activé »; empty: none
 * @attr {string} data-off - the state in words when it is off, in place of « Désactivé »; empty: none
 */
export class PreauSwitch extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    error: { attribute: false },
  };

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message = new ErrorMessage(this);

  constructor() {
    super();
    new Wiring(this, (gaps) => this.#wire(gaps), ['required']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    const words = wordsFor(this, languages);
    gaps.fill(this, 'data-on', words.on);
    gaps.fill(this, 'data-off', words.off);
    const { control, label, hint, error } = partsOf(this);
    if (control?.type !== 'checkbox') return;
    gaps.fill(control, 'role', 'switch');
    if (label) gaps.fill(label, 'for', gaps.id(control));
    else if (DEV && !control.labels?.length && !control.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no label.',
        'Write <label>…</label> beside the checkbox (WCAG 1.3.1, RGAA 11.1).',
      );
    // On the element, so that the author's words on the box come first. What a box calls « cocher » is not what one does to a switch.
    if (control.required) gaps.fill(this, 'data-value-missing', words.required(labelOf(control)));
    const wrong = this.#message.wire(gaps, this, error, [control]);
    gaps.describe(control, hint, wrong);
  }
}
