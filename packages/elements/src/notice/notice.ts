import { css, type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import {
  closeMessage,
  messageStyles,
  sayMessage,
  watchDefinition,
} from '../controllers/message.js';
import { furniture } from '../furniture.js';
import { languages } from './notice.messages.js';

// With the class comes the type of its event, for `addEventListener` too.
export type { PreauCloseEvent } from '../events/close.js';

/** Said at once when a script inserts it: life may depend on it. */
const URGENT = /^(alert|attack|cyberattack|kidnapping|weather-red|weather-violet)$/;

/**
 * A band across the page, at its top, that speaks to everyone: the service is closed, school transport is stopped.
 *
 * Written by the server, it is plain content. Inserted later by a script, it is announced once (WCAG 4.1.3, RGAA 7.5).
 *
 * @tag preau-notice
 * @slot - one or two paragraphs, the first words in `<strong>`; a heading where the page needs one
 * @event {PreauCloseEvent} preau-close - before it is hidden; cancel it to keep the notice. To keep it closed on the next
 *   page is the page's affair: nothing is stored
 * @csspart close - the close button
 */
export class PreauNotice extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    kind: { reflect: true, useDefault: true },
    closable: { type: Boolean },
  };

  static override styles = [
    furniture,
    messageStyles,
    css`
      button {
        inset-block-start: var(--preau-space-3);
        inset-inline-end: var(--_gutter);
      }
      /* Seen on a full ground as on a pale one. */
      button:hover {
        background: none;
        box-shadow: inset 0 0 0 var(--preau-border-width-strong);
      }
    `,
  ];

  /** What it is about, `info` by default. The text must say it too: neither colour nor sign is read out. */
  declare kind:
    | 'info'
    | 'warning'
    | 'alert'
    | 'weather-orange'
    | 'weather-red'
    | 'weather-violet'
    | 'kidnapping'
    | 'witness'
    | 'attack'
    | 'cyberattack';

  /** Adds a button that hides the notice: for what is not urgent. Off by default. */
  declare closable: boolean;

  static override get observedAttributes(): string[] {
    watchDefinition(this);
    return super.observedAttributes;
  }

  constructor() {
    super();
    this.kind = 'info';
    this.closable = false;
    sayMessage(this, () => URGENT.test(this.kind), languages);
  }

  /** Hides the notice, as its close button does, and keeps the keyboard where it was. */
  close(): void {
    closeMessage(this);
  }
}
