import { html, render, type TemplateResult } from 'lit';

const stages: HTMLElement[] = [];

/** A place in the page for a test; emptied after it. */
export function stage(): HTMLElement {
  const place = document.createElement('main');
  document.body.append(place);
  stages.push(place);
  return place;
}

afterEach(() => {
  for (const place of stages.splice(0)) place.remove();
});

const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Everything that waits for an update has had it, and what was loaded for it one of its own. */
export async function settled(): Promise<void> {
  await frame();
  await frame();
}

/** The first node that matches; fails the test where there is none. */
export function find<E extends Element = HTMLElement>(place: ParentNode, selector: string): E {
  const node = place.querySelector<E>(selector);
  if (!node) throw new Error(`nothing matches ${selector}`);
  return node;
}

/** Parses HTML as a page does. Tests only: what a test writes is trusted. */
export function parse(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}

/**
 * The same markup, come to the page in the three ways it comes in real ones. `run` gets a function that puts the
 * markup there and waits until its elements are ready.
 */
export function eachFixture(run: (put: (markup: string) => Promise<HTMLElement>) => void): void {
  const ways: Record<string, (place: HTMLElement, markup: string) => void> = {
    'written before the element is defined': (place, markup) => {
      // An inert document knows no custom element: its nodes are upgraded when they enter the page.
      const inert = document.implementation.createHTMLDocument();
      const holder = inert.createElement('div');
      holder.append(inert.createRange().createContextualFragment(markup));
      place.append(...holder.childNodes);
    },
    'added after': (place, markup) => place.append(parse(markup)),
    'built piece by piece': (place, markup) => build(place, parse(markup)),
  };
  for (const [name, put] of Object.entries(ways))
    describe(name, () =>
      run(async (markup) => {
        const place = stage();
        put(place, markup);
        await settled();
        return place;
      }),
    );
}

/** Rebuilds a tree as frameworks do: parents first, in the page, then their attributes, then their children. */
function build(parent: Element, source: ParentNode): void {
  for (const node of source.childNodes) {
    if (!(node instanceof Element)) parent.append(node.cloneNode());
    else {
      const copy = document.createElement(node.localName);
      parent.append(copy);
      for (const { name, value } of node.attributes) copy.setAttribute(name, value);
      build(copy, node);
    }
  }
}

/** Lit's own way to fill a place, for tests that re-render. */
export { html, render, type TemplateResult };
