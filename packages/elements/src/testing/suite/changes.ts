/** The part of fast-check that the suite uses: pass the module itself. Methods accept its own, narrower, types. */
export interface FastCheck {
  assert(
    property: unknown,
    options: { numRuns: number; interruptAfterTimeLimit: number; includeErrorInReport: boolean },
  ): unknown;
  asyncProperty(values: unknown, holds: (values: number[][]) => Promise<void>): unknown;
  array(values: unknown, options: { minLength?: number; maxLength?: number }): unknown;
  nat(max: number): unknown;
}

/** A change, as numbers that any page can read: which node, what to do, with what. */
export const changesOf = (fastCheck: FastCheck): unknown =>
  fastCheck.array(fastCheck.array(fastCheck.nat(999), { minLength: 4, maxLength: 4 }), {
    maxLength: 8,
  });

/** What pages, frameworks and servers write and remove on labels, controls and texts. */
const ATTRIBUTES: [string, string[]][] = [
  ['id', ['a', 'b', '']],
  ['for', ['a', 'b', '']],
  ['slot', ['hint', 'error', '']],
  ['aria-describedby', ['a', 'b c', '']],
  ['aria-invalid', ['true', 'false']],
  ['required', ['']],
  ['disabled', ['']],
  ['readonly', ['']],
  ['hidden', ['']],
  ['maxlength', ['3', '-1', 'x']],
  ['pattern', ['[0-9]+', '(']],
  ['class', ['x']],
  ['lang', ['en', '']],
  ['data-value-missing', ['Dites-le.']],
];

/**
 * Does one change to the author's nodes under an element, as a page or a framework may.
 *
 * @param taken nodes that an earlier change took out: they may come back
 */
export function change(root: Element, numbers: readonly number[], taken: Element[]): void {
  const [which = 0, what = 0, first = 0, second = 0] = numbers;
  const nodes = [...root.querySelectorAll(':not([data-preau-generated])')];
  const node = nodes[which % nodes.length];
  const other = nodes[second % nodes.length];
  const [name, values] = ATTRIBUTES[first % ATTRIBUTES.length] ?? ['class', ['x']];
  switch (what % 8) {
    case 0:
    case 1:
    case 2:
      return node?.setAttribute(name, values[second % values.length] ?? '');
    case 3:
      return node?.removeAttribute(name);
    case 4:
      if (node && taken.push(node)) node.remove();
      return;
    case 5:
      return root.append(taken.pop() ?? 'texte');
    case 6:
      if (node && other?.parentElement && !node.contains(other)) other.before(node);
      return;
    default:
      // What makes errors come and go.
      for (const control of root.querySelectorAll('input, textarea, select'))
        (control as HTMLInputElement).checkValidity();
  }
}

/**
 * An element's markup with its made-up ids in the order of the page, its attributes and lists in one order, what it has
 * added after the rest: the author may have added more since.
 */
export function written(root: Element): string {
  const ids = [root, ...root.querySelectorAll('[id]')].map(({ id }) => id);
  const numbered = root.cloneNode(true) as Element;
  for (const node of [numbered, ...numbered.querySelectorAll('*')])
    for (const { name, value } of [...node.attributes]) {
      const number = (id: string) => `made-${ids.indexOf(id)}`;
      const words = value.replace(/preau-\d+/g, number);
      if (words !== value) node.setAttribute(name, words);
    }
  for (const node of numbered.querySelectorAll('[data-preau-generated]'))
    node.parentElement?.append(node);
  return markup(numbered);
}

function markup(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = [...node.attributes].map(({ name, value }) =>
    name === 'aria-describedby'
      ? `${name}=${value.split(' ').sort().join(' ')}`
      : `${name}=${value}`,
  );
  const children = [...node.childNodes].map(markup);
  return `<${[node.localName, ...attributes.sort()].join(' ')}>${children.join('')}</>`;
}
