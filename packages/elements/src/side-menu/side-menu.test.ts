import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './side-menu.define.js';

const MENU = `<preau-side-menu><nav aria-labelledby="t"><details id="fold"><summary slot="title" id="t">Examens</summary><ul>
  <li><a href="#vue">Vue d’ensemble</a></li>
  <li><details id="bac"><summary>Baccalauréat</summary><ul><li><a href="#inscription">Inscription</a></li>
    <li><details id="spe"><summary>Spécialité</summary><ul><li><a href="#ecrits" aria-current="page">Écrits</a></li></ul></details></li></ul></details></li>
  <li><details id="brevet"><summary>Brevet</summary><ul><li><a href="#oral">Oral</a></li></ul></details></li>
</ul></details></nav></preau-side-menu>`;

const put = async (): Promise<HTMLElement> => {
  await dress(['side-menu']);
  const place = stage();
  place.append(parse(MENU));
  await settled();
  return place;
};

const openOf = (place: ParentNode): string[] =>
  [...place.querySelectorAll('details')].filter(({ open }) => open).map(({ id }) => id);

/** WebKitGTK does not come back from its window made smaller under these pages, or comes back without the focus. */
const resizes = !navigator.vendor.startsWith('Apple');

describe('preau-side-menu', () => {
  beforeEach(async () => {
    if (resizes) await setViewport({ width: 1000, height: 700 });
  });

  eachFixture((fixture) => {
    it('opens the branch of the page, and marks it', async () => {
      await dress(['side-menu']);
      const place = await fixture(MENU);
      assert.deepEqual(openOf(place), ['fold', 'bac', 'spe']);
      const marks = [...place.querySelectorAll('summary[aria-current]')].map(
        ({ textContent }) => textContent,
      );
      assert.deepEqual(marks, ['Baccalauréat', 'Spécialité']);
      await assertNoAxeViolation(place);
    });

    it('is closed behind its title on a small screen, where its branch waits open', async function () {
      if (!resizes) this.skip();
      await setViewport({ width: 320, height: 700 });
      const place = await fixture(MENU);
      assert.deepEqual(openOf(place), ['bac', 'spe']);
    });
  });

  it('lets a person close the branch of the page, and follows the page elsewhere', async () => {
    const place = await put();
    find<HTMLDetailsElement>(place, '#bac').open = false;
    find(place, '[href="#vue"]').setAttribute('aria-current', 'true');
    await settled();
    assert.notInclude(openOf(place), 'bac');
    for (const link of place.querySelectorAll('a')) link.removeAttribute('aria-current');
    find(place, '[href="#oral"]').setAttribute('aria-current', 'page');
    await settled();
    assert.include(openOf(place), 'brevet');
    assert.isFalse(find(place, '#bac > summary').hasAttribute('aria-current'));
    assert.equal(find(place, '#brevet > summary').getAttribute('aria-current'), 'true');
  });

  it('opens on a small screen with the keyboard, and keeps what was opened from width to width', async function () {
    if (!resizes) this.skip();
    await setViewport({ width: 320, height: 700 });
    const place = await put();
    find(place, '#t').focus();
    await sendKeys({ press: 'Enter' });
    assert.include(openOf(place), 'fold');
    await setViewport({ width: 1000, height: 700 });
    await settled();
    assert.include(openOf(place), 'fold');
    await setViewport({ width: 320, height: 700 });
    await settled();
    assert.include(openOf(place), 'fold');
    await sendKeys({ press: 'Enter' });
    await setViewport({ width: 1000, height: 700 });
    await settled();
    assert.include(openOf(place), 'fold');
    await setViewport({ width: 320, height: 700 });
    await settled();
    assert.notInclude(openOf(place), 'fold');
  });

  it('does not take the focus away with the list when the screen becomes small', async function () {
    if (!resizes) this.skip();
    const place = await put();
    const link = find(place, '[href="#ecrits"]');
    link.focus();
    await setViewport({ width: 320, height: 700 });
    await settled();
    assert.equal(document.activeElement, link);
    assert.include(openOf(place), 'fold');
  });

  it('gives back what it set when it goes', async () => {
    const place = await put();
    const menu = find(place, 'preau-side-menu');
    menu.remove();
    assert.isFalse(find<HTMLDetailsElement>(menu, '#fold').open);
    assert.lengthOf(menu.querySelectorAll('summary[aria-current]'), 0);
    for (let cycle = 0; cycle < 500; cycle++) {
      place.append(menu);
      menu.remove();
    }
    place.append(menu);
    await settled();
    assert.deepEqual(openOf(place), ['fold', 'bac', 'spe']);
  });

  it('is there without being opened on a wide screen, as before the script comes', async function () {
    if (!CSS.supports('selector(::details-content)')) this.skip();
    const place = await put();
    find<HTMLDetailsElement>(place, '#fold').open = false;
    assert.isAbove(find(place, '#fold > ul').getBoundingClientRect().height, 40);
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  it('holds on a screen of 320 px with long words, with targets of 44 px', async function () {
    if (!resizes) this.skip();
    await setViewport({ width: 320, height: 700 });
    const place = await put();
    find<HTMLDetailsElement>(place, '#fold').open = true;
    find(place, '[href="#ecrits"]').textContent =
      'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    assert.deepEqual(overflowing(place), []);
    for (const link of place.querySelectorAll('#spe a, summary'))
      assert.isAtLeast(link.getBoundingClientRect().height, 44);
  });
});
