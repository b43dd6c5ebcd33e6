/**
 * Someone asks to close a message; cancel it to keep the message in the page.
 */
export class PreauCloseEvent extends Event {
  constructor() {
    super('preau-close', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-close': PreauCloseEvent;
  }
}
