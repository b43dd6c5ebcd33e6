import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { isClosed } from '../controllers/closed.js';
import { Watch } from '../choice/watch.js';
import { wordsFor } from '../controllers/language.js';
import { type ErrorOwner, ownerOf } from '../controllers/owner.js';
import { textOf } from '../controllers/validity.js';
import { languages } from './choices.messages.js';

type Host = ReactiveControllerHost & ErrorOwner & { min: number | null; max: number | null };

/**
 * How many choices of a group may be checked, told to the browser as any constraint is: a custom validity, on the
 * first of them.
 */
export class Limits implements ReactiveController {
  #host: Host;
  #watch: Watch;
  #told: HTMLInputElement | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#watch = new Watch(host, () => this.check());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#told?.setCustomValidity('');
    this.#told = undefined;
  }

  /** Counts again. */
  check(): void {
    const limited = this.#host.min !== null || this.#host.max !== null;
    this.#watch.on = limited;
    const boxes = limited && !isClosed(this.#host) ? this.#boxes() : [];
    const text = boxes.length ? this.#problem(boxes.filter((box) => box.checked).length) : '';
    const first = text ? boxes[0] : undefined;
    if (this.#told !== first) this.#told?.setCustomValidity('');
    first?.setCustomValidity(text);
    this.#told = first;
  }

  /** Those that will be sent if they are checked; a « tout sélectionner » box is not an answer. */
  #boxes(): HTMLInputElement[] {
    const boxes = this.#host.querySelectorAll<HTMLInputElement>(
      'input:is([type=checkbox], [type=radio]):enabled',
    );
    return [...boxes].filter((box) => ownerOf(box) === this.#host && !box.closest('[all-of]'));
  }

  #problem(count: number): string {
    const { min, max, dataset } = this.#host;
    const few = min !== null && count < min;
    if (!few && (max === null || count <= max)) return '';
    const words = wordsFor(this.#host, languages);
    const legend = this.#host.querySelector('legend');
    const question = legend ? textOf(legend) : '';
    return few
      ? (dataset.tooFew ?? words.tooFew(question, min))
      : (dataset.tooMany ?? words.tooMany(question, max ?? 0, count));
  }
}
