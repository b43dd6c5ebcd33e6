import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './language.define.js';

const CHOICE = `<preau-language lang="fr"><details><summary>Langue : français</summary><ul>
  <li><a href="#fr" hreflang="fr">Français</a></li><li><a href="#en" lang="en">English</a></li><li><a href="#es" hreflang="es" lang="es">Español</a></li>
</ul></details></preau-language>`;

const put = async (markup = CHOICE): Promise<HTMLElement> => {
  await dress(['language']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};

const open = async (place: HTMLElement): Promise<HTMLElement> => {
  const heard = new Promise((resolve) =>
    find(place, 'details').addEventListener('toggle', resolve, { once: true }),
  );
  find(place, 'summary').focus();
  await sendKeys({ press: 'Enter' });
  await heard;
  return find(place, 'ul');
};

describe('preau-language', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));

  eachFixture((fixture) => {
    it('gives each link its language both ways, marks that of the page, and takes it back', async () => {
      const place = await fixture(CHOICE);
      const links = [...place.querySelectorAll('a')].map((link) =>
        [link.hreflang, link.lang, link.getAttribute('aria-current')].join(' '),
      );
      assert.deepEqual(links, ['fr fr true', 'en en ', 'es es ']);
      const choice = find(place, 'preau-language');
      choice.remove();
      assert.equal(choice.outerHTML, CHOICE);
    });
  });

  it('opens over the page, closes with Esc and gives the focus back', async () => {
    const place = await put();
    const { height } = find(place, 'preau-language').getBoundingClientRect();
    await open(place);
    assert.equal(find(place, 'preau-language').getBoundingClientRect().height, height);
    await assertNoAxeViolation(place);
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, find(place, '[href="#fr"]'));
    await sendKeys({ press: 'Escape' });
    assert.isFalse(find<HTMLDetailsElement>(place, 'details').open);
    assert.equal(document.activeElement, find(place, 'summary'));
  });

  it('stays within the screen at its end', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const place = await put();
      place.dir = dir;
      find(place, 'preau-language').style.marginInlineStart = 'auto';
      find(place, 'a').textContent = 'Une langue au nom vraiment très long';
      const { left, right } = (await open(place)).getBoundingClientRect();
      assert.isAtLeast(left, 0, dir);
      assert.isAtMost(right, document.documentElement.clientWidth, dir);
      place.remove();
    }
  });

  it('opens in the page on a small screen', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put();
    assert.equal(getComputedStyle(await open(place)).position, 'static');
    assert.deepEqual(overflowing(place), []);
    for (const target of place.querySelectorAll('a, summary'))
      assert.isAtLeast(target.getBoundingClientRect().height, 44);
  });

  it('says once that a link has no language', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    await put(
      '<preau-language><details><summary>Langue</summary><ul><li><a href="#x">?</a></li></ul></details></preau-language>',
    );
    console.warn = warn;
    assert.lengthOf(said, 1);
    assert.match(String(said[0]), /without a language/);
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await open(place);
      await assertNoAxeViolation(place);
    });
});
