import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { parse, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { dress, find, overflowing } from '../testing/styles.js';

const LIST = `<ol><li><a href="#1">Accueil</a></li><li><a href="#2">Scolarité</a></li>
  <li><a href="#3" aria-current="page">Inscription en 6e</a></li></ol>`;
const PLAIN = `<preau-breadcrumb><nav aria-label="Vous êtes ici">${LIST}</nav></preau-breadcrumb>`;
const FOLDED = `<preau-breadcrumb><nav aria-label="Vous êtes ici aussi"><details><summary>Voir où je suis</summary>${LIST}</details></nav></preau-breadcrumb>`;

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['breadcrumb'], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

const seen = (node: HTMLElement): boolean => node.checkVisibility({ contentVisibilityAuto: true });

describe('preau-breadcrumb', () => {
  afterEach(() => setViewport({ width: 1000, height: 700 }));

  it('looks the same before its tag is defined and after', () =>
    assertSameLook('breadcrumb', PLAIN + FOLDED, () => import('./breadcrumb.define.js')));

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put(PLAIN + FOLDED);
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  it('keeps its list a list, and draws a sign before every page but the first', async () => {
    const place = await put(PLAIN);
    assert.equal(getComputedStyle(find(place, 'ol')).listStyleType, '""');
    const signs = [...place.querySelectorAll('li')].map(
      (node) => getComputedStyle(node, '::before').content,
    );
    assert.deepEqual(signs, ['none', '""', '""']);
  });

  it('turns its signs to where the text goes', async () => {
    const place = await put(PLAIN);
    const turn = (): string => getComputedStyle(find(place, 'li:last-child'), '::before').rotate;
    assert.equal(turn(), '-90deg');
    place.dir = 'rtl';
    assert.equal(turn(), '90deg');
  });

  it('marks the page by its look too', async () => {
    const place = await put(PLAIN);
    const line = (selector: string): string =>
      getComputedStyle(find(place, selector)).textDecorationLine;
    assert.deepEqual([line('a'), line('[aria-current]')], ['underline', 'none']);
  });

  it('shows a folded list on a wide screen, without its button', async () => {
    await setViewport({ width: 1000, height: 700 });
    const place = await put(FOLDED);
    assert.isFalse(seen(find(place, 'summary')));
    find(place, 'a').focus();
    assert.equal(document.activeElement, find(place, 'a'));
    assert.isAbove(find(place, 'ol').offsetHeight, 20);
    await assertNoAxeViolation(place);
  });

  it('folds on a small screen, and opens with the keyboard', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put(FOLDED);
    assert.isFalse(seen(find(place, 'a')));
    find(place, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    assert.isTrue(seen(find(place, 'a')));
    assert.deepEqual(overflowing(place), []);
    await assertNoAxeViolation(place);
  });

  it('keeps the focus of its button when the screen becomes wide', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put(FOLDED);
    const button = find(place, 'summary');
    button.focus();
    await setViewport({ width: 1000, height: 700 });
    assert.equal(document.activeElement, button);
    assert.isTrue(seen(button));
  });

  it('holds on a screen of 320 px with long words, with targets of 24 px', async () => {
    const place = await put(PLAIN);
    place.style.inlineSize = '20rem';
    find(place, 'a').textContent = 'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    assert.deepEqual(overflowing(place), []);
    for (const link of place.querySelectorAll('a'))
      assert.isAtLeast(link.getBoundingClientRect().height, 24);
  });

  it('keeps its signs in forced colours', async function () {
    const place = await put(PLAIN);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const kept = getComputedStyle(find(place, 'li:last-child'), '::before').getPropertyValue(
      'forced-color-adjust',
    );
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.equal(kept, 'none');
  });

  it('is whole on paper, without its button', async () => {
    const place = await put(FOLDED, 'print');
    assert.isFalse(seen(find(place, 'summary')));
    assert.isAbove(find(place, 'ol').offsetHeight, 20);
  });
});
