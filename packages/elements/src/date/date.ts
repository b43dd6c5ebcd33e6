import {
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { Watch } from '../choice/watch.js';
import { ErrorMessage } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { languageOf, wordsFor } from '../controllers/language.js';
import { partsOf } from '../controllers/parts.js';
import { textOf } from '../controllers/validity.js';
import { Wiring } from '../controllers/wiring.js';
import { writtenDate } from '../controllers/written-date.js';
import { buttonOf, furniture } from '../furniture.js';
import { buttonStyles } from './button.styles.js';
import type { Calendar } from './calendar.js';
import { languages } from './date.messages.js';
import type { DateHost, DateKind } from './host.js';
import { Verdicts } from './verdicts.js';

/** The keys by which browsers open their own calendar. */
const opens = ({ key, altKey }: KeyboardEvent): boolean =>
  key === ' ' || key === 'F4' || (key === 'ArrowDown' && altKey);

const isDateInput = (node: unknown): boolean =>
  node instanceof HTMLInputElement && node.type === 'date';

/** What can go to a slot; frameworks leave comments too. */
const isShown = (node: Node): node is Element | Text =>
  node instanceof Element || node instanceof Text;

/**
 * A date, typed first: a native `<input type="date">`, two of them for a period, or three short inputs (day, month,
 * year) for a date that is known by heart.
 *
 * Adds a calendar to the first two, says what is wrong in words, refuses the days that are closed, and ties labels,
 * hint and error to the inputs.
 *
 * @tag preau-date
 * @slot - a `<label>` and an `<input type="date">`; or a `<fieldset>`: its `<legend>`, then a `<label>` and an `<input>` two or three times
 * @slot hint - a `<p>`: which date, and how to write it
 * @slot error - a `<p>`: what is wrong and how to mend it
 * @attr {string} data-value-missing - said in place of our words when a required date is missing
 * @attr {string} data-bad-input - said in place of our words when a date is not whole, or its year has not four digits
 * @attr {string} data-reversed - said in place of our words when a period ends before it starts
 * @csspart calendar - the button that opens the calendar
 * @csspart dialog - the calendar
 */
export class PreauDate extends ReactiveElement implements DateHost {
  static override properties: PropertyDeclarations = {
    min: {},
    max: {},
    closed: {},
    weekNumbers: { type: Boolean, attribute: 'week-numbers' },
    disabledDates: { attribute: false },
    error: { attribute: false },
  };

  /** A hint is read between its label and its input, so all children go to one slot, whatever the part they play. */
  static override shadowRootOptions: ShadowRootInit = {
    ...ReactiveElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [furniture, buttonStyles];

  /** The first day allowed where there are three inputs, as an ISO date; one `<input type="date">` has its own `min`. */
  declare min: string;

  /** The last day allowed where there are three inputs, as an ISO date; one `<input type="date">` has its own `max`. */
  declare max: string;

  /**
   * The days that are closed: weekdays (`6 7`, 1 for Monday), days (`2026-11-11`), intervals
   * (`2026-12-19/2027-01-03`, both ends closed). None by default.
   */
  declare closed: string;

  /** Shows the number of each week (ISO 8601) in the calendar. Off by default. */
  declare weekNumbers: boolean;

  /** Says of a day, given as an ISO date, whether it is closed: a text says why, in the middle of a sentence. */
  declare disabledDates: ((iso: string) => string | boolean) | undefined;

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message: ErrorMessage;
  #watch = new Watch(this, (event) => this.#onNews(event));
  #verdicts = new Verdicts();
  #kind: DateKind | undefined;
  #kindName: 'date-inputs' | 'three-parts' | undefined;
  #button: HTMLButtonElement | undefined;
  #calendar: Promise<Calendar> | undefined;

  constructor() {
    super();
    this.min = this.max = this.closed = '';
    this.weekNumbers = false;
    new Wiring(this, (gaps) => this.#wire(gaps), [
      ...['min', 'max', 'value', 'required', 'disabled', 'readonly', 'aria-invalid'],
    ]);
    // First: what is wrong must be known when it is shown.
    this.addEventListener('invalid', this.#judge, true);
    this.#message = new ErrorMessage(this);
    this.addEventListener('paste', this.#onPaste);
    // In the capture phase: before the browser's own calendar hears of it.
    this.addEventListener('keydown', this.#onKey, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.on = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#verdicts.tell(new Map());
  }

  /** The author's inputs: one, two (start and end) or three (day, month and year). */
  get inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
  }

  /** The words of the legend, or of the only label. */
  get question(): string {
    const { fieldset, label } = partsOf(this);
    const words = fieldset ? partsOf(fieldset).legend : (label ?? this.inputs[0]?.labels?.[0]);
    return words ? textOf(words) : (this.inputs[0]?.getAttribute('aria-label') ?? '');
  }

  /**
   * The date as ISO 8601 (`2026-09-01`), a period as an interval (`2026-09-01/2026-09-04`); empty while it is not whole
   * or does not exist. Setting it fills the inputs, and fires no event.
   */
  get value(): string {
    const values = this.inputs.map(({ value }) => value.trim());
    if (values.length < 3) return values.every(Boolean) ? values.join('/') : '';
    const [day = '', month = '', year = ''] = values;
    // The browser knows which days exist.
    const date = document.createElement('input');
    date.type = 'date';
    date.value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return date.value;
  }

  set value(value: string) {
    const { inputs } = this;
    const values = inputs.length < 3 ? value.split('/') : value.split('-').reverse();
    for (const [at, input] of inputs.entries()) input.value = values[at] ?? '';
    this.#judge();
    this.requestUpdate();
  }

  /** Opens the calendar, where there is one; closes it when it is open. */
  async showPicker(): Promise<void> {
    const button = this.#button;
    if (!button?.isConnected || !this.#canEnter) return;
    this.#calendar ??= import('./calendar.js').then(
      ({ Calendar }) => new Calendar(this, this.renderRoot as ShadowRoot),
    );
    (await this.#calendar).toggle(button);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { inputs } = this;
    const dates = inputs.filter(({ type }) => type === 'date').length;
    if (dates === inputs.length && (dates === 1 || dates === 2)) {
      this.#button ??= buttonOf('calendar', () => void this.showPicker());
      this.#name(this.#button, inputs);
      // Moved, it would lose the focus.
      if (!this.#button.parentNode) this.renderRoot.append(this.#button);
    } else this.#button?.remove();
    this.#load(inputs.length > 2 ? 'three-parts' : 'date-inputs');
  }

  protected override updated(): void {
    // Only now: the wiring has just put an error here, or taken one away.
    const slot = this.renderRoot.querySelector('slot');
    // Safari learnt to assign in 16.4: before, the hint and the error go to slots of their names.
    if (slot && 'assign' in slot) slot.assign(...[...this.childNodes].filter(isShown));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const name of ['', 'hint', 'error'])
      root.append(Object.assign(document.createElement('slot'), { name }));
    return root;
  }

  get #canEnter(): boolean {
    return !this.inputs.some((input) => input.matches(':disabled, [readonly]'));
  }

  #name(button: HTMLButtonElement, inputs: readonly HTMLInputElement[]): void {
    const words = wordsFor(this, languages);
    const period = inputs.length === 2;
    const [from = '', to = ''] = inputs.map(
      ({ value }) => value && writtenDate(value, languageOf(this), 'full'),
    );
    const date = period ? from && to && words.period(from, to) : from;
    const text = period ? words.choosePeriod : words.choose;
    const name = words.named(text, this.question);
    button.className = period ? 'period' : '';
    button.textContent = period ? text : '';
    button.setAttribute('aria-label', date ? words.chosen(name, date) : name);
    button.setAttribute('aria-haspopup', 'dialog');
    button.disabled = !this.#canEnter;
  }

  /** A page with dates of one kind does not load the other. */
  #load(name: 'date-inputs' | 'three-parts'): void {
    if (this.#kindName === name) return;
    this.#kindName = name;
    this.#kind = undefined;
    const loading: Promise<DateKind> =
      name === 'three-parts' ? import('./three-parts.js') : import('./date-inputs.js');
    void loading.then((kind) => {
      if (this.#kindName !== name) return;
      this.#kind = kind;
      this.requestUpdate();
    });
  }

  #wire(gaps: Gaps): void {
    const { fieldset } = partsOf(this);
    const box = fieldset ?? this;
    const { legend, hint, error } = partsOf(box);
    const { inputs } = this;
    const labels = [...box.querySelectorAll<HTMLLabelElement>(':scope > label')];
    for (const [at, input] of inputs.entries()) {
      const label = labels[at];
      if (label && !label.querySelector('input')) gaps.fill(label, 'for', gaps.id(input));
      if (inputs.length > 2) gaps.fill(input, 'inputmode', 'numeric');
    }
    // Only now: Firefox keeps the labels of an input as they were when a script first asked for them.
    this.#judge();
    if (DEV) this.#blame(legend, fieldset);
    const wrong = this.#wireError(gaps, box, error);
    const described = fieldset ?? inputs[0];
    if (described) gaps.describe(described, hint, fieldset ? undefined : wrong);
  }

  /** Of several inputs, the error is about those that are wrong; about all of them where no one is. */
  #wireError(gaps: Gaps, box: Element, written: HTMLElement | undefined): Element | undefined {
    const { inputs } = this;
    const ours = this.error !== undefined;
    const wrong = inputs.filter((input) =>
      ours ? input.willValidate && !input.validity.valid : gaps.authored(input, 'aria-invalid'),
    );
    const about = wrong.length ? wrong : inputs;
    const shown = this.#message.wire(gaps, box, written, about);
    for (const input of inputs)
      if (shown && about.includes(input)) gaps.add(input, 'aria-describedby', gaps.id(shown));
      else if (ours) {
        gaps.set(input, 'aria-invalid', null);
        if (written?.id) gaps.remove(input, 'aria-describedby', written.id);
      }
    return shown;
  }

  #blame(legend: Element | undefined, fieldset: Element | undefined): void {
    const { inputs } = this;
    if (inputs.length > 1 && !fieldset)
      warn(
        this,
        'has no fieldset.',
        'Write <fieldset><legend>…</legend>…</fieldset> around the inputs (WCAG 1.3.1, RGAA 11.5).',
      );
    if (fieldset && !legend && !fieldset.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no legend.',
        'Write <legend>…</legend> first in the fieldset (WCAG 1.3.1, RGAA 11.6).',
      );
    if (
      inputs.some(
        (input) => !input.labels?.length && !input.matches('[aria-label], [aria-labelledby]'),
      )
    )
      warn(
        this,
        'has no label.',
        'Write <label>…</label> before each input (WCAG 1.3.1, RGAA 11.1).',
      );
  }

  /** Tells the inputs what the browser does not know to be wrong: at once, for whoever submits next. */
  #judge = (): void => {
    if (this.isConnected) this.#verdicts.tell(this.#kind?.problems(this) ?? new Map());
  };

  /** Something may have changed, here or around. */
  #onNews({ type, target }: Event): void {
    if (type === 'change' && target instanceof HTMLInputElement && target.type !== 'date')
      if (this.inputs.includes(target)) this.#kind?.read(this, target, target.value);
    this.#judge();
    this.requestUpdate();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!opens(event) || !isDateInput(event.target)) return;
    event.preventDefault();
    void this.showPicker();
  };

  /** A whole date is entered as people write it; anything else is pasted as the browser does. */
  #onPaste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event;
    const text = clipboardData?.getData('text');
    if (!text || !(target instanceof HTMLInputElement) || !this.#canEnter) return;
    if (this.#kind?.read(this, target, text)) event.preventDefault();
  };
}
