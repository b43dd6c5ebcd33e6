import { focusNear } from './focus-near.js';

/**
 * Where the focus goes when what took it closes: to what opened it, and if that has gone, to the nearest block around
 * it that is still in the page, so that reading goes on from there (WCAG 2.4.3).
 */
export class FocusReturn {
  /** What opened it, then all that was around. */
  #path: Element[] = [];

  /**
   * To be called when it opens.
   *
   * @param source what opened it, where it is known. What has the focus counts where it is not, and where it is hidden
   *   already: the item of a menu that has closed.
   */
  remember(source?: HTMLElement): void {
    const opener = source?.getClientRects().length ? source : document.activeElement;
    this.#path = [];
    for (let node = opener; node; node = node.parentElement) this.#path.push(node);
  }

  /** To be called when it is closed. A focus that the page has already put elsewhere stays there. */
  restore(closed: Element): void {
    const { activeElement, body } = document;
    const path = this.#path.splice(0);
    if (activeElement !== body && activeElement && !closed.contains(activeElement)) return;
    const [opener] = path;
    if (opener instanceof HTMLElement && opener !== body && opener.isConnected) {
      opener.focus({ preventScroll: true });
      // It may not take it: hidden or disabled since.
      if (document.activeElement === opener) return;
    }
    focusNear(path.slice(1).find(({ isConnected }) => isConnected) ?? closed.parentElement);
  }
}
