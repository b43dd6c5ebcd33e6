import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ErrorMessage } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { type Parts, partsOf } from '../controllers/parts.js';
import { Furniture } from './furniture.js';
import { labelsOf, type Native } from './native.js';
import { NativeSelect } from './native-select.js';
import { NativeText } from './native-text.js';
import { Picker } from './picker.js';
import type { ComboboxSource } from './remote.js';
import { Wiring } from '../controllers/wiring.js';

export type { ComboboxOption } from './filter.js';
export type { ComboboxSource } from './remote.js';

/** What counts for a combobox in the attributes of its author's nodes, besides what counts for all. */
const MORE = ['disabled', 'readonly', 'multiple', 'required', 'form', 'inputmode', 'list'].concat([
  'aria-label',
  'aria-labelledby',
]);

/**
 * A long list in which one finds an answer by typing: academies, schools, subjects.
 *
 * The author's `<select>` stays the form's value, under an input that this element adds; an `<input list>` stays where
 * one types. The list follows the combobox pattern of APG, with list autocomplete.
 *
 * @tag preau-combobox
 * @slot - a `<label>` and one `<select>` (`multiple`, `<optgroup>`), or one `<input list>` with its `<datalist>`
 * @slot hint - a `<p>`: what to look for, and how
 * @slot error - a `<p>`: what is wrong and how to mend it
 * @slot valid - a `<p>`: what is right, where saying so helps
 */
export class PreauCombobox extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    max: { type: Number },
    minLength: { type: Number, attribute: 'min-length' },
    source: { attribute: false },
    error: { attribute: false },
  };

  /** The most answers that may be chosen in a `<select multiple>`. None by default. */
  declare max: number | null;

  /** The fewest characters for `source` to be asked; 2 by default. */
  declare minLength: number;

  /**
   * The page's own search, in place of the options written: `(query, signal) => Promise<ComboboxOption[]>`. It is asked
   * on a pause, and `signal` tells it when its answer is no longer awaited. None by default.
   */
  declare source: ComboboxSource | undefined;

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message = new ErrorMessage(this);
  #picker = new Picker(this);
  #furniture = new Furniture(this, this.#picker);
  #label: HTMLElement | undefined;

  constructor() {
    super();
    this.max = null;
    this.minLength = 2;
    new Wiring(this, (gaps) => this.#wire(gaps), MORE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#picker.native?.release();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    const { source } = this;
    const { remote } = this.#picker;
    if (remote && source) Object.assign(remote, { source, min: this.minLength });
    else if (remote) this.#picker.remote = undefined;
    // Few pages ask for it: the others do not load it.
    else if (source)
      void import('./remote.js').then(({ Remote }) => {
        if (this.#picker.remote || !this.source) return;
        this.#picker.remote = new Remote(this.#picker, this.source);
        this.requestUpdate();
      });
  }

  #wire(gaps: Gaps): void {
    const parts = partsOf(this);
    const native = this.#nativeOf(parts);
    if (!native) {
      this.#furniture.wire();
      if (DEV && this.hasUpdated)
        warn(this, 'has no list.', 'Write a <select>, or an <input list> with its <datalist>.');
      return;
    }
    const { control, input } = native;
    const { label, hint, error, valid } = parts;
    // A label that has left still names the control until this run ends: the next one says it without.
    if (this.#label && this.#label !== label)
      void Promise.resolve().then(() => this.requestUpdate());
    this.#label = label;
    if (label) gaps.fill(label, 'for', gaps.id(control));
    else if (DEV && !control.matches('[aria-label], [aria-labelledby]') && !control.labels?.length)
      warn(
        this,
        'has no label.',
        'Write <label>…</label> before the control (WCAG 1.3.1, RGAA 11.1).',
      );
    if (this.#furniture.isCopy) native.clean();
    this.#furniture.isCopy = false;
    native.wire(gaps);
    gaps.set(input, 'role', 'combobox');
    gaps.set(input, 'aria-autocomplete', 'list');
    gaps.set(input, 'aria-expanded', String(this.#picker.open));
    if (this.#picker.open) gaps.set(input, 'aria-controls', this.#picker.listId ?? null);
    const wrong = this.#message.wire(gaps, this, error, [...new Set([control, input])]);
    const count = this.#furniture.wire();
    // The list too: tools that check a form look at its controls.
    gaps.describe(control, hint, wrong, valid, count);
    if (input !== control) nameAs(gaps, control, input);
  }

  #nativeOf({ control }: Parts): Native | undefined {
    const old = this.#picker.native;
    if (old && old.control === control) return old;
    old?.release();
    let native: Native | undefined;
    if (control instanceof HTMLSelectElement)
      native = new NativeSelect(control, () => this.requestUpdate());
    else if (control instanceof HTMLInputElement) native = new NativeText(control);
    this.#picker.native = native;
    return native;
  }
}

/** Gives the generated input the name and the description that the author gave the list. */
function nameAs(gaps: Gaps, control: Native['control'], input: HTMLInputElement): void {
  const name = control.getAttribute('aria-label');
  const labels = labelsOf(control)
    .map((label) => gaps.id(label))
    .join(' ');
  const by = control.getAttribute('aria-labelledby') ?? labels;
  if (by) gaps.set(input, 'aria-labelledby', by);
  else if (name) gaps.set(input, 'aria-label', name);
  const described = control.getAttribute('aria-describedby');
  if (described) gaps.set(input, 'aria-describedby', described);
}
