import { css, type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { wordsFor } from '../controllers/language.js';
import { buttonOf, furniture } from '../furniture.js';
import { languages } from './transcription.messages.js';

/**
 * What is said and shown in a film, a sound or a drawing, in text; it can be read enlarged, in a dialog.
 *
 * The text stays where its author wrote it: it is the slot that goes into the dialog, and comes back.
 *
 * @tag preau-transcription
 * @slot - one `<details>`: a `<summary>` that says what is transcribed, then the text
 * @csspart enlarge - the button under the text
 * @csspart dialog - the dialog
 * @csspart title - what is transcribed, at the top of the dialog
 * @csspart close - the button that closes it
 */
export class PreauTranscription extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    enlarged: { type: Boolean, reflect: true },
  };

  static override styles = [
    furniture,
    css`
      button {
        min-block-size: var(--preau-control-height-small);
        padding: 0 var(--preau-space-3);
        border: var(--preau-border-width-strong) solid transparent;
        border-radius: var(--preau-button-radius);
        background: none;
        color: var(--preau-action);
        font-size: var(--preau-font-size-small);
        font-weight: var(--preau-button-font-weight);
      }
      button:hover {
        background: var(--preau-action-subtle);
      }
      [part='enlarge'] {
        margin: 0 var(--preau-space-2) var(--preau-space-2);
      }
      [part='enlarge'][hidden] {
        display: none;
      }
      dialog {
        flex-flow: column;
        inline-size: min(100% - 2rem, 60rem);
        max-block-size: calc(100% - 2rem);
        max-inline-size: none;
        padding: 0 var(--preau-space-6) var(--preau-space-6);
        overflow: auto;
        overscroll-behavior: contain;
        border: var(--preau-border-width) solid var(--preau-border-subtle);
        border-radius: var(--preau-modal-radius);
        background: var(--preau-background-overlay);
        color: var(--preau-text-default);
        font-size: var(--preau-font-size-large);
        box-shadow: var(--preau-shadow-modal);
      }
      dialog::backdrop {
        background: var(--preau-backdrop);
      }
      header {
        display: flex;
        gap: var(--preau-space-4);
        align-items: start;
        justify-content: space-between;
        position: sticky;
        inset-block-start: 0;
        padding-block: var(--preau-space-4);
        background: inherit;
      }
      h2 {
        margin: 0;
        font-size: var(--preau-font-size-heading-3);
        line-height: var(--preau-line-height-heading);
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  /** Whether the text is shown enlarged. Off by default. */
  declare enlarged: boolean;

  #slot: HTMLSlotElement | undefined;
  #enlarge: HTMLButtonElement | undefined;
  #dialog: HTMLDialogElement | undefined;
  /** Whether it was closed before it was enlarged, by a script: it is closed again after. */
  #folded = false;

  constructor() {
    super();
    this.enlarged = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // `toggle` does not bubble.
    this.addEventListener('toggle', this.#follow, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('toggle', this.#follow, true);
    this.enlarged = false;
  }

  protected override updated(): void {
    this.#slot ??= this.renderRoot.appendChild(document.createElement('slot'));
    this.#enlarge ??= this.renderRoot.appendChild(
      buttonOf('enlarge', () => {
        this.enlarged = true;
      }),
    );
    this.#enlarge.textContent = wordsFor(this, languages).enlarge;
    this.#follow();
    if (this.enlarged) this.#show();
    else this.#dialog?.close();
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  /** The button is there while the text is. */
  #follow = (): void => {
    if (this.#enlarge) this.#enlarge.hidden = !this.#details?.open;
  };

  #show(): void {
    const details = this.#details;
    if (!details || !this.#slot) {
      this.enlarged = false;
      return;
    }
    if (this.#dialog) return;
    this.#folded = !details.open;
    details.open = true;
    const title = document.createElement('h2');
    title.setAttribute('part', 'title');
    title.id = 'title';
    title.textContent = details.querySelector('summary')?.textContent ?? '';
    const close = buttonOf('close', () => {
      this.enlarged = false;
    });
    close.textContent = wordsFor(this, languages).close;
    const header = document.createElement('header');
    header.append(title, close);
    const dialog = document.createElement('dialog');
    dialog.setAttribute('part', 'dialog');
    dialog.setAttribute('aria-labelledby', 'title');
    // Esc closes it without asking us.
    dialog.addEventListener('close', () => this.#putBack(dialog));
    dialog.append(header, this.#slot);
    this.renderRoot.append(dialog);
    this.#dialog = dialog;
    dialog.showModal();
  }

  #putBack(dialog: HTMLDialogElement): void {
    if (this.#slot) this.renderRoot.prepend(this.#slot);
    if (this.#folded && this.#details) this.#details.open = false;
    dialog.remove();
    this.#dialog = undefined;
    this.enlarged = false;
  }
}
