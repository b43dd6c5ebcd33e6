import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';

const NOW =
  '<preau-timeline><ol><li><time datetime="2026-09-14">14 septembre</time><h3>Déposée</h3><p>Reçue.</p></li><li aria-current="step"><time datetime="2026-11-03">3 novembre</time><h3>Examen</h3></li><li><h3>Réponse</h3><p>Par <a href="#c">courriel</a>.</p></li></ol></preau-timeline>';
const PAST = NOW.replace(' aria-current="step"', '');
const EMPTY = 'rgba(0, 0, 0, 0)';

async function put(markup: string): Promise<HTMLElement> {
  await dress(['timeline']);
  const place = stage();
  place.append(parse(markup));
  return place;
}

const discs = (place: Element) =>
  [...place.querySelectorAll('li')].map((node) => {
    const { backgroundColor, outlineStyle } = getComputedStyle(node, '::after');
    return `${backgroundColor === EMPTY ? 'empty' : 'full'}${outlineStyle === 'solid' ? ' ringed' : ''}`;
  });

describe('preau-timeline', () => {
  itOnlyDresses('timeline', NOW + PAST, () => import('./timeline.define.js'));

  it('tells what is past, where things are and what is to come by shape, not by colour alone', async () => {
    const place = await put(NOW);
    assert.deepEqual(discs(place), ['full', 'full ringed', 'empty']);
    const lines = [...place.querySelectorAll('li')].map((node) => {
      const { content, borderInlineStartStyle } = getComputedStyle(node, '::before');
      return content === 'none' ? '' : borderInlineStartStyle;
    });
    assert.deepEqual(lines, ['solid', 'dotted', '']);
  });

  it('has everything past where nothing is current', async () => {
    assert.deepEqual(discs(await put(PAST)), ['full', 'full', 'full']);
  });

  it('keeps its list a list', async () => {
    assert.equal(getComputedStyle(find(await put(NOW), 'ol')).listStyleType, '""');
  });

  it('draws its line on the side where text starts', async () => {
    const place = await put(NOW);
    const item = find(place, 'li');
    assert.equal(getComputedStyle(item).paddingLeft, '32px');
    place.dir = 'rtl';
    assert.equal(getComputedStyle(item).paddingRight, '32px');
  });

  it('keeps its discs apart in forced colours', async function () {
    const place = await put(NOW);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const grounds = [...place.querySelectorAll('li')].map(
      (node) => getComputedStyle(node, '::after').backgroundColor,
    );
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.notEqual(grounds[0], grounds[2]);
  });
});
