import type { Gaps } from '../controllers/gaps.js';
import type { ComboboxOption } from './filter.js';
import { type Native, tell, write } from './native.js';

/** An `<input list>` with its `<datalist>`: any text is an answer, and the list only suggests. */
export class NativeText implements Native {
  readonly control: HTMLInputElement;
  readonly input: HTMLInputElement;
  readonly multiple = false;
  readonly free = true;
  readonly refused = false;
  /** The id of the list, which is found anew each time: a framework may replace it. */
  #listId: string | null = null;
  #options: ComboboxOption[] | undefined;

  constructor(input: HTMLInputElement) {
    this.control = this.input = input;
  }

  get options(): readonly ComboboxOption[] {
    this.#options ??= [...(this.#list?.options ?? [])]
      .filter(({ value, disabled }) => value && !disabled)
      .map((node) => ({
        value: node.value,
        label: node.value,
        detail: node.label === node.value ? undefined : node.label,
        keywords: node.dataset.keywords,
      }));
    return this.#options;
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
    this.#listId = input.getAttribute('list') ?? this.#listId;
    this.#options = undefined;
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
    for (const name of ['autocomplete', 'expanded', 'controls', 'activedescendant'])
      input.removeAttribute(`aria-${name}`);
    input.removeAttribute('role');
    if (input.placeholder === ' ') input.removeAttribute('placeholder');
    if (input.autocomplete === 'off') input.removeAttribute('autocomplete');
    const id = input.parentElement?.querySelector('datalist')?.id;
    if (id) input.setAttribute('list', id);
  }

  /** The list that the input names, else the one beside it. */
  get #list(): HTMLDataListElement | null {
    const root = this.input.getRootNode() as Document | ShadowRoot;
    const named = this.#listId === null ? null : root.querySelector(`#${CSS.escape(this.#listId)}`);
    if (named instanceof HTMLDataListElement) return named;
    return this.input.parentElement?.querySelector(':scope > datalist') ?? null;
  }
}
