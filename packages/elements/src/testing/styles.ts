const sheetsOfTest: CSSStyleSheet[] = [];
const BASE = ['layout', 'page', 'print', 'settings', 'shapes', 'typography', 'utilities'].map(
  (name) => `../base/${name}.css`,
);
const TOKENS = '../../../../tokens/dist/tokens.css';

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => !sheetsOfTest.includes(sheet),
  );
  sheetsOfTest.length = 0;
});

/**
 * Gives the page tokens, base and the light sheets of some components, until the end of the test.
 *
 * @param components names of folders, for example `button`; `combobox/list` for one sheet of a folder that has several
 * @param on `print` shows on the screen what is for paper: no engine emulates it here
 */
export async function dress(components: string[], on?: 'print'): Promise<void> {
  const paths = [TOKENS, ...BASE, ...components.map(pathOf)];
  const texts = await Promise.all(paths.map(read));
  const sheet = new CSSStyleSheet();
  const css = texts.join('\n');
  sheet.replaceSync(
    on
      ? css.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all')
      : css,
  );
  sheetsOfTest.push(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const pathOf = (name: string): string =>
  name.includes('/') ? `../${name}.css` : `../${name}/${name}.css`;

/** What a custom property that holds a colour comes to, as `getComputedStyle` writes colours. */
export function colour(token: string, place: Element = document.body): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--preau-${token})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The first node that matches; its absence fails the test. */
export function find<E extends HTMLElement = HTMLElement>(place: ParentNode, selector: string): E {
  const node = place.querySelector<E>(selector);
  if (!node) throw new Error(`no ${selector}`);
  return node;
}

/** The nodes that go past the sides of their place, by their tag: nothing may, even at 320 px (WCAG 1.4.10). */
export function overflowing(place: Element): string[] {
  const box = place.getBoundingClientRect();
  return [...place.querySelectorAll('*')]
    .filter((node) => {
      const { left, right, width } = node.getBoundingClientRect();
      return width > 1 && (left < box.left - 1 || right > box.right + 1);
    })
    .map((node) => node.outerHTML.slice(0, 80));
}

/** Everything that can be seen of a style, for comparing two. */
export function look(node: Element): Record<string, string> {
  const style = getComputedStyle(node);
  return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
}

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, import.meta.url));
  if (!response.ok) throw new Error(`${path} is not there: are the tokens built?`);
  return response.text();
}
