import type { Gaps } from '../controllers/gaps.js';
import type { TreeNode } from './nodes.js';

/** What is set on one item. */
export interface Wired {
  node: TreeNode;
  /** One for each item: to find what was set among that of 1,000 of them would take too long. */
  gaps: Gaps;
  /** What has the role, the focus and the state: the `<li>` of a leaf; over a branch, a node of ours. */
  row: HTMLElement;
}

/** The node that has the role of an item: its own, or one that is made over the row of a branch. */
export function rowOf({ item, group }: TreeNode): HTMLElement {
  if (!group) return item;
  const row = document.createElement('span');
  row.dataset['preauGenerated'] = '';
  row.setAttribute('role', 'treeitem');
  return row;
}

/** The author's nodes on which something is set for an item. */
export const partsOf = ({ group, lists, title, box, links }: TreeNode): unknown[] => [
  ...[group, title, box],
  ...lists,
  ...links,
];

/** What does not depend on what is open or checked. */
export function wireItem({ node, gaps, row }: Wired): void {
  const { item, group, lists, title, details, box, links } = node;
  if (group) {
    gaps.fill(item, 'role', 'none');
    // Its own, said aloud: browsers count levels by it.
    gaps.fill(group, 'role', 'group');
    for (const list of lists) gaps.fill(list, 'role', 'none');
    row.setAttribute('aria-owns', gaps.id(group));
    // The sheet draws the box of a branch that has none.
    row.dataset['preauGenerated'] = box ? '' : 'box';
    if (title) row.setAttribute('aria-labelledby', gaps.id(title));
    else row.removeAttribute('aria-labelledby');
    if (row.parentElement !== item) item.append(row);
  } else gaps.fill(item, 'role', 'treeitem');
  const here = links
    .find((link) => link.hasAttribute('aria-current'))
    ?.getAttribute('aria-current');
  if (here && row === item) gaps.fill(item, 'aria-current', here);
  else if (here) row.setAttribute('aria-current', here);
  else if (row !== item) row.removeAttribute('aria-current');
  const natives = [...(details && title ? [title] : []), ...(box ? [box] : [])];
  for (const native of natives) gaps.set(native, 'aria-hidden', 'true');
  for (const native of [...natives, ...links]) gaps.set(native, 'tabindex', '-1');
}

/** What is said of the whole: its name, and what its boxes ask for. */
export function wireList(
  list: HTMLElement,
  nodes: readonly TreeNode[],
  multiple: boolean,
  gaps: Gaps,
): void {
  gaps.fill(list, 'role', 'tree');
  if (multiple) gaps.fill(list, 'aria-multiselectable', 'true');
  const legend = list.closest('fieldset')?.querySelector(':scope > legend');
  if (legend && !list.matches('[aria-label]')) gaps.fill(list, 'aria-labelledby', gaps.id(legend));
  const boxes = nodes.flatMap(({ box }) => box ?? []);
  // The group that shows the error marks what it is about; here the item stands for it.
  if (boxes.some((box) => box.matches('[aria-invalid=true]')))
    gaps.fill(list, 'aria-invalid', 'true');
  if (boxes.some((box) => box.type === 'radio' && box.required))
    gaps.fill(list, 'aria-required', 'true');
}
