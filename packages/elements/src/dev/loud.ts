import type { ReactiveElement } from '@lit/reactive-element';

/** True in development builds (the `development` export condition), false elsewhere: bundlers drop what it guards. */
export const DEV = true;

const said = new WeakMap<Element, Set<string>>();
const waiting = new WeakSet<Element>();

const lookAgain = (element: Element): void => {
  (element as Partial<ReactiveElement>).requestUpdate?.();
};

/**
 * Says once per element what is wrong in the author's markup, and how to mend it. Never throws.
 *
 * @param element the element whose markup is at fault
 * @param rule the rule that is broken
 * @param mend what to write instead
 */
export function warn(element: Element, rule: string, mend: string): void {
  const { ownerDocument } = element;
  if (ownerDocument.readyState === 'loading') {
    // The rest of it may not have come: it looks again when it has.
    if (!waiting.has(element))
      ownerDocument.addEventListener('DOMContentLoaded', () => lookAgain(element), { once: true });
    waiting.add(element);
    return;
  }
  const rules = said.get(element) ?? new Set();
  said.set(element, rules);
  if (rules.has(rule)) return;
  rules.add(rule);
  console.warn(`<${element.localName}> ${rule} ${mend}`, element);
}
