import {
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { Reach } from '../controllers/reach.js';
import { roveTo } from '../controllers/roving.js';
import { targetOf } from '../controllers/target.js';
import { Wiring } from '../controllers/wiring.js';
import { PreauSelectEvent } from '../events/select.js';

export type { PreauSelectEvent } from '../events/select.js';

interface Pair {
  tab: HTMLAnchorElement;
  panel: HTMLElement;
}

/** What few pages need: it comes with the first one. */
let fillList: typeof import('./list.js').fillList | undefined;

/**
 * Sections of which one is shown at a time (APG, tabs). Without script, and on paper, they are read one after the
 * other, and their list leads to each.
 *
 * A tab is chosen by a person, by `selected`, by an address or a link that leads into its panel, by a control in it
 * that is not valid, and by find-in-page.
 *
 * @tag preau-tabs
 * @slot - a `<ul>` named with `aria-label`, of links to the sections (`<a href="#id">`), then a `<section id>` for each;
 *   where there is no list, one is made of the sections' headings
 * @slot title - in a section, its heading, when the tab says the same: it is seen only where there are no tabs
 * @event {PreauSelectEvent} preau-select - a person chooses a tab; cancel it to stay on the one that is shown
 */
export class PreauTabs extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    selected: {},
    activation: {},
    address: { type: Boolean },
  };

  /** The id of the section that is shown; the first one where it says none. */
  declare selected: string;

  /**
   * When an arrow leads to a tab: `automatic` (default) shows its section at once; `manual` waits for Enter or Space,
   * for sections that take time to come.
   */
  declare activation: 'automatic' | 'manual';

  /** Writes the tab that is shown in the page's address, to be shared. Off by default. */
  declare address: boolean;

  #list: HTMLElement | undefined;
  #leaving: AbortController | undefined;
  #reach = new Reach(this, (node) => this.#reveal(node));

  constructor() {
    super();
    this.selected = '';
    this.activation = 'automatic';
    this.address = false;
    new Wiring(this, (gaps) => this.#wire(gaps), ['href']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('keydown', this.#onKeyDown, { signal });
    this.addEventListener('beforematch', this.#onFound, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#list?.remove();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#reach.follow();
  }

  get #sections(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > section')];
  }

  /** Each tab with its panel, in the order of the list. */
  get #pairs(): Pair[] {
    const tabs = this.querySelectorAll<HTMLAnchorElement>(':scope > :is(ul, ol) a[href^="#"]');
    const sections = this.#sections;
    return [...tabs].flatMap((tab) => {
      const panel = sections.find((section) => section === targetOf(tab.hash));
      return panel ? { tab, panel } : [];
    });
  }

  get #current(): Pair | undefined {
    const pairs = this.#pairs;
    return pairs.find(({ panel }) => panel.id === this.selected) ?? pairs[0];
  }

  #wire(gaps: Gaps): void {
    const list = this.querySelector<HTMLElement>(
      ':scope > :is(ul, ol):not([data-preau-generated])',
    );
    if (list) this.#list?.remove();
    else this.#build(gaps);
    const pairs = this.#pairs;
    const current = this.#current;
    const bar = list ?? this.#list;
    if (DEV && bar && pairs.length < this.#sections.length)
      warn(this, 'has a section without a tab.', 'Write a link to its id in the list.');
    if (!bar || !current) return;
    gaps.fill(bar, 'role', 'tablist');
    for (const item of bar.children) gaps.fill(item, 'role', 'presentation');
    for (const { tab, panel } of pairs) {
      const on = panel === current.panel;
      gaps.fill(tab, 'role', 'tab');
      gaps.fill(tab, 'aria-controls', panel.id);
      gaps.set(tab, 'aria-selected', `${on}`);
      gaps.set(tab, 'tabindex', on ? '0' : '-1');
      gaps.fill(panel, 'role', 'tabpanel');
      gaps.fill(panel, 'aria-labelledby', gaps.id(tab));
      if (on) gaps.fill(panel, 'tabindex', '0');
      // Hidden, and still found by find-in-page.
      gaps.set(panel, 'hidden', on ? null : 'until-found');
    }
    bringIntoView(bar, current.tab);
  }

  /** Makes the list of those who wrote headings only; how comes the first time. */
  #build(gaps: Gaps): void {
    const sections = this.#sections;
    if (!fillList) {
      if (sections.length)
        void import('./list.js').then((module) => {
          ({ fillList } = module);
          this.requestUpdate();
        });
      return;
    }
    if (!this.#list) {
      this.#list = document.createElement('ul');
      this.#list.dataset['preauGenerated'] = '';
    }
    fillList(this.#list, sections, gaps);
    if (!sections.length) this.#list.remove();
    else if (this.firstElementChild !== this.#list) this.prepend(this.#list);
  }

  /** What a person asks for. */
  #choose({ tab, panel }: Pair): void {
    if (panel !== this.#current?.panel) {
      if (!this.dispatchEvent(new PreauSelectEvent(panel))) return;
      this.selected = panel.id;
      if (this.address) history.replaceState(history.state, '', `#${encodeURIComponent(panel.id)}`);
    }
    tab.focus();
  }

  /** Shows the panel that holds a node, at once; returns whether it was hidden. */
  #reveal(node: Element): boolean {
    const pair = this.#pairs.find(({ panel }) => panel.contains(node));
    if (!pair || pair.panel === this.#current?.panel) return false;
    this.selected = pair.panel.id;
    this.performUpdate();
    return true;
  }

  /** Find-in-page has found something. */
  #onFound = ({ target }: Event): void => void this.#reveal(target as Element);

  #pairOf({ target }: Event): Pair | undefined {
    return this.#pairs.find(({ tab }) => target instanceof Node && tab.contains(target));
  }

  #onClick = (event: MouseEvent): void => {
    const pair = this.#pairOf(event);
    if (!pair || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#choose(pair);
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    const pair = this.#pairOf(event);
    if (!pair) return;
    const pairs = this.#pairs;
    const tabs = pairs.map(({ tab }) => tab);
    const tab = event.key === ' ' ? pair.tab : roveTo(event, tabs, pair.tab, 'row');
    const next = pairs.find((other) => other.tab === tab);
    if (!next) return;
    event.preventDefault();
    if (next.tab === pair.tab || this.activation !== 'manual') this.#choose(next);
    else next.tab.focus();
  };
}

/** Along the list only: the page stays where it is. */
function bringIntoView(list: Element, tab: Element): void {
  const [box, { left, right }] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  if (left < box.left) list.scrollLeft += left - box.left;
  else if (right > box.right) list.scrollLeft += right - box.right;
}
