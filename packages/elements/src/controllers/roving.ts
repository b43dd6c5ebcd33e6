/**
 * The item that a key of a composite widget leads to, `undefined` when it is not one of its keys (APG, keyboard
 * navigation inside components). It goes round from the last item to the first.
 *
 * @param axis `row`: the left and right arrows, in the direction of the text; `column`: up and down
 */
export function roveTo<Item extends HTMLElement>(
  event: KeyboardEvent,
  items: readonly Item[],
  current: Item | undefined,
  axis: 'row' | 'column',
): Item | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !items.length) return undefined;
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  const [first] = items;
  const rtl = axis === 'row' && first && getComputedStyle(first).direction === 'rtl';
  const [back, on] = axis === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const step = key === on ? 1 : key === back ? -1 : 0;
  if (!step) return undefined;
  const at = current ? items.indexOf(current) : -1;
  const next = at + (rtl ? -step : step);
  return items.at(at < 0 && step < 0 ? -1 : next % items.length);
}
