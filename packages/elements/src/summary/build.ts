/**
 * The list of links to headings: those of the highest level found, and under each the lower ones that follow it.
 *
 * @param from a CSS selector of the headings
 * @param idOf gives a heading its id, and sets one where it has none
 */
export function build(from: string, idOf: (heading: Element) => string): HTMLOListElement {
  const headings = [...document.querySelectorAll(from)];
  const top = Math.min(...headings.map(levelOf));
  const list = document.createElement('ol');
  list.dataset['preauGenerated'] = '';
  for (const heading of headings) {
    const parent = list.lastElementChild;
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${idOf(heading)}`;
    link.textContent = heading.textContent.trim();
    item.append(link);
    if (levelOf(heading) === top || !parent) list.append(item);
    else {
      const under = parent.querySelector('ol') ?? document.createElement('ol');
      under.append(item);
      parent.append(under);
    }
  }
  return list;
}

/** 2 for an `<h2>`; what is no heading is of the highest level. */
const levelOf = (heading: Element): number =>
  Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? 1);
