import { isSame } from './files.js';
import type { Item } from './queue.js';

/**
 * What the form holds of a list, each file once: sent, by a hidden field with what stands for it; not sent, by the
 * native field.
 */
export class Given {
  #host: HTMLElement;
  #tokens: HTMLInputElement[] = [];
  /** What was last put in the native field: anything else there was chosen since. */
  #files: File[] = [];

  /** @param host where the hidden fields go */
  constructor(host: HTMLElement) {
    this.#host = host;
  }

  give(input: HTMLInputElement, items: readonly Item[]): void {
    this.#files = items.filter((item) => !item.refusal && item.state !== 'sent').map(fileOf);
    if (this.chosen(input)) {
      const transfer = new DataTransfer();
      for (const file of this.#files) transfer.items.add(file);
      input.files = transfer.files;
    }
    const sent = items.flatMap(({ state, token }) => (state === 'sent' && token) || []);
    while (this.#tokens.length > sent.length) this.#tokens.pop()?.remove();
    const { name, disabled } = input;
    for (const [index, value] of sent.entries()) {
      const field = (this.#tokens[index] ??= document.createElement('input'));
      Object.assign(field, { type: 'hidden', name, value, disabled });
      field.toggleAttribute('data-preau-generated', true);
      if (field.parentNode !== this.#host) this.#host.append(field);
    }
  }

  /** The files of the native field, if they are not those it was given. */
  chosen(input: HTMLInputElement): File[] | undefined {
    const files = [...(input.files ?? [])];
    const same =
      files.length === this.#files.length &&
      files.every((file, index) => isSame(file, this.#files[index] ?? file));
    return same ? undefined : files;
  }

  /** Takes the hidden fields away. */
  release(): void {
    for (const token of this.#tokens.splice(0)) token.remove();
  }
}

const fileOf = ({ file }: Item): File => file;
