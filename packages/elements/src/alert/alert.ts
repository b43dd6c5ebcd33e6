import {
  css,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { wordsFor } from '../controllers/language.js';
import { PreauCloseEvent } from '../events/close.js';
import { buttonOf, furniture } from '../furniture.js';
import { languages } from './alert.messages.js';

// With the class comes the type of its event, for `addEventListener` too.
export type { PreauCloseEvent } from '../events/close.js';

/** The classes whose tag is defined, and whose elements that were in the page by then have been upgraded. */
const defined = new WeakSet<object>();

/**
 * A message in the page: what happened, and what to do next.
 *
 * Written by the server, it is plain content. Inserted later by a script, it is announced once: at once for an error,
 * politely for the rest (WCAG 4.1.3, RGAA 7.5).
 *
 * @tag preau-alert
 * @slot - a heading, of the level the page needs, and text; the heading may be left out of a small alert
 * @attr {'small'|'medium'} size - `small` for one sentence beside what it speaks of, `medium` by default
 * @event {PreauCloseEvent} preau-close - before it is hidden; cancel it to keep the alert
 * @csspart close - the close button
 */
export class PreauAlert extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    tone: { reflect: true, useDefault: true },
    closable: { type: Boolean },
  };

  static override styles = [
    furniture,
    css`
      button {
        position: absolute;
        inset-block-start: var(--preau-space-2);
        inset-inline-end: var(--preau-space-2);
        inline-size: var(--preau-control-height-small);
        block-size: var(--preau-control-height-small);
        padding: 0;
        border: 0;
        border-radius: var(--preau-radius-small);
        background: none;
        color: inherit;
      }
      button:hover {
        background: var(--preau-action-subtle);
      }
      button::before {
        content: '';
        display: block;
        inline-size: calc(var(--preau-control-height-small) * 0.625);
        aspect-ratio: 1;
        margin: auto;
        background: currentcolor;
        clip-path: var(--preau-shape-cross);
      }
      @media (forced-colors: active) {
        button::before {
          background: ButtonText;
          forced-color-adjust: none;
        }
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  /** What the message is about: `info` (default), `success`, `warning` or `error`. The text must say it too. */
  declare tone: 'info' | 'success' | 'warning' | 'error';

  /** Adds a button that hides the alert. Off by default. */
  declare closable: boolean;

  #live = false;
  #region: HTMLElement | undefined;
  #button: HTMLButtonElement | undefined;

  /** Read by `define()`, which then upgrades what is in the page before it returns: a microtask comes after. */
  static override get observedAttributes(): string[] {
    queueMicrotask(() => defined.add(this));
    return super.observedAttributes;
  }

  constructor() {
    super();
    this.tone = 'info';
    this.closable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What came with the page is read with it; only what is inserted later is news.
    this.#live ||= defined.has(this.constructor) && document.readyState !== 'loading';
  }

  /** Hides the alert, as its close button does, and keeps the keyboard where it was. */
  close(): void {
    if (!this.dispatchEvent(new PreauCloseEvent())) return;
    const focused = this.matches(':focus-within');
    this.hidden = true;
    if (focused) focusNear(this);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.#region) {
      this.#region = document.createElement('div');
      this.#region.append(document.createElement('slot'));
      this.renderRoot.append(this.#region);
    }
    if (this.#live) this.#region.setAttribute('role', this.tone === 'error' ? 'alert' : 'status');
    if (this.closable) {
      this.#button ??= buttonOf('close', () => this.close());
      this.#button.setAttribute('aria-label', wordsFor(this, languages).close);
      this.renderRoot.append(this.#button);
    } else this.#button?.remove();
  }
}

const BLOCKS = 'dialog, section, article, form, main, [tabindex]';

/** Gives the focus to the block that held a node which has just gone, so that reading goes on from there. */
function focusNear(node: Element): void {
  const block = node.parentElement?.closest<HTMLElement>(BLOCKS) ?? document.body;
  const borrowed = !block.hasAttribute('tabindex');
  if (borrowed) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  if (borrowed)
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
}
