import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Gaps } from './gaps.js';
import { type ErrorOwner, ownerOf } from './owner.js';
import { afterPress } from './press.js';
import { type Control, isControl, messageFor } from './validity.js';

export { type ErrorOwner, ownerOf } from './owner.js';

/**
 * Shows what is wrong with the controls of its host, where a screen reader and the eye expect it: a text beside the
 * control, in its description, with `aria-invalid`. It listens to the native `invalid` event, so it serves a lone
 * field as well as a `preau-form`; once an error has been shown, each `change` checks again.
 */
export class ErrorMessage implements ReactiveController {
  #host: ReactiveControllerHost & ErrorOwner;
  #paragraph: HTMLParagraphElement | undefined;
  #shown: Element | undefined;
  #polite = false;

  constructor(host: ReactiveControllerHost & ErrorOwner) {
    this.#host = host;
    host.addController(this);
    // `invalid` does not bubble.
    host.addEventListener('invalid', this.#onInvalid, true);
    host.addEventListener('change', this.#onChange);
  }

  hostConnected(): void {
    document.addEventListener('reset', this.#onReset);
  }

  hostDisconnected(): void {
    document.removeEventListener('reset', this.#onReset);
    this.#clear();
  }

  /**
   * Puts the message in the page and returns the node that now shows an error, if any.
   *
   * @param parent the node in which a message is added
   * @param written the author's own message
   */
  wire(
    gaps: Gaps,
    parent: Element,
    written: HTMLElement | undefined,
    controls: readonly Control[],
  ): Element | undefined {
    const { error } = this.#host;
    const ours = error !== undefined;
    if (!ours) this.#clear();
    const shown = ours ? this.#show(parent, error) : written;
    if (ours && written) gaps.set(written, 'hidden', '');
    const wrong = !!shown && !gaps.authored(shown, 'hidden') && shown.textContent.trim() !== '';
    for (const control of controls) {
      if (wrong) gaps.set(control, 'aria-invalid', 'true');
      else if (ours) gaps.set(control, 'aria-invalid', null);
      // A description reads what it points to, hidden or not.
      if (ours && written?.id) gaps.remove(control, 'aria-describedby', written.id);
    }
    this.#shown = wrong ? shown : undefined;
    return this.#shown;
  }

  #show(parent: Element, error: string): HTMLElement {
    if (this.#paragraph?.parentNode !== parent) {
      this.#paragraph?.remove();
      this.#paragraph = document.createElement('p');
      this.#paragraph.slot = 'error';
      this.#paragraph.toggleAttribute('data-preau-generated', true);
      parent.append(this.#paragraph);
    }
    const paragraph = this.#paragraph;
    // After a submit the summary takes the focus and says it all; later, each new error says itself once.
    if (this.#polite) paragraph.setAttribute('aria-live', 'polite');
    else paragraph.removeAttribute('aria-live');
    if (paragraph.textContent !== error) paragraph.textContent = error;
    return paragraph;
  }

  #clear(): void {
    this.#paragraph?.remove();
    this.#paragraph = undefined;
  }

  /** What is wrong with the first control that is, in the order of the page; empty when all is well. */
  get #problem(): string {
    const controls = this.#host.querySelectorAll<Control>('input, textarea, select');
    for (const control of controls)
      if (control.willValidate && !control.validity.valid && ownerOf(control) === this.#host)
        return messageFor(control);
    return '';
  }

  #onReset = ({ target }: Event): void => {
    if ((target as Element).contains(this.#host)) this.#host.error = undefined;
  };

  #onInvalid = ({ target }: Event): void => {
    if (!isControl(target) || ownerOf(target) !== this.#host) return;
    this.#polite = false;
    this.#host.error = this.#problem;
  };

  #onChange = ({ target }: Event): void => {
    const host = this.#host;
    if (!isControl(target) || ownerOf(target) !== host) return;
    if (host.error === undefined && !this.#shown) return;
    afterPress(() => {
      this.#polite = true;
      host.error = this.#problem;
    });
  };
}
