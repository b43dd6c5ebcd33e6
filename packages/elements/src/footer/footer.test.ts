import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { dress, find, overflowing } from '../testing/styles.js';

const FOOTER = `<preau-footer><footer>
  <nav slot="nav" aria-label="Plan"><ul><li><h2>Scolarité</h2><ul><li><a href="#s">Collège</a></li></ul></li>
    <li><h2>Examens</h2><ul><li><a href="#b">Brevet</a></li></ul></li></ul></nav>
  <p slot="brand">Collège Anne-Frank</p>
  <p slot="content">12 rue des Écoles, 35000 Rennes.</p>
  <div slot="partners"><h2>Partenaires</h2><ul><li><a href="#r">Région</a></li></ul></div>
  <ul slot="links"><li><a href="#g">education.gouv.fr</a></li><li><a href="#e">eduscol.education.fr</a></li></ul>
  <ul slot="legal"><li><a href="#a">Accessibilité : partiellement conforme</a></li><li><a href="#m">Mentions légales</a></li>
    <li><a href="#d">Données personnelles</a></li></ul>
  <p slot="licence">Sauf mention contraire, sous <a href="#l">licence Etalab 2.0</a>.</p>
</footer></preau-footer>`;

async function put(inlineSize = '60rem', on?: 'print'): Promise<HTMLElement> {
  await dress(['footer'], on);
  const place = stage();
  place.style.inlineSize = inlineSize;
  place.append(parse(FOOTER));
  return place;
}

const legal = (place: Element): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>('[slot=legal] > li'),
];

describe('preau-footer', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('footer', FOOTER, () => import('./footer.define.js')));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(find(place, 'preau-footer > footer'));
    });

  it('keeps its lists lists, without their bullets', async () => {
    const place = await put();
    // `none` would take the role away in Safari.
    for (const list of place.querySelectorAll('ul'))
      assert.equal(getComputedStyle(list).listStyleType, '""');
  });

  it('draws a line between the legal links, and none at the head of a row', async () => {
    for (const size of ['60rem', '20rem']) {
      const place = await put(size);
      const list = find(place, '[slot=legal]').getBoundingClientRect();
      const rows = new Map<number, DOMRect[]>();
      for (const item of legal(place)) {
        const box = item.getBoundingClientRect();
        rows.set(box.top, [...(rows.get(box.top) ?? []), box]);
        assert.equal(getComputedStyle(item).borderInlineStartWidth, '1px');
      }
      for (const [head, ...others] of rows.values()) {
        assert.isBelow(head?.left ?? 0, list.left, 'clipped');
        for (const { left } of others) assert.isAbove(left, list.left);
      }
      assert.equal(rows.size > 1, size === '20rem');
      assert.equal(getComputedStyle(find(place, '[slot=legal]')).overflow, 'clip');
    }
  });

  it('keeps the focus ring of the first legal link whole', async () => {
    const place = await put();
    find(place, '[slot=links] li:last-child a').focus();
    await sendKeys({ press: 'Tab' });
    const link = find(place, '[slot=legal] a');
    assert.equal(document.activeElement, link);
    const ring = 5;
    const list = find(place, '[slot=legal]').getBoundingClientRect();
    const box = link.getBoundingClientRect();
    assert.isAtLeast(box.left - ring, list.left);
    assert.isAtLeast(box.top - ring, list.top);
    assert.isAtMost(box.bottom + ring, list.bottom);
  });

  it('aligns its parts on one side, whichever way the text runs', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const place = await put();
      place.dir = dir;
      const edges = ['[slot=brand]', '[slot=links] a', '[slot=legal] a', '[slot=licence]'].map(
        (selector) => {
          const { left, right } = find(place, selector).getBoundingClientRect();
          return Math.round(dir === 'rtl' ? right : left);
        },
      );
      assert.lengthOf(new Set(edges), 1, `${dir}: ${edges.join()}`);
    }
  });

  it('gives its links 24 px at least', async () => {
    const place = await put();
    for (const link of place.querySelectorAll('li > a'))
      assert.isAtLeast(link.getBoundingClientRect().height, 24);
  });

  it('holds on a screen of 320 px with long words', async () => {
    const place = await put('20rem');
    for (const node of place.querySelectorAll('a'))
      node.textContent = 'anticonstitutionnellementsincèrementvôtre.fr';
    const list = find(place, '[slot=legal]');
    assert.deepEqual(
      overflowing(place).filter((html) => !html.startsWith('<ul slot="legal"')),
      [],
    );
    assert.isAtMost(list.scrollWidth, list.clientWidth + 1);
  });

  it('leaves who and where on paper, no list of links', async () => {
    const place = await put('60rem', 'print');
    const shown = ['brand', 'content', 'licence', 'nav', 'partners', 'links', 'legal'].map(
      (slot) => getComputedStyle(find(place, `[slot=${slot}]`)).display !== 'none',
    );
    assert.deepEqual(shown, [true, true, true, false, false, false, false]);
  });

  it('puts the pages of the site in columns where there is room, one under the other where there is not', async () => {
    for (const size of ['60rem', '20rem']) {
      const place = await put(size);
      const [first, second] = [...place.querySelectorAll('[slot=nav] > ul > li')].map((node) =>
        node.getBoundingClientRect(),
      );
      assert.equal(first?.top === second?.top, size === '60rem');
      place.remove();
    }
  });

  it('wears a band for a mourning, that of the page or its own', async () => {
    const place = await put();
    const band = (): string => getComputedStyle(find(place, 'preau-footer'), '::before').content;
    assert.equal(band(), 'none');
    place.dataset['preauMourning'] = '';
    assert.equal(band(), '""');
  });
});
