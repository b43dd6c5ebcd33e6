import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { targetOf } from './target.js';

/**
 * Says when something in a host is to be shown, for those that fold their content: a link or the address leads to it,
 * or a control in it is not valid.
 */
export class Reach implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #show: (node: Element) => boolean;
  #leaving: AbortController | undefined;
  /** The part of the address that has been followed: what a person folds later stays folded. */
  #followed = '';

  /** @param show shows a node of the host; returns whether it was folded until then */
  constructor(host: ReactiveControllerHost & HTMLElement, show: (node: Element) => boolean) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // Before anyone acts on the click: a browser scrolls to and focuses only what is displayed.
    document.addEventListener('click', this.#onClick, { signal, capture: true });
    window.addEventListener('hashchange', this.#onHashChange, { signal });
    // It does not bubble.
    this.#host.addEventListener('invalid', this.#onInvalid, { signal, capture: true });
  }

  hostDisconnected(): void {
    this.#leaving?.abort();
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
    const [node] = event.composedPath();
    const link = node instanceof Element && node.closest<HTMLAnchorElement>('a[href*="#"]');
    if (!link || link.role === 'tab' || !isHere(link)) return;
    const target = targetOf(link.hash);
    if (target && this.#host.contains(target)) this.#show(target);
  };

  #onHashChange = (): void => {
    this.#followed = '';
    this.follow();
  };

  #onInvalid = ({ target }: Event): void => void this.#show(target as Element);
}

const isHere = ({ href }: HTMLAnchorElement) => href.split('#')[0] === location.href.split('#')[0];
