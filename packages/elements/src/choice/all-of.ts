import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Ties a « tout sélectionner » checkbox to the checkboxes of a name, in the same form (or outside any, in the same tree). */
export class AllOf implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #busy = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Shows in `parent` what its boxes are: all checked, none, or some; and again when boxes come and go. */
  gather(parent: HTMLInputElement, name: string): void {
    if (!this.#observer) {
      this.#observer = new MutationObserver(() => this.#host.requestUpdate());
      this.#observer.observe(this.#host.getRootNode(), {
        childList: true,
        subtree: true,
        attributeFilter: ['name', 'disabled'],
      });
    }
    if (this.#busy) return;
    const boxes = boxesOf(parent, name);
    const count = boxes.filter((box) => box.checked).length;
    if (!boxes.length) return;
    parent.checked = count === boxes.length;
    parent.indeterminate = count > 0 && !parent.checked;
  }

  /** Leaves `parent` as its person has just put it: what its click does comes before its `change`. */
  hold(): void {
    this.#busy = true;
    setTimeout(() => {
      this.#busy = false;
      // A click may have been refused.
      this.#host.requestUpdate();
    });
  }

  /** Does to each box what was done to `parent`, as its person would: with the same native events. */
  spread(parent: HTMLInputElement, name: string): void {
    const { checked } = parent;
    this.#busy = true;
    for (const box of boxesOf(parent, name)) if (box.checked !== checked) box.click();
    this.#busy = false;
  }
}

/** Those that can be changed, or all of them where none can. */
function boxesOf(parent: HTMLInputElement, name: string): HTMLInputElement[] {
  const root = parent.getRootNode() as ParentNode & Node;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].filter(
    (box) => box.name === name && box !== parent && box.form === parent.form,
  );
  const enabled = boxes.filter((box) => box.matches(':enabled'));
  return enabled.length ? enabled : boxes;
}
