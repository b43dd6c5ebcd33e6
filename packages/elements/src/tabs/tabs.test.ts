import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PreauSelectEvent } from '../events/select.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './list.js';
import './tabs.define.js';
import type { PreauTabs } from './tabs.js';

const section = (id: string, more = '') =>
  `<section id="${id}"><h3>Titre ${id}</h3><p id="${id}-texte" tabindex="-1">Texte ${id}.</p>${more}</section>`;
const LIST = `<ul aria-label="Dossier"><li><a href="#eleve">Élève</a></li><li><a href="#famille">Famille</a></li><li><a href="#pieces">Pièces</a></li></ul>`;
const TABS = `<preau-tabs>${LIST}${section('eleve')}${section('famille')}${section('pieces')}</preau-tabs>`;
const HEADINGS = TABS.replace(LIST, '');

const put = async (markup: string): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};
const tabsOf = (place: ParentNode) => find<PreauTabs>(place, 'preau-tabs');
const tab = (place: ParentNode, id: string) => find(place, `[role=tab][aria-controls="${id}"]`);
const press = (key: string) => sendKeys({ press: key }).then(settled);

/** What is shown, and what is said of the tabs: each by the id of its panel. */
function stateOf(place: ParentNode): string {
  const shown = [...place.querySelectorAll<HTMLElement>('preau-tabs > section')].filter(
    (panel) => !panel.hidden && panel.checkVisibility({ contentVisibilityAuto: true }),
  );
  const said = [...place.querySelectorAll('preau-tabs > ul [role=tab]')].map((node) =>
    node.getAttribute('aria-selected') === 'true' && node.getAttribute('tabindex') === '0'
      ? `[${node.getAttribute('aria-controls') ?? ''}]`
      : (node.getAttribute('aria-controls') ?? ''),
  );
  return `${shown.map(({ id }) => id).join('+')}: ${said.join(' ')}`;
}
const FIRST = 'eleve: [eleve] famille pieces';
const SECOND = 'famille: eleve [famille] pieces';
const THIRD = 'pieces: eleve famille [pieces]';
const assertFocus = (node: Element) =>
  assert.isTrue(
    document.activeElement === node,
    `on ${document.activeElement?.outerHTML.slice(0, 80)}`,
  );

async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  location.hash = hash;
  await changed;
  await settled();
}

describe('preau-tabs', () => {
  beforeEach(() => dress(['tabs']));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  eachFixture((put) => {
    it('makes tabs of a list of links and its sections', async () => {
      const place = await put(TABS);
      assert.equal(stateOf(place), FIRST);
      const list = find(place, 'ul');
      assert.equal(list.getAttribute('role'), 'tablist');
      for (const item of list.children) assert.equal(item.getAttribute('role'), 'presentation');
      const panel = find(place, '#eleve');
      assert.equal(panel.getAttribute('role'), 'tabpanel');
      assert.equal(panel.getAttribute('aria-labelledby'), tab(place, 'eleve').id);
      await assertNoAxeViolation(place);
    });

    it('makes the list itself where there are headings only', async () => {
      const place = await put(HEADINGS);
      assert.equal(stateOf(place), FIRST);
      assert.equal(tab(place, 'famille').textContent, 'Titre famille');
      assert.equal(find(place, '#eleve h3').getBoundingClientRect().width, 1, 'said by the tab');
      await assertNoAxeViolation(place);
    });

    it('shows the panel that the address leads into', async () => {
      history.replaceState(null, '', '#pieces-texte');
      assert.equal(stateOf(await put(TABS)), THIRD);
    });

    it('shows the panel that its author chose', async () => {
      const place = await put(TABS.replace('<preau-tabs', '<preau-tabs selected="famille"'));
      assert.equal(stateOf(place), SECOND);
    });
  });

  describe('by keyboard', () => {
    const start = async (markup = TABS, id = 'eleve') => {
      const place = await put(markup);
      tab(place, id).focus();
      return place;
    };

    it('Tab comes to the tab that is shown, then goes to its panel', async () => {
      const place = await put(
        `<button>Avant</button>${TABS.replace('<preau-tabs', '<preau-tabs selected="famille"')}`,
      );
      find(place, 'button').focus();
      await press('Tab');
      assertFocus(tab(place, 'famille'));
      await press('Tab');
      assertFocus(find(place, '#famille'));
    });

    it('the right arrow shows the next, and the first after the last', async () => {
      const place = await start();
      for (const [id, state] of [
        ['famille', SECOND],
        ['pieces', THIRD],
        ['eleve', FIRST],
      ] as const) {
        await press('ArrowRight');
        assert.equal(stateOf(place), state);
        assertFocus(tab(place, id));
      }
    });

    it('the left arrow shows the one before, and the last before the first', async () => {
      const place = await start();
      for (const state of [THIRD, SECOND, FIRST]) {
        await press('ArrowLeft');
        assert.equal(stateOf(place), state);
      }
    });

    it('the arrows follow the direction of the text', async () => {
      const place = await start(`<div dir="rtl">${TABS}</div>`);
      await press('ArrowLeft');
      assert.equal(stateOf(place), SECOND);
      await press('ArrowRight');
      assert.equal(stateOf(place), FIRST);
    });

    it('Home and End show the first and the last', async () => {
      const place = await start();
      await press('End');
      assert.equal(stateOf(place), THIRD);
      await press('Home');
      assert.equal(stateOf(place), FIRST);
      assertFocus(tab(place, 'eleve'));
    });

    it('with `activation="manual"`, arrows move the focus; Enter or Space shows', async () => {
      const place = await start(TABS.replace('<preau-tabs', '<preau-tabs activation="manual"'));
      for (const [key, id, state] of [
        ['Enter', 'famille', SECOND],
        [' ', 'pieces', THIRD],
      ] as const) {
        const before = stateOf(place);
        await press('ArrowRight');
        assertFocus(tab(place, id));
        assert.equal(stateOf(place), before);
        await press(key);
        assert.equal(stateOf(place), state);
        assertFocus(tab(place, id));
      }
    });

    it('leaves the keys of a panel, and those with Ctrl or Alt, alone', async () => {
      const place = await start(TABS.replace('</section>', '<input></section>'));
      await sendKeys({ down: 'Control' });
      await press('End');
      await sendKeys({ up: 'Control' });
      find(place, 'input').focus();
      await press('ArrowRight');
      await press('Home');
      assert.equal(stateOf(place), FIRST);
    });
  });

  it('shows what is pressed, without moving the page or its address', async () => {
    const place = await put(TABS);
    tab(place, 'famille').click();
    await settled();
    assert.equal(stateOf(place), SECOND);
    assert.equal(location.hash, '');
  });

  it('leaves a press with Ctrl to the browser', async () => {
    const place = await put(TABS);
    let prevented = true;
    place.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    tab(place, 'famille').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
    );
    await settled();
    assert.isFalse(prevented);
    assert.equal(stateOf(place), FIRST);
  });

  it('writes the address only when asked, without a step back more nor what a router keeps there', async () => {
    const place = await put(TABS.replace('<preau-tabs', '<preau-tabs address'));
    history.replaceState({ router: 1 }, '');
    const { length } = history;
    tab(place, 'pieces').click();
    await settled();
    assert.equal(location.hash, '#pieces');
    assert.equal(history.length, length);
    assert.deepEqual(history.state, { router: 1 });
  });

  it('shows the panel that a link leads into, then one of another address', async () => {
    const place = await put(`<a href="#famille-texte">Voir</a>${TABS}`);
    find(place, 'main > a').focus();
    await press('Enter');
    assert.equal(stateOf(place), SECOND);
    assertFocus(find(place, '#famille-texte'));
    await go('#pieces');
    assert.equal(stateOf(place), THIRD);
  });

  it('shows a control that is not valid, and what find-in-page has found', async () => {
    const place = await put(
      `<form>${TABS.replace('Texte famille.</p>', 'Texte famille.</p><label>Nom <input required></label>')}</form>`,
    );
    find<HTMLFormElement>(place, 'form').checkValidity();
    await settled();
    assert.equal(stateOf(place), SECOND);
    find(place, '#pieces').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled();
    assert.equal(stateOf(place), THIRD);
  });

  it('hides its panels from all but find-in-page', async () => {
    const place = await put(TABS);
    assert.equal(find(place, '#famille').getAttribute('hidden'), 'until-found');
    assert.equal(find(place, '#famille').getBoundingClientRect().height, 0);
    assert.isFalse(
      find(place, '#famille-texte').checkVisibility({ contentVisibilityAuto: true }) &&
        find(place, '#famille').offsetHeight > 0,
    );
  });

  it('says who is chosen before it is shown, and stays when that is refused', async () => {
    const place = await put(TABS);
    const asked: string[] = [];
    place.addEventListener('preau-select', (event: PreauSelectEvent) => {
      asked.push(event.choice.id);
      if (event.choice.id === 'pieces') event.preventDefault();
    });
    tab(place, 'famille').click();
    await settled();
    tab(place, 'pieces').click();
    await settled();
    tab(place, 'famille').click();
    await settled();
    assert.deepEqual(asked, ['famille', 'pieces']);
    assert.equal(stateOf(place), SECOND);
  });

  it('obeys a script, without an event, and falls back on the first for one that is not there', async () => {
    const place = await put(TABS);
    let events = 0;
    place.addEventListener('preau-select', () => events++);
    tabsOf(place).selected = 'pieces';
    await settled();
    assert.equal(stateOf(place), THIRD);
    tabsOf(place).selected = 'rien';
    await settled();
    assert.equal(stateOf(place), FIRST);
    assert.equal(events, 0);
  });

  it('follows tabs that come and go', async () => {
    const place = await put(TABS);
    tabsOf(place).selected = 'famille';
    await settled();
    tab(place, 'famille').parentElement?.remove();
    find(place, '#famille').remove();
    await settled();
    assert.equal(stateOf(place), 'eleve: [eleve] pieces');
    find(place, 'ul').append(parse('<li><a href="#vie">Vie</a></li>'));
    tabsOf(place).append(parse(section('vie')));
    await settled();
    assert.equal(stateOf(place), 'eleve: [eleve] pieces vie');
  });

  it('keeps the focus of a list that it made when a heading changes', async () => {
    const place = await put(HEADINGS);
    tab(place, 'famille').click();
    await settled();
    find(place, '#famille p').append(' Plus.');
    await settled();
    assertFocus(tab(place, 'famille'));
    find(place, '#famille h3').textContent = 'Parents';
    await settled();
    assert.equal(tab(place, 'famille').textContent, 'Parents');
  });

  it('has tabs in its panels', async () => {
    const inner = `<preau-tabs><ul aria-label="Détail"><li><a href="#i1">Un</a></li><li><a href="#i2">Deux</a></li></ul>${section('i1')}${section('i2')}</preau-tabs>`;
    const place = await put(
      TABS.replace('</p></section></preau-tabs>', `</p>${inner}</section></preau-tabs>`),
    );
    await go('#i2-texte');
    assert.isTrue(find(place, '#i2').checkVisibility());
    assert.isFalse(find(place, '#pieces').hidden);
    await assertNoAxeViolation(place);
  });

  it('scrolls its own list to the tab that is shown, not the page', async () => {
    const place = await put(`<div style="block-size: 3000px"></div>${TABS}`);
    place.style.inlineSize = '10rem';
    tabsOf(place).selected = 'pieces';
    await settled();
    const list = find(place, 'ul');
    assert.isAtMost(
      tab(place, 'pieces').getBoundingClientRect().right,
      list.getBoundingClientRect().right + 1,
    );
    assert.equal(scrollY, 0);
  });

  it('has all its sections on paper, with their headings, and not its list', async () => {
    document.adoptedStyleSheets = [];
    await dress(['tabs'], 'print');
    for (const markup of [TABS.replaceAll('<h3', '<h3 slot="title"'), HEADINGS]) {
      const place = await put(markup);
      assert.isFalse(find(place, 'ul').checkVisibility());
      for (const panel of place.querySelectorAll('section')) {
        assert.isAbove(panel.getBoundingClientRect().height, 40);
        assert.isAbove(find(panel, 'h3').getBoundingClientRect().width, 10);
      }
      place.remove();
    }
  });

  it('has targets of 44 px, and holds on a small screen', async () => {
    const place = await put(
      TABS.replace('>Élève<', '>Anticonstitutionnellementsincèrementvôtreetlongtemps<'),
    );
    place.style.inlineSize = '20rem';
    assert.isAtLeast(tab(place, 'famille').getBoundingClientRect().height, 44);
    const list = find(place, 'ul');
    assert.deepEqual(
      overflowing(place).filter((node) => !/^<(li|a)/.test(node)),
      [],
    );
    assert.isAtMost(list.getBoundingClientRect().width, 320);
    assert.isAtMost(tab(place, 'eleve').getBoundingClientRect().width, 320);
  });

  it('gives back what it was given when it leaves', async () => {
    for (const markup of [TABS, HEADINGS]) {
      const place = await put(markup);
      const tabs = tabsOf(place);
      tabs.selected = 'famille';
      await settled();
      tabs.remove();
      assert.equal(tabs.outerHTML, parse(markup).querySelector('preau-tabs')?.outerHTML);
      place.append(tabs);
      await settled();
      assert.equal(stateOf(place), SECOND);
      place.remove();
    }
  });

  for (const markup of [
    '<preau-tabs></preau-tabs>',
    '<preau-tabs><ul></ul></preau-tabs>',
    '<preau-tabs><ul><li><a href="#%">x</a></li></ul><section><p>Texte</p></section></preau-tabs>',
  ])
    it(`does not throw on ${markup}, nor hides what it holds`, async () => {
      const place = await put(markup);
      await press('ArrowRight');
      for (const panel of place.querySelectorAll('section')) assert.isFalse(panel.hidden);
    });

  it('leaves nothing behind after many comings and goings', async () => {
    const place = await put(HEADINGS);
    const tabs = tabsOf(place);
    for (let cycle = 0; cycle < 300; cycle++) {
      tabs.remove();
      place.append(tabs);
    }
    await settled();
    assert.lengthOf(tabs.querySelectorAll('ul'), 1);
    assert.equal(stateOf(place), FIRST);
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`has no axe violation, ${scheme}`, async () => {
      const place = await put(TABS);
      place.dataset['preauScheme'] = scheme;
      await assertNoAxeViolation(place);
    });
});
