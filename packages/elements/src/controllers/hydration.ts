import type { ReactiveElement } from '@lit/reactive-element';

const suspended = new WeakSet<ReactiveElement>();

/**
 * Has the elements of a part of a page take back what they have added to it, as if they left, while a framework compares
 * that part with what its server wrote. For those who wrap elements for a framework: an element may be defined before
 * a part that comes later is hydrated. Calling it again changes nothing.
 *
 * @param root an element, with all that is in it
 */
export function suspendElements(root: Element): void {
  for (const element of elementsOf(root))
    if (!suspended.has(element)) {
      suspended.add(element);
      element.disconnectedCallback();
    }
}

/** Has those that {@link suspendElements} suspended, and that are still in the page, come back. */
export function resumeElements(root: Element): void {
  for (const element of elementsOf(root))
    if (suspended.delete(element) && element.isConnected) element.connectedCallback();
}

const elementsOf = (root: Element): ReactiveElement[] =>
  [root, ...root.querySelectorAll('*')].filter(
    (node): node is ReactiveElement => 'requestUpdate' in node,
  );
