import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './nav.define.js';

const NAV = `<preau-nav><nav aria-label="Menu principal"><ul>
  <li><a href="#accueil">Accueil</a></li>
  <li><details id="menu"><summary>Scolarité</summary><ul><li><a href="#ecole">École</a></li><li><a href="#college" aria-current="page">Collège</a></li></ul></details></li>
  <li><details id="mega"><summary>Examens</summary><div slot="mega"><div slot="leader"><h2>Examens</h2><p>Tout savoir.</p></div>
    <ul><li><h3>Collège</h3><ul><li><a href="#dnb">Brevet</a></li></ul></li><li><p><a href="#lycee">Lycée</a></p><ul><li><a href="#bac">Bac</a></li></ul></li></ul></div></details></li>
  <li><details id="last"><summary>Contacts du rectorat</summary><ul><li><a href="#tel">Téléphone</a></li></ul></details></li>
</ul></nav></preau-nav>`;

const put = async (): Promise<HTMLElement> => {
  await dress(['nav']);
  const place = stage();
  place.append(parse(NAV));
  await settled();
  return place;
};

const stateOf = (place: ParentNode): string =>
  [...place.querySelectorAll('details')].map(({ open }) => (open ? 'open' : 'closed')).join(' ');

async function open(place: HTMLElement, selector: string): Promise<HTMLElement> {
  const summary = find(place, `${selector} > summary`);
  const heard = new Promise((resolve) =>
    find(place, selector).addEventListener('toggle', resolve, { once: true }),
  );
  summary.focus();
  await sendKeys({ press: 'Enter' });
  await heard;
  return find(place, `${selector} > :not(summary)`);
}

describe('preau-nav', () => {
  beforeEach(() => setViewport({ width: 1100, height: 700 }));

  eachFixture((fixture) => {
    it('leaves the page as it was written, but for the mark of the menu that holds the page', async () => {
      const place = await fixture(NAV);
      const summary = find(place, '#menu > summary');
      assert.equal(summary.getAttribute('aria-current'), 'true');
      summary.removeAttribute('aria-current');
      assert.equal(place.innerHTML, NAV);
      await assertNoAxeViolation(place);
    });

    it('has one menu open at a time', async () => {
      const place = await fixture(NAV);
      await open(place, '#menu');
      await open(place, '#mega');
      assert.equal(stateOf(place), 'closed open closed');
    });
  });

  it('marks the menu of the page wherever the page goes, and takes the mark back', async () => {
    const place = await put();
    const marks = (): (string | null)[] =>
      ['#menu', '#mega'].map((id) => find(place, `${id} > summary`).getAttribute('aria-current'));
    assert.deepEqual(marks(), ['true', null]);
    find(place, '[href="#college"]').removeAttribute('aria-current');
    find(place, '[href="#bac"]').setAttribute('aria-current', 'page');
    await settled();
    assert.deepEqual(marks(), [null, 'true']);
    const nav = find(place, 'preau-nav');
    nav.remove();
    assert.isFalse(find(nav, '#mega > summary').hasAttribute('aria-current'));
    place.append(nav);
    await settled();
    assert.deepEqual(marks(), [null, 'true']);
  });

  it('leaves a mark that the author wrote', async () => {
    await dress(['nav']);
    const place = stage();
    place.append(parse(NAV.replace('<summary>Scol', '<summary aria-current="page">Scol')));
    await settled();
    const nav = find(place, 'preau-nav');
    nav.remove();
    assert.equal(find(nav, '#menu > summary').getAttribute('aria-current'), 'page');
  });

  it('goes with the keyboard: open, in, out with Esc, out with Tab', async () => {
    const place = await put();
    await open(place, '#menu');
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, find(place, '[href="#ecole"]'));
    await sendKeys({ press: 'Escape' });
    assert.equal(document.activeElement, find(place, '#menu > summary'));
    assert.equal(stateOf(place), 'closed closed closed');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, find(place, '#mega > summary'));
    assert.equal(stateOf(place), 'closed closed closed');
  });

  it('puts a menu under its button, over the page, without moving it', async () => {
    const place = await put();
    const nav = find(place, 'preau-nav');
    const { height } = nav.getBoundingClientRect();
    const panel = (await open(place, '#menu')).getBoundingClientRect();
    const button = find(place, '#menu > summary').getBoundingClientRect();
    assert.closeTo(panel.left, button.left, 1);
    assert.closeTo(panel.top, button.bottom, 1);
    assert.equal(nav.getBoundingClientRect().height, height);
    await assertNoAxeViolation(place);
  });

  it('makes a mega-menu as wide as the menu bar, with its groups side by side', async () => {
    const place = await put();
    const panel = (await open(place, '#mega')).getBoundingClientRect();
    assert.isAtLeast(panel.width, find(place, 'nav').getBoundingClientRect().width);
    const [first, second] = [...place.querySelectorAll('[slot=mega] > ul > li')].map((node) =>
      node.getBoundingClientRect(),
    );
    assert.equal(first?.top, second?.top);
    await assertNoAxeViolation(place);
  });

  it('keeps a menu within the screen, whichever way the text runs', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const place = await put();
      place.dir = dir;
      find(place, 'li:nth-child(4)').style.marginInlineStart = '25rem';
      const { left, right } = (await open(place, '#last')).getBoundingClientRect();
      assert.isAtLeast(left, 0, dir);
      assert.isAtMost(right, document.documentElement.clientWidth, dir);
      place.remove();
    }
  });

  it('stacks on a small screen: a menu opens in the page, and nothing passes its side', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put();
    find(place, '#menu a').textContent = 'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    const panel = await open(place, '#menu');
    assert.equal(getComputedStyle(panel).position, 'static');
    assert.deepEqual(overflowing(place), []);
    for (const target of place.querySelectorAll<HTMLElement>('a, summary'))
      if (target.checkVisibility({ contentVisibilityAuto: true }) && target.offsetHeight)
        assert.isAtLeast(target.offsetHeight, 44);
    await open(place, '#mega');
    assert.deepEqual(overflowing(place), []);
    await assertNoAxeViolation(place);
  });

  it('keeps an open menu and its focus when the screen changes its width', async () => {
    const place = await put();
    await open(place, '#mega');
    const link = find(place, '[href="#bac"]');
    link.focus();
    await setViewport({ width: 320, height: 700 });
    await settled();
    assert.equal(document.activeElement, link);
    assert.equal(stateOf(place), 'closed open closed');
    await setViewport({ width: 1100, height: 700 });
    await settled();
    assert.equal(document.activeElement, link);
    assert.equal(stateOf(place), 'closed open closed');
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}, closed and open`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
      await open(place, '#mega');
      await assertNoAxeViolation(place);
    });
});
