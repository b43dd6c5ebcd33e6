/** Silence after the last key before something is said, in milliseconds: long enough not to interrupt typing. */
const PAUSE = 1000;

/** After this time it has been heard, and would only be read again by who explores the page; in milliseconds. */
const HEARD = 5000;

/** What a combobox says aloud, once, to who does not see its list. */
export class Status {
  readonly node = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.node.slot = 'status';
    this.node.setAttribute('role', 'status');
    this.node.toggleAttribute('data-preau-generated', true);
  }

  /** Says it now. */
  say(text: string): void {
    this.hush();
    this.node.textContent = text;
    this.#timer = setTimeout(() => (this.node.textContent = ''), HEARD);
  }

  /** Says it once the person pauses; what was to be said is not. */
  sayOnPause(text: string): void {
    this.hush();
    if (text) this.#timer = setTimeout(() => this.say(text), PAUSE);
  }

  /** Forgets what was to be said, and what was: the same words, said again, are heard again. */
  hush(): void {
    clearTimeout(this.#timer);
    this.node.textContent = '';
  }
}
