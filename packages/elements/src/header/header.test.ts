import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, parse, settled, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
import { dress, find, overflowing } from '../testing/styles.js';
import type { PreauHeader } from './header.js';

const HEADER = `<preau-header><header>
  <p slot="brand">Académie de Rennes</p>
  <p slot="service"><a href="#accueil">Inscription au collège</a> <span>Inscrire votre enfant en 6e</span></p>
  <ul slot="links"><li><a href="#aide">Aide</a></li><li><a href="#dossier">Mon dossier</a></li></ul>
  <preau-nav slot="nav"><nav aria-label="Menu principal"><ul>
    <li><a href="#a">Accueil</a></li><li><a href="#b" aria-current="page">Inscription</a></li>
    <li><details><summary>Aide</summary><ul><li><a href="#c">Calendrier</a></li></ul></details></li>
  </ul></nav></preau-nav>
</header></preau-header>`;

async function put(inlineSize = '60rem', on?: 'print'): Promise<HTMLElement> {
  await dress(['header', 'nav'], on);
  const place = stage();
  place.style.inlineSize = inlineSize;
  place.append(parse(HEADER));
  return place;
}

const boxes = (place: Element, selector: string): DOMRect[] =>
  [...place.querySelectorAll(selector)].map((node) => node.getBoundingClientRect());

describe('preau-header', () => {
  beforeEach(() => setViewport({ width: 1100, height: 700 }));

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
    for (const { height } of boxes(place, '[slot=links] a')) assert.isAtLeast(height, 44);
  });

  it('holds on a screen of 320 px, with long words, at twice the text and with WCAG’s spacing', async () => {
    await setViewport({ width: 640, height: 700 });
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
    const shown = ['[slot=brand]', '[slot=service]', '[slot=links]', '[slot=nav]'].map(
      (selector) => getComputedStyle(find(place, selector)).display !== 'none',
    );
    assert.deepEqual(shown, [true, true, false, false]);
  });

  it('can be hidden', async () => {
    const place = await put();
    find(place, 'preau-header').hidden = true;
    assert.equal(find(place, 'preau-header').offsetHeight, 0);
  });

  it('wears a band for a mourning, that of the page or its own', async () => {
    const place = await put();
    const band = (): string => getComputedStyle(find(place, 'preau-header'), '::before').content;
    assert.equal(band(), 'none');
    place.dataset['preauMourning'] = '';
    assert.equal(band(), '""');
  });
});

describe('preau-header with a menu', () => {
  const WITH_MENU = HEADER.replace('<preau-header>', '<preau-header menu>').replace(
    '</ul>\n  <preau-nav',
    '</ul>\n  <form slot="search" role="search"><input aria-label="Rechercher" type="search"></form>\n  <preau-nav',
  );

  async function small(width = 320): Promise<HTMLElement> {
    await setViewport({ width, height: 700 });
    const place = await put('auto');
    place.innerHTML = '';
    place.append(parse(WITH_MENU));
    await settled();
    return place;
  }

  const buttonOf = (place: Element): HTMLButtonElement =>
    find<HTMLButtonElement>(place, '[data-preau-generated]');
  const shown = (place: Element): boolean[] =>
    ['links', 'search', 'nav'].map((slot) => find(place, `[slot=${slot}]`).offsetHeight > 0);

  before(async () => {
    await import('./header.define.js');
    await import('../nav/nav.define.js');
  });
  beforeEach(() => setViewport({ width: 1100, height: 700 }));
  after(() => setViewport({ width: 1000, height: 700 }));

  eachFixture((fixture) => {
    it('leaves the nodes of the author as they were, in their order, with one button among them', async () => {
      const place = await fixture(WITH_MENU);
      const header = find(place, 'preau-header > header');
      const order = [...header.children].map(({ slot, localName }) => slot || localName);
      assert.deepEqual(order, ['brand', 'service', 'button', 'links', 'search', 'nav']);
      find(place, 'preau-header').remove();
      await settled();
      assert.lengthOf(header.querySelectorAll('[data-preau-generated], [id]'), 0);
    });

    it('opens with its button and closes, and says so', async () => {
      await setViewport({ width: 320, height: 700 });
      await dress(['header', 'nav']);
      const place = await fixture(WITH_MENU);
      const button = buttonOf(place);
      assert.deepEqual(shown(place), [false, false, false]);
      assert.equal(button.textContent, 'Menu');
      assert.equal(button.getAttribute('aria-expanded'), 'false');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      assert.deepEqual(shown(place), [true, true, true]);
      assert.equal(button.getAttribute('aria-expanded'), 'true');
      const controlled = button.getAttribute('aria-controls')?.split(' ') ?? [];
      assert.deepEqual(
        controlled.map((id) => document.getElementById(id)?.slot),
        ['links', 'search', 'nav'],
      );
      await sendKeys({ press: 'Enter' });
      await settled();
      assert.deepEqual(shown(place), [false, false, false]);
    });
  });

  it('goes from the button into what it opened', async () => {
    const place = await small();
    buttonOf(place).focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, find(place, '[slot=links] a'));
    await assertNoAxeViolation(find(place, 'header'));
  });

  it('closes with Esc and gives the focus back, a menu within it first', async () => {
    const place = await small();
    find<PreauHeader>(place, 'preau-header').open = true;
    await settled();
    find<HTMLDetailsElement>(place, 'details').open = true;
    await settled();
    find(place, 'details a').focus();
    await sendKeys({ press: 'Escape' });
    assert.equal(document.activeElement, find(place, 'summary'));
    assert.isTrue(find<PreauHeader>(place, 'preau-header').open);
    await sendKeys({ press: 'Escape' });
    await settled();
    assert.isFalse(find<PreauHeader>(place, 'preau-header').open);
    assert.equal(document.activeElement, buttonOf(place));
  });

  it('closes when a link in it is followed, and keeps the focus', async () => {
    const place = await small();
    find<PreauHeader>(place, 'preau-header').open = true;
    await settled();
    const link = find(place, '[slot=links] a');
    link.addEventListener('click', (event) => event.preventDefault());
    link.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.deepEqual(shown(place), [false, false, false]);
    assert.equal(document.activeElement, buttonOf(place));
  });

  it('keeps what is typed, what is open and the focus when the screen changes its width', async () => {
    const place = await small(1100);
    const input = find<HTMLInputElement>(place, '[type=search]');
    input.value = 'lycée';
    input.focus();
    assert.equal(buttonOf(place).offsetHeight, 0);
    await setViewport({ width: 320, height: 700 });
    await settled();
    assert.equal(document.activeElement, input);
    assert.isTrue(find<PreauHeader>(place, 'preau-header').open);
    assert.equal(buttonOf(place).getAttribute('aria-expanded'), 'true');
    assert.equal(input.value, 'lycée');
    const button = buttonOf(place);
    button.focus();
    await setViewport({ width: 1100, height: 700 });
    await settled();
    assert.equal(document.activeElement, button);
    assert.deepEqual(shown(place), [true, true, true]);
    await setViewport({ width: 320, height: 700 });
    await settled();
    assert.deepEqual(shown(place), [true, true, true]);
  });

  it('has no button where there is nothing to open, or none is asked for', async () => {
    const place = await small();
    const header = find<PreauHeader>(place, 'preau-header');
    header.menu = false;
    await settled();
    assert.isNull(place.querySelector('[data-preau-generated]'));
    assert.deepEqual(shown(place), [true, true, true]);
    header.menu = true;
    for (const part of place.querySelectorAll('[slot=links], [slot=search], [slot=nav]'))
      part.remove();
    await settled();
    assert.isNull(place.querySelector('[data-preau-generated]'));
  });

  it('holds on a screen of 320 px, closed and open', async () => {
    const place = await small();
    find(place, '[slot=service] > a').textContent = 'Anticonstitutionnellementsincèrementvôtre';
    assert.deepEqual(overflowing(place), []);
    assert.isAtLeast(buttonOf(place).offsetHeight, 44);
    find<PreauHeader>(place, 'preau-header').open = true;
    await settled();
    assert.deepEqual(overflowing(place), []);
  });

  it('leaves nothing behind after many comings and goings', async () => {
    const place = await small();
    const header = find(place, 'preau-header');
    for (let cycle = 0; cycle < 500; cycle++) {
      header.remove();
      place.append(header);
    }
    await settled();
    assert.lengthOf(place.querySelectorAll('[data-preau-generated]'), 1);
    buttonOf(place).click();
    await settled();
    assert.deepEqual(shown(place), [true, true, true]);
  });
});
