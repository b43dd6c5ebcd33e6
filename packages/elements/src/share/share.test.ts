import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './share.define.js';
import './share.messages.en.js';

const SHARE = `<preau-share><h2>Partager</h2><ul><li><a href="mailto:?subject=Page">Courriel</a></li>
  <li><button type="button" slot="copy">Copier le lien</button></li><li><button type="button" slot="native">Partager avec l’appareil</button></li></ul></preau-share>`;

const put = async (markup = SHARE): Promise<HTMLElement> => {
  await dress(['share']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};

const status = (place: ParentNode): HTMLElement => find(place, '[role=status]');

/** Stands for a part of the browser that a test may not use, until the end of the test. */
function stand(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

describe('preau-share', () => {
  let copied: string[] = [];

  beforeEach(() => {
    copied = [];
    stand('clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
  });

  eachFixture((fixture) => {
    it('leaves the page as it was written, with a region of its own, and takes all back', async () => {
      const place = await fixture(SHARE);
      assert.lengthOf(place.querySelectorAll('[data-preau-generated]'), 1);
      await assertNoAxeViolation(place);
      const share = find(place, 'preau-share');
      share.remove();
      assert.equal(share.outerHTML, SHARE);
    });
  });

  it('copies the address of the page, and says so once each time', async () => {
    const place = await put();
    const said: string[] = [];
    new MutationObserver(() => said.push(status(place).textContent)).observe(status(place), {
      childList: true,
    });
    find(place, '[slot=copy]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => status(place).textContent);
    assert.deepEqual(copied, [location.href]);
    assert.deepEqual(said, ['L’adresse de la page est copiée.']);
    assert.equal(document.activeElement, find(place, '[slot=copy]'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => said.length === 3);
    assert.deepEqual(said.slice(1), ['', 'L’adresse de la page est copiée.']);
  });

  it('copies the address it is given, else the canonical one', async () => {
    const place = await put(SHARE.replace('<preau-share>', '<preau-share url="/inscription">'));
    find(place, '[slot=copy]').click();
    await waitUntil(() => copied.length);
    const link = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://academie.example/page',
    });
    document.head.append(link);
    find(place, 'preau-share').removeAttribute('url');
    find(place, '[slot=copy]').click();
    link.remove();
    assert.deepEqual(copied, [`${location.origin}/inscription`, 'https://academie.example/page']);
  });

  it('gives the address to select where the browser refuses', async () => {
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new Error('no')) }]) {
      stand('clipboard', clipboard);
      const place = await put();
      find(place, '[slot=copy]').click();
      await waitUntil(() => status(place).textContent);
      assert.include(status(place).textContent, location.href);
      place.remove();
    }
  });

  it('speaks the language of the page', async () => {
    const place = await put(SHARE.replace('<preau-share>', '<preau-share lang="en">'));
    find(place, '[slot=copy]').click();
    await waitUntil(() => status(place).textContent);
    assert.equal(status(place).textContent, 'The address of the page is copied.');
  });

  it('opens the sharing of the device where there is one, and is silent if it is cancelled', async () => {
    const asked: ShareData[] = [];
    stand('share', (data: ShareData) => {
      asked.push(data);
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    const place = await put();
    const button = find(place, '[slot=native]');
    assert.isAbove(button.offsetHeight, 0);
    button.click();
    await settled();
    assert.deepEqual(asked, [{ title: document.title, url: location.href }]);
    assert.equal(status(place).textContent, '');
  });

  it('does not show that button where the device cannot', async function () {
    if ('share' in navigator) this.skip();
    const place = await put();
    assert.equal(find(place, '[slot=native]').offsetHeight, 0);
  });

  it('keeps the place of what it says: nothing moves', async () => {
    const place = await put();
    const { height } = find(place, 'preau-share').getBoundingClientRect();
    find(place, '[slot=copy]').click();
    await waitUntil(() => status(place).textContent);
    assert.closeTo(find(place, 'preau-share').getBoundingClientRect().height, height, 1);
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      find(place, '[slot=copy]').click();
      await waitUntil(() => status(place).textContent);
      await assertNoAxeViolation(place);
    });

  it('holds on a screen of 320 px with long words, with targets of 44 px', async () => {
    const place = await put();
    place.style.inlineSize = '20rem';
    find(place, 'a').textContent = 'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    assert.deepEqual(overflowing(place), []);
    for (const target of place.querySelectorAll<HTMLElement>('a, [slot=copy]'))
      assert.isAtLeast(target.offsetHeight, 44);
  });

  it('leaves one region after many comings and goings', async () => {
    const place = await put();
    const share = find(place, 'preau-share');
    for (let cycle = 0; cycle < 500; cycle++) {
      share.remove();
      place.append(share);
    }
    await settled();
    assert.lengthOf(place.querySelectorAll('[role=status]'), 1);
    find(place, '[slot=copy]').click();
    await waitUntil(() => status(place).textContent);
    assert.lengthOf(copied, 1);
  });
});
