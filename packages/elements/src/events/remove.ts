/**
 * Someone asks to take something away, such as a tag; cancel it to keep it in the page, or to remove it yourself.
 */
export class PreauRemoveEvent extends Event {
  constructor() {
    super('preau-remove', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-remove': PreauRemoveEvent;
  }
}
