import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { colour, dress, find, overflowing } from '../testing/styles.js';

const HEADER = `<preau-header><header>
  <p slot="brand">Académie de Rennes</p>
  <p slot="service"><a href="#accueil">Inscription au collège</a> <span>Inscrire votre enfant en 6e</span></p>
  <ul slot="links"><li><a href="#aide">Aide</a></li><li><a href="#dossier">Mon dossier</a></li></ul>
  <nav slot="nav" aria-label="Menu principal"><ul>
    <li><a href="#a">Accueil</a></li><li><a href="#b" aria-current="page">Inscription</a></li><li><a href="#c">Calendrier</a></li>
  </ul></nav>
</header></preau-header>`;

async function put(inlineSize = '60rem', on?: 'print'): Promise<HTMLElement> {
  await dress(['header'], on);
  const place = stage();
  place.style.inlineSize = inlineSize;
  place.append(parse(HEADER));
  return place;
}

const boxes = (place: Element, selector: string): DOMRect[] =>
  [...place.querySelectorAll(selector)].map((node) => node.getBoundingClientRect());

describe('preau-header', () => {
  it('looks the same before its tag is defined and after', () =>
    assertSameLook('header', HEADER, () => import('./header.define.js')));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      // Of two headers in a test's `main`, axe would ask for one banner: the roles are the author's.
      await assertNoAxeViolation(find(place, 'preau-header > header'));
    });

  it('makes the name of the service the strongest of its words', async () => {
    const place = await put();
    const sizes = [
      '[slot=brand]',
      '[slot=service] > a',
      '[slot=service] > span',
      '[slot=links] a',
      'nav a',
    ].map((selector) => parseFloat(getComputedStyle(find(place, selector)).fontSize));
    assert.equal(Math.max(...sizes), sizes[1]);
    assert.equal(getComputedStyle(find(place, '[slot=service] > a')).fontWeight, '700');
  });

  it('puts the quick links beside the name where there is room, under it where there is not', async () => {
    const side = async (size: string): Promise<boolean> => {
      const place = await put(size);
      const [name] = boxes(place, '[slot=service]');
      const [links] = boxes(place, '[slot=links]');
      return (links?.top ?? 0) < (name?.bottom ?? 0);
    };
    assert.isTrue(await side('60rem'));
    assert.isFalse(await side('20rem'));
  });

  it('gives its links 44 px', async () => {
    const place = await put();
    for (const { height } of boxes(place, 'li > a')) assert.isAtLeast(height, 44);
  });

  it('holds on a screen of 320 px, with long words, at twice the text and with WCAG’s spacing', async () => {
    const place = await put('20rem');
    find(place, '[slot=brand]').textContent = 'Établissementpublicintercommunaldecoopération';
    find(place, '[slot=links] a').textContent = 'Anticonstitutionnellementsincèrementvôtre';
    find(place, 'nav a').textContent = 'Anticonstitutionnellementsincèrementvôtre';
    assert.deepEqual(overflowing(place), []);
    place.style.cssText += 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    assert.deepEqual(overflowing(place), []);
    place.style.cssText = 'inline-size: 20rem; zoom: 2';
    assert.deepEqual(overflowing(place), []);
  });

  it('marks the current page of the menu with a bar, in forced colours too', async () => {
    const place = await put();
    const bar = (node: Element): string => getComputedStyle(node).borderBlockEndColor;
    const [other, current] = [find(place, 'nav a'), find(place, 'nav [aria-current]')];
    assert.equal(bar(current), colour('action'));
    assert.equal(bar(other), 'rgba(0, 0, 0, 0)');
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) return;
    const forced = [
      bar(other) === getComputedStyle(place.ownerDocument.documentElement).backgroundColor,
      bar(current),
    ];
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.notEqual(forced[1], 'rgba(0, 0, 0, 0)');
    assert.isTrue(forced[0], 'the others’ is of the page’s colour');
  });

  it('begins at the other side from right to left', async () => {
    const place = await put();
    place.dir = 'rtl';
    const [first, second] = boxes(place, 'nav li');
    assert.isAbove(first?.left ?? 0, second?.left ?? 0);
    assert.isBelow(
      boxes(place, '[slot=links]')[0]?.left ?? 0,
      boxes(place, '[slot=service] > a')[0]?.left ?? 0,
    );
  });

  it('leaves the brand and the name on paper, no link', async () => {
    const place = await put('60rem', 'print');
    const shown = ['[slot=brand]', '[slot=service]', '[slot=links]', 'nav'].map(
      (selector) => getComputedStyle(find(place, selector)).display !== 'none',
    );
    assert.deepEqual(shown, [true, true, false, false]);
  });

  it('can be hidden', async () => {
    const place = await put();
    find(place, 'preau-header').hidden = true;
    assert.equal(find(place, 'preau-header').offsetHeight, 0);
  });
});
