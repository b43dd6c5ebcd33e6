import { ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { partsOf } from '../controllers/parts.js';
import { Wiring } from '../controllers/wiring.js';
import { buttonOf } from '../furniture.js';
import { languages } from './search.messages.js';

/**
 * A search: a native form, its field and its button.
 *
 * Ties the label to the field, and adds the same button to empty it in every browser, for the keyboard too.
 *
 * @tag preau-search
 * @slot - a `<form role="search">`: `<label>`, `<input type="search">` and a `preau-button`
 * @attr {'small'|'large'} size - the height of the field and of its button, medium by default
 * @attr {boolean} expand - on a small screen, an icon alone until its person comes to it
 * @attr {string} data-clear - the name of the button that empties the field, in place of « Effacer la recherche »
 */
export class PreauSearch extends ReactiveElement {
  #clear: HTMLButtonElement | undefined;

  constructor() {
    super();
    new Wiring(this, (gaps) => this.#wire(gaps));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear?.remove();
    this.#clear = undefined;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    const form = this.querySelector<HTMLFormElement>(':scope > form');
    const { control, label } = form ? partsOf(form) : {};
    // What it empties may have gone.
    if (!control) this.#clear?.remove();
    if (!form) {
      if (DEV)
        warn(
          this,
          'has no form.',
          'Write <form role="search">…</form> around the field (RGAA 12.6).',
        );
      return;
    }
    gaps.fill(form, 'role', 'search');
    if (!control) return;
    if (label) gaps.fill(label, 'for', gaps.id(control));
    else if (DEV && !control.labels?.length && !control.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no label.',
        'Write <label>…</label> before the field; class="preau-visually-hidden" hides it from the eye (RGAA 11.1).',
      );
    // The stylesheet tells by it that the field is empty, however it came to be.
    gaps.fill(control, 'placeholder', ' ');
    this.#add(form);
  }

  #add(form: HTMLElement): void {
    if (!this.#clear) {
      this.#clear = buttonOf('clear', this.#onClear);
      this.#clear.removeAttribute('part');
      this.#clear.slot = 'clear';
      this.#clear.toggleAttribute('data-preau-generated', true);
    }
    const name = this.dataset['clear'] ?? wordsFor(this, languages).clear;
    if (this.#clear.ariaLabel !== name) this.#clear.setAttribute('aria-label', name);
    if (this.#clear.parentNode !== form) form.append(this.#clear);
  }

  #onClear = (): void => {
    const form = this.#clear?.parentElement;
    const control = form && partsOf(form).control;
    if (!control) return;
    control.value = '';
    // As when a person deletes the text: frameworks and suggestions listen to these.
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    control.focus();
  };
}
