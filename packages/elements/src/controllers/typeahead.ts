/** Between two letters of one word, in milliseconds: after that, a new word begins. */
const PAUSE = 500;

/** Without case nor accents: « é » is found by « e ». */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** Finds an item by the first letters of its words, as they are typed (APG, menu). */
export class Typeahead {
  #typed = '';
  #last = 0;

  /**
   * The item that a letter leads to, `undefined` for none or for another key. The same letter again goes to the next
   * item that begins with it.
   */
  find<Item extends HTMLElement>(
    event: KeyboardEvent,
    items: readonly Item[],
    current: Item | undefined,
  ): Item | undefined {
    const { key, altKey, ctrlKey, metaKey, isComposing, timeStamp } = event;
    if ([...key].length > 1 || altKey || ctrlKey || metaKey || isComposing) return undefined;
    if (timeStamp - this.#last > PAUSE) this.#typed = '';
    // A space belongs to a word that has begun; alone it is the key that acts.
    if (key === ' ' && !this.#typed) return undefined;
    this.#last = timeStamp;
    const letter = plain(key) || key;
    this.#typed += letter;
    const again = [...this.#typed].every((other) => other === letter);
    const start = again ? letter : this.#typed;
    const at = current ? items.indexOf(current) : -1;
    const from = at + (again ? 1 : 0);
    const round = [...items.slice(Math.max(from, 0)), ...items.slice(0, Math.max(from, 0))];
    return round.find((item) => plain(item.textContent).startsWith(start));
  }
}
