import { css, type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { wordsFor } from '../controllers/language.js';
import { say } from '../controllers/say.js';
import { PreauSettingsEvent } from '../events/settings.js';
import { furniture } from '../furniture.js';
import {
  controlsOf,
  isChanged,
  type SettingControl,
  settingOf,
  show,
  valueOf,
} from './controls.js';
import { type DisplaySettingsWords, languages } from './display-settings.messages.js';
import { type DisplaySettings, KEY, rememberedSettings } from './remembered.js';

// With the class comes the type of its event, for `addEventListener` too.
export type { PreauSettingsEvent } from '../events/settings.js';
export { applyDisplaySettings } from './remembered.js';

/**
 * A form by which a reader chooses how pages look: theme, size, spacing and face of the text, movement.
 *
 * Without script the form is sent, and the server writes the attributes on `<html>`. With it each choice is applied at
 * once. It helps reading (WCAG 1.4.4, 1.4.12); it neither mends a page nor proves that it conforms.
 *
 * @tag preau-display-settings
 * @slot - a `<form>` of native radios, checkboxes and lists named `scheme`, `size`, `text`, `lines`, `letters`, `font`,
 *   `motion` (or with that in `data-setting`), and `remember` for the person's own box
 * @attr {string} remember - lets a person have their choices kept on the device, if they check the box `remember`; its
 *   value is the name of the entry in `localStorage`, `preau-display` if it is empty. Nothing is kept by default
 * @event {PreauSettingsEvent} preau-settings - after a choice is applied, or all are taken back
 * @csspart status - what is said after each choice, under the form
 */
export class PreauDisplaySettings extends ReactiveElement {
  static override properties: PropertyDeclarations = { remember: {} };

  static override styles = [
    furniture,
    css`
      p {
        margin: var(--preau-space-2) 0 0;
        min-block-size: calc(var(--preau-line-height-text) * 1em);
        color: var(--preau-text-muted);
      }
      @media print {
        p {
          display: none;
        }
      }
    `,
  ];

  declare remember: string | null;

  #status: HTMLElement | undefined;
  #observer: MutationObserver | undefined;
  /** Controls that have been looked at: what stands in a new one may be a choice made before the script came. */
  #seen = new WeakSet<SettingControl>();

  constructor() {
    super();
    this.remember = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('reset', this.#onReset);
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true, subtree: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('reset', this.#onReset);
    this.#observer?.disconnect();
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    if (!this.#status) {
      this.#status = document.createElement('p');
      this.#status.setAttribute('part', 'status');
      this.#status.setAttribute('role', 'status');
      this.renderRoot.append(document.createElement('slot'), this.#status);
    }
    let chosen = false;
    for (const [name, controls] of controlsOf(this)) {
      const news = controls.filter((control) => !this.#seen.has(control));
      for (const control of news) this.#seen.add(control);
      if (news.some(isChanged)) chosen = true;
      // The page is what the person sees: the form says the same.
      else show(controls, document.documentElement.getAttribute(`data-preau-${name}`) ?? '');
    }
    const box = this.#box;
    if (box && this.remember !== null && !this.#seen.has(box)) {
      this.#seen.add(box);
      box.checked ||= rememberedSettings(this.#key) !== undefined;
    }
    if (chosen) this.#apply('applied');
  }

  /** Takes every choice back: the page is again as the device and its author have it. */
  reset(): void {
    for (const controls of controlsOf(this).values()) show(controls, '');
    if (this.#box) this.#box.checked = false;
    this.#apply('restored');
  }

  get #key(): string {
    return this.remember || KEY;
  }

  get #box(): HTMLInputElement | undefined {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(
      (box) => settingOf(box) === 'remember',
    );
  }

  #apply(said: keyof DisplaySettingsWords): void {
    const settings: DisplaySettings = {};
    const { documentElement: root } = document;
    const place = document.activeElement;
    const top = this.contains(place) ? place?.getBoundingClientRect().top : undefined;
    for (const [name, controls] of controlsOf(this)) {
      const value = valueOf(controls);
      if (value) settings[name] = value;
      root.toggleAttribute(`data-preau-${name}`, !!value);
      if (value) root.setAttribute(`data-preau-${name}`, value);
    }
    // A larger text moves the form: the control that was used stays where it was on the screen.
    if (top !== undefined && place)
      scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' });
    this.#say(this.#keep(settings) ?? said);
    this.dispatchEvent(new PreauSettingsEvent(settings));
  }

  /** Keeps the choices where both the author and the person have asked for it, and takes away what was kept else. */
  #keep(settings: DisplaySettings): keyof DisplaySettingsWords | undefined {
    if (this.remember === null) return undefined;
    const box = this.#box;
    try {
      /* eslint-disable no-restricted-globals -- asked for by the author (`remember`) and by the person (the box) */
      if (!box?.checked) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(settings));
      /* eslint-enable no-restricted-globals */
      return box?.checked ? 'remembered' : undefined;
    } catch {
      // Refused, or full: what is asked for and does not hold must not look as if it did.
      if (!box?.checked) return undefined;
      box.checked = false;
      return 'notRemembered';
    }
  }

  #say(said: keyof DisplaySettingsWords): void {
    if (this.#status) say(this.#status, wordsFor(this, languages)[said]);
  }

  #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const name = settingOf(target);
    const forgets = target === this.#box && !target.checked;
    if (target === this.#box) {
      if (this.remember !== null) this.#apply(forgets ? 'forgotten' : 'applied');
    } else if (controlsOf(this).has(name as keyof DisplaySettings)) this.#apply('applied');
  };

  #onClick = ({ target }: Event): void => {
    // A submit button goes on to the server, which forgets as well.
    if (target instanceof Element && target.closest('[slot=reset]:not(:disabled)')) this.reset();
  };

  #onReset = (): void => {
    // The controls change after the event.
    setTimeout(() => {
      if (this.isConnected) this.#apply('restored');
    });
  };
}
