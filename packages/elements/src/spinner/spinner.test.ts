import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';

const SIZES = { small: 16, medium: 24, large: 48 };
const ALL = Object.keys(SIZES)
  .map((size) => `<preau-spinner size="${size}"><p>Recherche en cours…</p></preau-spinner>`)
  .join('');

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['spinner'], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

describe('preau-spinner', () => {
  itOnlyDresses('spinner', ALL, () => import('./spinner.define.js'));

  for (const [size, px] of Object.entries(SIZES))
    it(`turns a ring of ${px} px beside its words when ${size}`, async () => {
      const place = await put(ALL);
      const ring = getComputedStyle(find(place, `[size=${size}]`), '::before');
      assert.deepEqual(
        [ring.inlineSize, ring.blockSize, ring.animationName],
        [`${px}px`, `${px}px`, 'preau-spin'],
      );
    });

  it('draws the ring still for those who want no motion, and still shows it', async function () {
    const place = await put(ALL);
    if (!(await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'reduce' })))
      this.skip();
    const { animationName, borderBlockStartStyle, inlineSize } = getComputedStyle(
      find(place, 'preau-spinner'),
      '::before',
    );
    await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'no-preference' });
    assert.deepEqual(
      [animationName, borderBlockStartStyle, inlineSize],
      ['none', 'dotted', '16px'],
    );
  });

  it('keeps a broken ring in forced colours', async function () {
    const place = await put(ALL);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const { borderBlockStartColor, borderBlockEndColor } = getComputedStyle(
      find(place, 'preau-spinner'),
      '::before',
    );
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.notEqual(borderBlockStartColor, borderBlockEndColor);
  });

  it('keeps its words on paper, without the ring', async () => {
    const place = await put(ALL, 'print');
    assert.equal(getComputedStyle(find(place, 'preau-spinner'), '::before').content, 'none');
    assert.isTrue(find(place, 'p').checkVisibility());
  });
});
