import { assert } from '@open-wc/testing';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { colour, dress, find } from '../testing/styles.js';

const DRAWING = '<svg slot="image" aria-hidden="true"></svg>';
const FULL = `<preau-tile><h3><a href="#v">Mes vœux</a></h3>${DRAWING}<ul slot="tags"><li><a href="#t">Avant le 2 juin</a></li></ul><p>Dix vœux au plus.</p><p slot="detail">3 enregistrés</p></preau-tile>`;
const FILE =
  '<preau-tile size="small" variant="raised"><h3><a href="#f.pdf" download>Fournitures</a></h3></preau-tile>';
const STILL = '<preau-tile variant="subtle"><h3>24 élèves</h3><p>en 5e B</p></preau-tile>';
const LATER =
  '<preau-tile variant="plain"><h3><a role="link" aria-disabled="true">Résultats</a></h3></preau-tile>';
const WIDE = FULL.replace('<preau-tile', '<preau-tile layout="horizontal"');

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['tile'], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

function under(node: Element, x: number, y: number): Element | null {
  node.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = node.getBoundingClientRect();
  return document.elementFromPoint(left + width * x, top + height * y);
}

describe('preau-tile', () => {
  itOnlyDresses('tile', FULL + FILE + STILL + LATER + WIDE, () => import('./tile.define.js'));

  it('follows its link from any point of it, but for its other links', async () => {
    const place = await put(FULL);
    const link = find(place, 'h3 > a');
    for (const [x, y] of [
      [0.02, 0.05],
      [0.98, 0.95],
    ])
      assert.isTrue(under(find(place, 'preau-tile'), x ?? 0, y ?? 0) === link);
    for (const part of ['svg', 'p'])
      assert.isTrue(under(find(place, part), 0.5, 0.5) === link, part);
    assert.isTrue(under(find(place, 'ul a'), 0.5, 0.5) === find(place, 'ul a'));
  });

  it('is met by its link first, though the eye meets the drawing and the tags before', async () => {
    const place = await put(FULL);
    const seen = ['svg', 'ul', 'h3', 'p', '[slot=detail]'].map(
      (part) => find(place, `preau-tile > ${part}`).getBoundingClientRect().top,
    );
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
    assert.isTrue(place.querySelector('a') === find(place, 'h3 > a'));
  });

  it('has its drawing beside its words when horizontal, on the side where lines start', async () => {
    const place = await put(WIDE);
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const [image, title] = ['svg', 'h3'].map((tag) => find(place, tag).getBoundingClientRect());
      assert.equal((image?.left ?? 0) < (title?.left ?? 0), dir === 'ltr');
    }
  });

  it('shows the focus around the whole of it', async () => {
    const place = await put(FULL);
    const link = find(place, 'h3 > a');
    link.focus();
    const ring = getComputedStyle(link, '::after');
    assert.deepEqual([ring.outlineStyle, ring.outlineColor], ['solid', colour('focus-outer')]);
  });

  it('says by its line that it cannot be followed yet', async () => {
    const place = await put(FULL + LATER);
    const lines = [...place.querySelectorAll('h3 > a')].map(
      (node) => getComputedStyle(node, '::after').borderBlockEndStyle,
    );
    assert.deepEqual(lines, ['solid', 'dashed']);
  });

  it('is as high as the others of its row in a grid', async () => {
    const place = await put(
      `<ul class="preau-grid"><li class="preau-span-6">${FULL}</li><li class="preau-span-6">${STILL}</li></ul>`,
    );
    const heights = [...place.querySelectorAll('preau-tile')].map(
      (node) => node.getBoundingClientRect().height,
    );
    assert.equal(heights[0], heights[1]);
  });

  it('has no arrow on paper', async () => {
    const place = await put(FULL, 'print');
    assert.equal(getComputedStyle(find(place, 'h3 > a'), '::before').content, 'none');
  });
});
