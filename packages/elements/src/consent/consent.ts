import { css, type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { focusNear } from '../controllers/focus-near.js';
import { FocusReturn } from '../controllers/focus-return.js';
import { hasInvokers, startInvokers } from '../controllers/invokers.js';
import { wordsFor } from '../controllers/language.js';
import { Reach } from '../controllers/reach.js';
import { say } from '../controllers/say.js';
import {
  type ConsentChoices,
  PreauConsentChangeEvent,
  PreauConsentEvent,
} from '../events/consent.js';
import { buttonOf, furniture } from '../furniture.js';
import { type ConsentWords, languages } from './consent.messages.js';
import { checkFairness, choicesOf, fillChoices, purposesOf, showChoices } from './purposes.js';

// With the class come the types of its events, for `addEventListener` too.
export type { PreauConsentChangeEvent, PreauConsentEvent } from '../events/consent.js';

/**
 * Asks what a person agrees to before anything is stored or loaded for it, and lets them change their mind.
 *
 * It stands in the page, where its author writes it: it covers nothing and holds no focus. It stores nothing: the
 * server does, to which its forms are sent, or the page, by the event. Refusing takes the same one step as accepting
 * (CNIL, délibération n° 2020-091 du 17 septembre 2020; how long a choice is kept is the author's, about six months).
 *
 * @tag preau-consent
 * @slot - a `<section>` with a heading and text; a `<form>` with the buttons `value="all"` and `value="none"`; a `<details>`
 *   with a second form: for each purpose, radios worth `accept` and `refuse` or a checkbox, and a button of its own
 * @event {PreauConsentEvent} preau-consent - when a person has chosen, before anything is stored: `event.intercept(save)`
 *   stores it in place of the server
 * @event {PreauConsentChangeEvent} preau-consent-change - when what is agreed to has changed, and is stored
 * @csspart status - what is said once the choices are stored, or could not be
 * @csspart close - the button that closes it without any change, where choices were made before
 */
export class PreauConsent extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    accepted: { reflect: true, useDefault: true },
    answered: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
  };

  static override styles = [
    furniture,
    css`
      :host([answered]:not([open])) slot,
      :host(:not([answered][open])) div,
      p:empty {
        display: none;
      }
      p {
        max-inline-size: var(--preau-size-container);
        box-sizing: border-box;
        margin: 0 auto;
        padding: var(--preau-space-2) var(--preau-page-gutter, var(--preau-space-4));
        color: var(--preau-text-default);
      }
      div {
        max-inline-size: var(--preau-size-container);
        margin: 0 auto;
        padding: var(--preau-space-3) var(--preau-page-gutter, var(--preau-space-4));
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
        p,
        div {
          display: none;
        }
      }
    `,
  ];

  /** The purposes agreed to, separated by spaces. None by default. */
  declare accepted: string;

  /** Whether the person has chosen: it is then folded, until it is opened again. Off by default. */
  declare answered: boolean;

  /** Whether it is shown though the person has chosen. Off by default. */
  declare open: boolean;

  #status: HTMLElement | undefined;
  #close: HTMLButtonElement | undefined;
  #observer: MutationObserver | undefined;
  #leaving: AbortController | undefined;
  #focus = new FocusReturn();
  #reach: Reach;
  /** What the person has just said, until the page is told. */
  #choices: ConsentChoices | undefined;
  #seen = new WeakSet<HTMLInputElement>();
  #saving = false;
  /** A form on its way to the server: it has been asked about already. */
  #sending = false;

  constructor() {
    super();
    this.accepted = '';
    this.answered = false;
    this.open = false;
    this.#reach = new Reach(this, () => this.#openAgain());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#onSubmit);
    this.addEventListener('command', this.#onCommand);
    this.#leaving = new AbortController();
    if (!hasInvokers()) startInvokers(this, this.#leaving.signal);
    this.#observer = new MutationObserver(() => {
      this.#look();
    });
    this.#observer.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('submit', this.#onSubmit);
    this.removeEventListener('command', this.#onCommand);
    this.#leaving?.abort();
    this.#observer?.disconnect();
  }

  protected override firstUpdated(): void {
    const status = document.createElement('p');
    status.setAttribute('part', 'status');
    status.setAttribute('role', 'status');
    const foot = document.createElement('div');
    this.#close = buttonOf('close', () => this.#leave());
    foot.append(this.#close);
    this.renderRoot.append(document.createElement('slot'), foot, status);
    this.#status = status;
    this.#look();
    void this.updateComplete.then(() => this.#reach.follow());
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (this.#close) this.#close.textContent = wordsFor(this, languages).close;
    if (!this.#choices && !changed.has('accepted') && !changed.has('answered')) return;
    this.dispatchEvent(new PreauConsentChangeEvent(this.#choices ?? {}));
    this.#choices = undefined;
  }

  #look(): void {
    checkFairness(this);
    if (this.answered) fillChoices(this, this.#agreed, this.#seen);
  }

  get #agreed(): Set<string> {
    return new Set(this.accepted.split(/\s+/).filter(Boolean));
  }

  /** Whether the person agrees to a purpose. */
  accepts(purpose: string): boolean {
    return this.#agreed.has(purpose);
  }

  /**
   * Agrees to one purpose, for a person who has asked for it elsewhere in the page; the others stay as they are.
   *
   * @returns whether it is stored, or on its way to the server
   */
  async allow(purpose: string): Promise<boolean> {
    const choices = { [purpose]: true };
    const asked = new PreauConsentEvent(choices);
    this.dispatchEvent(asked);
    if (asked.save) return this.#store(choices, asked.save);
    const yes = purposesOf(this)
      .get(purpose)
      ?.find(({ type, value }) => type === 'checkbox' || value !== 'refuse');
    if (!yes?.form) return false;
    yes.checked = true;
    this.#sending = true;
    const buttons = [...yes.form.querySelectorAll<HTMLButtonElement>('button')];
    yes.form.requestSubmit(
      buttons.find(({ type, value }) => type === 'submit' && !/^(all|none)$/.test(value)),
    );
    this.#sending = false;
    return true;
  }

  async #store(choices: ConsentChoices, save: () => unknown, whole = false): Promise<boolean> {
    this.#saving = true;
    try {
      await save();
    } catch {
      this.#say('failed');
      return false;
    } finally {
      this.#saving = false;
    }
    const accepted = this.#agreed;
    for (const [purpose, agreed] of Object.entries(choices))
      if (agreed) accepted.add(purpose);
      else accepted.delete(purpose);
    this.#choices = choices;
    this.accepted = [...accepted].join(' ');
    if (whole) this.answered = true;
    this.requestUpdate();
    return true;
  }

  #say(said: keyof ConsentWords): void {
    if (this.#status) say(this.#status, wordsFor(this, languages)[said]);
  }

  /** Shows what was chosen, to be changed; returns whether it was folded until now. */
  #openAgain(source?: HTMLElement): boolean {
    const folded = this.answered && !this.open;
    if (folded) {
      this.#focus.remember(source);
      showChoices(this, this.#agreed);
      for (const details of this.querySelectorAll('details')) details.open = true;
      if (this.#status) this.#status.textContent = '';
      // At once, not in the next update: a browser goes only to what is displayed.
      this.toggleAttribute('open', true);
    }
    // After the browser has gone where a link leads.
    setTimeout(() => {
      const block = this.querySelector('section, form');
      if (!this.isConnected || this.contains(document.activeElement)) return;
      focusNear(block);
      block?.scrollIntoView();
    });
    return folded;
  }

  /** Folds it, and gives the focus back. */
  #leave(): void {
    const focused = this.matches(':focus-within');
    // At once, not in the next update: the focus is given back from what is hidden.
    this.toggleAttribute('open', false);
    if (focused) this.#focus.restore(this);
  }

  #onSubmit = (event: SubmitEvent): void => {
    if (event.defaultPrevented || this.#sending) return;
    if (this.#saving) {
      event.preventDefault();
      return;
    }
    const { submitter } = event;
    const button = submitter instanceof HTMLButtonElement ? submitter.value : undefined;
    const choices = choicesOf(this, button);
    const asked = new PreauConsentEvent(choices);
    this.dispatchEvent(asked);
    if (!asked.save) return;
    event.preventDefault();
    void this.#store(choices, asked.save, true).then((stored) => {
      if (!stored) return;
      this.#say('saved');
      // At once, as in `#leave`.
      const focused = this.matches(':focus-within');
      this.toggleAttribute('answered', true);
      this.toggleAttribute('open', false);
      if (focused) this.#focus.restore(this);
    });
  };

  #onCommand = (event: Event & { command?: string; source?: Element }): void => {
    if (event.command === '--open' && event.target === this)
      this.#openAgain(event.source instanceof HTMLElement ? event.source : undefined);
  };
}
