import { type Control, isControl } from './validity.js';

/** The author's children of an element, each by the part it plays: the first of each kind. */
export interface Parts {
  control?: Control;
  label?: HTMLElement;
  legend?: HTMLElement;
  fieldset?: HTMLElement;
  hint?: HTMLElement;
  error?: HTMLElement;
  valid?: HTMLElement;
  reveal?: HTMLElement;
}

/** Reads the parts in one pass: by `slot`, else by tag, leaving out what an element added. */
export function partsOf(parent: Element): Parts {
  const parts: Record<string, Element> = {};
  for (const node of parent.children) {
    if (node.hasAttribute('data-preau-generated')) continue;
    parts[node.slot || (isControl(node) ? 'control' : node.localName)] ??= node;
  }
  return parts;
}
