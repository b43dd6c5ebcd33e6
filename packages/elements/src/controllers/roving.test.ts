import { assert } from '@open-wc/testing';
import { parse, stage } from '../testing/fixtures.js';
import { roveTo } from './roving.js';

function buttons(...texts: string[]): HTMLButtonElement[] {
  const place = stage();
  place.append(parse(texts.map((text) => `<button>${text}</button>`).join('')));
  return [...place.querySelectorAll('button')];
}
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...more });

describe('roveTo', () => {
  it('goes on, back, to the ends, and round', () => {
    const items = buttons('a', 'b', 'c');
    const [a, b, c] = items;
    const to = (name: string, current: HTMLElement | undefined, axis: 'row' | 'column' = 'row') =>
      items.indexOf(roveTo(key(name), items, current as HTMLButtonElement, axis) as never);
    assert.deepEqual(
      [to('ArrowRight', a), to('ArrowRight', c), to('ArrowLeft', a), to('Home', c), to('End', a)],
      [1, 0, 2, 0, 2],
    );
    assert.deepEqual([to('ArrowDown', b, 'column'), to('ArrowUp', b, 'column')], [2, 0]);
    assert.deepEqual([to('ArrowDown', b), to('ArrowRight', b, 'column'), to('x', b)], [-1, -1, -1]);
    assert.deepEqual([to('ArrowRight', undefined), to('ArrowLeft', undefined)], [0, 2]);
  });

  it('follows the direction of the text', () => {
    const items = buttons('a', 'b', 'c');
    (items[0]?.parentElement as HTMLElement).dir = 'rtl';
    assert.equal(roveTo(key('ArrowLeft'), items, items[0], 'row'), items[1]);
    assert.equal(roveTo(key('ArrowRight'), items, items[0], 'row'), items[2]);
  });

  it('leaves what is not its own: other keys with it, and nothing to go to', () => {
    const items = buttons('a', 'b');
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])
      assert.isUndefined(roveTo(key('End', more), items, items[0], 'row'));
    assert.isUndefined(roveTo(key('End'), [], undefined, 'row'));
  });
});
