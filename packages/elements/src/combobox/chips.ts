import type { ComboboxOption } from './filter.js';
import type { Picker } from './picker.js';

/** The answers chosen among several: how many, then a button each that takes it back, then one that takes all back. */
export class Chips {
  readonly node = document.createElement('div');
  /** Says how many are chosen: it describes the input. */
  readonly count = document.createElement('p');
  #list = document.createElement('ul');
  #all = buttonOf();
  #picker: Picker;
  #buttons = new Map<string, HTMLButtonElement>();

  constructor(picker: Picker) {
    this.#picker = picker;
    this.node.slot = 'chosen';
    this.node.toggleAttribute('data-preau-generated', true);
    // Without markers, Safari takes a list for none: https://bugs.webkit.org/show_bug.cgi?id=170179
    this.#list.setAttribute('role', 'list');
    this.node.append(this.count, this.#list, this.#all);
    this.node.addEventListener('keydown', this.#onKey);
    this.#all.addEventListener('click', () => picker.removeAll());
  }

  /** Draws what is chosen; the button of an answer that stays is the same node, and keeps the focus. */
  show(chosen: readonly ComboboxOption[]): void {
    const { words } = this.#picker;
    const values = new Set(chosen.map(({ value }) => value));
    const gone = [...this.#buttons].filter(([value]) => !values.has(value));
    for (const [value] of gone) this.#buttons.delete(value);
    for (const [, button] of gone) this.#remove(button);
    const lines = chosen.map((option) => {
      const button = this.#buttons.get(option.value) ?? this.#make(option);
      button.textContent = option.label;
      button.setAttribute('aria-label', words.remove(option.label));
      button.disabled = !!this.#picker.native?.control.disabled;
      return button.parentElement as HTMLElement;
    });
    // Only what moves is touched: a node taken out of the page loses the focus.
    lines.forEach((line, index) => {
      const { children } = this.#list;
      if (children[index] !== line) this.#list.insertBefore(line, children[index] ?? null);
    });
    const count = this.#picker.count;
    if (this.count.textContent !== count) this.count.textContent = count;
    this.#all.textContent = words.clearAll;
    this.#all.disabled = !!this.#picker.native?.control.disabled;
    if (chosen.length < 2 && this.#all.matches(':focus')) this.#picker.native?.input.focus();
    this.#all.hidden = chosen.length < 2;
    this.node.hidden = !chosen.length;
  }

  /** Goes to the last one, where there is one. */
  focusLast(): boolean {
    const last = [...this.#buttons.values()].find(
      (button) => button.parentElement === this.#list.lastElementChild,
    );
    last?.focus();
    return !!last;
  }

  #make(option: ComboboxOption): HTMLButtonElement {
    const button = buttonOf();
    button.addEventListener('click', () => this.#picker.remove(option));
    this.#buttons.set(option.value, button);
    document.createElement('li').append(button);
    return button;
  }

  /** The focus goes to the next one, else the one before, else where one types: whoever has taken the answer back. */
  #remove(button: HTMLButtonElement): void {
    const line = button.parentElement;
    if (button.matches(':focus')) {
      const next = line?.nextElementSibling ?? line?.previousElementSibling;
      (next?.querySelector('button') ?? this.#picker.native?.input)?.focus();
    }
    line?.remove();
  }

  #onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (!(target instanceof HTMLButtonElement) || target === this.#all) return;
    const line = target.parentElement;
    const forward = getComputedStyle(this.node).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Backspace' || key === 'Delete') target.click();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const next = key === forward ? line?.nextElementSibling : line?.previousElementSibling;
      // After the last one, one types.
      if (next) next.querySelector('button')?.focus();
      else if (key === forward) this.#picker.native?.input.focus();
    } else if (key === 'Home') this.#list.querySelector('button')?.focus();
    else if (key === 'End') this.focusLast();
    else return;
    event.preventDefault();
  };
}

function buttonOf(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}
