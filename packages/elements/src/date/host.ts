import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { ErrorOwner } from '../controllers/owner.js';

/** What the modules that `preau-date` loads on demand know of it. */
export interface DateHost extends ReactiveControllerHost, ErrorOwner {
  readonly inputs: readonly HTMLInputElement[];
  readonly question: string;
  min: string;
  max: string;
  closed: string;
  weekNumbers: boolean;
  disabledDates: ((iso: string) => string | boolean) | undefined;
}

/** What is wrong that the browser does not say, or not as well, by input. */
export type Problems = ReadonlyMap<HTMLInputElement, string>;

/** What a kind of date does with its inputs: a module, loaded by the first date of its kind. */
export interface DateKind {
  problems: (host: DateHost) => Problems;
  /** Enters the whole date that a text holds; whether there was one. */
  read: (host: DateHost, input: HTMLInputElement, text: string) => boolean;
}

/** Gives an input a value as a person does; the prototype's setter, because React watches the input's own. */
export function enter(input: HTMLInputElement, value: string): void {
  if (input.value === value) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
  for (const type of ['input', 'change'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** The sentence that the author wrote for a constraint, on the input or for all of them: `data-value-missing`… */
export const authored = (
  host: DateHost,
  input: HTMLInputElement | undefined,
  key: string,
): string | undefined => input?.dataset[key] ?? host.dataset[key];
