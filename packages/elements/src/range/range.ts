import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { ErrorMessage } from '../controllers/error-message.js';
import type { Gaps } from '../controllers/gaps.js';
import { languageOf } from '../controllers/language.js';
import { partsOf } from '../controllers/parts.js';
import { Wiring } from '../controllers/wiring.js';
import type { Couple } from './couple.js';
import { type Format, formatOf } from './unit.js';

const isRange = (node: Element): node is HTMLInputElement =>
  node instanceof HTMLInputElement && node.type === 'range';

/** The smallest value, the greatest and the one there is. */
const numbersOf = ({ min, max, value }: HTMLInputElement): [number, number, number] => [
  Number(min || 0),
  Number(max || 100),
  Number(value),
];

/**
 * A value, or two ends, on a scale: native ranges.
 *
 * Shows the value with its unit, fills the track, writes the limits and the steps under it, gives a screen reader the
 * value in words, and keeps the first of two ends before the second.
 *
 * A value that a script writes in silence is shown at the next `input`, `change` or `requestUpdate()`.
 *
 * @tag preau-range
 * @slot - a `<label>` and an `<input type="range">`; for two ends, a `<fieldset>` with its `<legend>` around two of each
 * @slot hint - a `<p>`: what the value means
 * @slot min - a `<span>` under the start of the track: the smallest value in words
 * @slot max - a `<span>` under its end: the greatest
 * @slot error - a `<p>`: what is wrong and how to mend it
 */
export class PreauRange extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    unit: {},
    format: { attribute: false },
    error: { attribute: false },
  };

  /**
   * What is counted: a unit that `Intl` knows (`minute`, `kilometer`, `percent`), a currency (`EUR`), or words
   * (`élève|élèves`: one, and more). Empty by default: the number alone.
   */
  declare unit: string;

  /** Writes a value, where a unit does not do. `undefined` by default. */
  declare format: Format | undefined;

  /**
   * The error shown. `undefined` (default): the one written in `slot="error"`; a text: this one instead; an empty
   * text: none.
   */
  declare error: string | undefined;

  #message = new ErrorMessage(this);
  #couple: Couple | undefined;
  #texts = new Map<string, HTMLElement>();
  #placed: HTMLElement[] = [];
  #root: Node | undefined;

  constructor() {
    super();
    this.unit = '';
    new Wiring(this, (gaps) => this.#wire(gaps), ['min', 'max', 'step', 'value', 'list']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    for (const type of ['input', 'change', 'reset'])
      (type === 'reset' ? this.#root : this).addEventListener(type, this.#onValue);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['input', 'change', 'reset'])
      (type === 'reset' ? this.#root : this)?.removeEventListener(type, this.#onValue);
    this.#clear();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    const { fieldset } = partsOf(this);
    const box = fieldset ?? this;
    const { hint, error } = partsOf(box);
    const inputs = [...box.children].filter(isRange);
    this.#pair(inputs);
    const labels = [...box.children].filter((node) => node.localName === 'label');
    for (const [index, input] of inputs.entries()) {
      const label = labels[index];
      if (label) gaps.fill(label, 'for', gaps.id(input));
    }
    if (DEV) this.#check(inputs, fieldset);
    const wrong = this.#message.wire(gaps, box, error, inputs);
    const described = fieldset ?? inputs[0];
    if (described) gaps.describe(described, hint, wrong);
    if (inputs[0]) this.#show(gaps, box, inputs);
    else this.#clear();
  }

  #check(inputs: readonly HTMLInputElement[], fieldset: Element | undefined): void {
    for (const input of inputs)
      if (!input.labels?.length && !input.matches('[aria-label], [aria-labelledby]'))
        warn(
          this,
          'has no label.',
          'Write <label>…</label> before each range (WCAG 1.3.1, RGAA 11.1).',
        );
    if (inputs.length > 1 && !fieldset?.querySelector('legend'))
      warn(
        this,
        'has no legend for its two ends.',
        'Write <fieldset><legend>…</legend>…</fieldset> around both (WCAG 1.3.1, RGAA 11.5).',
      );
  }

  /** Few ranges have two ends: the others do not load what ties them. */
  #pair(inputs: readonly HTMLInputElement[]): void {
    const pair = inputs.length === 2 ? inputs : [];
    if (this.#couple) this.#couple.inputs = pair;
    else if (pair.length)
      void import('./couple.js').then(({ Couple }) => {
        if (this.#couple) return;
        this.#couple = new Couple(this);
        this.addController(this.#couple);
        this.requestUpdate();
      });
  }

  /** Writes the values, in words where they have some, and where they stand on the track. */
  #show(gaps: Gaps, box: HTMLElement, inputs: readonly HTMLInputElement[]): void {
    const language = languageOf(this);
    const short = this.format ?? formatOf(language, this.unit, 'short');
    const long = this.format ?? formatOf(language, this.unit, 'long');
    const [first = null, last = first] = inputs;
    if (!first || !last) return;
    const [min, max] = numbersOf(first);
    const share = (value: number) => String((value - min) / (max - min || 1));
    const options = this.#ticks(gaps, first, share);
    for (const [index, input] of inputs.entries()) {
      const value = Number(input.value);
      const step = options.find((option) => Number(option.value) === value)?.label;
      this.#write(box, 'value', `value-${index}`, step ?? short(value));
      if (step ?? (this.unit || this.format))
        gaps.fill(input, 'aria-valuetext', step ?? long(value));
    }
    if (!options.length)
      for (const [slot, value] of [['min', min] as const, ['max', max] as const])
        if (this.#texts.has(slot) || !box.querySelector(`:scope > [slot=${slot}]`))
          this.#write(box, slot, slot, short(value));
    const values = inputs.map((input) => Number(input.value));
    this.#place(this, '--_end', share(Math.max(...values)));
    if (values.length > 1) this.#place(this, '--_start', share(Math.min(...values)));
    // Both at the end of the track: the first one above, since only it can move.
    this.#place(
      this,
      '--_over',
      values[0] === values[1] && Number(share(values[0] ?? 0)) > 0.5 ? '1' : '0',
    );
  }

  /** Stands the steps of a `<datalist>` in their place under the track. */
  #ticks(
    gaps: Gaps,
    input: HTMLInputElement,
    share: (value: number) => string,
  ): HTMLOptionElement[] {
    const { list } = input;
    if (!list || !this.contains(list)) return [];
    gaps.fill(list, 'slot', 'ticks');
    gaps.fill(list, 'aria-hidden', 'true');
    const options = [...list.querySelectorAll('option')];
    for (const option of options) this.#place(option, '--_at', share(Number(option.value)));
    return options;
  }

  /** What the eye reads; the range itself says it. */
  #write(box: Element, slot: string, key: string, words: string): void {
    let text = this.#texts.get(key);
    if (!text) {
      text = document.createElement('span');
      text.slot = slot;
      text.setAttribute('aria-hidden', 'true');
      text.toggleAttribute('data-preau-generated', true);
      this.#texts.set(key, text);
    }
    if (text.textContent !== words) text.textContent = words;
    if (text.parentNode !== box) box.append(text);
  }

  /** Takes away what was written. */
  #clear(): void {
    for (const text of this.#texts.values()) text.remove();
    this.#texts.clear();
    for (const node of this.#placed) {
      for (const name of ['--_at', '--_start', '--_end', '--_over'])
        node.style.removeProperty(name);
      if (!node.getAttribute('style')) node.removeAttribute('style');
    }
    this.#placed = [];
  }

  #place(node: HTMLElement, name: string, value: string): void {
    if (!this.#placed.includes(node)) this.#placed.push(node);
    if (node.style.getPropertyValue(name) !== value) node.style.setProperty(name, value);
  }

  #onValue = ({ type }: Event): void => {
    // The controls are reset after the event.
    if (type === 'reset') setTimeout(() => this.requestUpdate());
    else this.requestUpdate();
  };
}
