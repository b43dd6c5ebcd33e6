/** Puts markup in a place; `early` has the nodes before any element knows of them, where that can be. */
export type Way = (place: Element, markup: string, early?: (nodes: ParentNode) => void) => void;

/** Parses HTML as a page does. Tests only: what a test writes is trusted. */
export function parse(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}

/** The three ways in which markup comes to real pages. */
export const ways: Readonly<Record<string, Way>> = {
  'written before the element is defined': (place, markup, early) => {
    // An inert document knows no custom element: its nodes are upgraded when they enter the page.
    const inert = document.implementation.createHTMLDocument();
    const holder = inert.createElement('div');
    holder.append(inert.createRange().createContextualFragment(markup));
    early?.(holder);
    place.append(...holder.childNodes);
  },
  'added after': (place, markup, early) => {
    const nodes = parse(markup);
    early?.(nodes);
    place.append(nodes);
  },
  'built piece by piece': (place, markup, early) => {
    build(place, parse(markup));
    early?.(place);
  },
};

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

const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Everything that waits for an update has had it, and what was loaded for it one of its own. */
export async function settled(): Promise<void> {
  await frame();
  await frame();
}
