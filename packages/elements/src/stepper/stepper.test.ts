import { assert } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { dress, find, overflowing } from '../testing/styles.js';

const STEPS = `<ol><li><a href="#1">L’élève</a></li><li><a href="#2">La scolarité</a></li>
  <li aria-current="step">Les responsables légaux</li><li>Les pièces</li><li>Vérification</li></ol>`;
const FULL = `<preau-stepper>${STEPS}</preau-stepper>`;
const HEADED = `<preau-stepper><h2>Étape 3 sur 5 : Les responsables légaux <span slot="detail">Étape suivante : Les pièces</span></h2>${STEPS}</preau-stepper>`;

async function put(markup: string): Promise<HTMLElement> {
  await dress(['stepper']);
  const place = stage();
  place.append(parse(markup));
  return place;
}

const items = (place: Element): HTMLElement[] => [...place.querySelectorAll('li')];
const SIGNED = /^polygon/;

/** What each disc shows: a number, a check, or both; and whether it is full. */
const discs = (place: Element): string[] =>
  items(place).map((node) => {
    const disc = getComputedStyle(node, '::before');
    const number = disc.content === '""' ? '' : 'number';
    const check = SIGNED.test(getComputedStyle(node, '::after').clipPath) ? 'check' : '';
    const ground = disc.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'empty' : 'full';
    return `${number}${check} ${ground}`;
  });

describe('preau-stepper', () => {
  afterEach(() => setViewport({ width: 1000, height: 700 }));

  it('looks the same before its tag is defined and after', () =>
    assertSameLook('stepper', FULL + HEADED, () => import('./stepper.define.js')));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put(FULL + HEADED);
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  it('tells what is done, where the person is and what is to come by shape, not by colour alone', async () => {
    const place = await put(FULL);
    assert.deepEqual(discs(place), [
      'check full',
      'check full',
      'number full',
      'number empty',
      'number empty',
    ]);
    const weights = items(place).map((node) => getComputedStyle(node).fontWeight);
    assert.deepEqual(weights, ['400', '400', '700', '400', '400']);
  });

  it('has everything done where no step is current', async () => {
    const place = await put(FULL.replace(' aria-current="step"', ''));
    assert.deepEqual(new Set(discs(place)), new Set(['check full']));
  });

  it('keeps its list a list, and its names in it', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put(HEADED);
    assert.equal(getComputedStyle(find(place, 'ol')).listStyleType, '""');
    for (const node of items(place)) {
      const { display, visibility } = getComputedStyle(node);
      assert.deepEqual([display, visibility], ['list-item', 'visible']);
    }
  });

  it('puts the steps side by side on a wide screen, all as wide, in the order of the language', async () => {
    await setViewport({ width: 1000, height: 700 });
    for (const dir of ['ltr', 'rtl']) {
      const place = await put(HEADED);
      place.dir = dir;
      const boxes = items(place).map((node) => node.getBoundingClientRect());
      assert.lengthOf(new Set(boxes.map(({ top }) => top)), 1);
      assert.lengthOf(new Set(boxes.map(({ width }) => Math.round(width))), 1);
      assert.equal((boxes[0]?.left ?? 0) < (boxes[1]?.left ?? 0), dir === 'ltr');
      for (const node of place.querySelectorAll('a'))
        assert.isAtLeast(node.getBoundingClientRect().height, 24);
    }
  });

  it('keeps numbers and lines under a heading on a small screen, with targets of 24 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put(HEADED);
    const boxes = items(place).map((node) => node.getBoundingClientRect());
    assert.lengthOf(new Set(boxes.map(({ top }) => top)), 1);
    for (const { height } of boxes) assert.equal(height, 40, 'the names are clipped');
    for (const link of place.querySelectorAll('a')) {
      const { width, height } = link.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24);
    }
    assert.isTrue(find(place, 'h2').innerText.includes('Les responsables légaux'));
    assert.deepEqual(overflowing(place), []);
    await assertNoAxeViolation(place);
  });

  it('keeps the focus ring whole there', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put(HEADED);
    const link = find(place, 'a');
    link.focus();
    assert.equal(getComputedStyle(link).outlineOffset, '-3px');
    const [box, item] = [link, find(place, 'li')].map((node) => node.getBoundingClientRect());
    assert.isAtLeast(box?.top ?? 0, item?.top ?? 0);
    assert.isAtMost(box?.bottom ?? 0, item?.bottom ?? 0);
  });

  it('shows every name, one under the other, where there is no heading', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put(
      FULL.replace('Les pièces', 'Anticonstitutionnellementsincèrementvôtreetlongtemps'),
    );
    place.style.inlineSize = '20rem';
    const boxes = items(place).map((node) => node.getBoundingClientRect());
    assert.lengthOf(new Set(boxes.map(({ left }) => left)), 1);
    assert.isAbove(boxes[3]?.height ?? 0, 40);
    assert.deepEqual(overflowing(place), []);
  });

  it('is a bar of segments when compact, whose names are still read, at any width', async () => {
    for (const width of [1000, 320]) {
      await setViewport({ width, height: 700 });
      const place = await put(HEADED.replace('<preau-stepper', '<preau-stepper compact'));
      for (const node of items(place)) {
        assert.equal(node.getBoundingClientRect().height, 8);
        assert.equal(getComputedStyle(node, '::before').content, 'none');
        assert.equal(getComputedStyle(node).visibility, 'visible');
      }
      const tops = items(place).map((node) => node.getBoundingClientRect().top);
      assert.lengthOf(new Set(tops), 1);
    }
  });

  it('keeps its discs apart in forced colours', async function () {
    const place = await put(FULL);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const seen = items(place).map((node) => getComputedStyle(node, '::before').backgroundColor);
    const kept = getComputedStyle(find(place, 'li'), '::before').getPropertyValue(
      'forced-color-adjust',
    );
    const lines = items(place).map((node) => getComputedStyle(node).borderBlockStartStyle);
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.notEqual(seen[2], seen[3]);
    assert.equal(kept, 'none');
    assert.deepEqual(lines, ['solid', 'solid', 'solid', 'dotted', 'dotted']);
  });
});
