import { ReactiveElement } from '@lit/reactive-element';

/**
 * A link to the top of a long page. It stands at the end of the content; once a screen has been scrolled it stays in
 * view as well, and goes back to its place at the top of the page. It never leaves the page, nor the keyboard's way.
 *
 * @tag preau-back-to-top
 * @slot - an `<a href="#…">` to an id at the top of the page
 * @attr {boolean} afloat - set by the element: a screen has been scrolled, the link is in view
 */
export class PreauBackToTop extends ReactiveElement {
  #leaving: AbortController | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    window.addEventListener('scroll', this.#onScroll, { signal, passive: true });
    window.addEventListener('resize', this.#onScroll, { signal });
    this.#onScroll();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.removeAttribute('afloat');
  }

  #onScroll = (): void => void this.toggleAttribute('afloat', scrollY > innerHeight);
}
