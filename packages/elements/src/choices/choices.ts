import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ErrorMessage, ownerOf } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { partsOf } from '../controllers/parts.js';
import { type Control, isControl } from '../controllers/validity.js';
import { Wiring } from '../controllers/wiring.js';
import type { Limits } from './limits.js';

/**
 * One question with several answers to choose from, or answered in several short fields (a date of birth).
 *
 * Ties the hint and the error to the group, says what is wrong once for the whole question, and limits how many
 * answers are chosen.
 *
 * @tag preau-choices
 * @slot - one `<fieldset>`: `<legend>`, `<p slot="hint">`, the `preau-choice` or `preau-field` elements, `<p slot="error">`
 * @attr {boolean} inline - short choices, one beside the other
 * @attr {'small'} size - `small`: smaller boxes and text, where pointers are precise
 * @attr {string} data-too-few - said in place of our words when fewer than `min` are checked
 * @attr {string} data-too-many - said in place of our words when more than `max` are checked
 * @attr {string} data-value-missing - said in place of our words when a required answer is missing
 */
export class PreauChoices extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    min: { type: Number },
    max: { type: Number },
    error: { attribute: false },
  };

  /** The fewest choices to check: `1` makes a group of checkboxes required. None by default. */
  declare min: number | null;

  /** The most choices that may be checked. None by default. */
  declare max: number | null;

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message = new ErrorMessage(this);
  #limits: Limits | undefined;

  constructor() {
    super();
    this.min = null;
    this.max = null;
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    // Few groups ask for it: the others do not load it.
    if (this.#limits || (this.min === null && this.max === null)) return;
    void import('./limits.js').then(({ Limits }) => {
      this.#limits ??= new Limits(this);
      this.requestUpdate();
    });
  }

  #wire(gaps: Gaps): void {
    this.#limits?.check();
    const { fieldset } = partsOf(this);
    if (!fieldset) {
      if (DEV)
        warn(
          this,
          'has no fieldset.',
          'Write <fieldset><legend>…</legend>…</fieldset> around the choices (WCAG 1.3.1, RGAA 11.5).',
        );
      return;
    }
    const { legend, hint, error } = partsOf(fieldset);
    if (DEV && !legend && !fieldset.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no legend.',
        'Write <legend>…</legend> first in the fieldset (WCAG 1.3.1, RGAA 11.6).',
      );
    const controls = error || this.error !== undefined ? this.#wrong(gaps, fieldset) : [];
    const wrong = this.#message.wire(gaps, fieldset, error, controls);
    // A description reads what it points to, hidden or not.
    if (this.error !== undefined && error?.id) gaps.remove(fieldset, 'aria-describedby', error.id);
    gaps.describe(fieldset, hint, wrong);
  }

  /** The controls that an error is about. */
  #wrong(gaps: Gaps, fieldset: Element): Control[] {
    const controls = [...fieldset.querySelectorAll<Control>('input, textarea, select')].filter(
      (control) => isControl(control) && ownerOf(control) === this,
    );
    const wrong = controls.filter((control) =>
      this.error === undefined
        ? gaps.authored(control, 'aria-invalid')
        : control.closest('preau-field') && !control.validity.valid,
    );
    // Of three short fields, the one that is wrong; of several choices, all of them.
    if (!wrong.length) return controls;
    if (this.error !== undefined)
      for (const control of controls)
        if (!wrong.includes(control)) gaps.set(control, 'aria-invalid', null);
    return wrong;
  }
}
