import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { colour, dress, find } from '../testing/styles.js';

const FULL = `<preau-card><h3><a href="#forum">Forum des métiers</a></h3><img slot="image" alt="" width="640" height="360"><ul slot="tags"><li><a href="#o">Orientation</a></li></ul><p slot="detail">3 novembre</p><p>Quarante professionnels.</p><p slot="end">Lecture : 3 minutes</p><footer><preau-button size="small"><a href="#aide">Demander de l’aide</a></preau-button></footer></preau-card>`;
const FILE =
  '<preau-card size="small" variant="raised"><h3><a href="#b.pdf" download>Bulletin</a></h3><p>5e B</p></preau-card>';
const STILL =
  '<preau-card size="large" variant="subtle"><h3>Vie scolaire</h3><p>De 7 h 45 à 18 h</p></preau-card>';
const WIDE = FULL.replace(
  '<preau-card',
  '<preau-card layout="horizontal" split="third" variant="plain"',
);

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['card', 'button'], on);
  const place = stage();
  place.style.inlineSize = '24rem';
  place.append(parse(markup));
  return place;
}

/** What a press at a point of a box would reach. */
function under(node: Element, x: number, y: number): Element | null {
  node.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = node.getBoundingClientRect();
  return document.elementFromPoint(left + width * x, top + height * y);
}

describe('preau-card', () => {
  afterEach(() => setViewport({ width: 1000, height: 700 }));

  itOnlyDresses('card', FULL + FILE + STILL + WIDE, () => import('./card.define.js'));

  it('follows its link from any point of it', async () => {
    const place = await put(FULL);
    const card = find(place, 'preau-card');
    const link = find(place, 'h3 > a');
    for (const [x, y] of [
      [0.01, 0.01],
      [0.99, 0.99],
      [0.5, 0.2],
    ])
      assert.isTrue(under(card, x ?? 0, y ?? 0) === link, `${x} ${y}`);
    for (const part of ['img', 'p', '[slot=end]'])
      assert.isTrue(under(find(place, part), 0.1, 0.5) === link, part);
  });

  it('leaves its other links to themselves', async () => {
    const place = await put(FULL);
    for (const part of ['ul a', 'footer a'])
      assert.isTrue(under(find(place, part), 0.5, 0.5) === find(place, part), part);
  });

  it('gives its text to those who select it, where its author says so', async () => {
    const place = await put(FULL.replace('<preau-card', '<preau-card selectable'));
    const text = find(place, 'preau-card > p:not([slot])');
    assert.isTrue(under(text, 0.5, 0.5) === text);
    assert.isTrue(under(find(place, 'preau-card'), 0.99, 0.99) === find(place, 'h3 > a'));
  });

  it('is met by its link first, though the eye meets the image, the tags and the date before', async () => {
    const place = await put(FULL);
    const seen = ['img', 'ul', '[slot=detail]', 'h3', 'p:not([slot])', '[slot=end]', 'footer'].map(
      (part) => find(place, `preau-card > ${part}`).getBoundingClientRect().top,
    );
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
    assert.isTrue(place.querySelector('a') === find(place, 'h3 > a'));
  });

  it('shows the focus around the whole of it', async () => {
    const place = await put(`<button>Avant</button>${FULL}`);
    find(place, 'button').focus();
    await sendKeys({ press: 'Tab' });
    const link = find(place, 'h3 > a');
    // Safari leaves links out of the Tab order unless asked.
    if (document.activeElement !== link) link.focus();
    const ring = getComputedStyle(link, '::after');
    assert.deepEqual(
      [ring.outlineStyle, ring.outlineWidth, ring.outlineColor],
      ['solid', '3px', colour('focus-outer')],
    );
    assert.isAbove(parseFloat(ring.width), find(place, 'p').getBoundingClientRect().width);
  });

  it('shows where it leads by an arrow: along, down for a file, none without a link or where none is wanted', async () => {
    const place = await put(
      FULL + FILE + STILL + FULL.replace('<preau-card', '<preau-card arrow="none"'),
    );
    const [along, down, none] = [...place.querySelectorAll('h3 > a')].map((node) => {
      const { content, clipPath } = getComputedStyle(node, '::before');
      return content === 'none' ? 'none' : clipPath;
    });
    assert.match(along ?? '', /^polygon/);
    assert.match(down ?? '', /^polygon/);
    assert.notEqual(along, down);
    assert.equal(none, 'none');
    assert.isNull(find(place, '[size=large]').querySelector('a'));
  });

  it('has its image beside its words when horizontal, on the side where lines start, and above them on a small screen', async () => {
    const place = await put(WIDE);
    const boxes = () =>
      ['img', 'h3', 'preau-card'].map((tag) => find(place, tag).getBoundingClientRect());
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const [image, title, card] = boxes();
      assert.equal((image?.left ?? 0) < (title?.left ?? 0), dir === 'ltr');
      assert.closeTo(image?.height ?? 0, card?.height ?? 0, 2.1);
      assert.closeTo((image?.width ?? 0) / (card?.width ?? 1), 0.33, 0.01);
    }
    await setViewport({ width: 320, height: 700 });
    const [image, title] = boxes();
    assert.isAtMost(image?.bottom ?? 0, title?.top ?? 0);
  });

  it('is as high as the others of its row in a grid', async () => {
    const place = await put(
      `<ul class="preau-grid"><li class="preau-span-6">${FULL}</li><li class="preau-span-6">${STILL}</li></ul>`,
    );
    const heights = [...place.querySelectorAll('preau-card')].map(
      (node) => node.getBoundingClientRect().height,
    );
    assert.equal(heights[0], heights[1]);
  });

  it('has an edge on paper, and no arrow', async () => {
    const place = await put(WIDE, 'print');
    assert.equal(
      getComputedStyle(find(place, 'preau-card')).borderBlockStartColor,
      getComputedStyle(find(place, 'preau-card')).color,
    );
    assert.equal(getComputedStyle(find(place, 'h3 > a'), '::before').content, 'none');
  });
});
