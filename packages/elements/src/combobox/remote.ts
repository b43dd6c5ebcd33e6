import { DEV } from '#dev';
import type { ComboboxOption } from './filter.js';
import type { Picker } from './picker.js';

/** The page's own search: it answers a query, and stops when the signal says that nobody waits any more. */
export type ComboboxSource = (
  query: string,
  signal: AbortSignal,
) => Promise<readonly ComboboxOption[]>;

/** Silence after the last key before the source is asked, in milliseconds. */
const PAUSE = 250;

/** Answers that come from elsewhere: slow, late, out of order, or not at all. */
export class Remote {
  source: ComboboxSource;
  /** Whether what is typed has been looked for. */
  answered = false;
  /** The fewest characters worth a search. */
  min = 0;
  #picker: Picker;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #failed: string | undefined;

  constructor(picker: Picker, source: ComboboxSource) {
    this.#picker = picker;
    this.source = source;
  }

  /** Asks, once the person pauses. */
  ask(query: string): void {
    this.stop();
    this.answered = false;
    const { words } = this.#picker;
    const text = query.trim();
    if ([...text].length < this.min) {
      this.#picker.tell(words.short(this.min));
      return;
    }
    this.#picker.tell(words.searching);
    this.#timer = setTimeout(() => void this.#run(text), text ? PAUSE : 0);
  }

  /** Asks again after a failure; false where there was none. */
  retry(): boolean {
    const query = this.#failed;
    if (query === undefined) return false;
    this.stop();
    this.#picker.tell(this.#picker.words.searching);
    void this.#run(query);
    return true;
  }

  /** Nobody waits for an answer any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = this.#failed = undefined;
  }

  async #run(query: string): Promise<void> {
    const { signal } = (this.#asking = new AbortController());
    try {
      const options = await this.source(query, signal);
      // A later question may have been asked: its answer only is awaited.
      if (signal.aborted) return;
      this.#picker.answer(options, query);
      this.answered = true;
    } catch (error) {
      if (signal.aborted) return;
      this.#failed = query;
      this.#picker.tell(this.#picker.words.failed, this.#button());
      // A mistake in the page's own search must not be hidden from its developers.
      if (DEV) console.warn(error);
    }
  }

  #button(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    // The key for it is Enter, in the field.
    button.tabIndex = -1;
    button.textContent = this.#picker.words.retry;
    button.addEventListener('click', () => this.retry());
    return button;
  }
}
