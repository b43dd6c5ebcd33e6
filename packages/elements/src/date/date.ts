import {
  css,
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
import type { Calendar } from './calendar.js';
import { languages } from './date.messages.js';
import type { DateCheck, DateHost } from './host.js';

/** The keys by which browsers open their own calendar. */
const opens = ({ key, altKey }: KeyboardEvent): boolean =>
  key === ' ' || key === 'F4' || (key === 'ArrowDown' && altKey);

/**
 * A date, typed first: a native `<input type="date">`, two of them for a period, or three short inputs (day, month,
 * year) for a date that is known by heart.
 *
 * Adds a calendar to the first two, says what is wrong in words, refuses the days that are closed, and ties labels, hint and error to the inputs.
 *
 * @tag preau-date
 * @slot - a `<label>` and an `<input type="date">`; or a `<fieldset>`: its `<legend>`, then a `<label>` and an `<input>` two or three times
 * @slot hint - a `<p>`: which date, and how to write it
 * @slot error - a `<p>`: what is wrong and how to mend it
 * @attr {string} data-value-missing - said in place of our words when a required date is missing
 * @attr {string} data-reversed - said in place of our words when a period ends before it starts
 * @csspart calendar - the button that opens the calendar
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

  static override styles = [
    furniture,
    css`
      [part='calendar'] {
        grid-area: 3 / 2;
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: var(--preau-space-2);
        min-block-size: var(--preau-control-height-medium);
        padding: 0;
        border: var(--preau-border-width) solid var(--preau-border-control);
        border-radius: var(--preau-radius-small);
        background: var(--preau-background-raised);
        color: var(--preau-action);
      }
      .range {
        grid-area: 5 / 1 / auto / -1;
        justify-self: start;
        margin-block-start: var(--preau-space-3);
        padding-inline: var(--preau-space-3);
        border-color: var(--preau-action);
      }
      [part='calendar']:hover {
        background: var(--preau-action-subtle);
      }
      [part='calendar']::before {
        content: '';
        flex: none;
        inline-size: calc(var(--preau-space-4) * 1.125);
        block-size: calc(var(--preau-space-4) * 1.125);
        border: calc(var(--preau-space-4) * 0.125) solid;
        border-block-start-width: calc(var(--preau-space-4) * 0.375);
        border-radius: calc(var(--preau-space-4) * 0.1875);
        background: radial-gradient(
            circle,
            currentcolor calc(var(--preau-space-4) * 0.0625),
            transparent calc(var(--preau-space-4) * 0.09375)
          )
          0 0 / calc(var(--preau-space-4) * 0.3125) calc(var(--preau-space-4) * 0.3125);
      }
      [part='calendar']:disabled {
        visibility: hidden;
      }
      /* Where a fieldset around is disabled later, which no event tells. */
      :host(:has(:disabled)) [part='calendar'] {
        visibility: hidden;
      }
      @media print {
        [part='calendar'] {
          display: none;
        }
      }
    `,
  ];

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

  #message = new ErrorMessage(this);
  #watch = new Watch(this, () => this.#see());
  #button: HTMLButtonElement | undefined;
  #calendar: Promise<Calendar> | undefined;
  #check: DateCheck | undefined;
  #checked: 'three-parts' | 'checks' | undefined;

  constructor() {
    super();
    this.min = this.max = this.closed = '';
    this.weekNumbers = false;
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.on = true;
    this.addEventListener('paste', this.#onPaste);
    // In the capture phase: before the browser's own calendar hears of it.
    this.addEventListener('keydown', this.#onKey, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('paste', this.#onPaste);
    this.removeEventListener('keydown', this.#onKey, true);
  }

  /** The author's inputs: one, two (start and end) or three (day, month and year). */
  get inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
  }

  /** The words of the legend, or of the only label. */
  get question(): string {
    const { fieldset, label } = partsOf(this);
    const words = fieldset ? partsOf(fieldset).legend : (this.inputs[0]?.labels?.[0] ?? label);
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
    this.#see();
  }

  /** Opens the calendar, where there is one. */
  async showPicker(): Promise<void> {
    const button = this.#button;
    if (!button?.isConnected || !this.#canChoose) return;
    this.#calendar ??= import('./calendar.js').then(
      ({ Calendar }) => new Calendar(this, this.renderRoot as ShadowRoot),
    );
    (await this.#calendar).toggle(button);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#assign();
    const { inputs } = this;
    const count = inputs.every(({ type }) => type === 'date') ? inputs.length : 0;
    if (count === 1 || count === 2) {
      this.#button ??= buttonOf('calendar', () => void this.showPicker());
      this.#name(this.#button, inputs);
      this.renderRoot.append(this.#button);
    } else this.#button?.remove();
    this.#loadCheck(inputs.length);
  }

  #assign(): void {
    const slots = this.renderRoot.querySelectorAll('slot');
    // Safari learnt to assign in 16.4: before, the hint and the error go to slots of their names.
    if (slots[0]?.assign) slots[0].assign(...this.children);
    if (slots.length) return;
    for (const name of ['', 'hint', 'error']) {
      const slot = document.createElement('slot');
      slot.name = name;
      this.renderRoot.append(slot);
    }
    this.#assign();
  }

  get #canChoose(): boolean {
    return !this.inputs.some((input) => input.matches(':disabled, [readonly]'));
  }

  #name(button: HTMLButtonElement, inputs: readonly HTMLInputElement[]): void {
    const words = wordsFor(this, languages);
    const language = languageOf(this);
    const range = inputs.length === 2;
    const [from = '', to = ''] = inputs.map(
      ({ value }) => value && writtenDate(value, language, 'full'),
    );
    const name = range ? from && to && words.chosenRange(from, to) : from && words.chosen(from);
    button.className = range ? 'range' : '';
    button.textContent = range ? words.chooseRange : '';
    button.setAttribute('aria-label', name || (range ? words.chooseRange : words.choose));
    button.setAttribute('aria-haspopup', 'dialog');
    button.disabled = !this.#canChoose;
  }

  /** What checks more than the browser does comes when it is needed. */
  #loadCheck(count: number): void {
    const wanted =
      count > 2
        ? 'three-parts'
        : count === 2 || this.closed || this.disabledDates
          ? 'checks'
          : undefined;
    if (!wanted || this.#checked === wanted) return;
    this.#checked = wanted;
    const loading: Promise<DateCheck> =
      wanted === 'checks'
        ? import('./checks.js').then(({ Checks }) => new Checks(this))
        : import('./three-parts.js').then(({ ThreeParts }) => new ThreeParts(this));
    void loading.then((check) => {
      this.#check = check;
      this.#see();
    });
  }

  #wire(gaps: Gaps): void {
    this.#check?.check();
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
    const [start, end] = inputs;
    if (inputs.length === 2 && start?.value && end) gaps.fill(end, 'min', start.value);
    if (DEV) this.#blame(legend, fieldset);
    const wrong = this.#wireError(gaps, box, error);
    const described = fieldset ?? start;
    for (const part of fieldset ? [hint] : [hint, wrong])
      if (part && described) gaps.add(described, 'aria-describedby', gaps.id(part));
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

  /** Something may have changed: at once for who submits next, in a moment for what is shown. */
  #see(): void {
    this.#check?.check();
    this.requestUpdate();
  }

  #onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!opens(event) || !(target instanceof HTMLInputElement) || target.type !== 'date') return;
    event.preventDefault();
    void this.showPicker();
  };

  /** A date pasted as people write it: some browsers paste nothing in a date input, others their own format only. */
  #onPaste = ({ target, clipboardData }: ClipboardEvent): void => {
    const text = clipboardData?.getData('text');
    if (!text || !(target instanceof HTMLInputElement) || target.type !== 'date') return;
    if (target.readOnly) return;
    void import('./paste.js').then(({ pasteDate }) => pasteDate(target, text));
  };
}
