import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { say } from '../controllers/say.js';
import { Wiring } from '../controllers/wiring.js';
import { languages } from './share.messages.js';

/**
 * Ways to share the page: plain links, a button that copies its address, the device's own sharing where it has one.
 *
 * Nothing is loaded from the sites that the links lead to. What the copy gave is said once, and shown.
 *
 * @tag preau-share
 * @slot - a heading or a `<p>`, and a `<ul>` of links (`mailto:`, networks) and of the buttons below
 * @slot copy - a `<button type="button">` that copies the address; without script it is not shown
 * @slot native - a `<button type="button">` that opens the device's sharing; not shown where there is none
 */
export class PreauShare extends ReactiveElement {
  static override properties: PropertyDeclarations = { url: {} };

  /** The address to share. By default that of the page: its canonical link, else the one in the address bar. */
  declare url: string | null;

  #status: HTMLElement | undefined;

  constructor() {
    super();
    this.url = null;
    new Wiring(this, (gaps) => this.#wire(gaps), ['slot']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
    this.#status?.remove();
    this.#status = undefined;
  }

  #wire(gaps: Gaps): void {
    if (!('share' in navigator))
      for (const button of this.querySelectorAll('[slot=native]'))
        gaps.set(button.closest('li') ?? button, 'hidden', '');
    if (this.#status?.isConnected) return;
    // There before it has something to say: a region that comes with its words is not announced everywhere.
    this.#status = document.createElement('p');
    this.#status.setAttribute('role', 'status');
    this.#status.dataset['preauGenerated'] = '';
    this.append(this.#status);
  }

  get #address(): string {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    return this.url === null
      ? canonical || location.href
      : new URL(this.url, document.baseURI).href;
  }

  #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('[slot=copy], [slot=native]') : null;
    if (!button) return;
    if (button.matches('[slot=copy]')) void this.#copy();
    // A person who changes their mind has not met a fault.
    else navigator.share({ title: document.title, url: this.#address }).catch(() => undefined);
  };

  async #copy(): Promise<void> {
    const { copied, failed } = wordsFor(this, languages);
    const url = this.#address;
    let words = copied;
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      // Not allowed, or not on https: the address can still be selected.
      words = failed(url);
    }
    if (this.#status) say(this.#status, words);
  }
}
