import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';

const RATIOS = ['32/9', '16/9', '3/2', '4/3', '1/1', '3/4', '2/3'];
const image = (attributes = '') =>
  `<preau-media${attributes}><figure><img alt="Une cour d’école." width="640" height="360"><figcaption>La cour. <a href="#c">Source</a></figcaption></figure><p slot="transcription"><a href="#t">Transcription</a></p></preau-media>`;
const VIDEO =
  '<preau-media><figure><video controls preload="none" width="640" height="360"><track kind="captions"></video><figcaption>Visite</figcaption></figure></preau-media>';
const FRAME =
  '<preau-media><figure><iframe title="Plan d’accès" width="300" height="150"></iframe></figure></preau-media>';

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['media'], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

const ratioOf = (node: Element): number => {
  const { width, height } = node.getBoundingClientRect();
  return width / height;
};

describe('preau-media', () => {
  afterEach(() => setViewport({ width: 1000, height: 700 }));

  itOnlyDresses(
    'media',
    image() + image(' size="small" ratio="1/1"') + VIDEO,
    () => import('./media.define.js'),
  );

  for (const ratio of RATIOS)
    it(`is ${ratio} when asked, whatever is in it`, async () => {
      const place = await put(
        (image() + VIDEO + FRAME).replaceAll('<preau-media', `<preau-media ratio="${ratio}"`),
      );
      const [width = 1, height = 1] = ratio.split('/').map(Number);
      for (const node of place.querySelectorAll('img, video, iframe'))
        assert.closeTo(ratioOf(node), width / height, 0.02, node.localName);
    });

  it('keeps the place of a film and of a frame, as wide as the text', async () => {
    const place = await put(VIDEO + FRAME);
    for (const node of place.querySelectorAll('video, iframe')) {
      assert.closeTo(ratioOf(node), 16 / 9, 0.02);
      assert.equal(node.getBoundingClientRect().width, place.getBoundingClientRect().width);
    }
  });

  it('is small, or wider than its text where there is room', async () => {
    const place = await put(image(' size="small"') + image(' size="large"'));
    place.style.cssText = 'inline-size: 40rem; margin: 0 auto';
    const widths = () =>
      [...place.querySelectorAll('img')].map((node) => node.getBoundingClientRect().width);
    await setViewport({ width: 1200, height: 700 });
    assert.deepEqual(widths(), [320, 768]);
    await setViewport({ width: 800, height: 700 });
    assert.deepEqual(widths(), [320, 640]);
  });

  it('prints images, not films', async () => {
    const place = await put(image() + VIDEO, 'print');
    const shown = ['img', 'video'].map((tag) => getComputedStyle(find(place, tag)).display);
    assert.deepEqual(shown, ['block', 'none']);
  });
});
