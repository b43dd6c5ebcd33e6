/**
 * Says words in a live region that is there already. The same words again are news again: the region is empty for a
 * frame, which screen readers take for a change.
 */
export function say(region: Element, words: string): void {
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = words));
}
