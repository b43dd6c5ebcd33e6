import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { dress, find, overflowing } from '../testing/styles.js';

const PDF =
  '<preau-link><a href="#r.pdf">Télécharger le règlement</a> <span slot="detail">PDF – 1,2 Mo</span></preau-link>';
const AWAY =
  '<preau-link><a href="#onisep" target="_blank">Voir le site de l’Onisep (nouvelle fenêtre)</a></preau-link>';

async function put(markup: string): Promise<HTMLElement> {
  await dress(['link']);
  const place = stage();
  place.append(parse(markup));
  return place;
}

describe('preau-link', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('link', PDF + AWAY, () => import('./link.define.js')));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put(PDF + AWAY);
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  for (const [size, px] of Object.entries({ small: 14, medium: 16, large: 18 }))
    it(`has text of ${px} px when ${size}, and a target of 24 px at least`, async () => {
      const place = await put(PDF.replace('<preau-link', `<preau-link size="${size}"`));
      const link = find(place, 'a');
      assert.equal(getComputedStyle(link).fontSize, `${px}px`);
      assert.isAtLeast(link.getBoundingClientRect().height, 24);
      assert.equal(getComputedStyle(find(place, '[slot=detail]')).fontSize, '14px');
    });

  it('does not underline what cannot be followed', async () => {
    const place = await put(
      '<preau-link><a role="link" aria-disabled="true">Résultats</a></preau-link>',
    );
    const { textDecorationLine, cursor } = getComputedStyle(find(place, 'a'));
    assert.deepEqual([textDecorationLine, cursor], ['none', 'not-allowed']);
    await assertNoAxeViolation(place);
  });

  it('draws a mark after a link that opens a window, and on no other', async () => {
    const place = await put(PDF + AWAY);
    const [inside, away] = [...place.querySelectorAll('a')].map((node) =>
      getComputedStyle(node, '::after'),
    );
    assert.equal(inside?.content, 'none');
    assert.equal(away?.content, '""');
    assert.match(away?.clipPath ?? '', /^polygon/);
    assert.equal(away?.backgroundColor, getComputedStyle(find(place, '[target]')).color);
  });

  it('keeps the mark inside the link’s box, on a small screen and from right to left', async () => {
    const place = await put(AWAY);
    place.style.inlineSize = '12rem';
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const link = find(place, 'a');
      assert.equal(getComputedStyle(link).paddingInlineEnd, '20px');
      assert.deepEqual(overflowing(place), []);
      assert.equal(getComputedStyle(link, '::after').scale, dir === 'rtl' ? '-1 1' : 'none');
    }
  });

  it('keeps the mark in forced colours', async function () {
    const place = await put(AWAY);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const { forcedColorAdjust, backgroundColor } = getComputedStyle(
      find(place, 'a'),
      '::after',
    ) as CSSStyleDeclaration & {
      forcedColorAdjust: string;
    };
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.equal(forcedColorAdjust, 'none');
    assert.notEqual(backgroundColor, ground);
  });

  it('holds on a screen of 320 px with a long word', async () => {
    const place = await put(PDF);
    place.style.inlineSize = '20rem';
    find(place, 'a').textContent = 'anticonstitutionnellementsincèrementvôtreetlongtemps.pdf';
    assert.deepEqual(overflowing(place), []);
  });
});
