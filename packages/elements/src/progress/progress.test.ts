import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { colour, dress, find } from '../testing/styles.js';

const HALF =
  '<preau-progress><label for="a">Dossier</label><progress id="a" max="4" value="2">2 sur 4</progress><span slot="value">2 pièces sur 4</span><p slot="detail">Il en manque deux.</p></preau-progress>';
const ENDLESS =
  '<preau-progress><label for="b">Envoi</label><progress id="b">En cours</progress></preau-progress>';
const GAUGE =
  '<preau-progress><label for="c">Places</label><meter id="c" max="80" low="20" high="60" optimum="0" value="32">32</meter><span slot="value">32 sur 80</span></preau-progress>';
const ENDED = HALF.replaceAll('"a"', '"d"').replace(
  '<preau-progress',
  '<preau-progress tone="error"',
);

async function put(markup: string): Promise<HTMLElement> {
  await dress(['progress']);
  const place = stage();
  place.append(parse(markup));
  return place;
}

describe('preau-progress', () => {
  itOnlyDresses('progress', HALF + GAUGE + ENDED, () => import('./progress.define.js'));

  it('says its value in words, above the end of the bar, on the side where lines end', async () => {
    const place = await put(HALF);
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const [label, value, bar] = ['label', 'span', 'progress'].map((tag) =>
        find(place, tag).getBoundingClientRect(),
      );
      assert.isAtMost(value?.bottom ?? 0, bar?.top ?? 0);
      assert.equal((value?.left ?? 0) > (label?.left ?? 0), dir === 'ltr');
      const side = dir === 'ltr' ? 'right' : 'left';
      assert.closeTo(value?.[side] ?? 0, bar?.[side] ?? 0, 0.1);
    }
  });

  for (const [size, height] of Object.entries({ small: 4, medium: 8, large: 16 }))
    it(`has a bar of ${height} px between its edges when ${size}`, async () => {
      const place = await put(
        (HALF + GAUGE).replaceAll('<preau-progress', `<preau-progress size="${size}"`),
      );
      for (const node of place.querySelectorAll('progress, meter'))
        assert.equal(node.getBoundingClientRect().height, height + 2);
    });

  it('has no native look left, and the colour of how it ended', async () => {
    const place = await put(HALF + ENDED);
    const [going, failed] = [...place.querySelectorAll('progress')].map((node) =>
      getComputedStyle(node),
    );
    assert.equal(going?.appearance, 'none');
    assert.equal(going?.color, colour('action'));
    assert.equal(failed?.color, colour('error-border'));
    assert.equal(going?.borderBlockStartColor, colour('border-control'), 'an edge at 3:1');
  });

  it('goes from end to end while how long is not known', async () => {
    const place = await put(HALF + ENDLESS);
    const names = [...place.querySelectorAll('progress')].map(
      (node) => getComputedStyle(node).animationName,
    );
    assert.deepEqual(names, ['none', 'preau-sweep']);
  });

  it('is striped and still for those who want no motion', async function () {
    if (!(await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'reduce' })))
      this.skip();
    const place = await put(ENDLESS);
    const { animationName, backgroundImage } = getComputedStyle(find(place, 'progress'));
    await executeServerCommand('preau:media', { 'prefers-reduced-motion': 'no-preference' });
    assert.equal(animationName, 'none');
    assert.include(backgroundImage, 'repeating-linear-gradient');
  });
});
