const BLOCKS = 'dialog, section, article, form, main, [tabindex]';

/**
 * Gives the focus to the nearest block, from a node up, without moving the page: that which held what has just gone, so
 * that reading goes on from there.
 */
export function focusNear(node: Element | null): void {
  const block = node?.closest<HTMLElement>(BLOCKS) ?? document.body;
  const borrowed = !block.hasAttribute('tabindex');
  if (borrowed) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  if (borrowed)
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
}
