import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import './toggletip.define.js';
import type { PreauToggletip } from './toggletip.js';

const TIP =
  '<preau-toggletip><button type="button">Qu’est-ce que l’INE ?</button><p>Le numéro de l’élève. <a href="#ine">Où le trouver</a></p></preau-toggletip>';
const PAGE = `${TIP}<button id="apres">Après</button>`;

const put = async (markup: string): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};
const tipOf = (place: ParentNode) => find(place, 'preau-toggletip > p');
const buttonOf = (place: ParentNode) => find(place, 'preau-toggletip > button');
const press = (key: string) => sendKeys({ press: key }).then(settled);
const assertFocus = (node: Element) => assert.isTrue(document.activeElement === node);
function assertOpen(place: ParentNode, open: boolean): void {
  assert.equal(tipOf(place).checkVisibility(), open);
  assert.equal(buttonOf(place).getAttribute('aria-expanded'), `${open}`);
}

describe('preau-toggletip', () => {
  beforeEach(() => dress(['toggletip', 'button']));

  eachFixture((put) => {
    it('hides an explanation behind its button, whose state is said', async () => {
      const place = await put(TIP);
      assertOpen(place, false);
      assert.equal(buttonOf(place).getAttribute('aria-controls'), tipOf(place).id);
      buttonOf(place).click();
      await settled();
      assertOpen(place, true);
      await assertNoAxeViolation(place);
    });
  });

  for (const key of ['Enter', ' '])
    it(`${key === ' ' ? 'Space' : key} shows it, and hides it`, async () => {
      const place = await put(PAGE);
      buttonOf(place).focus();
      await press(key);
      assertOpen(place, true);
      await press(key);
      assertOpen(place, false);
      assertFocus(buttonOf(place));
    });

  it('Tab goes through it, then out of it, which hides it', async () => {
    const place = await put(PAGE);
    buttonOf(place).focus();
    await press('Enter');
    await press('Tab');
    assertFocus(find(place, 'a'));
    await press('Tab');
    assertFocus(find(place, '#apres'));
    assertOpen(place, false);
  });

  it('Escape hides it and gives the focus back', async () => {
    const place = await put(PAGE);
    buttonOf(place).focus();
    await press('Enter');
    await press('Tab');
    await press('Escape');
    assertOpen(place, false);
    assertFocus(buttonOf(place));
  });

  it('a press elsewhere hides it; it stays for the pointer that leaves', async () => {
    const place = await put(PAGE);
    buttonOf(place).click();
    await settled();
    await sendMouse({ type: 'move', position: [590, 390] });
    await settled();
    assertOpen(place, true);
    await sendMouse({ type: 'click', position: [590, 390] });
    await settled();
    assertOpen(place, false);
  });

  it('is shown and hidden by a script, and works in a preau-button', async () => {
    const place = await put(
      TIP.replace('<button', '<preau-button><button').replace(
        '</button>',
        '</button></preau-button>',
      ),
    );
    const toggletip = find<PreauToggletip>(place, 'preau-toggletip');
    toggletip.open = true;
    await settled();
    assert.isTrue(tipOf(place).checkVisibility());
    assert.equal(find(place, 'button').getAttribute('aria-expanded'), 'true');
  });

  it('is within a narrow window, wherever its button is', async () => {
    // No narrower: that is all that MiniBrowser can do.
    await setViewport({ width: 460, height: 600 });
    const place = await put(TIP.replace('</p>', `${' Il a onze signes.'.repeat(9)}</p>`));
    const toggletip = find(place, 'preau-toggletip');
    for (const start of [0, 120, 260]) {
      toggletip.style.cssText = `position: absolute; inset: 40px auto auto ${start}px`;
      buttonOf(place).click();
      await settled();
      await waitUntil(() => {
        const { left, right, top } = tipOf(place).getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0;
      }, `from ${start} px`);
      buttonOf(place).click();
      await settled();
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('has a target of 24 px', async () => {
    const { width, height } = buttonOf(await put(TIP)).getBoundingClientRect();
    assert.isAtLeast(Math.min(width, height), 24);
  });

  it('gives back what it was given when it leaves, even open', async () => {
    const place = await put(TIP);
    const toggletip = find<PreauToggletip>(place, 'preau-toggletip');
    toggletip.open = true;
    await settled();
    toggletip.remove();
    await settled();
    assert.equal(toggletip.outerHTML, parse(TIP).querySelector('preau-toggletip')?.outerHTML);
    place.append(toggletip);
    await settled();
    assertOpen(place, false);
  });

  for (const markup of [
    '<preau-toggletip></preau-toggletip>',
    '<preau-toggletip><button>Seul</button></preau-toggletip>',
    '<preau-toggletip open><p>Seul</p></preau-toggletip>',
  ])
    it(`does not throw on ${markup}`, async () => {
      const place = await put(markup);
      place.querySelector('button')?.click();
      await settled();
    });

  it('leaves nothing behind after many comings and goings', async () => {
    const place = await put(TIP);
    const toggletip = find(place, 'preau-toggletip');
    for (let cycle = 0; cycle < 300; cycle++) {
      toggletip.remove();
      place.append(toggletip);
    }
    await settled();
    buttonOf(place).click();
    await settled();
    assertOpen(place, true);
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`has no axe violation, ${scheme}`, async () => {
      const place = await put(TIP);
      place.dataset['preauScheme'] = scheme;
      buttonOf(place).click();
      await settled();
      await assertNoAxeViolation(place);
    });
});
