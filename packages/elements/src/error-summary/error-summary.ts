import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import type { Gaps } from '../controllers/gaps.js';
import { wordsFor } from '../controllers/language.js';
import { ownerOf } from '../controllers/owner.js';
import { Wiring } from '../controllers/wiring.js';
import type { FormProblem } from '../events/invalid.js';
import { languages } from './error-summary.messages.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/**
 * Everything to correct in a form, at its top: a heading that takes the focus, and a link to each control.
 *
 * The server writes it after a submit without script; `preau-form` fills it after a submit it has refused, in the page
 * itself, with the same look. Its links bring the question into view, with its label, and focus the control
 * (WCAG 3.3.1, RGAA 11.10).
 *
 * @tag preau-error-summary
 * @slot - a heading (`tabindex="-1" autofocus` gives it the focus at load) and a list of links to the controls
 */
export class PreauErrorSummary extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    problems: { attribute: false },
  };

  /** What to correct, shown in place of what the server wrote; empty by default. */
  declare problems: readonly FormProblem[];

  #heading: HTMLHeadingElement | undefined;
  #list: HTMLUListElement | undefined;

  constructor() {
    super();
    this.problems = [];
    new Wiring(this, (gaps) => this.#wire(gaps));
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  /** Shows the problems and takes the focus; with none, gives back what the server wrote. */
  show(problems: readonly FormProblem[]): void {
    this.problems = problems;
    this.#clear();
    if (problems.length) void this.updateComplete.then(() => this.focus());
  }

  /** Focuses the heading, so that a screen reader says it and reads on from there. */
  override focus(options?: FocusOptions): void {
    const heading = this.#heading ?? this.querySelector<HTMLElement>(HEADING);
    if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading?.focus(options);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #wire(gaps: Gaps): void {
    if (!this.problems.length) return;
    for (const node of this.children)
      if (!node.hasAttribute('data-preau-generated')) gaps.set(node, 'hidden', '');
    if (this.#list) return;
    // The level the author's heading has, so that the page's outline does not change.
    const level = this.querySelector(HEADING)?.localName as 'h2' | undefined;
    this.#heading = document.createElement(level ?? 'h2');
    this.#heading.tabIndex = -1;
    this.#heading.textContent = wordsFor(this, languages).heading(this.problems.length);
    this.#list = document.createElement('ul');
    this.#list.append(...this.problems.map(item));
    for (const node of [this.#heading, this.#list]) {
      node.toggleAttribute('data-preau-generated', true);
      this.append(node);
    }
  }

  #clear(): void {
    this.#heading?.remove();
    this.#list?.remove();
    this.#heading = this.#list = undefined;
  }

  #onClick = (event: Event): void => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !link.hash) return;
    const index = [...(this.#list?.children ?? [])].findIndex((line) => line.contains(link));
    const control =
      this.problems[index]?.control ??
      document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!control) return;
    event.preventDefault();
    follow(control);
  };
}

/** One problem, with a link where there is a control to correct. */
function item({ control, text }: FormProblem): HTMLLIElement {
  const line = document.createElement('li');
  if (control) {
    const link = document.createElement('a');
    link.href = `#${control.id}`;
    link.textContent = text;
    line.append(link);
  } else line.textContent = text;
  return line;
}

/** Brings the whole question into view, opening what hides it, and focuses its control. */
function follow(control: HTMLElement): void {
  let details = control.closest('details');
  for (; details; details = details.parentElement?.closest('details') ?? null) details.open = true;
  (ownerOf(control) ?? control).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}
