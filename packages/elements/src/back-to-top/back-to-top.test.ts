import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import './back-to-top.define.js';

const LINK = `<preau-back-to-top><a href="#haut">Haut de page</a></preau-back-to-top>`;
const PAGE = `<h1 id="haut" tabindex="-1">Titre</h1><p style="block-size:200rem">Long</p>${LINK}`;

const put = async (on?: 'print'): Promise<HTMLElement> => {
  await dress(['back-to-top'], on);
  const place = stage();
  place.append(parse(PAGE));
  await settled();
  return place;
};

const inView = (node: Element): boolean => {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('preau-back-to-top', () => {
  before(() => setViewport({ width: 1000, height: 700 }));
  afterEach(() => {
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  eachFixture((fixture) => {
    it('leaves the page as it was written', async () => {
      const place = await fixture(PAGE);
      assert.equal(place.innerHTML, PAGE);
      await assertNoAxeViolation(place);
    });
  });

  it('comes in view once a screen has been scrolled, and goes back to its place', async () => {
    const place = await put();
    const link = find(place, 'a');
    assert.isFalse(inView(link));
    scrollTo(0, 800);
    await waitUntil(() => inView(link), 'in view');
    const { scrollHeight } = document.documentElement;
    scrollTo(0, 100);
    await waitUntil(() => !inView(link), 'at its place');
    assert.equal(document.documentElement.scrollHeight, scrollHeight, 'nothing has moved');
  });

  it('is at its place at the end of the page, whatever has been scrolled', async () => {
    const place = await put();
    scrollTo(0, document.documentElement.scrollHeight);
    await settled();
    const host = find(place, 'preau-back-to-top').getBoundingClientRect();
    assert.isAbove(host.top, find(place, 'p').getBoundingClientRect().bottom - 1);
  });

  it('takes the keyboard to the top', async () => {
    const place = await put();
    find(place, 'a').focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(document.activeElement, find(place, 'h1'));
  });

  it('hears nothing once it has gone, and again when it is back', async () => {
    const place = await put();
    const host = find(place, 'preau-back-to-top');
    scrollTo(0, 800);
    await waitUntil(() => host.hasAttribute('afloat'));
    host.remove();
    assert.isFalse(host.hasAttribute('afloat'));
    place.append(host);
    assert.isTrue(host.hasAttribute('afloat'));
  });

  it('is a target of 44 px, and is not on paper', async () => {
    assert.isAtLeast(find(await put(), 'a').offsetHeight, 44);
    assert.equal(find(await put('print'), 'preau-back-to-top').offsetHeight, 0);
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });
});
