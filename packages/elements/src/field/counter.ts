import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { wordsFor } from '../controllers/language.js';
import { type Control, labelOf } from '../controllers/validity.js';
import { type FieldWords, languages } from './field.messages.js';

/** Silence after the last key before the count is said, in milliseconds: long enough not to interrupt typing. */
const PAUSE = 1000;

/** Says the count aloud only when at most this share of the limit is left. */
const FEW = 0.2;

/**
 * The characters left in a field: written under it at each key, said on a pause when few are left. Two generated
 * nodes share the work, so that a screen reader hears the count once: the visible one describes the control and is
 * hidden from reading, the other is a status.
 */
export class Counter implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement & { counter: string | null };
  #control: Control | undefined;
  #visible: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tooLong = false;

  constructor(host: ReactiveControllerHost & HTMLElement & { counter: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#host.removeEventListener('input', this.#onInput);
    this.#visible?.remove();
    this.#status?.remove();
    this.#visible = this.#status = undefined;
  }

  /** Adds or removes the count, and returns the node that describes the control. */
  wire(control: Control): Element | undefined {
    this.#control = control;
    if (!this.#limit) {
      if (this.#visible) this.hostDisconnected();
      return undefined;
    }
    if (!this.#visible) {
      this.#visible = this.#paragraph('counter');
      this.#visible.setAttribute('aria-hidden', 'true');
      this.#status = this.#paragraph('status');
      this.#status.setAttribute('role', 'status');
      this.#host.addEventListener('input', this.#onInput);
    }
    this.#count();
    return this.#visible;
  }

  get #limit(): number {
    const { counter } = this.#host;
    if (counter === null) return 0;
    return Number(counter || this.#control?.getAttribute('maxlength')) || 0;
  }

  /**
   * What stops the browser for `maxlength` (UTF-16 units, a line end is one); what the server receives for a limit of
   * ours: code points, and two for a line end, which forms send as `\r\n`.
   */
  get #left(): number {
    const value = this.#control?.value ?? '';
    const count = this.#host.counter ? [...value.replaceAll('\n', '\r\n')].length : value.length;
    return this.#limit - count;
  }

  #paragraph(slot: string): HTMLElement {
    const paragraph = document.createElement('p');
    paragraph.slot = slot;
    paragraph.toggleAttribute('data-preau-generated', true);
    this.#host.append(paragraph);
    return paragraph;
  }

  #count(): string {
    const words = wordsFor(this.#host, languages);
    const left = this.#left;
    const text = left < 0 ? words.over(-left) : words.left(left);
    if (this.#visible && this.#visible.textContent !== text) this.#visible.textContent = text;
    this.#check(left < 0 ? words : undefined, left);
    return text;
  }

  #check(words: FieldWords | undefined, left: number): void {
    const control = this.#control;
    if (!control || (!words && !this.#tooLong)) return;
    this.#tooLong = !!words;
    control.setCustomValidity(words?.tooLong(labelOf(control), this.#limit, -left) ?? '');
  }

  #onInput = (): void => {
    const text = this.#count();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const news = this.#left <= this.#limit * FEW ? text : '';
      // The same words again are not news.
      if (this.#status && this.#status.textContent !== news) this.#status.textContent = news;
    }, PAUSE);
  };
}
