import type { Gaps } from '../controllers/gaps.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Fills a list with a link to each section, of the words of its heading. */
export function fillList(list: Element, sections: readonly Element[], gaps: Gaps): void {
  const items = sections.map((section) => {
    const link = document.createElement('a');
    link.href = `#${gaps.id(section)}`;
    link.textContent = section.querySelector(HEADINGS)?.textContent.trim() ?? '';
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  // As it was, unless something has changed: it may have the focus.
  if (wordsOf(items) !== wordsOf(list.children)) list.replaceChildren(...items);
}

const wordsOf = (items: Iterable<Element>) =>
  [...items].map((item) => `${item.querySelector('a')?.hash ?? ''} ${item.textContent}`).join();
