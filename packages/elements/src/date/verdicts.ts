import type { Problems } from './host.js';

/** Tells inputs what is wrong with them, by their custom validity; what the author's own script told them stays. */
export class Verdicts {
  #told = new Map<HTMLInputElement, string>();

  /** Tells what is wrong now, and takes back what is no longer. */
  tell(problems: Problems): void {
    for (const input of this.#told.keys())
      if (!problems.has(input) && this.#owns(input)) {
        input.setCustomValidity('');
        this.#told.delete(input);
      }
    for (const [input, text] of problems)
      if (this.#owns(input)) {
        input.setCustomValidity(text);
        this.#told.set(input, text);
      }
  }

  /** A disabled input says no message, but keeps its validity. */
  #owns(input: HTMLInputElement): boolean {
    const { validity, validationMessage } = input;
    return !validity.customError || ['', this.#told.get(input)].includes(validationMessage);
  }
}
