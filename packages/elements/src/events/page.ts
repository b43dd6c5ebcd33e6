/** A person asks for another page of what is shown; cancel it to bring the page yourself: the link is not followed. */
export class PreauPageEvent extends Event {
  constructor(
    /** The link to the page asked for. */
    readonly link: HTMLAnchorElement,
  ) {
    super('preau-page', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preau-page': PreauPageEvent;
  }
}
