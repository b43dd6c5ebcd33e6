import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';

const FULL = `<preau-quote accent="violet"><figure><blockquote cite="/r"><p>« Chacun ose dire ce qui l’aide. »</p></blockquote><img slot="image" alt="" width="200" height="200"><figcaption><p>Amina Diallo</p><ul><li>Déléguée de 4e</li><li><cite>Le bulletin</cite>, <a href="#b">numéro 12</a></li></ul></figcaption></figure></preau-quote>`;
const LARGE =
  '<preau-quote size="large"><figure><blockquote><p>« Dire ce que l’on sait faire. »</p></blockquote></figure></preau-quote>';

describe('preau-quote', () => {
  afterEach(() => setViewport({ width: 1000, height: 700 }));

  itOnlyDresses('quote', FULL + LARGE, () => import('./quote.define.js'));

  it('keeps its sources a list, without bullets', async () => {
    await dress(['quote']);
    const place = stage();
    place.append(parse(FULL));
    assert.equal(getComputedStyle(find(place, 'ul')).listStyleType, '""');
  });

  it('puts the portrait at the end of the words, or under them on a small screen', async () => {
    await dress(['quote']);
    const place = stage();
    place.append(parse(FULL));
    const boxes = () =>
      ['img', 'blockquote'].map((tag) => find(place, tag).getBoundingClientRect());
    await setViewport({ width: 1000, height: 700 });
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const [image, words] = boxes();
      assert.equal((image?.left ?? 0) > (words?.left ?? 0), dir === 'ltr');
      assert.isBelow(image?.top ?? 0, words?.bottom ?? 0);
    }
    await setViewport({ width: 320, height: 700 });
    const [image, words] = boxes();
    assert.isAtLeast(image?.top ?? 0, words?.bottom ?? 0);
  });

  it('sets the words larger when large', async () => {
    await dress(['quote']);
    const place = stage();
    place.append(parse(FULL + LARGE));
    const [medium, large] = [...place.querySelectorAll('blockquote')].map((node) =>
      parseFloat(getComputedStyle(node).fontSize),
    );
    assert.isAbove(large ?? 0, medium ?? 0);
  });
});
