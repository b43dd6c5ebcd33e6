import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { targetOf } from './target.js';

/**
 * Says when something in a host is to be shown, for those that fold their content: a link or the address leads to it,
 * or a control in it is not valid.
 */
export class Reach implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #show: (node: Element) => boolean;
  /** The part of the address that has been followed: what a person folds later stays folded. */
  #followed = '';

  /** @param show shows a node of the host; returns whether it was folded until then */
  constructor(host: ReactiveControllerHost & HTMLElement, show: (node: Element) => boolean) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
    // It does not bubble.
    host.addEventListener('invalid', ({ target }) => show(target as Element), true);
  }

  hostConnected(): void {
    // Before anyone acts on the click: a browser scrolls to and focuses only what is displayed.
    document.addEventListener('click', this.#onClick, true);
    window.addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#onClick, true);
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  /** Goes where the address leads, once for each address. To be called whenever there may be something new to show. */
  follow(): void {
    const { hash } = location;
    const target = hash === this.#followed ? null : targetOf(hash);
    if (!target || !this.#host.contains(target)) return;
    this.#followed = hash;
    if (this.#show(target)) target.scrollIntoView();
  }

  #onClick = (event: Event): void => {
    const [node] = event.composedPath() as Partial<Element>[];
    const link = node?.closest?.<HTMLAnchorElement>('a[href*="#"]');
    // A link of this page, and not one that has become a tab.
    if (!link || link.role === 'tab' || link.href.split('#')[0] !== location.href.split('#')[0])
      return;
    const target = targetOf(link.hash);
    if (target && this.#host.contains(target)) this.#show(target);
  };

  #onHashChange = (): void => {
    this.#followed = '';
    this.follow();
  };
}
