import { assert } from '@open-wc/testing';
import { parse, stage } from '../testing/fixtures.js';
import { check, checkedOf, toggleAll } from './selection.js';

/** A letter for each box: `x` checked, `o` not; capitals for those that are disabled. */
function put(...letters: string[]): HTMLInputElement[] {
  const place = stage();
  for (const letter of letters)
    place.append(
      parse(
        `<input type="checkbox" aria-label="${letter}"${/x/i.test(letter) ? ' checked' : ''}${/[XO]/.test(letter) ? ' disabled' : ''}>`,
      ),
    );
  return [...place.querySelectorAll('input')];
}
const lettersOf = (boxes: readonly HTMLInputElement[]) =>
  boxes
    .map(({ checked, disabled }) => (checked ? 'x' : 'o')[disabled ? 'toUpperCase' : 'toString']())
    .join('');

describe('selection', () => {
  it('says what boxes are together', () => {
    assert.equal(checkedOf(put('x', 'x')), 'true');
    assert.equal(checkedOf(put('o', 'o')), 'false');
    assert.equal(checkedOf(put('x', 'o')), 'mixed');
    assert.isUndefined(checkedOf([]));
  });

  it('leaves out those that cannot be changed, unless none can', () => {
    assert.equal(checkedOf(put('x', 'O')), 'true');
    assert.equal(checkedOf(put('o', 'X')), 'false');
    assert.equal(checkedOf(put('X', 'O')), 'mixed');
  });

  it('checks what is not, and says so with native events', () => {
    const boxes = put('x', 'o', 'O');
    const said: string[] = [];
    for (const type of ['input', 'change'])
      boxes[0]?.parentElement?.addEventListener(type, ({ target }) =>
        said.push(`${type} ${(target as Element).ariaLabel ?? ''}`),
      );
    check(boxes, true);
    assert.equal(lettersOf(boxes), 'xxO');
    assert.deepEqual(said, ['input o', 'change o']);
  });

  it('checks all of a part, then none', () => {
    const boxes = put('x', 'o', 'X');
    toggleAll(boxes);
    assert.equal(lettersOf(boxes), 'xxX');
    toggleAll(boxes);
    assert.equal(lettersOf(boxes), 'ooX');
  });
});
