import {
  css,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import { wordsFor } from '../controllers/language.js';
import { Reach } from '../controllers/reach.js';
import { buttonOf, furniture } from '../furniture.js';
import { languages } from './accordion.messages.js';

/**
 * Panels that open under their headings: native `<details>`, which the keyboard, find-in-page and screen readers know.
 *
 * A panel opens when a link or the address leads to what it holds, and when a control in it is not valid; all are open
 * on paper. Panels that share a native `name` stay exclusive.
 *
 * @tag preau-accordion
 * @slot - one or several `<details><summary><h3>…</h3></summary>…</details>`, the heading of the level the page needs
 * @csspart toggle-all - the button that opens or closes all the panels
 * @cssprop --preau-accordion-height - least height of the heading of a panel; the medium height of a control by default
 */
export class PreauAccordion extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    toggleAll: { type: Boolean, attribute: 'toggle-all' },
  };

  static override styles = [
    furniture,
    css`
      /* Its place is kept by the light stylesheet. */
      button {
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: 0;
        min-block-size: var(--preau-control-height-medium);
        padding-inline: var(--preau-space-4);
        border: 0;
        border-radius: var(--preau-radius-small);
        background: none;
        color: var(--preau-action);
        font-weight: var(--preau-font-weight-medium);
      }
      button:hover {
        background: var(--preau-action-subtle);
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  /**
   * Adds a button above the panels that opens them all, or closes them all once they are open. Off by default, and
   * without effect on panels that share a `name`, of which one at most may be open.
   */
  declare toggleAll: boolean;

  #reach = new Reach(this, (node) => this.#open(node));

  /** What was changed for paper, to be given back. */
  #unprinted: (() => void)[] = [];

  #slot: HTMLSlotElement | undefined;
  #button: HTMLButtonElement | undefined;

  constructor() {
    super();
    this.toggleAll = false;
    // It does not bubble.
    this.addEventListener('toggle', () => this.requestUpdate(), true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onBeforePrint);
    window.addEventListener('afterprint', this.#onAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onBeforePrint);
    window.removeEventListener('afterprint', this.#onAfterPrint);
    this.#onAfterPrint();
  }

  protected override firstUpdated(): void {
    this.#reach.follow();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.#slot) {
      this.#slot = document.createElement('slot');
      this.#slot.addEventListener('slotchange', this.#onSlotChange);
      this.renderRoot.append(this.#slot);
    }
    const panels = this.#panels;
    if (!this.toggleAll || !panels.length || this.#exclusive) {
      this.#button?.remove();
      return;
    }
    const words = wordsFor(this, languages);
    this.#button ??= buttonOf('toggle-all', this.#onToggleAll);
    this.#button.textContent = panels.some(({ open }) => !open) ? words.openAll : words.closeAll;
    this.#slot.before(this.#button);
  }

  get #panels(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
  }

  /** Whether one panel at most may be open. */
  get #exclusive(): boolean {
    const names = this.#panels.map(({ name }) => name).filter(Boolean);
    const exclusive = new Set(names).size < names.length;
    if (DEV && exclusive)
      warn(
        this,
        'has toggle-all and panels that share a name.',
        'Remove one or the other: one panel only may be open.',
      );
    return exclusive;
  }

  /** Opens the panel that holds a node; returns whether it was closed. */
  #open(node: Element): boolean {
    const panel = this.#panels.find((details) => !details.open && details.contains(node));
    if (panel) panel.open = true;
    return !!panel;
  }

  #onSlotChange = (): void => {
    this.#reach.follow();
    this.requestUpdate();
  };

  #onBeforePrint = (): void => {
    this.#onAfterPrint();
    for (const panel of this.#panels.filter(({ open }) => !open)) {
      const name = panel.getAttribute('name');
      // Exclusive panels would close one another.
      panel.removeAttribute('name');
      panel.open = true;
      this.#unprinted.push(() => {
        panel.open = false;
        if (name !== null) panel.setAttribute('name', name);
      });
    }
  };

  #onAfterPrint = (): void => {
    for (const restore of this.#unprinted.splice(0)) restore();
  };

  #onToggleAll = (): void => {
    const panels = this.#panels;
    const open = panels.some((panel) => !panel.open);
    for (const panel of panels) panel.open = open;
  };
}
