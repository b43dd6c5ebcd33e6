import {
  css,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { Reach } from '../controllers/reach.js';
import { Wiring } from '../controllers/wiring.js';
import { buttonOf, furniture } from '../furniture.js';
import type { AriaTree } from './aria-tree.js';
import { languages } from './tree.messages.js';

/** What of the author's changes what is said of a node. */
const ATTRIBUTES = [
  'aria-current',
  'aria-invalid',
  'aria-label',
  'disabled',
  'hidden',
  'href',
  'required',
];

/**
 * Lists in lists: the classes of a school, folders, the skills of a cycle. Branches are native `<details>`, which the
 * keyboard, find-in-page and screen readers know.
 *
 * The branch of the current page opens, and those that a link, the address or a control that is not valid lead into;
 * all are open on paper. With `selectable`, the list is a tree (APG, tree view) whose nodes are chosen: what is chosen
 * and sent is the author's own checkboxes or radios.
 *
 * @tag preau-tree
 * @slot - a `<ul>`, alone or in a `<fieldset>` with its `<legend>`; in each `<li>`, a `<details>` with its `<summary>`
 *   and the `<ul>` under it, or a leaf: a link, a text, a `<label>` around its checkbox or radio
 * @csspart toggle-all - the button that opens or closes all the branches
 * @cssprop --preau-tree-row-height - least height of a row; the small height of a control by default, the medium one
 *   under a finger
 */
export class PreauTree extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    selectable: {},
    toggleAll: { type: Boolean, attribute: 'toggle-all' },
  };

  static override styles = [
    furniture,
    css`
      /* Its place is kept by the light stylesheet. */
      button {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
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
   * Makes a tree whose nodes are chosen: `single`, with radios; `multiple`, with checkboxes. A branch without a
   * checkbox of its own then checks all that is under it. None by default: a list of `<details>`.
   */
  declare selectable: 'single' | 'multiple' | null;

  /** Adds a button above the tree that opens all its branches, or closes them once they are all open. Off by default. */
  declare toggleAll: boolean;

  #reach = new Reach(this, (node) => this.#reveal(node));
  #aria: AriaTree | undefined;
  /** The branches opened for the page: one that a person closes later stays closed. */
  #opened = new WeakSet<Element>();
  /** What was opened for paper. */
  #printed: HTMLDetailsElement[] = [];
  #slot: HTMLSlotElement | undefined;
  #button: HTMLButtonElement | undefined;

  constructor() {
    super();
    this.selectable = null;
    this.toggleAll = false;
    new Wiring(this, (gaps) => this.#wire(gaps), ATTRIBUTES);
    // It does not bubble.
    this.addEventListener('toggle', () => this.#sayAll(), true);
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
    this.#aria?.release();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.#slot) {
      this.#slot = document.createElement('slot');
      this.renderRoot.append(this.#slot);
    }
    if (!this.toggleAll || !this.querySelector('details')) {
      this.#button?.remove();
      return;
    }
    this.#button ??= buttonOf('toggle-all', this.#onToggleAll);
    this.#sayAll();
    this.#slot.before(this.#button);
  }

  get #branches(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('li > details')];
  }

  #wire(gaps: Gaps): void {
    for (const page of this.querySelectorAll('[aria-current]:not([aria-current=false])'))
      for (const branch of this.#around(page.parentElement)) {
        if (!this.#opened.has(branch)) branch.open = true;
        this.#opened.add(branch);
      }
    this.#reach.follow();
    const list = this.querySelector<HTMLElement>('ul, ol');
    if (!list || !this.selectable) {
      this.#aria?.release();
      return;
    }
    if (!this.#aria) {
      // Most trees are lists of links: they do not load it.
      void import('./aria-tree.js').then(({ AriaTree }) => {
        this.#aria ??= new AriaTree(this);
        this.requestUpdate();
      });
      return;
    }
    this.#aria.wire(list, this.selectable === 'multiple', gaps);
    if (DEV) this.#check(list);
  }

  #check(list: HTMLElement): void {
    if (!list.matches('[aria-label], [aria-labelledby]'))
      warn(
        this,
        'has no name.',
        'Write a <fieldset> and its <legend> around the list, or aria-label on it (WCAG 4.1.2, RGAA 7.1).',
      );
    const type = this.selectable === 'multiple' ? 'radio' : 'checkbox';
    if (list.querySelector(`input[type=${type}]`))
      warn(
        this,
        `has selectable="${this.selectable ?? ''}" and an <input type="${type}">.`,
        'Write radios for "single", checkboxes for "multiple".',
      );
  }

  /** The branches around a node, from the nearest. */
  *#around(node: Element | null): Iterable<HTMLDetailsElement> {
    let branch = node?.closest('details');
    while (branch && this.contains(branch)) {
      yield branch;
      branch = branch.parentElement?.closest('details');
    }
  }

  /** Opens the branches that hold a node; returns whether one was closed. */
  #reveal(node: Element): boolean {
    const closed = [...this.#around(node)].filter(({ open }) => !open);
    for (const branch of closed) branch.open = true;
    return closed.length > 0;
  }

  #sayAll(): void {
    if (!this.#button) return;
    const words = wordsFor(this, languages);
    const open = this.#branches.every((branch) => branch.open);
    this.#button.textContent = open ? words.closeAll : words.openAll;
  }

  #onToggleAll = (): void => {
    const branches = this.#branches;
    const open = branches.some((branch) => !branch.open);
    for (const branch of branches) branch.open = open;
  };

  #onBeforePrint = (): void => {
    this.#onAfterPrint();
    this.#printed = this.#branches.filter(({ open }) => !open);
    for (const branch of this.#printed) branch.open = true;
  };

  #onAfterPrint = (): void => {
    for (const branch of this.#printed.splice(0)) branch.open = false;
  };
}
