import type { Gaps } from '../controllers/gaps.js';
import type { ComboboxOption } from './filter.js';
import { type Native, tell, unwatch, watch, write } from './native.js';

/** What an option says of itself. */
const OF_OPTIONS = ['disabled', 'hidden', 'label', 'value', 'selected'].concat([
  'data-keywords',
  'data-detail',
]);

const WATCHED = ['value', 'selectedIndex'];

/**
 * A `<select>`: it stays the form's value, in its place under a generated input, so that it can take the focus (a label,
 * a link of the error summary, the browser's own bubble) and hand it over.
 */
export class NativeSelect implements Native {
  readonly control: HTMLSelectElement;
  readonly input: HTMLInputElement;
  readonly free = false;
  #changed: () => void;
  #options: SelectOption[] | undefined;
  #watched = new Set<HTMLOptionElement>();
  #observer: MutationObserver | undefined;
  #shown = '';
  #refused = false;

  /** @param changed what to do when a script or the browser has changed the list or what is chosen */
  constructor(control: HTMLSelectElement, changed: () => void) {
    this.control = control;
    this.#changed = changed;
    this.input = document.createElement('input');
    this.input.toggleAttribute('data-preau-generated', true);
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    this.input.autocapitalize = 'none';
    this.input.setAttribute('autocorrect', 'off');
    this.input.enterKeyHint = 'done';
    // What it holds is not the form's: the page sees the list change, once.
    for (const type of ['input', 'change'])
      this.input.addEventListener(type, (event) => event.stopPropagation());
  }

  get multiple(): boolean {
    return this.control.multiple;
  }

  get refused(): boolean {
    return this.#refused;
  }

  get options(): readonly ComboboxOption[] {
    this.#options ??= [...this.control.options]
      .filter(isAnswer)
      .map((node) => new SelectOption(node));
    return this.#options;
  }

  get chosen(): readonly ComboboxOption[] {
    const { control } = this;
    // One, in a list of 10,000, is not looked for.
    const only = control.options[control.selectedIndex];
    const nodes = control.multiple ? [...control.selectedOptions] : only ? [only] : [];
    return nodes.filter(isAnswer).map((node) => this.#of(node));
  }

  choose(option: ComboboxOption): void {
    const { control } = this;
    const node =
      (option instanceof SelectOption ? option.node : undefined) ??
      [...control.options].find(({ value }) => value === option.value) ??
      this.#add(option);
    if (control.multiple) write(node, 'selected', !node.selected);
    else write(control, 'selectedIndex', node.index);
    this.#done();
  }

  clear(): void {
    const { control } = this;
    if (control.multiple) {
      for (const node of [...control.selectedOptions])
        if (!node.disabled) write(node, 'selected', false);
    } else {
      const empty = [...control.options].findIndex(({ value }) => value === '');
      write(control, 'selectedIndex', empty);
    }
    this.#done();
  }

  refuse(message: string): void {
    if (!this.multiple) this.clear();
    this.#refused = true;
    this.control.setCustomValidity(message);
  }

  show(typing?: 'typing'): void {
    const text = (!this.multiple && this.chosen[0]?.label) || '';
    if (typing && text === this.#shown) return;
    this.#shown = text;
    this.input.value = text;
    this.#accept();
  }

  wire(gaps: Gaps): void {
    const { control, input } = this;
    if (control.nextElementSibling !== input) control.after(input);
    gaps.set(control, 'aria-hidden', 'true');
    gaps.set(control, 'tabindex', '-1');
    input.disabled = control.disabled;
    input.placeholder = this.#placeholder;
    give(input, 'form', control.getAttribute('form'));
    // The keyboard of a touch screen: digits for a list of postcodes.
    give(input, 'inputmode', control.getAttribute('inputmode'));
    give(input, 'aria-required', control.required ? 'true' : null);
    this.#watch();
    this.show('typing');
    // It had the focus before the script came.
    if ((control.getRootNode() as Document).activeElement === control) input.focus();
  }

  release(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    for (const name of WATCHED) unwatch(this.control, name);
    for (const node of this.#watched) unwatch(node, 'selected');
    this.#watched.clear();
    this.#options = undefined;
    this.#accept();
    this.input.remove();
  }

  clean(): void {
    for (const name of ['aria-hidden', 'tabindex']) this.control.removeAttribute(name);
  }

  /** What the list says when nothing is chosen. */
  get #placeholder(): string {
    const [first] = this.control.options;
    return (first?.value === '' && first.label) || ' ';
  }

  /** The same object as in `options`, so that one is found among the others. */
  #of(node: HTMLOptionElement): SelectOption {
    return this.#options?.find((option) => option.node === node) ?? new SelectOption(node);
  }

  /** A real option for an answer that came from elsewhere: the form sends it. */
  #add({ label, value, detail }: ComboboxOption): HTMLOptionElement {
    const node = new Option(label, value);
    node.toggleAttribute('data-preau-generated', true);
    if (detail) node.dataset.detail = detail;
    this.control.append(node);
    return node;
  }

  #done(): void {
    for (const node of this.control.querySelectorAll<HTMLOptionElement>('[data-preau-generated]'))
      if (!node.selected) node.remove();
    this.#accept();
    this.show();
    tell(this.control);
  }

  #accept(): void {
    if (!this.#refused) return;
    this.#refused = false;
    this.control.setCustomValidity('');
  }

  /** A list changes in three ways: by its nodes, by what a script writes, by what a person or the browser does. */
  #watch(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver((records) => {
      this.#options = undefined;
      if (records.some(({ type }) => type === 'childList')) this.#watchOptions();
      this.#changed();
    });
    this.#observer.observe(this.control, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: OF_OPTIONS,
    });
    for (const name of WATCHED) watch(this.control, name, this.#changed);
    this.#watchOptions();
  }

  #watchOptions(): void {
    const now = new Set(this.control.options);
    for (const node of this.#watched) if (!now.has(node)) unwatch(node, 'selected');
    for (const node of now) watch(node, 'selected', this.#changed);
    this.#watched = now;
  }
}

/** An option of the list, read when it is needed: opening a list of 10,000 needs a hundred of them. */
class SelectOption implements ComboboxOption {
  readonly node: HTMLOptionElement;

  constructor(node: HTMLOptionElement) {
    this.node = node;
  }

  get value(): string {
    return this.node.value;
  }

  get label(): string {
    return this.node.label;
  }

  get detail(): string | undefined {
    return this.node.getAttribute('data-detail') ?? undefined;
  }

  get keywords(): string | undefined {
    return this.node.getAttribute('data-keywords') ?? undefined;
  }

  get group(): string | undefined {
    return this.#group?.label;
  }

  get disabled(): boolean {
    return this.node.disabled || !!this.#group?.disabled;
  }

  get #group(): HTMLOptGroupElement | undefined {
    const parent = this.node.parentElement;
    return parent?.localName === 'optgroup' ? (parent as HTMLOptGroupElement) : undefined;
  }
}

function give(node: Element, name: string, value: string | null): void {
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** An option without a value is what is said when nothing is chosen. By its attribute first, which is quick to read. */
const isAnswer = (node: HTMLOptionElement): boolean =>
  !node.hidden && (node.getAttribute('value') ?? node.firstChild?.nodeValue?.trim() ?? '') !== '';
