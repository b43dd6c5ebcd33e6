/** Who keeps the page still: the dialogs that are open. */
const holders = new Set<object>();
const PROPERTIES = ['overflow', 'scrollbar-gutter'];
let before: string[] = [];

/**
 * Keeps the page behind a modal dialog from scrolling, for as long as one holder asks for it. It stays where it was
 * scrolled, and as wide: the room of a scroll bar that goes is kept.
 */
export function lockScroll(holder: object, on: boolean): void {
  const root = document.documentElement;
  const { style } = root;
  const locked = holders.size > 0;
  holders[on ? 'add' : 'delete'](holder);
  if (holders.size > 0 === locked) return;
  if (on) {
    before = PROPERTIES.map((name) => style.getPropertyValue(name));
    if (innerWidth > root.clientWidth) style.scrollbarGutter = 'stable';
    style.overflow = 'hidden';
  } else {
    PROPERTIES.forEach((name, index) => style.setProperty(name, before[index] ?? ''));
    if (!root.getAttribute('style')) root.removeAttribute('style');
  }
}
