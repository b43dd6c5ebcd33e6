import type { ReactiveController } from '@lit/reactive-element';
import { wordsFor } from '../controllers/language.js';
import type { PreauModal } from './modal.js';
import { languages } from './guard.messages.js';

/**
 * Asks, before a modal closes, when something was typed in a form of its own and not sent: by Esc, its close button, a
 * press outside, or a button that cancels (`formnovalidate`, or of another form). A script's `dialog.close()` is not
 * asked about.
 */
export class Guard implements ReactiveController {
  #modal: PreauModal;
  /** The forms in which something was typed. */
  #typed = new Set<HTMLFormElement>();
  /** Whether it has asked since something was typed. */
  #asked = false;
  #question: HTMLDialogElement | undefined;
  #leaving: AbortController | undefined;

  constructor(modal: PreauModal) {
    this.#modal = modal;
    modal.addController(this);
  }

  hostConnected(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const options = { signal, capture: true };
    const modal = this.#modal;
    modal.addEventListener('input', this.#onInput, { signal });
    modal.addEventListener('reset', this.#onReset, { signal });
    modal.addEventListener('keydown', this.#onKeyDown, { signal });
    modal.addEventListener('submit', this.#onSubmit, { signal });
    modal.addEventListener('cancel', this.#onCancel, options);
    modal.addEventListener('close', this.#onClose, options);
  }

  hostDisconnected(): void {
    this.#leaving?.abort();
    this.#question?.remove();
    this.#typed.clear();
  }

  get #asks(): boolean {
    return this.#modal.guard && this.#typed.size > 0;
  }

  #onInput = ({ target }: Event): void => {
    const { form } = target as HTMLInputElement;
    if (form) this.#typed.add(form);
    this.#asked = false;
  };

  #onReset = ({ target }: Event): void => void this.#typed.delete(target as HTMLFormElement);

  /**
   * Before the browser: Chrome and Firefox close on a second Esc even where `cancel` is refused. Not where the first
   * one may be for a field's own list or suggestions, which a page cannot see: `cancel` says that it was not.
   */
  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !this.#asks)
      return;
    const target = event.target as Element;
    if (target.closest('dialog') !== this.#modal.dialog) return;
    // In `:is()` what an older browser does not know is no error.
    if (!this.#asked && target.closest(':is(input, select:open)')) return;
    event.preventDefault();
    this.#ask();
  };

  #onCancel = (event: Event): void => {
    // A file control has a `cancel` of its own.
    if (event.target !== this.#modal.dialog || event.defaultPrevented || !this.#asks) return;
    if (!event.cancelable) return;
    event.preventDefault();
    this.#ask();
  };

  #onSubmit = (event: SubmitEvent): void => {
    const { submitter, target: form } = event;
    const button = submitter instanceof HTMLButtonElement ? submitter : undefined;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if ((button?.formMethod || form.method) !== 'dialog') return;
    if (!button?.formNoValidate) this.#typed.delete(form);
    if (!this.#asks) return;
    event.preventDefault();
    this.#ask();
  };

  #onClose = ({ target }: Event): void => {
    if (target !== this.#modal.dialog) return;
    this.#typed.clear();
    this.#question?.close();
  };

  #ask(): void {
    if (this.#question?.open) return;
    this.#asked = true;
    this.#question ??= this.#build();
    this.#modal.append(this.#question);
    this.#question.showModal();
  }

  #build(): HTMLDialogElement {
    const words = wordsFor(this.#modal, languages);
    const dialog = document.createElement('dialog');
    dialog.dataset['preauGenerated'] = '';
    dialog.setAttribute('role', 'alertdialog');
    const title = Object.assign(document.createElement('h2'), { textContent: words.title });
    const text = Object.assign(document.createElement('p'), { textContent: words.text });
    dialog.setAttribute('aria-label', words.title);
    dialog.setAttribute('aria-description', words.text);
    const actions = document.createElement('preau-button-group');
    actions.slot = 'actions';
    const stay = button(words.stay, () => dialog.close());
    stay.firstElementChild?.setAttribute('autofocus', '');
    const leave = button(words.leave, () => {
      dialog.close();
      for (const form of this.#typed) form.reset();
      this.#modal.dialog?.close();
    });
    leave.setAttribute('variant', 'secondary');
    actions.append(stay, leave);
    dialog.append(title, text, actions);
    dialog.addEventListener('close', () => dialog.remove());
    // By hand: Chrome closes at one Esc all that was opened since the last press, the modal as well.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      dialog.close();
    });
    return dialog;
  }
}

function button(text: string, onClick: () => void): HTMLElement {
  const holder = document.createElement('preau-button');
  const inner = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: text,
  });
  inner.addEventListener('click', onClick);
  holder.append(inner);
  return holder;
}
