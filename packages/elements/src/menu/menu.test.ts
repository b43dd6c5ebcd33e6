import { assert } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import './menu.define.js';
import type { PreauMenu } from './menu.js';

const LIST =
  '<ul><li><a href="#modifier">Modifier</a></li><li><button type="button" id="dupliquer">Dupliquer</button></li><li><button type="button" disabled="">Classer</button></li><li><hr></li><li><a href="#etat">État du dossier</a></li></ul>';
const MENU = `<preau-menu><button type="button">Actions</button>${LIST}</preau-menu>`;
const APP = MENU.replace('<preau-menu', '<preau-menu type="menu"');
const AROUND = (menu: string) =>
  `<a href="#avant">Avant</a>${menu}<button id="apres">Après</button>`;

const put = async (markup: string): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};
const menuOf = (place: ParentNode) => find<PreauMenu>(place, 'preau-menu');
const buttonOf = (place: ParentNode) => find(place, 'preau-menu > button');
const listOf = (place: ParentNode) => find(place, 'preau-menu > ul');
const press = (key: string) => sendKeys({ press: key }).then(settled);
const assertFocus = (node: Element) =>
  assert.isTrue(
    document.activeElement === node,
    `on ${document.activeElement?.outerHTML.slice(0, 80) ?? ''}`,
  );
function assertOpen(place: ParentNode, open: boolean): void {
  assert.equal(listOf(place).checkVisibility(), open, 'the list');
  assert.equal(buttonOf(place).getAttribute('aria-expanded'), `${open}`);
  assert.equal(menuOf(place).open, open);
}
async function click(node: Element): Promise<void> {
  const { left, top } = node.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left) + 6, Math.round(top) + 6] });
  await settled();
}

describe('preau-menu', () => {
  beforeEach(() => dress(['menu', 'button']));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  eachFixture((put) => {
    it('hides its list behind its button, whose state is said', async () => {
      const place = await put(MENU);
      assertOpen(place, false);
      assert.equal(buttonOf(place).getAttribute('aria-controls'), listOf(place).id);
      assert.isFalse(listOf(place).hasAttribute('role'), 'a list of links, not a menu of ARIA');
      buttonOf(place).click();
      await settled();
      assertOpen(place, true);
      await assertNoAxeViolation(place);
    });

    it('is a menu of ARIA when asked', async () => {
      const place = await put(APP);
      buttonOf(place).click();
      await settled();
      assert.equal(listOf(place).getAttribute('role'), 'menu');
      assert.equal(listOf(place).getAttribute('aria-labelledby'), buttonOf(place).id);
      assert.equal(buttonOf(place).getAttribute('aria-haspopup'), 'menu');
      assert.lengthOf(place.querySelectorAll('[role=menuitem][tabindex="-1"]'), 4);
      await assertNoAxeViolation(place);
    });
  });

  describe('a disclosure, by keyboard', () => {
    for (const key of ['Enter', ' '])
      it(`${key === ' ' ? 'Space' : key} on the button shows the list, and hides it`, async () => {
        const place = await put(MENU);
        buttonOf(place).focus();
        await press(key);
        assertOpen(place, true);
        assertFocus(buttonOf(place));
        await press(key);
        assertOpen(place, false);
        assertFocus(buttonOf(place));
      });

    it('Tab goes through the list, then out of it, which closes it', async () => {
      const place = await put(AROUND(MENU));
      buttonOf(place).focus();
      await press('Enter');
      const met: (string | undefined)[] = [];
      for (let time = 0; time < 4; time++) {
        await press('Tab');
        met.push(document.activeElement?.textContent);
      }
      assert.deepEqual(met, ['Modifier', 'Dupliquer', 'État du dossier', 'Après']);
      assertOpen(place, false);
      assertFocus(find(place, '#apres'));
    });

    it('Escape closes it from anywhere in it, and gives the focus back', async () => {
      const place = await put(MENU);
      buttonOf(place).focus();
      await press('Enter');
      await press('Tab');
      await press('Tab');
      await press('Escape');
      assertOpen(place, false);
      assertFocus(buttonOf(place));
    });
  });

  describe('a menu, by keyboard', () => {
    const start = async (key = 'Enter') => {
      const place = await put(AROUND(APP));
      buttonOf(place).focus();
      await press(key);
      return place;
    };
    const focused = () => document.activeElement?.textContent;

    for (const [key, text] of [
      ['Enter', 'Modifier'],
      [' ', 'Modifier'],
      ['ArrowDown', 'Modifier'],
      ['ArrowUp', 'État du dossier'],
    ] as const)
      it(`${key === ' ' ? 'Space' : key} on the button opens it, on “${text}”`, async () => {
        assertOpen(await start(key), true);
        assert.equal(focused(), text);
      });

    it('the down arrow goes to the next, past what is disabled, and round', async () => {
      await start();
      for (const text of ['Dupliquer', 'État du dossier', 'Modifier']) {
        await press('ArrowDown');
        assert.equal(focused(), text);
      }
    });

    it('the up arrow goes to the one before, and round', async () => {
      await start();
      for (const text of ['État du dossier', 'Dupliquer', 'Modifier']) {
        await press('ArrowUp');
        assert.equal(focused(), text);
      }
    });

    it('Home and End go to the first and the last', async () => {
      await start();
      await press('End');
      assert.equal(focused(), 'État du dossier');
      await press('Home');
      assert.equal(focused(), 'Modifier');
    });

    it('a letter goes to what begins with it, without its accent', async () => {
      await start();
      await press('e');
      assert.equal(focused(), 'État du dossier');
    });

    it('Tab closes it and goes on from the button; Shift+Tab goes back from it', async () => {
      const place = await start();
      await press('Tab');
      assertOpen(place, false);
      assertFocus(find(place, '#apres'));
      buttonOf(place).focus();
      await press('Enter');
      await sendKeys({ down: 'Shift' });
      await press('Tab');
      await sendKeys({ up: 'Shift' });
      assertOpen(place, false);
      assertFocus(find(place, 'a'));
    });

    it('Escape closes it and gives the focus back', async () => {
      const place = await start();
      await press('ArrowDown');
      await press('Escape');
      assertOpen(place, false);
      assertFocus(buttonOf(place));
    });

    for (const key of ['Enter', ' '])
      it(`${key === ' ' ? 'Space' : key} acts, on a link and on a button, and closes it`, async () => {
        const place = await start();
        let pressed = 0;
        find(place, '#dupliquer').addEventListener('click', () => pressed++);
        await press(key);
        assert.equal(location.hash, '#modifier');
        assertOpen(place, false);
        buttonOf(place).focus();
        await press('ArrowDown');
        await press('ArrowDown');
        await press(key);
        assert.equal(pressed, 1);
        assertOpen(place, false);
        assertFocus(buttonOf(place));
      });
  });

  it('closes on a press elsewhere, and on its own button', async () => {
    const place = await put(AROUND(MENU));
    await click(buttonOf(place));
    assertOpen(place, true);
    await click(buttonOf(place));
    assertOpen(place, false);
    await click(buttonOf(place));
    await sendMouse({ type: 'click', position: [590, 390] });
    await settled();
    assertOpen(place, false);
  });

  it('stays open on what says a state, and on what cannot act', async () => {
    const place = await put(
      MENU.replace('id="dupliquer"', 'id="dupliquer" aria-pressed="false"').replace(
        '<a href="#etat"',
        '<a aria-disabled="true" href="#etat"',
      ),
    );
    buttonOf(place).click();
    await settled();
    find(place, '#dupliquer').click();
    find(place, '[aria-disabled]').click();
    await settled();
    assertOpen(place, true);
    assert.equal(location.hash, '');
  });

  it('stands under its button, above everything, within the window', async () => {
    const place = await put(MENU);
    buttonOf(place).click();
    await settled();
    const [button, list] = [buttonOf(place), listOf(place)].map((node) =>
      node.getBoundingClientRect(),
    );
    assert.approximately(list?.top ?? 0, button?.bottom ?? 0, 1.5);
    assert.isTrue(listOf(place).matches(':popover-open'));
    place.style.cssText = 'display: flex; justify-content: flex-end';
    await settled();
    assert.isAtMost(listOf(place).getBoundingClientRect().right, innerWidth + 1);
  });

  it('is opened and closed by a script, and works in a preau-button', async () => {
    const place = await put(
      MENU.replace(
        '<button type="button">Actions</button>',
        '<preau-button><button type="button">Actions</button></preau-button>',
      ),
    );
    menuOf(place).open = true;
    await settled();
    assert.isTrue(listOf(place).checkVisibility());
    menuOf(place).open = false;
    await settled();
    assert.isFalse(listOf(place).checkVisibility());
  });

  it('follows items that come later', async () => {
    const place = await put(APP);
    listOf(place).append(parse('<li><a href="#imprimer">Imprimer</a></li>'));
    await settled();
    buttonOf(place).focus();
    await press('ArrowUp');
    assert.equal(document.activeElement?.textContent, 'Imprimer');
    assert.equal(document.activeElement?.getAttribute('role'), 'menuitem');
  });

  it('gives back what it was given when it leaves, even open', async () => {
    for (const markup of [MENU, APP]) {
      const place = await put(markup);
      const menu = menuOf(place);
      menu.open = true;
      await settled();
      menu.remove();
      await settled();
      assert.equal(menu.outerHTML, parse(markup).querySelector('preau-menu')?.outerHTML);
      place.append(menu);
      await settled();
      assertOpen(place, false);
    }
  });

  for (const markup of [
    '<preau-menu></preau-menu>',
    '<preau-menu><button>Seul</button></preau-menu>',
    '<preau-menu type="menu"><ul></ul></preau-menu>',
  ])
    it(`does not throw on ${markup}`, async () => {
      const place = await put(markup);
      place.querySelector('button')?.click();
      menuOf(place).open = true;
      await settled();
      await press('ArrowDown');
    });

  it('leaves nothing behind after many comings and goings', async () => {
    const place = await put(MENU);
    const menu = menuOf(place);
    for (let cycle = 0; cycle < 300; cycle++) {
      menu.remove();
      place.append(menu);
    }
    await settled();
    buttonOf(place).click();
    await settled();
    assertOpen(place, true);
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`has no axe violation, ${scheme}`, async () => {
      const place = await put(MENU);
      place.dataset['preauScheme'] = scheme;
      buttonOf(place).click();
      await settled();
      await assertNoAxeViolation(place);
    });
});
