import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { dress, find, overflowing } from '../testing/styles.js';

const BUTTONS = ['Oui', 'Enregistrer et quitter', 'Non'].map(
  (words) => `<preau-button><button type="button">${words}</button></preau-button>`,
);
const ROW = `<preau-button-group>${BUTTONS.join('')}</preau-button-group>`;
const LIST = `<preau-button-group><ul>${BUTTONS.map((button) => `<li>${button}</li>`).join('')}</ul></preau-button-group>`;

/** Where the buttons are, for the row and for the list, which must be alike. */
async function put(attributes: string, inlineSize = '60rem', dir = 'ltr'): Promise<DOMRect[]> {
  await dress(['button', 'button-group']);
  const [row, list] = [ROW, LIST].map((markup) => {
    const place = stage();
    place.dir = dir;
    place.style.cssText = `position: absolute; inset: 0 auto auto 0; inline-size: ${inlineSize}`;
    place.append(parse(markup.replace('group', `group ${attributes}`)));
    assert.deepEqual(overflowing(place), []);
    return [...place.querySelectorAll('button')].map((node) => node.getBoundingClientRect());
  });
  assert.deepEqual(list, row, 'a list stands as a row does');
  return row ?? [];
}

const rounded = (boxes: DOMRect[], side: 'left' | 'right' | 'top' | 'width'): number[] =>
  boxes.map((box) => Math.round(box[side]));

describe('preau-button-group', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('button-group', ROW + LIST, () => import('./button-group.define.js')));

  it('has nothing that axe finds, and keeps its list a list', async () => {
    await dress(['button', 'button-group']);
    const place = stage();
    place.append(parse(ROW + LIST));
    await assertNoAxeViolation(place);
    assert.equal(getComputedStyle(find(place, 'ul')).listStyleType, '""');
  });

  it('puts its buttons in a row, each as wide as its words', async () => {
    const boxes = await put('');
    assert.lengthOf(new Set(rounded(boxes, 'top')), 1);
    assert.lengthOf(new Set(rounded(boxes, 'width')), 3);
    assert.equal((boxes[1]?.left ?? 0) - (boxes[0]?.right ?? 0), 16);
  });

  it('goes to the next line on a screen of 320 px', async () => {
    const boxes = await put('', '20rem');
    assert.isAbove(new Set(rounded(boxes, 'top')).size, 1);
  });

  it('stacks them, all as wide as the widest', async () => {
    const boxes = await put('stacked');
    assert.lengthOf(new Set(rounded(boxes, 'left')), 1);
    assert.lengthOf(new Set(rounded(boxes, 'width')), 1);
    assert.isBelow(boxes[0]?.width ?? 0, 320);
    assert.deepEqual(
      rounded(boxes, 'top'),
      rounded(boxes, 'top').toSorted((a, b) => a - b),
    );
  });

  it('makes them equal, one under the other where there is no room', async () => {
    const wide = await put('equal');
    assert.lengthOf(new Set(rounded(wide, 'width')), 1);
    assert.lengthOf(new Set(rounded(wide, 'top')), 1);
    const narrow = await put('equal', '20rem');
    assert.deepEqual(rounded(narrow, 'width'), [320, 320, 320]);
  });

  it('stands at the end of the line, which is on the left from right to left', async () => {
    const side = async (
      attributes: string,
      dir: string,
      edge: 'left' | 'right',
    ): Promise<number[]> => rounded(await put(attributes, '60rem', dir), edge);
    assert.equal((await side('align="end"', 'ltr', 'right')).at(-1), 960);
    assert.equal((await side('align="end"', 'rtl', 'left')).at(-1), 0);
    assert.equal((await side('', 'rtl', 'right'))[0], 960);
    assert.equal((await side('stacked align="end"', 'ltr', 'right'))[0], 960);
  });

  it('stands in the middle, or at both ends of the line', async () => {
    const middle = await put('align="center"');
    assert.closeTo(middle[0]?.left ?? 0, 960 - (middle.at(-1)?.right ?? 0), 1);
    const ends = await put('align="between"');
    assert.deepEqual([ends[0]?.left, Math.round(ends.at(-1)?.right ?? 0)], [0, 960]);
  });

  it('takes all the width of a small screen where it folds, and only there', async () => {
    await setViewport({ width: 320, height: 700 });
    assert.deepEqual(rounded(await put('fold', '20rem'), 'width'), [320, 320, 320]);
    await setViewport({ width: 1000, height: 700 });
    assert.lengthOf(new Set(rounded(await put('fold'), 'top')), 1);
  });

  it('is not on paper', async () => {
    await dress(['button', 'button-group'], 'print');
    const place = stage();
    place.append(parse(ROW + ROW.replace('group', 'group stacked')));
    for (const node of place.querySelectorAll('preau-button'))
      assert.equal(getComputedStyle(node).display, 'none');
  });
});
