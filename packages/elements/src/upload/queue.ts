import type { Refusal } from './files.js';

/**
 * Sends one file.
 *
 * @param signal aborted when its person cancels or removes the file, or the element leaves the page
 * @param onProgress to be called with the share sent, from 0 to 1
 * @returns what the form is to submit in place of the file; `undefined`: nothing
 */
export type Uploader = (
  file: File,
  signal: AbortSignal,
  onProgress: (share: number) => void,
) => Promise<string | undefined>;

/** One file of the list. */
export interface Item {
  readonly file: File;
  readonly key: number;
  refusal: Refusal | undefined;
  /** `ready`: nobody sends it but the form. */
  state: 'ready' | 'waiting' | 'sending' | 'sent' | 'failed' | 'stopped';
  /** The share sent, from 0 to 1; `undefined` until it is known. */
  share: number | undefined;
  token: string | undefined;
}

/** More at once would starve one another on a school's line. */
const AT_ONCE = 3;

/** Sends files, a few at a time; what is stopped is forgotten, whatever its uploader says later. */
export class Queue {
  #waiting: [Item, Uploader][] = [];
  #running = new Map<Item, AbortController>();
  #changed: (item: Item) => void;

  /** @param changed told of each change of state or of share */
  constructor(changed: (item: Item) => void) {
    this.#changed = changed;
  }

  get idle(): boolean {
    return !this.#waiting.length && !this.#running.size;
  }

  send(item: Item, uploader: Uploader): void {
    item.state = 'waiting';
    this.#waiting.push([item, uploader]);
    this.#changed(item);
    this.#next();
  }

  /** Stops sending; the file can be sent again. */
  stop(item: Item): void {
    if (item.state !== 'waiting' && item.state !== 'sending') return;
    item.state = 'stopped';
    this.#waiting = this.#waiting.filter(([other]) => other !== item);
    const controller = this.#running.get(item);
    this.#running.delete(item);
    controller?.abort();
    this.#next();
  }

  #next(): void {
    while (this.#running.size < AT_ONCE) {
      const [item, uploader] = this.#waiting.shift() ?? [];
      if (!item || !uploader) return;
      void this.#run(item, uploader);
    }
  }

  async #run(item: Item, uploader: Uploader): Promise<void> {
    const controller = new AbortController();
    this.#running.set(item, controller);
    const mine = () => this.#running.get(item) === controller;
    item.state = 'sending';
    item.share = item.token = undefined;
    this.#changed(item);
    let state: Item['state'] = 'sent';
    let token: string | undefined;
    try {
      token = await uploader(item.file, controller.signal, (share) => {
        if (!mine()) return;
        item.share = Math.min(1, Math.max(0, share)) || 0;
        this.#changed(item);
      });
    } catch {
      state = 'failed';
    }
    if (!mine()) return;
    this.#running.delete(item);
    Object.assign(item, { state, token });
    this.#next();
    this.#changed(item);
  }
}
