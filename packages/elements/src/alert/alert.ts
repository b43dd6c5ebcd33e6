import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import {
  closeMessage,
  messageStyles,
  sayMessage,
  watchDefinition,
} from '../controllers/message.js';
import { furniture } from '../furniture.js';
import { languages } from './alert.messages.js';

// With the class comes the type of its event, for `addEventListener` too.
export type { PreauCloseEvent } from '../events/close.js';

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
 * @cssprop --preau-alert-title - size of its title; 1.125rem by default
 */
export class PreauAlert extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    tone: { reflect: true, useDefault: true },
    closable: { type: Boolean },
  };

  static override styles = [furniture, messageStyles];

  /** What the message is about: `info` (default), `success`, `warning` or `error`. The text must say it too. */
  declare tone: 'info' | 'success' | 'warning' | 'error';

  /** Adds a button that hides the alert. Off by default. */
  declare closable: boolean;

  static override get observedAttributes(): string[] {
    watchDefinition(this);
    return super.observedAttributes;
  }

  constructor() {
    super();
    this.tone = 'info';
    this.closable = false;
    sayMessage(this, () => this.tone === 'error', languages);
  }

  /** Hides the alert, as its close button does, and keeps the keyboard where it was. */
  close(): void {
    closeMessage(this);
  }
}
