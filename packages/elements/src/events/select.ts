/** A person chooses what is shown, such as a tab; cancel it to stay on what was. */
export class PreauSelectEvent extends Event {
  constructor(
    /** What is chosen: the panel of a tab. */
    readonly choice: HTMLElement,
  ) {
    super('preau-select', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-select': PreauSelectEvent;
  }
}
