import type { ReactiveControllerHost } from '@lit/reactive-element';
import { isOwnId } from './gaps.js';

const isMade = (id: string): boolean => /^preau-\d+$/.test(id);

/**
 * Takes out of a copied element what was set and added on the first one, so that the copy starts as its author wrote
 * it. What the copied ids led to is the first element's.
 *
 * @param added the nodes that came with the copy
 */
export function clean(host: ReactiveControllerHost & Element, added: Iterable<Element>): void {
  const stale = new Set<string>();
  for (const node of host.querySelectorAll('[id^=preau-]'))
    if (isMade(node.id) && !isOwnId(node)) {
      stale.add(node.id);
      node.removeAttribute('id');
    }
  for (const node of added) {
    const parent = node.parentElement;
    node.remove();
    if (node.slot !== 'error' || !parent) continue;
    // What the first one shows is wrong with its own value.
    for (const control of parent.querySelectorAll('[aria-invalid]'))
      control.removeAttribute('aria-invalid');
    for (const written of parent.querySelectorAll(':scope > [slot=error][hidden]'))
      written.removeAttribute('hidden');
  }
  // Nobody writes both: `required` is ours while the part is revealed.
  for (const control of host.querySelectorAll('[slot=reveal] [aria-required=true][required]'))
    control.removeAttribute('required');
  // Of the first one's value: a copy that kept it would say it for ever.
  if (host.matches('preau-range'))
    for (const control of host.querySelectorAll('[aria-valuetext]'))
      control.removeAttribute('aria-valuetext');
  // Roles and states that a tree has set on each of its nodes.
  if (host.matches('preau-tree[selectable]'))
    for (const node of host.querySelectorAll('ul, ol, li, details, summary, input, a'))
      for (const name of node.getAttributeNames())
        if (
          /^role$|^tabindex$|^aria-(checked|expanded|disabled|hidden|multiselectable)$/.test(name)
        )
          node.removeAttribute(name);
  for (const node of host.querySelectorAll('*')) forget(node, stale);
  host.requestUpdate();
}

/** Takes ids out of every attribute that refers to them: `for`, `aria-describedby`… */
function forget(node: Element, ids: ReadonlySet<string>): void {
  for (const { name, value } of [...node.attributes]) {
    const words = value.split(' ');
    const kept = words.filter((word) => !ids.has(word));
    if (kept.length === words.length) continue;
    if (kept.length) node.setAttribute(name, kept.join(' '));
    else node.removeAttribute(name);
  }
}
