import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';

const TONES = ['info', 'success', 'warning', 'error'];
const ACCENTS = ['blue', 'teal', 'green', 'yellow', 'pink', 'violet'];
const ALL = [
  '<preau-badge>Brouillon</preau-badge>',
  ...TONES.map((tone) => `<preau-badge tone="${tone}">Mot</preau-badge>`),
  ...ACCENTS.map((accent) => `<preau-badge accent="${accent}">Mot</preau-badge>`),
  '<preau-badge size="small" tone="success">Payée</preau-badge>',
].join('');

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['badge'], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

const drawn = (node: Element) =>
  [getComputedStyle(node, '::before'), getComputedStyle(node, '::after')].map(
    ({ content, clipPath }) => (content === 'none' ? '' : clipPath),
  );

describe('preau-badge', () => {
  itOnlyDresses('badge', ALL, () => import('./badge.define.js'));

  it('tells each tone by a shape and a sign of its own, not by colour alone', async () => {
    const place = await put(ALL);
    const signs = TONES.map((tone) => drawn(find(place, `[tone=${tone}]`)).join());
    assert.lengthOf(new Set(signs), TONES.length);
    for (const sign of signs) assert.include(sign, 'polygon');
  });

  it('draws none where there is no tone, or where its author wants none', async () => {
    const place = await put(
      '<preau-badge>a</preau-badge><preau-badge tone="neutral">b</preau-badge><preau-badge tone="error" plain>c</preau-badge><preau-badge accent="pink">d</preau-badge>',
    );
    for (const node of place.children) assert.deepEqual(drawn(node), ['', '']);
  });

  it('is 24 px high, 20 when small, and holds its sign inside', async () => {
    const place = await put(ALL);
    assert.equal(find(place, '[tone=info]').getBoundingClientRect().height, 24);
    assert.equal(find(place, '[size=small]').getBoundingClientRect().height, 20);
  });

  it('keeps its words whole in the narrow column of a table', async () => {
    const place = await put(
      `<div style="inline-size:8rem"><table><tr><td>${'Des mots autour. '.repeat(9)}</td>` +
        '<td><preau-badge>Accepté</preau-badge></td></tr></table></div>',
    );
    assert.equal(find(place, 'preau-badge').getBoundingClientRect().height, 24);
  });

  it('says its words in capitals where a theme asks for it', async () => {
    const place = await put('<preau-badge>Inscrit</preau-badge>');
    const badge = find(place, 'preau-badge');
    assert.equal(getComputedStyle(badge).textTransform, 'none');
    place.style.setProperty('--preau-badge-case', 'uppercase');
    assert.equal(getComputedStyle(badge).textTransform, 'uppercase');
  });

  it('keeps its edge and its sign in forced colours', async function () {
    const place = await put(ALL);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const badge = find(place, '[tone=error]');
    const { borderBlockStartWidth, borderBlockStartColor, backgroundColor } =
      getComputedStyle(badge);
    const sign = getComputedStyle(badge, '::before').backgroundColor;
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.equal(borderBlockStartWidth, '1px');
    assert.notEqual(borderBlockStartColor, backgroundColor);
    assert.notEqual(sign, backgroundColor);
  });
});
