import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { DEV, warn } from '#dev';
import type { Gaps } from '../controllers/gaps.js';
import { targetOf } from '../controllers/target.js';
import { Wiring } from '../controllers/wiring.js';

/** A section is being read once its heading has come to the first third of the screen. */
const READ = 1 / 3;

/**
 * The parts of a long page, as links to their headings; the one being read is marked.
 *
 * @tag preau-summary
 * @slot - a `<nav>` with its name: a heading or a `<p>`, and an `<ol>` of links to ids of the page, on one or two
 *   levels; with `from`, the `<ol>` is made
 * @slot title - the heading or the `<p>`
 * @attr {boolean} sticky - stays in view while the content scrolls, and scrolls by itself if it is longer
 * @cssprop --preau-summary-padding - space around the list; `space-6` by default
 */
export class PreauSummary extends ReactiveElement {
  static override properties: PropertyDeclarations = { from: {} };

  /** A CSS selector of the headings to list, for example `main h2, main h3`. None by default: the author's list. */
  declare from: string | null;

  #observer: IntersectionObserver | undefined;
  #seen: Element[] = [];
  #current: Element | undefined;
  #list: HTMLElement | undefined;

  constructor() {
    super();
    this.from = null;
    new Wiring(this, (gaps) => this.#wire(gaps), ['href']);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#seen = [];
    this.#list?.remove();
  }

  /** The links and where they lead, in the order of the list. */
  get #links(): [HTMLAnchorElement, Element][] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
      const target = targetOf(link.hash);
      return target ? [[link, target] as [HTMLAnchorElement, Element]] : [];
    });
  }

  #wire(gaps: Gaps): void {
    if (this.from !== null) this.#build(gaps, this.from);
    else this.#list?.remove();
    const links = this.#links;
    if (DEV && this.from === null && !links.length)
      warn(
        this,
        'leads nowhere.',
        'Write an <ol> of links to ids of the page, or ask for one: from="main h2".',
      );
    this.#watch(links.map(([, target]) => target));
    for (const [link, target] of links)
      if (target === this.#current) gaps.fill(link, 'aria-current', 'true');
  }

  /** Few summaries ask for it: the others do not load it. */
  #build(gaps: Gaps, from: string): void {
    const nav = this.querySelector('nav');
    if (!nav) return;
    if (!build) {
      void import('./build.js').then((module) => {
        build = module.build;
        this.requestUpdate();
      });
      return;
    }
    const list = build(from, (heading) => gaps.id(heading));
    // The same list says nothing new, to the page and to whoever reads it.
    if (this.#list?.isConnected && list.isEqualNode(unmarked(this.#list))) return;
    this.#list?.remove();
    this.#list = list;
    nav.append(list);
  }

  #watch(targets: Element[]): void {
    if (
      targets.length === this.#seen.length &&
      targets.every((node, at) => node === this.#seen[at])
    )
      return;
    this.#seen = targets;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(this.#onScroll, {
      rootMargin: `0px 0px ${(READ - 1) * 100}% 0px`,
    });
    for (const target of targets) this.#observer.observe(target);
  }

  /** The last heading above the line; where there is none, nothing is being read yet. */
  #onScroll = (): void => {
    const line = innerHeight * READ;
    const above = this.#seen.filter((node) => node.getBoundingClientRect().top <= line);
    const current = above.at(-1);
    if (current === this.#current) return;
    this.#current = current;
    this.requestUpdate();
  };
}

let build: typeof import('./build.js').build | undefined;

/** The list without the mark of what is being read. */
function unmarked(list: HTMLElement): Node {
  const copy = list.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  return copy;
}
