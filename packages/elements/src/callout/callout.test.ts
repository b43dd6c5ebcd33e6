import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { colour, dress, find } from '../testing/styles.js';

const ACCENTS = ['blue', 'teal', 'green', 'yellow', 'pink', 'violet'];
const FULL =
  '<preau-callout><svg slot="icon" aria-hidden="true"></svg><h2>Bourse</h2><p>Jusqu’au <a href="#d">15 octobre</a>.</p><ul><li>Avis</li></ul><preau-button><a href="#b">Simuler</a></preau-button></preau-callout>';
const ALL =
  FULL +
  ACCENTS.map(
    (accent) =>
      `<preau-callout accent="${accent}"><p>Lire <a href="#${accent}">la suite</a>.</p></preau-callout>`,
  ).join('');

describe('preau-callout', () => {
  afterEach(() => setViewport({ width: 1000, height: 700 }));

  itOnlyDresses('callout', ALL, () => import('./callout.define.js'));

  it('sets its words larger than the text, whatever the level of its heading', async () => {
    await dress(['callout']);
    const place = stage();
    place.append(parse(FULL + FULL.replaceAll('h2', 'h5')));
    const sizes = [...place.querySelectorAll('h2, h5')].map(
      (node) => getComputedStyle(node).fontSize,
    );
    assert.deepEqual(sizes, ['22px', '22px']);
    assert.equal(getComputedStyle(find(place, 'p')).fontSize, '18px');
  });

  it('puts its icon in its margin, or over its words on a small screen', async () => {
    await dress(['callout']);
    const place = stage();
    place.append(parse(FULL));
    const boxes = () => ['svg', 'h2'].map((tag) => find(place, tag).getBoundingClientRect());
    await setViewport({ width: 1000, height: 700 });
    let [icon, title] = boxes();
    assert.isAtMost(icon?.right ?? 0, title?.left ?? 0);
    await setViewport({ width: 320, height: 700 });
    [icon, title] = boxes();
    assert.isAtMost(icon?.bottom ?? 0, title?.top ?? 0);
  });

  it('takes the ground and the bar of its accent', async () => {
    await dress(['callout']);
    const place = stage();
    place.append(parse(ALL));
    for (const accent of ACCENTS) {
      const style = getComputedStyle(find(place, `[accent=${accent}]`));
      assert.equal(style.backgroundColor, colour(`accent-${accent}-background`));
      assert.equal(style.borderInlineStartColor, colour(`accent-${accent}-border`));
    }
  });
});
