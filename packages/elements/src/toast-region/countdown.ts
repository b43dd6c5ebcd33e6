/** A time that can be stopped and taken up where it was. */
export class Countdown {
  #left: number;
  #end: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  /**
   * @param left milliseconds
   * @param end what to do once they have passed
   */
  constructor(left: number, end: () => void) {
    this.#left = left;
    this.#end = end;
  }

  run(): void {
    if (this.#timer !== undefined) return;
    this.#since = performance.now();
    this.#timer = setTimeout(this.#end, this.#left);
  }

  pause(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left -= performance.now() - this.#since;
  }
}
