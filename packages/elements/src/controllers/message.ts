import { css, type ReactiveElement } from '@lit/reactive-element';
import { PreauCloseEvent } from '../events/close.js';
import { buttonOf } from '../furniture.js';
import { focusNear } from './focus-near.js';
import { type Languages, wordsFor } from './language.js';

/** An element that is a message: `preau-alert`, `preau-notice`. */
export interface MessageHost extends ReactiveElement {
  closable: boolean;
  close(): void;
}

/** The classes whose tag is defined, and whose elements that were in the page by then have been upgraded. */
const defined = new WeakSet<object>();

/**
 * To be called by `observedAttributes`: `define()` reads it, then upgrades what is in the page before it returns; a
 * microtask comes after.
 */
export function watchDefinition(element: object): void {
  queueMicrotask(() => defined.add(element));
}

/** The close button of a message, at the end of its first line. */
export const messageStyles = css`
  button {
    position: absolute;
    inset-block-start: var(--preau-space-2);
    inset-inline-end: var(--preau-space-2);
    inline-size: var(--preau-control-height-small);
    aspect-ratio: 1;
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
    inline-size: 62.5%;
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
`;

/**
 * Says a message that a script inserts, once, and lets a person hide it. To be called by the constructor.
 *
 * @param urgent whether it is said at once (`alert`) or when the person has finished what they listen to (`status`)
 */
export function sayMessage(
  host: MessageHost,
  urgent: () => boolean,
  languages: Languages<{ close: string }>,
): void {
  let live = false;
  let region: HTMLElement | undefined;
  let button: HTMLButtonElement | undefined;
  host.addController({
    hostConnected(): void {
      // What came with the page is read with it; only what is inserted later is news.
      live ||= defined.has(host.constructor) && document.readyState !== 'loading';
    },
    hostUpdate(): void {
      if (!region) {
        region = document.createElement('div');
        region.append(document.createElement('slot'));
        host.renderRoot.append(region);
      }
      if (live) region.setAttribute('role', urgent() ? 'alert' : 'status');
      if (host.closable) {
        button ??= buttonOf('close', () => host.close());
        button.setAttribute('aria-label', wordsFor(host, languages).close);
        host.renderRoot.append(button);
      } else button?.remove();
    },
  });
}

/** Hides a message, unless the page refuses, and gives the focus it held to the block around it. */
export function closeMessage(host: HTMLElement): void {
  if (!host.dispatchEvent(new PreauCloseEvent())) return;
  const focused = host.matches(':focus-within');
  host.hidden = true;
  if (focused) focusNear(host.parentElement);
}
