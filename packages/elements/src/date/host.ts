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
  error: string | undefined;
}

/** What checks more than the browser does, by a custom validity on the author's inputs. */
export interface DateCheck {
  /** Checks again; says nothing aloud. */
  check(): void;
}

/** Gives an input a value as a person does; the prototype's setter, because React watches the input's own. */
export function enter(input: HTMLInputElement, value: string): void {
  if (input.value === value) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
  for (const type of ['input', 'change'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Tells inputs what is wrong with them, and takes back what it had told; what the author told stays. */
export class Verdicts {
  #told = new Map<HTMLInputElement, string>();

  tell(verdicts: ReadonlyMap<HTMLInputElement, string>): void {
    for (const [input, text] of this.#told)
      if (!verdicts.has(input) && input.validationMessage === text) input.setCustomValidity('');
    for (const [input, text] of verdicts) input.setCustomValidity(text);
    this.#told = new Map(verdicts);
  }
}
