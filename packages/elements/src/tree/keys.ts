import { roveTo } from '../controllers/roving.js';
import type { Typeahead } from '../controllers/typeahead.js';
import { isOpen, type TreeNode } from './nodes.js';

/** What a key asks for (APG, tree view, keyboard interaction). */
export interface Move {
  /** Where the focus goes. */
  to?: TreeNode | undefined;
  /** Branches to open, or to close. */
  open?: TreeNode[];
  close?: TreeNode;
  /** What is checked or unchecked. */
  toggle?: TreeNode | undefined;
  /** What is checked, from one to the other. */
  range?: [TreeNode, TreeNode];
  /** Everything is checked, or nothing. */
  all?: boolean;
  /** What is followed, chosen or opened: whatever this one is for. */
  act?: TreeNode;
}

/** What is known when a key is pressed. */
export interface Place {
  /** The node that has the focus. */
  node: TreeNode;
  /** Those that are shown, in their order, and those of the first level. */
  rows: readonly TreeNode[];
  roots: readonly TreeNode[];
  multiple: boolean;
  /** The last one that was chosen, where a range begins. */
  anchor: TreeNode | undefined;
}

/** What a key does, `undefined` when it is not one of the tree's. */
export function moveOf(event: KeyboardEvent, place: Place, typeahead: Typeahead): Move | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const { node, rows, roots } = place;
  if (place.multiple && !altKey) {
    const move = select(event, place);
    if (move) return move;
  }
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === '*')
    return { open: (node.parent?.children ?? roots).filter(({ details }) => details) };
  const items = rows.map(({ item }) => item);
  const found = typeahead.find(event, items, node.item);
  if (found) return { to: rows[items.indexOf(found)] };
  if (shiftKey) return undefined;
  if (key === ' ') return { toggle: node };
  if (key === 'Enter') return { act: node };
  const rtl = getComputedStyle(node.item).direction === 'rtl';
  if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) {
    if (!isOpen(node)) return { open: [node] };
    return { to: rows.find(({ parent }) => parent === node) };
  }
  if (key === (rtl ? 'ArrowRight' : 'ArrowLeft'))
    return node.details?.open ? { close: node } : { to: node.parent };
  // A tree has a top and a bottom: unlike a menu, it does not go round.
  const [end, step] = key === 'ArrowDown' ? [rows.at(-1), 1] : [rows[0], -1];
  if (node === end && key === (step > 0 ? 'ArrowDown' : 'ArrowUp')) return {};
  const item = roveTo(event, items, node.item, 'column');
  return item && { to: rows[items.indexOf(item)] };
}

/** The keys that choose several at once. */
function select(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  place: Place,
): Move | undefined {
  const { node, rows, anchor } = place;
  const command = ctrlKey || metaKey;
  if (command && !shiftKey) return key.toLowerCase() === 'a' ? { all: true } : undefined;
  if (!shiftKey) return undefined;
  if (command) {
    const to = key === 'Home' ? rows[0] : key === 'End' ? rows.at(-1) : undefined;
    return to && { to, range: [node, to] };
  }
  if (key === ' ') return { range: [anchor ?? node, node] };
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (!step) return undefined;
  const to = rows[rows.indexOf(node) + step];
  // An open branch answers with what is under it, which is met on the way.
  const passed = to && !to.box && to.group && isOpen(to);
  return { to, toggle: passed ? undefined : to };
}
