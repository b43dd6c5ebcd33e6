import {
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { FocusReturn } from '../controllers/focus-return.js';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { requestClose } from '../controllers/request-close.js';
import { lockScroll } from '../controllers/scroll-lock.js';
import { Wiring } from '../controllers/wiring.js';
import { buttonOf } from '../furniture.js';
import { languages } from './modal.messages.js';

/**
 * A window over the page, that keeps the focus until it is closed: around a native `<dialog>`, in the page of those who
 * have no script (APG, dialog).
 *
 * A native button opens it: `<button command="show-modal" commandfor="id">`. So do `show()` and the dialog's own
 * `showModal()`. Its events are native: `cancel`, before a person closes it (refuse it to keep it open), and `close`.
 *
 * @tag preau-modal
 * @slot - one `<dialog>` with an `id`, a heading and its content; `closedby="any"` closes it by a press outside,
 *   `closedby="none"` only by an answer
 * @slot actions - in the dialog, the buttons that answer: they stay at the bottom of a content that scrolls
 * @slot close - in the dialog, first, your own way to close, for example `<form method="dialog">` and its button;
 *   one is added where there is none
 * @attr {'small'|'medium'|'large'} size - how wide it may be: 30, 40 (default) or 60 rem
 * @attr {'end'} placement - a panel along the end side of the screen, as tall as it; in the middle by default
 */
export class PreauModal extends ReactiveElement {
  static override properties: PropertyDeclarations = { guard: { type: Boolean } };

  /** Asks before it closes on a form with something typed that was not sent. Off by default. */
  declare guard: boolean;

  #focus = new FocusReturn();
  #leaving: AbortController | undefined;
  #button: HTMLButtonElement | undefined;
  /** The button of the last command, until the dialog opens: a click gives no focus to a button in Safari. */
  #source: HTMLElement | undefined;
  #shown = false;
  #guarded = false;

  constructor() {
    super();
    this.guard = false;
    new Wiring(this, (gaps) => this.#wire(gaps), ['open', 'closedby']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** The author's dialog, `null` where there is none. */
  get dialog(): HTMLDialogElement | null {
    return this.querySelector<HTMLDialogElement>(':scope > dialog:not([data-preau-generated])');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // None of these bubbles.
    this.addEventListener('command', this.#onCommand, { signal, capture: true });
    this.addEventListener('beforetoggle', this.#onBeforeToggle, { signal, capture: true });
    this.addEventListener('close', this.#onClose, { signal, capture: true });
    this.addEventListener('keydown', this.#onKeyDown, { signal });
    const { prototype } = HTMLDialogElement;
    if (!('closedBy' in prototype) || !('commandForElement' in HTMLButtonElement.prototype))
      void import('./older.js').then(({ makeUp }) => makeUp(this, signal));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#button?.remove();
    const { dialog } = this;
    if (dialog && this.#shown) {
      dialog.close();
      this.#focus.restore(this);
    }
    this.#sync(dialog);
  }

  /** Opens it over the page; the focus comes back where it is now once it is closed. */
  show(): void {
    const { dialog } = this;
    if (!dialog || dialog.open) return;
    this.#focus.remember();
    dialog.showModal();
  }

  /** Asks to close it, as Esc does: `cancel` may be refused, a guard may ask first. */
  close(): void {
    const { dialog } = this;
    if (dialog) requestClose(dialog);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.guard || this.#guarded) return;
    this.#guarded = true;
    void import('./guard.js').then(({ Guard }) => new Guard(this));
  }

  #wire(gaps: Gaps): void {
    const { dialog } = this;
    this.#sync(dialog);
    if (!dialog) {
      if (DEV && this.childElementCount)
        warn(
          this,
          'has no <dialog>.',
          'Write one as its child, around the heading and the content.',
        );
      return;
    }
    const heading = dialog.querySelector('h1, h2, h3, h4, h5, h6');
    if (heading && !dialog.hasAttribute('aria-label'))
      gaps.fill(dialog, 'aria-labelledby', gaps.id(heading));
    else if (DEV && !dialog.matches('[aria-label], [aria-labelledby]'))
      warn(this, 'has no name.', 'Begin its dialog with a heading (WCAG 4.1.2, RGAA 7.1).');
    if (
      dialog.querySelector(':scope > [slot=close]:not([data-preau-generated])') ||
      dialog.matches('[closedby=none]')
    )
      this.#button?.remove();
    else {
      if (!this.#button) {
        this.#button = buttonOf('close', () => this.close());
        this.#button.slot = 'close';
        this.#button.dataset['preauGenerated'] = '';
      }
      const { close } = wordsFor(this, languages);
      if (this.#button.textContent !== close) this.#button.textContent = close;
      if (dialog.firstElementChild !== this.#button) dialog.prepend(this.#button);
    }
  }

  /** Keeps the page behind as it should be, however the dialog was opened, closed or removed. */
  #sync(dialog: HTMLDialogElement | null): void {
    this.#shown = !!dialog?.isConnected && dialog.matches(':modal');
    lockScroll(this, this.#shown);
  }

  #onCommand = ({ target, source }: Event & { source?: Element | null }): void => {
    if (target !== this.dialog || !(source instanceof HTMLElement)) return;
    this.#source = source;
    // Already, for browsers without the event that follows: before Chrome 132, Firefox 133 and Safari 26.
    this.#focus.remember(source);
  };

  #onBeforeToggle = ({ target, newState }: Event & { newState?: string }): void => {
    if (target !== this.dialog || newState !== 'open') return;
    this.#focus.remember(this.#source);
    this.#source = undefined;
  };

  /**
   * WebKit keeps the Esc of a search field for itself, even where there is nothing to empty. Once the key has had all
   * its effects: whoever emptied the field, closed its list or asked to close has used it.
   */
  #onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (key !== 'Escape' || event.isComposing) return;
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    const { dialog } = this;
    if (!dialog || target.closest('dialog') !== dialog || dialog.matches('[closedby=none]')) return;
    const { value } = target;
    const asked = new AbortController();
    dialog.addEventListener('cancel', () => asked.abort(), { signal: asked.signal });
    setTimeout(() => {
      if (!asked.signal.aborted && !event.defaultPrevented && target.value === value) this.close();
      asked.abort();
    });
  };

  #onClose = ({ target }: Event): void => {
    const { dialog } = this;
    if (!dialog || target !== dialog) return;
    this.#sync(dialog);
    this.#focus.restore(dialog);
  };
}
