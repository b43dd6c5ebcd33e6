import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/**
 * Knows whether what is in the scroll region overflows it: only then is it worth a stop of the keyboard (axe-core,
 * scrollable-region-focusable), and only then must its headers stick to it and not to the page.
 */
export class Region implements ReactiveController {
  overflows = false;
  #host: ReactiveControllerHost & { renderRoot: ParentNode };
  #observer: ResizeObserver | undefined;
  #observed: Element[] = [];

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = [];
  }

  /** Follows the region and what is in it, whichever it is now. */
  follow(...nodes: (Element | null | undefined)[]): void {
    const all = nodes.filter((node) => !!node);
    if (all.length === this.#observed.length && all.every((node) => this.#observed.includes(node)))
      return;
    this.#observer ??= new ResizeObserver(() => this.#measure());
    this.#observer.disconnect();
    this.#observed = all;
    for (const node of all) this.#observer.observe(node);
  }

  #measure(): void {
    const [region, , head] = this.#observed as HTMLElement[];
    if (!region) return;
    const overflows =
      region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1;
    // What is focused in a row is not hidden under the headers (WCAG 2.4.11).
    region.style.setProperty('--_header', `${head?.offsetHeight ?? 0}px`);
    if (overflows === this.overflows) return;
    this.overflows = overflows;
    this.#host.requestUpdate();
  }
}
