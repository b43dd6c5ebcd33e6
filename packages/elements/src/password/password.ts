import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { partsOf } from '../controllers/parts.js';
import { Wiring } from '../controllers/wiring.js';
import { languages } from './password.messages.js';
import { Rules } from './rules.js';

/**
 * A password that a person may read while typing it: a button shows it, a notice says that capitals are locked, and
 * the rules it must follow are checked as it is typed.
 *
 * It never stops a paste or a password manager (WCAG 3.3.8), and hides the password again before it is sent, so that
 * no browser keeps it among the texts it suggests.
 *
 * @tag preau-password
 * @slot - a `preau-field` with an `<input type="password">`
 * @slot rules - a `<ul>` of rules: each `<li>` with a `data-pattern`, or a `data-minlength` in characters
 */
export class PreauPassword extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
  };

  /** Whether the password can be read. Off by default. */
  declare shown: boolean;

  #rules = new Rules(this);
  #control: HTMLInputElement | undefined;
  #form: HTMLFormElement | null | undefined;
  #button: HTMLButtonElement | undefined;
  #status: HTMLElement | undefined;
  #caps: HTMLElement | undefined;

  constructor() {
    super();
    this.shown = false;
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.#onInput);
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('keyup', this.#onKey);
    this.addEventListener('focusout', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('keyup', this.#onKey);
    this.removeEventListener('focusout', this.#onLeave);
    this.#follow(undefined);
    this.#clear();
    this.shown = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    const field = this.querySelector(':scope > preau-field');
    const control = field ? partsOf(field).control : undefined;
    this.#control = control instanceof HTMLInputElement ? control : undefined;
    if (!field || !this.#control) {
      this.#clear();
      if (DEV && this.hasUpdated)
        warn(
          this,
          'has no password.',
          'Write <preau-field> in it, with its <label> and <input type="password">.',
        );
      return;
    }
    if (this.#button?.previousElementSibling !== this.#control) this.#furnish(this.#control);
    const words = wordsFor(this, languages);
    if (this.#button) {
      this.#button.textContent = this.shown ? words.hide : words.show;
      this.#button.setAttribute('aria-label', this.shown ? words.hideIt : words.showIt);
    }
    // A text that is read is still no text to correct: nothing of it may reach a spelling service.
    gaps.fill(this.#control, 'spellcheck', 'false');
    gaps.fill(this.#control, 'autocapitalize', 'none');
    if (this.shown) gaps.set(this.#control, 'type', 'text');
    this.#rules.wire(gaps, this.#control);
    this.#follow(this.#control.form);
  }

  /** The button is the suffix of its field, so that it has its place, its height, its look, and the next Tab. */
  #furnish(control: HTMLInputElement): void {
    this.#clear();
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.slot = 'suffix';
    this.#button.addEventListener('click', () => this.#toggle());
    this.#status = document.createElement('p');
    this.#status.slot = 'status';
    this.#caps = document.createElement('p');
    this.#caps.slot = 'caps';
    for (const node of [this.#status, this.#caps]) node.setAttribute('role', 'status');
    for (const node of [this.#button, this.#caps, this.#status])
      node.toggleAttribute('data-preau-generated', true);
    control.after(this.#button);
    control.parentElement?.append(this.#caps, this.#status);
  }

  #clear(): void {
    for (const node of [this.#button, this.#status, this.#caps]) node?.remove();
    this.#button = this.#status = this.#caps = undefined;
    this.#rules.hostDisconnected();
  }

  #toggle(): void {
    this.shown = !this.shown;
    const words = wordsFor(this, languages);
    this.#say(this.shown ? words.shown : words.hidden);
  }

  /** Says something once; what was said before is forgotten. */
  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }

  #follow(form: HTMLFormElement | null | undefined): void {
    if (this.#form === form) return;
    for (const type of ['submit', 'reset'])
      // In the capture phase: hidden before anyone reads or keeps it, even if the submit goes no further.
      this.#form?.removeEventListener(type, this.#onForm, true);
    for (const type of ['submit', 'reset']) form?.addEventListener(type, this.#onForm, true);
    this.#form = form;
  }

  #onForm = ({ type }: Event): void => {
    this.shown = false;
    // A browser reads the type of a control at once.
    this.performUpdate();
    // The values are reset after the event.
    if (type === 'reset') setTimeout(() => this.requestUpdate());
  };

  #onInput = (): void => {
    this.requestUpdate();
    this.#rules.say((text) => this.#say(text));
  };

  #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.target !== this.#control || !this.#caps) return;
    // The key itself is told before it acts in some browsers: the next one says.
    if (event.key === 'CapsLock' && event.type === 'keydown') return;
    const text = event.getModifierState('CapsLock') ? wordsFor(this, languages).caps : '';
    if (this.#caps.textContent !== text) this.#caps.textContent = text;
  };

  #onLeave = ({ target }: Event): void => {
    if (target === this.#control && this.#caps) this.#caps.textContent = '';
  };
}
