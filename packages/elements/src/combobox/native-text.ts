import type { Gaps } from '../controllers/gaps.js';
import type { ComboboxOption } from './filter.js';
import { type Native, tell, write } from './native.js';

/** An `<input list>` with its `<datalist>`: any text is an answer, and the list only suggests. */
export class NativeText implements Native {
  readonly control: HTMLInputElement;
  readonly input: HTMLInputElement;
  readonly multiple = false;
  readonly free = true;
  #list: HTMLDataListElement | undefined;

  constructor(input: HTMLInputElement) {
    this.control = this.input = input;
  }

  get options(): readonly ComboboxOption[] {
    return [...(this.#list?.options ?? [])]
      .filter(({ value, disabled }) => value && !disabled)
      .map((node) => ({
        value: node.value,
        label: node.value,
        detail: node.label === node.value ? undefined : node.label,
        keywords: node.dataset.keywords,
      }));
  }

  get chosen(): readonly ComboboxOption[] {
    const { value } = this.input;
    return value ? [{ value, label: value }] : [];
  }

  choose({ value }: ComboboxOption): void {
    // As typing does: a framework that watches the property must not take it for its own writing.
    write(this.input, 'value', value);
    tell(this.input);
  }

  clear(): void {
    this.choose({ value: '', label: '' });
  }

  refuse(): void {
    // Any text is an answer.
  }

  show(): void {
    // It shows itself.
  }

  wire(gaps: Gaps): void {
    const { input } = this;
    const { list } = input;
    if (list instanceof HTMLDataListElement) this.#list = list;
    // Its own list would open over ours.
    if (this.#list) gaps.set(input, 'list', null);
    gaps.fill(input, 'autocomplete', 'off');
    // Something for `:placeholder-shown` to tell an empty field by.
    gaps.fill(input, 'placeholder', ' ');
  }

  release(): void {
    // `Gaps` gives the list back.
  }

  clean(): void {
    const { input } = this;
    for (const name of ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls'])
      input.removeAttribute(name);
    if (input.placeholder === ' ') input.removeAttribute('placeholder');
    if (input.autocomplete === 'off') input.removeAttribute('autocomplete');
    const id = input.parentElement?.querySelector('datalist')?.id;
    if (id) input.setAttribute('list', id);
  }
}
