import type { Gaps } from '../controllers/gaps.js';
import type { Control } from '../controllers/validity.js';
import type { ComboboxOption } from './filter.js';

/** The author's control as the rest of a combobox uses it: a list, or a text with suggestions. */
export interface Native {
  /** What the form sends. */
  readonly control: Control;
  /** Where a person types: the control itself, or a generated input in the place of a list. */
  readonly input: HTMLInputElement;
  readonly multiple: boolean;
  /** Whether any text is an answer. */
  readonly free: boolean;
  /** Whether what was typed is no answer, and is there to be corrected. */
  readonly refused: boolean;
  /** Read when first asked for, and again once they have changed. */
  readonly options: readonly ComboboxOption[];
  readonly chosen: readonly ComboboxOption[];
  /** Chooses; where several may be, a second time takes back. */
  choose(option: ComboboxOption): void;
  clear(): void;
  /** Makes the control invalid, with these words, until something else is chosen. */
  refuse(message: string): void;
  /** Puts in the input what is chosen: `typing` leaves what a person is typing unless the choice has changed. */
  show(typing?: 'typing'): void;
  wire(gaps: Gaps): void;
  release(): void;
  /** Takes off a copy of the control what was set on the first one. */
  clean(): void;
}

/** The labels of a control. Firefox 153 keeps in `labels` one whose `for` has gone. */
export const labelsOf = (control: Control): HTMLLabelElement[] =>
  [...(control.labels ?? [])].filter((label) => label.control === control);

/** Tells the page of a choice as of any a person makes. */
export function tell(control: Control): void {
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Writes a property as if nobody had put a watch on it: ours below, or a framework's own. */
export function write(node: object, name: string, value: unknown): void {
  Reflect.set(Object.getPrototypeOf(node) as object, name, value, node);
}

/** Has `changed` run when a script writes a property, of which neither an event nor a mutation tells. */
export function watch(node: object, name: string, changed: () => void): void {
  if (Object.hasOwn(node, name)) return;
  Object.defineProperty(node, name, {
    configurable: true,
    get() {
      return Reflect.get(Object.getPrototypeOf(node) as object, name, node) as unknown;
    },
    set(value: unknown) {
      write(node, name, value);
      changed();
    },
  });
}

export function unwatch(node: object, name: string): void {
  Reflect.deleteProperty(node, name);
}
