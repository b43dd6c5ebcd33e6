import { autoUpdate, computePosition, flip, shift } from '@floating-ui/dom';

/** Room kept between a popup and the sides of the window, in CSS pixels. */
const PADDING = 8;

/**
 * Keeps a popup beside its anchor where the browser has no anchor positioning, through the custom properties of
 * `popup.ts`. Returns what stops it.
 */
export function float(popup: HTMLElement, anchor: Element): () => void {
  const set = (name: string, pixels: number) =>
    popup.style.setProperty(name, `${Math.round(pixels)}px`);
  const move = async (): Promise<void> => {
    set('--_width', anchor.getBoundingClientRect().width);
    const { x, y } = await computePosition(anchor, popup, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [flip({ padding: PADDING }), shift({ padding: PADDING })],
    });
    set('--_left', x);
    set('--_top', y);
  };
  const stop = autoUpdate(anchor, popup, () => void move());
  return () => {
    stop();
    for (const name of ['--_width', '--_left', '--_top']) popup.style.removeProperty(name);
    if (!popup.getAttribute('style')) popup.removeAttribute('style');
  };
}
