import { assert } from '@open-wc/testing';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';

const SIZES = { small: 14, medium: 16, large: 18 };
const ALL = Object.keys(SIZES)
  .map(
    (size) =>
      `<preau-highlight size="${size}" accent="pink"><p>De 3 à 16 ans.</p><p>Voir <a href="#${size}">la loi</a>.</p></preau-highlight>`,
  )
  .join('');

describe('preau-highlight', () => {
  itOnlyDresses('highlight', ALL, () => import('./highlight.define.js'));

  for (const [size, px] of Object.entries(SIZES))
    it(`has text of ${px} px when ${size}`, async () => {
      await dress(['highlight']);
      const place = stage();
      place.append(parse(ALL));
      assert.equal(getComputedStyle(find(place, `[size=${size}] > p`)).fontSize, `${px}px`);
    });

  it('has its bar at the start of the line, on the right from right to left', async () => {
    await dress(['highlight']);
    const place = stage();
    place.append(parse('<preau-highlight><p>Texte</p></preau-highlight>'));
    const bar = () => getComputedStyle(find(place, 'preau-highlight'));
    assert.deepEqual([bar().borderLeftWidth, bar().borderRightWidth], ['4px', '0px']);
    place.dir = 'rtl';
    assert.deepEqual([bar().borderLeftWidth, bar().borderRightWidth], ['0px', '4px']);
  });
});
