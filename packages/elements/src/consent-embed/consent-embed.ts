import { css, type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { focusNear } from '../controllers/focus-near.js';
import { wordsFor } from '../controllers/language.js';
import type { PreauConsentChangeEvent } from '../events/consent.js';
import { buttonOf, furniture } from '../furniture.js';
import { languages } from './consent-embed.messages.js';

/** What holds the choices of the page: a `preau-consent`. */
interface Consent extends HTMLElement {
  allow?: (purpose: string) => Promise<boolean>;
}

/**
 * Content of another site that is not asked for until the person agrees to its purpose: in its place, what it is, a
 * link to it, and two buttons.
 *
 * Without script the link is there. Nothing is asked of the other site before (loi du 6 janvier 1978, art. 82; CNIL,
 * délibération n° 2020-091).
 *
 * @tag preau-consent-embed
 * @slot - a `<preau-media>` or the content itself: an `<iframe data-src title>` (or an `<img>`, a `<video>`) that has no `src`
 * @slot placeholder - what is there in the meantime: what would be loaded, from whom, and a link to it
 * @csspart placeholder - the frame around the placeholder and the buttons
 * @csspart once - the button that loads it this time
 * @csspart always - the button that agrees to its purpose, where the page has a `preau-consent`
 * @cssprop --preau-consent-embed-height - the least height of the placeholder; 12rem by default
 */
export class PreauConsentEmbed extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    purpose: {},
    allowed: { type: Boolean, reflect: true },
  };

  static override styles = [
    furniture,
    css`
      [part='placeholder'] {
        display: grid;
        align-content: center;
        gap: var(--preau-space-3);
        min-block-size: var(--_embed-height);
        padding: var(--preau-space-4);
        border: var(--preau-border-width) solid var(--preau-border-control);
        border-radius: var(--preau-radius-medium);
        background: var(--preau-background-subtle);
        color: var(--preau-text-default);
      }
      :host([allowed]) [part='placeholder'],
      [hidden] {
        display: none;
      }
      div div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--preau-space-3);
      }
      button {
        min-block-size: var(--preau-control-height-medium);
        padding: var(--preau-space-1) var(--preau-space-4);
        border: var(--preau-border-width-strong) solid var(--preau-action);
        border-radius: var(--preau-button-radius);
        background: none;
        color: var(--preau-action);
        font-weight: var(--preau-button-font-weight);
      }
      button:hover {
        background: var(--preau-action-subtle);
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  /** What the content is for, among the purposes of the page's `preau-consent`: `video`, `map`… */
  declare purpose: string | null;

  /** Whether the content may be loaded. Off by default. */
  declare allowed: boolean;

  #once: HTMLButtonElement | undefined;
  #always: HTMLButtonElement | undefined;
  #observer: MutationObserver | undefined;
  /** What has been given its `src`. */
  #loaded = new Set<Element>();
  /** It is the page's consent that allows it: it goes with it. */
  #agreed = false;

  constructor() {
    super();
    this.purpose = null;
    this.allowed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('preau-consent-change', this.#follow);
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true, subtree: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('preau-consent-change', this.#follow);
    this.#observer?.disconnect();
    this.#unload();
  }

  protected override willUpdate(): void {
    // Not on a server: nothing there is connected.
    if (this.isConnected && this.#isAgreed()) this.allowed = this.#agreed = true;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    if (!this.#once) this.#furnish();
    const { once, always, named } = wordsFor(this, languages);
    const name = this.querySelector('[data-src]')?.getAttribute('title');
    for (const [button, words] of [
      [this.#once, once],
      [this.#always, always],
    ] as const) {
      if (!button) continue;
      button.textContent = words;
      // A page may have several.
      if (name) button.setAttribute('aria-label', named(words, name));
      else button.removeAttribute('aria-label');
    }
    if (this.#always) this.#always.hidden = this.purpose === null || !this.#consent;
    if (this.allowed) this.#load();
    else this.#unload();
    if (DEV && !this.allowed && this.querySelector('iframe[src]'))
      warn(
        this,
        'has a frame that is loaded before anyone agrees.',
        'Write data-src="…" in place of src (CNIL, délibération n° 2020-091).',
      );
    if (DEV && !this.querySelector(':scope > [slot=placeholder] a[href]'))
      warn(
        this,
        'has no link to what it would load.',
        'Write <div slot="placeholder"><p>… <a href="…">…</a></p></div>: it is all there is without script.',
      );
  }

  get #consent(): Consent | null {
    return document.querySelector<Consent>('preau-consent');
  }

  #isAgreed(): boolean {
    const accepted = this.#consent?.getAttribute('accepted') ?? '';
    return this.purpose !== null && accepted.split(/\s+/).includes(this.purpose);
  }

  #furnish(): void {
    this.#once = buttonOf('once', () => this.#allow());
    this.#always = buttonOf('always', () => void this.#allowAlways());
    const buttons = document.createElement('div');
    buttons.append(this.#once, this.#always);
    const placeholder = document.createElement('div');
    placeholder.setAttribute('part', 'placeholder');
    const slot = document.createElement('slot');
    slot.name = 'placeholder';
    placeholder.append(slot, buttons);
    this.renderRoot.append(placeholder, document.createElement('slot'));
  }

  #load(): void {
    for (const node of this.querySelectorAll('[data-src]:not([src], script)')) {
      this.#loaded.add(node);
      node.setAttribute('src', node.getAttribute('data-src') ?? '');
    }
  }

  #unload(): void {
    for (const node of this.#loaded) node.removeAttribute('src');
    this.#loaded.clear();
  }

  /** Loads it, and gives it the focus that the button loses: its title is then read. */
  #allow(): void {
    this.allowed = true;
    void this.updateComplete.then(() => {
      const [content] = this.#loaded;
      if (content instanceof HTMLElement) content.focus();
      if (document.activeElement !== content) focusNear(this);
    });
  }

  async #allowAlways(): Promise<void> {
    const { purpose } = this;
    const consent = this.#consent;
    if (purpose !== null && (await consent?.allow?.(purpose))) this.#agreed = true;
    // What could not be stored holds this time.
    this.#allow();
  }

  #follow = ({ choices }: PreauConsentChangeEvent): void => {
    if (this.#isAgreed()) this.allowed = this.#agreed = true;
    else if (this.#agreed || (this.purpose !== null && choices[this.purpose] === false))
      this.allowed = this.#agreed = false;
    else this.requestUpdate();
  };
}
