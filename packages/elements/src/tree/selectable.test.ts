import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fastCheck from '../testing/fast-check.js';
import '../choices/choices.define.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import { change, changesOf, type FastCheck, written } from '../testing/suite/changes.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import '../controllers/copy.js';
import './aria-tree.js';
import './tree.define.js';
import type { PreauTree } from './tree.js';

const leaf = (value: string, more = '', type = 'checkbox') =>
  `<li><label><input type="${type}" name="n" value="${value}"${more}> ${value}</label></li>`;
const CLASSES = `<form><preau-tree selectable="multiple"><fieldset><legend>Classes</legend><ul>
  <li><details id="six" open><summary>Sixième</summary><ul>${leaf('6A', ' checked')}${leaf('6B')}
    <li><details id="c"><summary>6e C</summary><ul>${leaf('C1')}${leaf('C2')}</ul></details></li></ul></details></li>
  <li><details id="cinq"><summary>Cinquième</summary><ul>${leaf('5A')}${leaf('5B')}</ul></details></li>
  ${leaf('Ulis')}</ul></fieldset></preau-tree></form>`;
const folder = (value: string, inner: string, more = '') =>
  `<li><details id="${value}"${more}><summary><label><input type="radio" name="d" value="${value}"> ${value}</label></summary><ul>${inner}</ul></details></li>`;
const FOLDERS = `<form><preau-tree selectable="single"><ul aria-label="Dossier">
  ${folder('annee', leaf('projets', '', 'radio') + leaf('sorties', '', 'radio'), ' open')}${folder('archives', leaf('2024', '', 'radio'))}
  <li><a id="aide" href="#aide">Zone d’aide</a></li></ul></preau-tree></form>`.replaceAll(
  'name="n"',
  'name="d"',
);

const put = async (markup: string): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};
const treeOf = (place: ParentNode) => find<PreauTree>(place, 'preau-tree');
const press = async (...keys: string[]) => {
  for (const key of keys) {
    const names = key.split('+');
    const last = names.pop() ?? '';
    for (const down of names) await sendKeys({ down });
    await sendKeys({ press: last });
    for (const up of names) await sendKeys({ up });
  }
  await settled();
};

/** The name of an item, as its role and its author's markup give it. */
function nameOf(row: Element): string {
  const label = row.getAttribute('aria-labelledby');
  const source = label ? document.getElementById(label) : row;
  return source?.textContent.trim() ?? '';
}

const rowsOf = (place: ParentNode) =>
  [...place.querySelectorAll('[role=treeitem]')].filter(
    (row) => !row.closest('details:not([open])') && row.getClientRects().length,
  );

/** What is heard of a row: level, name, state; `*` for the one that Tab leads to. */
function heard(row: Element): string {
  let level = 0;
  for (
    let near: Element | null = row.parentElement;
    near?.role !== 'tree';
    near = near?.parentElement ?? null
  ) {
    if (!near) return 'out of a tree';
    if (near.getAttribute('role') === 'group') level++;
  }
  const state = (name: string, words: Record<string, string>) =>
    words[row.getAttribute(name) ?? ''] ?? '';
  return (
    '  '.repeat(level) +
    nameOf(row) +
    state('aria-expanded', { true: ' v', false: ' >' }) +
    state('aria-checked', { true: ' [x]', false: ' [ ]', mixed: ' [-]' }) +
    state('aria-disabled', { true: ' disabled' }) +
    state('aria-current', { page: ' current' }) +
    state('tabindex', { '0': ' *' })
  );
}

/** The rows in the order of their owners: what an item owns comes after it. */
function outline(place: ParentNode): string[] {
  const order = (list: Element): Element[] =>
    [...list.children].flatMap((item) => {
      const row = item.querySelector(':scope > [data-preau-generated]') ?? item;
      const inner = item.querySelector(':scope > details > ul, :scope > ul');
      return [row, ...(inner ? order(inner) : [])];
    });
  const rows = rowsOf(place);
  return order(find(place, '[role=tree]'))
    .filter((row) => rows.includes(row))
    .map(heard);
}

const focused = () => (document.activeElement ? nameOf(document.activeElement) : '');
const sent = (place: ParentNode) =>
  [...new FormData(find<HTMLFormElement>(place, 'form'))]
    .map(([, value]) => value as string)
    .join(' ');
/** The row of a name. */
function row(place: ParentNode, name: string): HTMLElement {
  const found = rowsOf(place).find((item) => nameOf(item) === name);
  if (!found) throw new Error(`no row ${name}`);
  return found as HTMLElement;
}
async function on(markup: string, name: string): Promise<HTMLElement> {
  const place = await put(markup);
  row(place, name).focus();
  return place;
}

describe('preau-tree selectable', () => {
  beforeEach(() => dress(['tree']));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  eachFixture((put) => {
    it('is a tree of named items that say their state', async () => {
      const place = await put(CLASSES);
      assert.deepEqual(outline(place), [
        'Sixième v [-]',
        '  6A [x] *',
        '  6B [ ]',
        '  6e C > [ ]',
        'Cinquième > [ ]',
        'Ulis [ ]',
      ]);
      const tree = find(place, '[role=tree]');
      assert.equal(tree.getAttribute('aria-multiselectable'), 'true');
      assert.equal(nameOf(tree), 'Classes');
      await assertNoAxeViolation(place);
    });

    it('is a tree of radios, in which a branch may be an answer', async () => {
      const place = await put(FOLDERS.replace('value="sorties"', '$& checked'));
      assert.deepEqual(outline(place), [
        'annee v [ ]',
        '  projets [ ]',
        '  sorties [x] *',
        'archives > [ ]',
        'Zone d’aide',
      ]);
      assert.isFalse(find(place, '[role=tree]').hasAttribute('aria-multiselectable'));
      await assertNoAxeViolation(place);
    });

    it('sends what it sends without script', async () => {
      const place = await put(CLASSES);
      assert.equal(sent(place), '6A');
    });
  });

  it('has one item a row for those who listen, which owns the group under it', async () => {
    const place = await put(CLASSES);
    for (const branch of place.querySelectorAll('details')) {
      const item = find(branch.parentElement as Element, ':scope > [role=treeitem]');
      assert.equal(item.getAttribute('aria-owns'), branch.id);
      assert.equal(branch.getAttribute('role'), 'group');
    }
    for (const native of place.querySelectorAll<HTMLElement>('summary, input')) {
      assert.equal(native.getAttribute('aria-hidden'), 'true');
      assert.equal(native.tabIndex, -1);
    }
    assert.lengthOf(place.querySelectorAll('preau-tree [tabindex="0"]'), 1);
  });

  describe('by keyboard', () => {
    it('Tab comes to what is chosen, goes on, and comes back where it was', async () => {
      const place = await put(`<button>Avant</button>${CLASSES}<button id="fin">Après</button>`);
      find(place, 'button').focus();
      await press('Tab');
      assert.equal(focused(), '6A');
      await press('ArrowDown', 'Tab');
      assert.equal(document.activeElement?.id, 'fin');
      await press('Shift+Tab');
      assert.equal(focused(), '6B');
    });

    it('the down and up arrows go through what is shown, and stop at the ends', async () => {
      await on(CLASSES, '6B');
      const met: string[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await press(key);
        met.push(focused());
      }
      assert.deepEqual(met, ['6e C', 'Cinquième', 'Ulis', 'Ulis', 'Cinquième']);
      for (let times = 7; times; times--) await press('ArrowUp');
      assert.equal(focused(), 'Sixième');
    });

    it('the right arrow opens, then goes in; a leaf stays', async () => {
      const place = await on(CLASSES, 'Cinquième');
      await press('ArrowRight');
      assert.include(outline(place), 'Cinquième v [ ] *');
      assert.equal(focused(), 'Cinquième');
      await press('ArrowRight');
      assert.equal(focused(), '5A');
      await press('ArrowRight');
      assert.equal(focused(), '5A');
    });

    it('the left arrow closes, then goes up; a closed branch of the first level stays', async () => {
      const place = await on(CLASSES, '6B');
      await press('ArrowLeft');
      assert.equal(focused(), 'Sixième');
      await press('ArrowLeft');
      assert.include(outline(place), 'Sixième > [-] *');
      await press('ArrowLeft');
      assert.equal(focused(), 'Sixième');
    });

    it('the arrows of the sides follow the direction of the text', async () => {
      await on(`<div dir="rtl">${CLASSES}</div>`, 'Cinquième');
      await press('ArrowLeft', 'ArrowLeft');
      assert.equal(focused(), '5A');
      await press('ArrowRight');
      assert.equal(focused(), 'Cinquième');
    });

    it('Home and End go to the first and the last that are shown', async () => {
      await on(CLASSES, '6B');
      await press('End');
      assert.equal(focused(), 'Ulis');
      await press('Home');
      assert.equal(focused(), 'Sixième');
    });

    it('letters go to what begins with them', async () => {
      await on(CLASSES, 'Sixième');
      await press('c');
      assert.equal(focused(), 'Cinquième');
    });

    it('`*` opens the branches of its level', async () => {
      const place = await on(FOLDERS, 'archives');
      find<HTMLDetailsElement>(place, '#annee').open = false;
      await settled();
      await press('*');
      assert.deepEqual(
        [...place.querySelectorAll('details')].map(({ open }) => open),
        [true, true],
      );
      assert.equal(focused(), 'archives');
    });

    it('Space checks a box, with its native events, and unchecks it', async () => {
      const place = await on(CLASSES, '6B');
      const said: string[] = [];
      for (const type of ['input', 'change'])
        place.addEventListener(type, ({ target }) =>
          said.push(`${type} ${(target as HTMLInputElement).value}`),
        );
      await press(' ');
      assert.equal(sent(place), '6A 6B');
      assert.deepEqual(said, ['input 6B', 'change 6B']);
      assert.include(outline(place), '  6B [x] *');
      await press(' ');
      assert.equal(sent(place), '6A');
    });

    it('Space on a branch checks all that is under it, then nothing', async () => {
      const place = await on(CLASSES, 'Sixième');
      await press(' ');
      assert.equal(sent(place), '6A 6B C1 C2');
      assert.include(outline(place), 'Sixième v [x] *');
      assert.include(outline(place), '  6e C > [x]');
      await press(' ');
      assert.equal(sent(place), '');
    });

    it('Space chooses a radio, of a leaf or of a branch', async () => {
      const place = await on(FOLDERS, 'projets');
      await press(' ');
      assert.equal(sent(place), 'projets');
      await press('ArrowUp', ' ');
      assert.equal(sent(place), 'annee');
      assert.deepEqual(outline(place).slice(0, 2), ['annee v [x] *', '  projets [ ]']);
    });

    it('Enter chooses, opens a branch that is no answer, follows a link', async () => {
      const place = await on(CLASSES, '6B');
      await press('Enter');
      assert.equal(sent(place), '6A 6B');
      row(place, 'Cinquième').focus();
      await press('Enter');
      assert.isTrue(find<HTMLDetailsElement>(place, '#cinq').open);
      assert.equal(sent(place), '6A 6B');
      place.remove();
      await on(FOLDERS, 'Zone d’aide');
      await press('Enter');
      assert.equal(location.hash, '#aide');
    });

    it('Shift and the down or up arrow go on and check, or uncheck', async () => {
      const place = await on(CLASSES, '6A');
      await press('Shift+ArrowDown');
      assert.equal(focused(), '6B');
      assert.equal(sent(place), '6A 6B');
      await press('Shift+ArrowDown');
      assert.equal(sent(place), '6A 6B C1 C2', 'what a closed branch holds');
      await press('Shift+ArrowUp');
      assert.equal(sent(place), '6A C1 C2');
      await press('Shift+ArrowUp', 'Shift+ArrowUp');
      assert.equal(focused(), 'Sixième');
      assert.equal(sent(place), 'C1 C2', 'an open branch is passed');
    });

    it('Shift and Space check from the last one chosen', async () => {
      const place = await on(CLASSES, '6B');
      await press(' ', 'End', 'Shift+ ');
      assert.equal(sent(place), '6A 6B C1 C2 5A 5B Ulis');
    });

    it('Ctrl, Shift and Home or End check up to the first or the last', async () => {
      const place = await on(CLASSES, 'Cinquième');
      await press('Control+Shift+End');
      assert.equal(focused(), 'Ulis');
      assert.equal(sent(place), '6A 5A 5B Ulis');
      row(place, '6B').focus();
      await press('Control+Shift+Home');
      assert.equal(sent(place), '6A 6B 5A 5B Ulis');
    });

    it('Ctrl and A check everything, then nothing', async () => {
      const place = await on(CLASSES, 'Ulis');
      await press('Control+a');
      assert.equal(sent(place), '6A 6B C1 C2 5A 5B Ulis');
      await press('Control+a');
      assert.equal(sent(place), '');
    });

    it('keys of several do nothing where one is chosen', async () => {
      const place = await on(FOLDERS, 'projets');
      await press('Control+a', 'Shift+ArrowDown', 'Shift+ ');
      assert.equal(sent(place), '');
      assert.equal(focused(), 'projets');
    });

    it('leaves the keys of a field in a row alone', async () => {
      const place = await put(CLASSES.replace('</label>', '</label><input type="text">'));
      find(place, '[type=text]').focus();
      await press('End', '*', ' ', 'a');
      assert.equal(find<HTMLInputElement>(place, '[type=text]').value, '* a');
      assert.equal(sent(place), '6A');
    });
  });

  describe('by pointer', () => {
    it('a label checks, a summary opens, and the focus is on their item', async () => {
      const place = await put(CLASSES);
      const label = find(place, '[value="6B"]').parentElement as HTMLElement;
      label.click();
      await settled();
      assert.equal(sent(place), '6A 6B');
      const summary = find(place, '#cinq > summary');
      summary.focus();
      summary.click();
      await settled();
      assert.isTrue(find<HTMLDetailsElement>(place, '#cinq').open);
      assert.equal(focused(), 'Cinquième');
    });

    it('the box of a branch checks without opening; a press without a pointer opens', async () => {
      const place = await put(CLASSES);
      const item = row(place, 'Cinquième');
      item.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      await settled();
      assert.equal(sent(place), '6A 5A 5B');
      assert.isFalse(find<HTMLDetailsElement>(place, '#cinq').open);
      item.click();
      await settled();
      assert.isTrue(find<HTMLDetailsElement>(place, '#cinq').open);
      assert.equal(sent(place), '6A 5A 5B');
    });

    it('is pressed on its box, and on its words under it', async () => {
      const place = await put(CLASSES);
      const { left, top } = row(place, 'Cinquième').getBoundingClientRect();
      const box = document.elementFromPoint(left + 40, top + 16);
      assert.equal(box?.getAttribute('role'), 'treeitem');
      assert.equal(document.elementFromPoint(left + 100, top + 16)?.localName, 'summary');
      assert.equal(document.elementFromPoint(left + 10, top + 16)?.localName, 'summary');
    });
  });

  describe('in a form', () => {
    it('goes back to what was there on reset', async () => {
      const place = await on(CLASSES, 'Sixième');
      await press(' ');
      find<HTMLFormElement>(place, 'form').reset();
      await settled();
      assert.equal(sent(place), '6A');
      assert.include(outline(place), 'Sixième v [-] *');
    });

    it('is out of a form whose fieldset is disabled, and says so', async () => {
      for (const around of [false, true]) {
        const place = await put(around ? `<fieldset>${CLASSES}</fieldset>` : CLASSES);
        row(place, 'Sixième').focus();
        const fieldset = find<HTMLFieldSetElement>(place, 'fieldset');
        fieldset.disabled = true;
        await settled();
        assert.deepEqual(outline(place).slice(0, 3), [
          'Sixième v [-] disabled *',
          '  6A [x] disabled',
          '  6B [ ] disabled',
        ]);
        await press(' ', 'ArrowDown', ' ', 'Control+a');
        assert.equal(focused(), '6A', 'still read');
        fieldset.disabled = false;
        await settled();
        assert.equal(sent(place), '6A');
        assert.include(outline(place), '  6A [x] *');
        place.remove();
      }
    });

    it('leaves out a box that cannot be changed when its branch is checked', async () => {
      const place = await put(CLASSES.replace('value="6B"', '$& disabled'));
      row(place, 'Sixième').focus();
      await press(' ');
      assert.equal(sent(place), '6A C1 C2');
      assert.include(outline(place), 'Sixième v [x] *');
    });

    it('keeps what was checked before it was defined, and follows a script that checks', async () => {
      const place = stage();
      const inert = document.implementation.createHTMLDocument();
      inert.body.append(inert.createRange().createContextualFragment(CLASSES));
      find<HTMLInputElement>(inert, '[value="5B"]').checked = true;
      place.append(...inert.body.childNodes);
      await settled();
      assert.equal(sent(place), '6A 5B');
      assert.include(outline(place), 'Cinquième > [-]');
      find<HTMLInputElement>(place, '[value="5A"]').checked = true;
      find(place, '[value="5A"]').dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      assert.include(outline(place), 'Cinquième > [x]');
    });

    it('opens and gives the focus to what is required and missing', async () => {
      const place = await put(
        FOLDERS.replaceAll('type="radio"', 'type="radio" required').replace(' open', ''),
      );
      assert.equal(find(place, '[role=tree]').getAttribute('aria-required'), 'true');
      const radio = find<HTMLInputElement>(place, '[value="projets"]');
      assert.isFalse(radio.checkValidity());
      assert.isTrue(find<HTMLDetailsElement>(place, '#annee').open);
      radio.focus();
      assert.equal(focused(), 'projets');
    });

    it('says that it is wrong in a group that shows the error', async () => {
      const place = await put(
        `<preau-choices><fieldset><legend>Groupes</legend><preau-tree selectable="multiple"><ul>${leaf('a')}</ul></preau-tree><p slot="error">Cochez un groupe.</p></fieldset></preau-choices>`,
      );
      const tree = find(place, '[role=tree]');
      assert.equal(tree.getAttribute('aria-invalid'), 'true');
      assert.equal(nameOf(tree), 'Groupes');
      await assertNoAxeViolation(place);
    });
  });

  it('follows nodes that come and go, and keeps the focus near', async () => {
    const place = await on(CLASSES, '6B');
    find(place, '#six > ul').append(parse(leaf('6D')));
    await settled();
    assert.equal(focused(), '6B');
    assert.include(outline(place), '  6D [ ]');
    document.activeElement?.remove();
    await settled();
    assert.equal(focused(), '6e C');
    document.activeElement?.parentElement?.remove();
    await settled();
    assert.equal(focused(), '6D');
    for (const item of find(place, '#six > ul').querySelectorAll('li')) item.remove();
    await settled();
    assert.equal(outline(place)[0], 'Sixième v');
    await press('ArrowDown');
  });

  it('makes a branch of a leaf, and a leaf of a branch', async () => {
    const place = await put(CLASSES);
    const ulis = find(place, '[value="Ulis"]').closest('li') as HTMLElement;
    ulis.replaceChildren(
      parse(`<details open><summary>Ulis</summary><ul>${leaf('U1', ' checked')}</ul></details>`),
    );
    await settled();
    assert.deepEqual(outline(place).slice(-2), ['Ulis v [x]', '  U1 [x]']);
    assert.equal(ulis.getAttribute('role'), 'none');
    assert.isFalse(ulis.hasAttribute('tabindex'));
    ulis.replaceChildren(...find(parse(leaf('Ulis')), 'li').childNodes);
    await settled();
    assert.deepEqual(outline(place).slice(-1), ['Ulis [ ]']);
  });

  it('follows a box that goes to another item', async () => {
    const place = await put(CLASSES);
    const [ulis, a] = ['Ulis', '5A'].map((value) => find(place, `[value="${value}"]`));
    a?.closest('label')?.before(ulis?.closest('label') as Element);
    await settled();
    assert.equal(ulis?.getAttribute('aria-hidden'), 'true');
    assert.isFalse(a?.hasAttribute('aria-hidden'));
    assert.equal(outline(place).at(-1), '');
  });

  it('follows a list that goes to another branch', async () => {
    const place = await put(CLASSES);
    const list = find(place, '#cinq > ul');
    find(place, '#six').append(list);
    await settled();
    assert.equal(list.getAttribute('role'), 'none');
  });

  it('leaves the focus on the branch that is closed around it', async () => {
    const place = await on(CLASSES, '6B');
    find<HTMLDetailsElement>(place, '#six').open = false;
    await settled();
    await settled();
    assert.equal(focused(), 'Sixième');
    assert.include(outline(place), 'Sixième > [-] *');
  });

  it('passes what its author hides', async () => {
    const place = await on(CLASSES, '6A');
    (find(place, '[value="6B"]').closest('li') as HTMLElement).hidden = true;
    await settled();
    await press('ArrowDown');
    assert.equal(focused(), '6e C');
  });

  it('takes a list that is always open for a group', async () => {
    const place = await put(
      `<preau-tree selectable="multiple"><ul aria-label="Classes"><li><span>Sixième</span><ul>${leaf('6A', ' checked')}${leaf('6B')}</ul></li></ul></preau-tree>`,
    );
    assert.deepEqual(outline(place), ['Sixième [-]', '  6A [x] *', '  6B [ ]']);
    await assertNoAxeViolation(place);
  });

  it('says which link leads to the page that is shown', async () => {
    const place = await put(FOLDERS.replace('id="aide"', '$& aria-current="page"'));
    assert.include(outline(place), 'Zone d’aide current *');
  });

  it('gives back what it was given when it leaves, or is no longer to be chosen from', async () => {
    for (const markup of [CLASSES, FOLDERS]) {
      const place = await put(markup);
      const tree = treeOf(place);
      const pristine = parse(markup).querySelector('preau-tree')?.outerHTML;
      rowsOf(place)[1]?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      for (let cycle = 0; cycle < 20; cycle++) {
        tree.remove();
        assert.equal(tree.outerHTML, pristine);
        find(place, 'form').append(tree);
        if (cycle % 5 === 0) await settled();
      }
      await settled();
      assert.isOk(place.querySelector('[role=tree]'));
      tree.selectable = null;
      await settled();
      assert.equal(tree.innerHTML, parse(markup).querySelector('preau-tree')?.innerHTML);
      place.remove();
    }
  });

  it('is right once cloned', async () => {
    const place = await put(CLASSES);
    const copy = find(place, 'form').cloneNode(true) as HTMLElement;
    place.remove();
    const other = stage();
    other.append(copy);
    await settled();
    await settled();
    assert.equal(outline(other)[0], 'Sixième v [-]');
    assert.lengthOf(other.querySelectorAll('[data-preau-generated]'), 3);
    treeOf(other).selectable = null;
    await settled();
    assert.notMatch(treeOf(other).innerHTML, /role=|aria-|preau-|tabindex/);
  });

  it('leaves what its author or the server wrote', async () => {
    const markup = `<preau-tree selectable="multiple"><ul role="tree" aria-label="Choix" aria-multiselectable="true"><li role="treeitem" aria-checked="false" tabindex="0"><label><input type="checkbox" aria-hidden="true" tabindex="-1"> a</label></li></ul></preau-tree>`;
    const place = await put(markup);
    assert.equal(treeOf(place).outerHTML, markup);
    treeOf(place).remove();
    assert.equal(treeOf(await put(markup)).outerHTML, markup);
  });

  it('makes a tree of 1,000 nodes in little time, and checks them all', async function () {
    this.timeout(10_000);
    const many = (prefix: string, count: number, inner: (name: string) => string) =>
      Array.from({ length: count }, (_, at) => inner(`${prefix}${at}`)).join('');
    const place = await put(
      `<form><preau-tree selectable="multiple"><ul aria-label="Élèves"><li><details open><summary>Tous</summary><ul>${many(
        'c',
        40,
        (name) =>
          `<li><details open><summary>${name}</summary><ul>${many(`${name}-`, 24, (value) => leaf(value))}</ul></details></li>`,
      )}</ul></details></li></ul></preau-tree></form>`,
    );
    assert.lengthOf(place.querySelectorAll('[role=treeitem]'), 1001);
    const start = performance.now();
    row(place, 'Tous').focus();
    await press(' ');
    assert.equal(outline(place)[0], 'Tous v [x] *');
    await press('End');
    assert.equal(focused(), 'c39-23');
    const took = performance.now() - start;
    assert.isBelow(took, 3000, `${Math.round(took)} ms`);
  });

  it('ends as a fresh element does, whatever happened to its nodes', async function () {
    this.timeout(10_000);
    const run = async (changes: number[][]) => {
      const place = await put(CLASSES);
      const tree = treeOf(place);
      const taken: Element[] = [];
      for (const numbers of changes) {
        change(tree, numbers, taken);
        const boxes = tree.querySelectorAll<HTMLElement>('[role=treeitem], summary, input');
        boxes[(numbers[2] ?? 0) % (boxes.length || 1)]?.[
          (numbers[3] ?? 0) % 3 ? 'click' : 'focus'
        ]();
        if ((numbers[3] ?? 0) % 2) await settled();
      }
      await settled();
      await settled();
      (document.activeElement as HTMLElement).blur();
      // Where the focus has been is no part of what is said.
      const state = () => written(tree).replaceAll(/ tabindex=(0|-1)/g, '');
      const lived = state();
      tree.remove();
      find(place, 'form').append(tree);
      await settled();
      assert.equal(state(), lived);
      place.remove();
    };
    const check: FastCheck = fastCheck;
    await check.assert(check.asyncProperty(changesOf(check), run), {
      numRuns: 15,
      interruptAfterTimeLimit: 4000,
      includeErrorInReport: true,
    });
  });
});
