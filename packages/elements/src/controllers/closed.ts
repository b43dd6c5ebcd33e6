import { partsOf } from './parts.js';

/** What an option reveals while it is checked. */
export const REVEAL = 'preau-choice > [slot=reveal]';

/** Whether a node is in a part that an option, now unchecked, keeps closed. */
export function isClosed(node: Element): boolean {
  let reveal = node.closest(REVEAL);
  while (reveal) {
    const choice = reveal.parentElement;
    const option = choice && partsOf(choice).control;
    if (option instanceof HTMLInputElement && !option.checked) return true;
    reveal = choice?.parentElement?.closest(REVEAL) ?? null;
  }
  return false;
}
