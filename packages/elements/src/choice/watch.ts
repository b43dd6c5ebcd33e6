import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/**
 * Tells its host that choices around it may have changed. A radio says nothing when another one unchecks it, a reset
 * says nothing to any control, and a script may have checked a box in silence: hence the root, and `click`, which
 * comes before a submit.
 */
export class Watch implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #see: (event: Event) => void;
  #root: Node | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, see: (event: Event) => void) {
    this.#host = host;
    this.#see = see;
    host.addController(this);
  }

  /** Watches, or stops watching. */
  set on(wanted: boolean) {
    const root = wanted ? this.#host.getRootNode() : undefined;
    if (root === this.#root) return;
    for (const type of ['change', 'click', 'reset']) {
      // In the capture phase: before whoever reads what follows from it.
      this.#root?.removeEventListener(type, this.#onEvent, true);
      root?.addEventListener(type, this.#onEvent, true);
    }
    this.#root = root;
  }

  hostDisconnected(): void {
    this.on = false;
  }

  #onEvent = (event: Event): void => {
    // The controls are reset after the event.
    if (event.type === 'reset') setTimeout(() => this.#root && this.#see(event));
    else this.#see(event);
  };
}
