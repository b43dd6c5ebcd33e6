import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './account.define.js';

const ACCOUNT = `<preau-account><details><summary>Camille Martin</summary><div><p><strong>Camille Martin</strong> Parent</p>
  <ul><li><a href="#infos">Mes informations</a></li></ul><form method="post" action="#sortie"><preau-button><button>Se déconnecter</button></preau-button></form>
</div></details></preau-account>`;

const put = async (): Promise<HTMLElement> => {
  await dress(['account', 'button']);
  const place = stage();
  place.append(parse(ACCOUNT));
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
  return find(place, 'details > div');
};

describe('preau-account', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));

  eachFixture((fixture) => {
    it('leaves the page as it was written', async () => {
      const place = await fixture(ACCOUNT);
      assert.equal(place.innerHTML, ACCOUNT);
      await assertNoAxeViolation(place);
    });
  });

  it('goes with the keyboard to the links, then to the way out, and back with Esc', async () => {
    const place = await put();
    await open(place);
    await assertNoAxeViolation(place);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, find(place, 'button'));
    await sendKeys({ press: 'Escape' });
    assert.isFalse(find<HTMLDetailsElement>(place, 'details').open);
    assert.equal(document.activeElement, find(place, 'summary'));
  });

  it('sends the form of the author', async () => {
    const place = await put();
    await open(place);
    let sent = '';
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = (event.target as HTMLFormElement).method;
    });
    find(place, 'button').focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(sent, 'post');
    assert.isTrue(find<HTMLDetailsElement>(place, 'details').open);
  });

  it('stays within the screen at its end, whichever way the text runs', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const place = await put();
      place.dir = dir;
      find(place, 'preau-account').style.marginInlineStart = 'auto';
      const { left, right } = (await open(place)).getBoundingClientRect();
      assert.isAtLeast(left, 0, dir);
      assert.isAtMost(right, document.documentElement.clientWidth, dir);
      place.remove();
    }
  });

  it('opens in the page on a small screen, where nothing passes its side', async () => {
    await setViewport({ width: 320, height: 700 });
    const place = await put();
    find(place, 'summary').textContent = 'Anticonstitutionnellementsincèrementvôtreetlongtemps';
    assert.equal(getComputedStyle(await open(place)).position, 'static');
    assert.deepEqual(overflowing(place), []);
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put();
      place.dataset.preauScheme = scheme;
      await open(place);
      await assertNoAxeViolation(place);
    });
});
