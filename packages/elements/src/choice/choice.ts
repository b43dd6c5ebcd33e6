import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ErrorMessage, ownerOf } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { partsOf } from '../controllers/parts.js';
import { Wiring } from '../controllers/wiring.js';
import type { AllOf } from './all-of.js';
import type { wireReveal } from './reveal.js';
import type { Watch } from './watch.js';

const isBox = (node: unknown): node is HTMLInputElement =>
  node instanceof HTMLInputElement && ['checkbox', 'radio'].includes(node.type);

/**
 * A checkbox or a radio with its label: alone, or an answer in a `preau-choices`.
 *
 * Ties the label and the hint to the control, shows a state between checked and not, checks a whole list at once, and
 * makes what the option reveals required only while it is revealed.
 *
 * @tag preau-choice
 * @slot - an `<input type="checkbox">` or `<input type="radio">`, and its `<label>`
 * @slot hint - a `<p>`: what the option means
 * @slot reveal - a `<div>` shown while the option is checked; in it write `aria-required="true"` for `required`
 * @slot pictogram - an `<svg>` or `<img>`, in the rich variant
 * @slot error - a `<p>`: what is wrong, for a checkbox that stands alone
 * @attr {'rich'} variant - `rich`: a card to select, with a pictogram and a description
 * @attr {'small'} size - `small`: a smaller box and text, where pointers are precise
 */
export class PreauChoice extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    indeterminate: { type: Boolean },
    allOf: { attribute: 'all-of' },
    error: { attribute: false },
  };

  /** Shows the checkbox as neither checked nor not, until its person clicks it. Off by default. */
  declare indeterminate: boolean;

  /** The `name` of the checkboxes of the same form that this one checks and unchecks together. None by default. */
  declare allOf: string | null;

  /**
   * The error shown by a choice that stands alone. `undefined` (default): the one written in `slot="error"`; a text:
   * this one instead; an empty text: none.
   */
  declare error: string | undefined;

  #control: HTMLInputElement | undefined;
  #between = false;
  #message: ErrorMessage | undefined;
  #group: AllOf | undefined;
  #reveals = false;
  #watches = false;
  #wireReveal: typeof wireReveal | undefined;
  #watch: Watch | undefined;

  constructor() {
    super();
    this.indeterminate = false;
    this.allOf = null;
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    // Few choices ask for these: the others do not load them.
    if (!this.#watch && this.#watches)
      void import('./watch.js').then(({ Watch }) => {
        this.#watch ??= new Watch(this, (event) => this.#onEvent(event));
        this.requestUpdate();
      });
    if (!this.#wireReveal && this.#reveals)
      void import('./reveal.js').then(({ wireReveal }) => {
        this.#wireReveal = wireReveal;
        this.requestUpdate();
      });
    if (!this.#group && this.allOf !== null)
      void import('./all-of.js').then(({ AllOf }) => {
        this.#group ??= new AllOf(this);
        this.requestUpdate();
      });
  }

  #wire(gaps: Gaps): void {
    const { control, label, hint, error, reveal } = partsOf(this);
    const { allOf } = this;
    this.#watches =
      !!reveal || allOf !== null || this.indeterminate || this.hasAttribute('indeterminate');
    if (this.#watch) this.#watch.on = this.#watches;
    const known = control === this.#control && this.#between;
    this.#control = control instanceof HTMLInputElement ? control : undefined;
    if (!(control instanceof HTMLInputElement)) return;
    if (allOf === null && this.indeterminate !== known)
      control.indeterminate = this.#between = this.indeterminate;
    if (label) gaps.fill(label, 'for', gaps.id(control));
    else if (DEV && !control.labels?.length && !control.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no label.',
        'Write <label>…</label> after the checkbox or radio (WCAG 1.3.1, RGAA 11.1).',
      );
    gaps.describe(control, hint);
    if (ownerOf(control) === this) {
      this.#message ??= new ErrorMessage(this);
      const wrong = this.#message.wire(gaps, this, error, [control]);
      gaps.describe(control, wrong);
    }
    this.#reveals = !!reveal;
    if (reveal) this.#wireReveal?.(gaps, reveal);
    if (allOf !== null) this.#group?.gather(control, allOf);
  }

  #onEvent(event: Event): void {
    const { type, target } = event;
    const control = this.#control;
    // The click of a box is followed by its `change`, unless it is refused.
    if (type === 'click' && isBox(target)) {
      if (target === control) this.#group?.hold();
      return;
    }
    if (type === 'change' && control && target === control) {
      this.indeterminate = false;
      if (this.allOf !== null) this.#group?.spread(control, this.allOf);
    }
    if (type === 'reset' && control?.form === target)
      this.indeterminate = this.hasAttribute('indeterminate');
    this.requestUpdate();
    // A click may be a submit: what it checks must be right before it goes on.
    if (type === 'click') this.performUpdate();
  }
}
