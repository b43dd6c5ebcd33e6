/** What a person chooses with. */
const BOX = 'input:is([type=checkbox], [type=radio])';

/** One `<li>`, as its author wrote it. */
export interface TreeNode {
  item: HTMLElement;
  parent: TreeNode | undefined;
  children: TreeNode[];
  /** What opens and closes; none for a leaf, nor for a list under a plain title. */
  details: HTMLDetailsElement | undefined;
  /** What holds the children: the `<details>`, or the list where it is always open. None for a leaf. */
  group: HTMLElement | undefined;
  /** The lists in the `<details>`, which then holds the group. */
  lists: Element[];
  /** What says the name of a branch: its `<summary>`, or what stands before its list. */
  title: HTMLElement | undefined;
  /** The author's own checkbox or radio of this row. */
  box: HTMLInputElement | undefined;
  /** The author's links in this row. */
  links: HTMLAnchorElement[];
}

const isList = (node: Element): boolean => node.matches('ul, ol');

const child = <E extends Element>(parent: Element, test: (node: Element) => boolean) =>
  [...parent.children].find((node): node is E => test(node));

/** The items of a list, and those under them. */
export function nodesOf(list: Element, parent?: TreeNode): TreeNode[] {
  return [...list.children]
    .filter(({ localName }) => localName === 'li')
    .map((item) => nodeOf(item as HTMLElement, parent));
}

function nodeOf(item: HTMLElement, parent: TreeNode | undefined): TreeNode {
  const details = child<HTMLDetailsElement>(item, ({ localName }) => localName === 'details');
  const list = child<HTMLElement>(details ?? item, isList);
  const group = details ?? list;
  const title = group
    ? child<HTMLElement>(details ?? item, (node) =>
        details ? node.localName === 'summary' : node !== list,
      )
    : undefined;
  const row = group ? title : item;
  const node: TreeNode = {
    item,
    parent,
    children: [],
    details,
    group,
    lists: details ? [...details.children].filter(isList) : [],
    title,
    box:
      row?.querySelector<HTMLInputElement>(BOX) ??
      (row?.matches(BOX) ? (row as HTMLInputElement) : undefined),
    links: [...(row?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])],
  };
  if (row?.matches('a[href]')) node.links.push(row as HTMLAnchorElement);
  if (list) node.children = nodesOf(list, node);
  return node;
}

/** All of them, in the order of the page. */
export function* walk(nodes: readonly TreeNode[]): Iterable<TreeNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** Those that are shown: in open branches, and not hidden by their author (a filter). */
export function* shown(nodes: readonly TreeNode[]): Iterable<TreeNode> {
  for (const node of nodes) {
    if (node.item.hidden) continue;
    yield node;
    if (isOpen(node)) yield* shown(node.children);
  }
}

/** Whether the children of a node are in the page. */
export const isOpen = ({ details }: TreeNode): boolean => !details || details.open;

/** The boxes that a node answers with: its own; for a branch that has none, the checkboxes under it. */
export function boxesOf(node: TreeNode): HTMLInputElement[] {
  if (node.box) return [node.box];
  return [...walk(node.children)].flatMap(({ box }) => (box?.type === 'checkbox' ? [box] : []));
}
