import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { Gaps, isOwnId } from './gaps.js';

const ATTRIBUTES = ['id', 'for', 'slot', 'type', 'maxlength', 'aria-describedby'];

/**
 * Keeps an element's wiring true to the author's nodes, whenever they come, change or go: `wire` runs in each update
 * of the host and says everything that should be set; what it no longer says is taken back.
 */
export class Wiring implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #wire: (gaps: Gaps) => void;
  #attributes: string[];
  #gaps = new Gaps();
  #observer: MutationObserver | undefined;

  /** @param more attributes of the author's nodes that count for this host, besides those that count for all */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wire: (gaps: Gaps) => void,
    more: readonly string[] = [],
  ) {
    this.#host = host;
    this.#wire = wire;
    this.#attributes = [...ATTRIBUTES, ...more];
    host.addController(this);
  }

  hostConnected(): void {
    // A copy (`cloneNode`) comes with what was set on the first one.
    if (![...this.#host.querySelectorAll('[id^=preau-]')].every(isOwnId)) {
      const added = this.#host.querySelectorAll('[data-preau-generated]');
      void import('./copy.js').then(({ clean }) => clean(this.#host, added));
    }
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // An update that was asked for before the element left has nothing to wire.
    if (!this.#host.isConnected) return;
    this.#gaps.apply(this.#wire);
    if (this.#observer) {
      // What this run has just written is no news.
      this.#observer.takeRecords();
      return;
    }
    // Only now: the first run writes the most, and nobody needs to hear of it.
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: this.#attributes,
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#gaps.release();
  }
}
