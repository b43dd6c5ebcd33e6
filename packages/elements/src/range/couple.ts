import type { ReactiveController } from '@lit/reactive-element';

/** The width of a thumb, in `rem`: that of the stylesheet. */
const THUMB = 1.75;

/**
 * Two ranges laid one over the other, of which the first never goes past the second. Each thumb stays a native one, for
 * the pointer and the keyboard; a press on the track between them moves the nearest.
 */
export class Couple implements ReactiveController {
  #host: HTMLElement;
  #inputs: readonly HTMLInputElement[] = [];
  #dragged: HTMLInputElement | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  hostDisconnected(): void {
    this.inputs = [];
  }

  /** The two ranges, start first; none to let them go. */
  set inputs(inputs: readonly HTMLInputElement[]) {
    const was = this.#inputs.length;
    this.#inputs = inputs;
    if (!!was === !!inputs.length) return;
    const act = inputs.length ? 'addEventListener' : 'removeEventListener';
    // Before whoever reads the value.
    this.#host[act]('input', this.#onInput, true);
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
      this.#host[act](type, this.#onPointer as EventListener);
  }

  #onInput = ({ target }: Event): void => {
    const [start, end] = this.#inputs;
    if (!start || !end || Number(start.value) <= Number(end.value)) return;
    if (target === start) start.value = end.value;
    else if (target === end) end.value = start.value;
  };

  #onPointer = (event: PointerEvent): void => {
    const { type, clientX, pointerId } = event;
    if (type === 'pointerdown') {
      this.#dragged = this.#pressed(event);
      if (!this.#dragged) return;
      // Not lost when the pointer leaves the track; and the focus goes to the thumb, not to what is under it.
      this.#host.setPointerCapture(pointerId);
      event.preventDefault();
      this.#dragged.focus();
    }
    const input = this.#dragged;
    if (!input) return;
    const before = input.value;
    if (type === 'pointerdown' || type === 'pointermove') {
      input.value = String(valueAt(input, clientX));
      if (input.value !== before) input.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      this.#dragged = undefined;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  /** The range to move for a press on the track: the nearest that can be. */
  #pressed({ target, clientX, clientY, button }: PointerEvent): HTMLInputElement | undefined {
    const [start] = this.#inputs;
    if (!start || button || this.#inputs.includes(target as HTMLInputElement)) return undefined;
    const { left, right, top, bottom } = start.getBoundingClientRect();
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) return undefined;
    const value = valueAt(start, clientX);
    const distance = (input: HTMLInputElement) => Math.abs(Number(input.value) - value);
    // Where both stand, the one that can go there.
    const nearer = (one: HTMLInputElement, other: HTMLInputElement) =>
      distance(one) - distance(other) || (value > Number(one.value) ? 1 : -1);
    return this.#inputs.filter((input) => input.matches(':enabled')).sort(nearer)[0];
  }
}

function valueAt(input: HTMLInputElement, x: number): number {
  const { left, width } = input.getBoundingClientRect();
  const thumb = THUMB * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const share = Math.min(1, Math.max(0, (x - left - thumb / 2) / (width - thumb)));
  const min = Number(input.min || 0);
  const max = Number(input.max || 100);
  const rtl = getComputedStyle(input).direction === 'rtl';
  return min + (rtl ? 1 - share : share) * (max - min);
}
