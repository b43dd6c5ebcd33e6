import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import fc from '../testing/fast-check.js';
import type { PreauPageEvent } from '../events/page.js';
import type { PreauSortEvent } from '../events/sort.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './csv.js';
import './rows.js';
import './stack.js';
import './table.define.js';
import type { PreauTable } from './table.js';
import './table.messages.en.js';

const PEOPLE = [
  ['Dupont', '12 mars 2014', '14,5'],
  ['Élie', '2 novembre 2013', '9'],
  ['Abadie', '30 janvier 2014', ''],
  ['Zola', '24 décembre 2013', '11'],
];
const row = ([name, date, mark]: string[], box = '') =>
  `<tr>${box}<th scope="row">${name}</th><td>${date}</td><td>${mark}</td></tr>`;
const head = (box = '') =>
  `<thead><tr>${box}<th scope="col"><button type="button">Nom</button></th><th scope="col"><button type="button">Naissance</button></th><th scope="col"><button type="button">Moyenne</button></th></tr></thead>`;
const SIMPLE = `<preau-table><table><caption>Élèves</caption>${head()}<tbody>${PEOPLE.map((one) => row(one)).join('')}</tbody></table></preau-table>`;
const box = (name: string) =>
  `<td><input type="checkbox" name="eleve" value="${name}" aria-label="Sélectionner ${name}"></td>`;
const rows = PEOPLE.map((one) => row(one, box(one[0] ?? ''))).join('');
const ACTIONS =
  '<div slot="actions"><button type="button">Prévenir</button><button type="button">Justifier</button><button type="button">Imprimer</button></div>';
const SELECT = `<preau-table>${ACTIONS}<table><caption>Élèves</caption>${head('<td></td>')}<tbody>${rows}</tbody></table></preau-table>`;
/** The browser’s own buttons have the colours that the browser likes. */
const DRESSED =
  '<div slot="actions"><preau-button><button type="button">Prévenir</button></preau-button></div>';
const SELECT_HEAD = SELECT.replace('<td></td>', '<td><input type="checkbox"></td>');

const put = async (markup: string): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};
const tableOf = (place: ParentNode) => find<PreauTable>(place, 'preau-table');
const within = <E extends Element = HTMLElement>(place: ParentNode, selector: string) =>
  tableOf(place).shadowRoot?.querySelector<E>(selector) ?? undefined;
const button = (place: ParentNode, name: string): HTMLElement => {
  const found = [...place.querySelectorAll<HTMLElement>('preau-table button, th > a')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const header = (place: ParentNode, name: string) => button(place, name).parentElement;
/** The first words of each row of the bodies, in their order. */
const names = (place: ParentNode, selector = 'tbody > tr') =>
  [...place.querySelectorAll(selector)].map((one) => one.querySelector('th')?.textContent ?? '');
const said = (place: ParentNode) => within(place, '.said')?.textContent.trim();
const count = (place: ParentNode) => within(place, '.count')?.textContent.trim();
const all = (place: ParentNode) => within<HTMLInputElement>(place, '.all input');
const boxes = (place: ParentNode) => [
  ...place.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]'),
];
const press = (key: string) => sendKeys({ press: key }).then(settled);
const sort = async (place: ParentNode, name: string): Promise<void> => {
  button(place, name).click();
  await settled();
};
async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (text: string) => heard.push(text);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return heard.filter((text) => text.startsWith('<preau-table>'));
}
/** A frame, and what is measured in it. */
const measured = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  ).then(settled);

describe('preau-table', () => {
  it('keeps no place for a bar that has nothing to say', async () => {
    const place = await put(SIMPLE);
    const { top } = tableOf(place).getBoundingClientRect();
    assert.equal(find(place, 'table').getBoundingClientRect().top, top);
  });

  beforeEach(() => dress(['table', 'button']));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  eachFixture((put) => {
    it('leaves what the author wrote as it is', async () => {
      const place = await put(SIMPLE);
      assert.equal(tableOf(place).innerHTML, parse(SIMPLE).querySelector('preau-table')?.innerHTML);
      await assertNoAxeViolation(place);
    });

    it('sorts by a header, then the other way, and says so once', async () => {
      const place = await put(SIMPLE);
      await sort(place, 'Nom');
      assert.deepEqual(names(place), ['Abadie', 'Dupont', 'Élie', 'Zola']);
      assert.equal(header(place, 'Nom')?.getAttribute('aria-sort'), 'ascending');
      assert.equal(said(place), 'Trié par Nom, ordre croissant');
      await sort(place, 'Nom');
      assert.deepEqual(names(place), ['Zola', 'Élie', 'Dupont', 'Abadie']);
      assert.equal(said(place), 'Trié par Nom, ordre décroissant');
      await sort(place, 'Naissance');
      assert.deepEqual(names(place), ['Élie', 'Zola', 'Abadie', 'Dupont']);
      assert.isFalse(header(place, 'Nom')?.hasAttribute('aria-sort'), 'one column at a time');
      await assertNoAxeViolation(place);
    });

    it('counts the rows selected, and selects them all', async () => {
      const place = await put(SELECT);
      assert.equal(count(place), 'Aucune ligne sélectionnée');
      boxes(place)[1]?.click();
      await settled();
      assert.equal(count(place), '1 ligne sélectionnée');
      assert.isTrue(all(place)?.indeterminate);
      all(place)?.click();
      await settled();
      assert.equal(count(place), '4 lignes sélectionnées');
      assert.isTrue(all(place)?.checked && !all(place)?.indeterminate);
      await assertNoAxeViolation(place);
    });
  });

  describe('the sort', () => {
    it('keeps empty cells last both ways, and equal rows in their order', async () => {
      const place = await put(SIMPLE);
      await sort(place, 'Moyenne');
      assert.deepEqual(names(place), ['Élie', 'Zola', 'Dupont', 'Abadie']);
      await sort(place, 'Moyenne');
      assert.deepEqual(names(place), ['Dupont', 'Zola', 'Élie', 'Abadie']);
    });

    it('moves the rows themselves: their listeners, their state and the focus stay', async () => {
      const place = await put(SIMPLE.replace('<td>9</td>', '<td><input value="9"></td>'));
      const input = find<HTMLInputElement>(place, 'tbody input');
      const [first] = place.querySelectorAll('tbody > tr');
      let heard = 0;
      first?.addEventListener('preau-probe', () => heard++);
      input.value = '10';
      input.focus();
      await tableOf(place).sortBy(header(place, 'Nom') as HTMLTableCellElement, 'descending');
      await settled();
      first?.dispatchEvent(new Event('preau-probe'));
      assert.equal(heard, 1);
      assert.isTrue(document.activeElement === input);
      assert.equal(find<HTMLInputElement>(place, 'tbody input').value, '10');
      assert.deepEqual(names(place), ['Zola', 'Élie', 'Dupont', 'Abadie']);
    });

    it('reads the value that a cell holds for machines, and what is entered in it', async () => {
      const place =
        await put(`<preau-table><table><caption>C</caption><thead><tr><th scope="col">N</th><th scope="col"><button type="button">V</button></th></tr></thead><tbody>
        <tr><th scope="row">a</th><td data-value="3">un</td></tr><tr><th scope="row">b</th><td><data value="1">trois</data></td></tr>
        <tr><th scope="row">c</th><td><input value="2" aria-label="v"></td></tr></tbody></table></preau-table>`);
      await sort(place, 'V');
      assert.deepEqual(names(place), ['b', 'c', 'a']);
      await sort(
        await put(
          `<preau-table id="d"><table><caption>D</caption><thead><tr><th scope="col"><button type="button">D</button></th></tr></thead><tbody>
          <tr><td><time datetime="2026-02-01">après</time></td></tr><tr><td><time datetime="2025-12-01">avant</time></td></tr></tbody></table></preau-table>`,
        ),
        'D',
      );
      assert.equal(find(document, '#d td').textContent, 'avant');
    });

    it('keeps each body to itself, its heading first, and the totals last', async () => {
      const place = await put(`<preau-table><table><caption>C</caption>${head()}
        <tbody><tr><th scope="rowgroup" colspan="3">Groupe 1</th></tr>${row(['b', '', ''])}${row(['a', '', ''])}</tbody>
        <tbody><tr><th scope="rowgroup" colspan="3">Groupe 2</th></tr>${row(['d', '', ''])}${row(['c', '', ''])}</tbody>
        <tfoot>${row(['Total', '', ''])}</tfoot></table></preau-table>`);
      await sort(place, 'Nom');
      assert.deepEqual(names(place, 'tr:not(thead *)'), [
        ...['Groupe 1', 'a', 'b', 'Groupe 2', 'c', 'd', 'Total'],
      ]);
    });

    it('keeps together rows that share a cell, and a row across with the one above it', async () => {
      const place = await put(`<preau-table><table><caption>C</caption>${head()}<tbody>
        <tr><th scope="row" rowspan="2">b</th><td>1</td><td>3</td></tr><tr id="b2"><td>2</td><td>4</td></tr>
        ${row(['c', '1', '1'])}<tr id="c2"><td colspan="3">Détail de c</td></tr>${row(['a', '1', '2'])}</tbody></table></preau-table>`);
      await sort(place, 'Nom');
      const order = [...place.querySelectorAll('tbody > tr')].map(
        (one) => one.id || (one.querySelector('th')?.textContent ?? ''),
      );
      assert.deepEqual(order, ['a', 'b', 'b2', 'c', 'c2']);
      await sort(place, 'Moyenne');
      assert.deepEqual(names(place), ['c', '', 'a', 'b', '']);
    });

    it('knows the column under two rows of headers, and in a row whose cells span columns', async () => {
      const place = await put(`<preau-table><table><caption>C</caption><thead>
        <tr><th scope="col" rowspan="2">N</th><th scope="colgroup" colspan="2">Groupe</th></tr>
        <tr><th scope="col"><button type="button">X</button></th><th scope="col"><button type="button">Y</button></th></tr></thead><tbody>
        <tr><th scope="row">a</th><td>1</td><td>9</td></tr><tr><th scope="row">b</th><td colspan="2">5</td></tr><tr><th scope="row">c</th><td>3</td><td>2</td></tr>
        </tbody></table></preau-table>`);
      await sort(place, 'X');
      assert.deepEqual(names(place), ['a', 'c', 'b']);
      await sort(place, 'Y');
      assert.deepEqual(names(place), ['c', 'b', 'a']);
    });

    it('leaves a table within a cell alone', async () => {
      const inner = `<table><thead><tr><th scope="col"><button type="button">Dedans</button></th></tr></thead><tbody><tr><td>2 <input type="checkbox" aria-label="x"></td></tr><tr><td>1</td></tr></tbody></table>`;
      const place = await put(SIMPLE.replace('<td>9</td>', `<td>${inner}</td>`));
      const written = find(place, 'td table').outerHTML;
      await sort(place, 'Dedans');
      await sort(place, 'Nom');
      assert.equal(find(place, 'td table').outerHTML, written);
      assert.deepEqual(names(place, 'preau-table > table > tbody > tr'), [
        ...['Abadie', 'Dupont', 'Élie', 'Zola'],
      ]);
      assert.equal(count(place), '');
    });

    it('sorts rows without <thead>, under their first row of headers', async () => {
      const place = await put(SIMPLE.replace('<thead>', '').replace('</thead><tbody>', ''));
      await sort(place, 'Nom');
      assert.deepEqual(names(place), ['Nom', 'Abadie', 'Dupont', 'Élie', 'Zola']);
    });

    it('puts rows that come later in their place, in silence, and stops when the page sorts', async () => {
      const place = await put(SIMPLE);
      await sort(place, 'Nom');
      const body = find(place, 'tbody');
      body.append(
        parse(`<table><tbody>${row(['Bonnet', '', ''])}</tbody></table>`).querySelector(
          'tr',
        ) as Node,
      );
      await settled();
      assert.deepEqual(names(place), ['Abadie', 'Bonnet', 'Dupont', 'Élie', 'Zola']);
      assert.equal(said(place), 'Trié par Nom, ordre croissant');
      find(place, 'tbody > tr').remove();
      header(place, 'Nom')?.removeAttribute('aria-sort');
      await settled();
      body.append(
        parse(`<table><tbody>${row(['Aaron', '', ''])}</tbody></table>`).querySelector(
          'tr',
        ) as Node,
      );
      await settled();
      assert.deepEqual(names(place), ['Bonnet', 'Dupont', 'Élie', 'Zola', 'Aaron']);
    });

    it('asks the page first: a cancelled event moves nothing, and the order is said when it comes', async () => {
      const place = await put(SIMPLE);
      const asked: string[] = [];
      place.addEventListener('preau-sort', (event: PreauSortEvent) => {
        asked.push(`${event.header.textContent} ${event.direction}`);
        event.preventDefault();
      });
      const before = names(place);
      await sort(place, 'Nom');
      assert.deepEqual(asked, ['Nom ascending']);
      assert.deepEqual(names(place), before);
      assert.equal(said(place), '');
      header(place, 'Nom')?.setAttribute('aria-sort', 'ascending');
      await settled();
      assert.equal(said(place), 'Trié par Nom, ordre croissant');
    });

    it('says the order that the page gives in one update', async () => {
      const place = await put(SIMPLE);
      header(place, 'Nom')?.setAttribute('aria-sort', 'ascending');
      tableOf(place).requestUpdate();
      assert.isTrue(await tableOf(place).updateComplete, 'another update was asked for');
      assert.equal(said(place), 'Trié par Nom, ordre croissant');
    });

    it('takes the order of the page at load as it is, in silence', async () => {
      const place = await put(
        SIMPLE.replace('<th scope="col">', '<th scope="col" aria-sort="ascending">'),
      );
      assert.equal(said(place), '');
      assert.deepEqual(names(place)[0], 'Dupont');
      await sort(place, 'Nom');
      assert.equal(header(place, 'Nom')?.getAttribute('aria-sort'), 'descending');
    });

    it('is not what a button that opens something does, nor the second of a header', async () => {
      const place = await put(
        SIMPLE.replace(
          'Nom</button>',
          'Nom</button><button type="button">Filtrer</button>',
        ).replace(
          '<button type="button">Naissance',
          '<button type="button" aria-expanded="false">Naissance',
        ),
      );
      const before = names(place);
      await sort(place, 'Filtrer');
      await sort(place, 'Naissance');
      assert.deepEqual(names(place), before);
    });

    describe('by links of the headers', () => {
      const LINKS = SIMPLE.replace(
        '<button type="button">Nom</button>',
        '<a href="#tri=nom">Nom</a>',
      );

      it('sorts here', async () => {
        const place = await put(LINKS);
        await sort(place, 'Nom');
        assert.equal(names(place)[0], 'Abadie');
        assert.equal(location.hash, '');
      });

      it('follows them when the server sorts', async () => {
        const place = await put(LINKS.replace('<preau-table', '<preau-table remote'));
        await sort(place, 'Nom');
        assert.equal(names(place)[0], 'Dupont');
        assert.equal(location.hash, '#tri=nom');
      });

      it('follows none when the page brings the rows', async () => {
        const place = await put(LINKS.replace('<preau-table', '<preau-table remote'));
        place.addEventListener('preau-sort', (event) => event.preventDefault());
        await sort(place, 'Nom');
        assert.equal(location.hash, '');
      });
    });
  });

  describe('the selection', () => {
    it('uses the checkbox that the author wrote in the headers', async () => {
      const place = await put(SELECT_HEAD);
      const inHead = find<HTMLInputElement>(place, 'thead input');
      assert.isUndefined(all(place));
      assert.equal(inHead.getAttribute('aria-label'), 'Tout sélectionner');
      boxes(place)[0]?.click();
      await settled();
      assert.isTrue(inHead.indeterminate);
      inHead.click();
      await settled();
      assert.equal(count(place), '4 lignes sélectionnées');
      inHead.click();
      await settled();
      assert.equal(count(place), 'Aucune ligne sélectionnée');
      tableOf(place).remove();
      assert.isFalse(inHead.hasAttribute('aria-label'));
    });

    it('leaves out what is disabled or not shown, and tells each row by its native events', async () => {
      const place = await put(SELECT);
      const [first, second] = boxes(place);
      if (first) first.disabled = true;
      second?.closest('tr')?.toggleAttribute('hidden', true);
      await settled();
      let changes = 0;
      place.addEventListener('change', () => changes++);
      all(place)?.click();
      await settled();
      assert.equal(changes, 2);
      assert.equal(tableOf(place).selected.length, 2);
      assert.isTrue(all(place)?.checked);
    });

    it('follows rows that come and go, and the reset of its form', async () => {
      const place = await put(`<form>${SELECT}</form>`);
      boxes(place)[0]?.click();
      boxes(place)[1]?.click();
      await settled();
      boxes(place)[0]?.closest('tr')?.remove();
      await settled();
      assert.equal(count(place), '1 ligne sélectionnée');
      find<HTMLFormElement>(place, 'form').reset();
      await new Promise((resolve) => setTimeout(resolve));
      await settled();
      assert.equal(count(place), 'Aucune ligne sélectionnée');
    });

    it('is sent with the form', async () => {
      const place = await put(`<form>${SELECT}</form>`);
      boxes(place)[2]?.click();
      await sort(place, 'Nom');
      const data = new FormData(find<HTMLFormElement>(place, 'form'));
      assert.deepEqual(data.getAll('eleve'), ['Abadie']);
    });

    it('is asked for before an action acts', async () => {
      const place = await put(SELECT);
      let acted = 0;
      const action = button(place, 'Justifier');
      action.addEventListener('click', () => acted++);
      assert.equal(action.ariaDisabled, 'true');
      action.click();
      await settled();
      assert.equal(acted, 0);
      assert.equal(count(place), 'Sélectionnez d’abord au moins une ligne.');
      boxes(place)[0]?.click();
      await settled();
      assert.isFalse(action.hasAttribute('aria-disabled'));
      action.click();
      assert.equal(acted, 1);
      assert.equal(count(place), '1 ligne sélectionnée');
    });

    it('gives a group of two actions no keys of its own, and takes back what it set', async () => {
      const place = await put(SELECT.replace('<button type="button">Imprimer</button>', ''));
      assert.equal(within(place, '.actions')?.getAttribute('role'), 'group');
      assert.isNull(place.querySelector('[slot=actions] [tabindex]'));
      const written = parse(SELECT).querySelector('preau-table')?.innerHTML;
      const whole = await put(SELECT);
      assert.equal(within(whole, '.actions')?.getAttribute('role'), 'toolbar');
      const table = tableOf(whole);
      table.remove();
      assert.equal(table.innerHTML, written);
    });
  });

  describe('by keyboard', () => {
    const WIDE = SELECT.replace(/<td>(\d)/g, '<td><div style="inline-size: 120rem">$1</div>');

    it('Tab goes through the actions as one stop, what scrolls, the headers and the rows', async function () {
      // GTK's own setting decides what Tab reaches there.
      if (navigator.vendor.startsWith('Apple')) this.skip();
      const place = await put(`<a href="#avant">Avant</a>${WIDE}`);
      await measured();
      find(place, 'a').focus();
      const met: string[] = [];
      for (let step = 0; step < 8; step++) {
        await press('Tab');
        const shadow = tableOf(place).shadowRoot?.activeElement;
        const node = shadow ?? document.activeElement;
        met.push(
          node?.getAttribute('aria-label') ?? (node?.textContent.trim() || node?.localName) ?? '',
        );
      }
      assert.deepEqual(met, [
        ...['input', 'Prévenir', 'Élèves', 'Nom', 'Naissance', 'Moyenne'],
        ...['Sélectionner Dupont', 'Sélectionner Élie'],
      ]);
    });

    for (const key of ['Enter', ' '])
      it(`${key === ' ' ? 'Space' : key} on a header sorts, and again the other way`, async () => {
        const place = await put(SIMPLE);
        const control = button(place, 'Nom');
        control.focus();
        await press(key);
        assert.equal(names(place)[0], 'Abadie');
        await press(key);
        assert.equal(names(place)[0], 'Zola');
        assert.isTrue(document.activeElement === control);
      });

    it('Space selects a row, or all of them', async () => {
      const place = await put(SELECT);
      boxes(place)[0]?.focus();
      await press(' ');
      assert.equal(count(place), '1 ligne sélectionnée');
      all(place)?.focus();
      await press(' ');
      assert.equal(count(place), '4 lignes sélectionnées');
    });

    it('the right and left arrows go from action to action, and round, in the direction of the text', async () => {
      for (const [dir, on, back] of [
        ['ltr', 'ArrowRight', 'ArrowLeft'],
        ['rtl', 'ArrowLeft', 'ArrowRight'],
      ] as const) {
        const place = await put(`<div dir="${dir}">${SELECT}</div>`);
        button(place, 'Prévenir').focus();
        const met: string[] = [];
        for (const key of [on, on, on, back]) {
          await press(key);
          met.push(document.activeElement?.textContent ?? '');
        }
        assert.deepEqual(met, ['Justifier', 'Imprimer', 'Prévenir', 'Imprimer']);
        assert.equal((document.activeElement as HTMLElement).tabIndex, 0);
        assert.lengthOf(place.querySelectorAll('[slot=actions] [tabindex="0"]'), 1);
      }
    });

    it('Home and End go to the first and the last action', async () => {
      const place = await put(SELECT);
      button(place, 'Justifier').focus();
      await press('End');
      assert.equal(document.activeElement?.textContent, 'Imprimer');
      await press('Home');
      assert.equal(document.activeElement?.textContent, 'Prévenir');
    });

    it('the arrows scroll what is wider than its place', async () => {
      const place = await put(WIDE);
      await measured();
      const scroll = within(place, '.scroll') as HTMLElement;
      scroll.focus();
      await press('ArrowRight');
      for (let tries = 0; tries < 20 && !scroll.scrollLeft; tries++) await measured();
      assert.isAbove(scroll.scrollLeft, 0);
    });
  });

  describe('what scrolls', () => {
    it('is a named stop of the keyboard only when there is something to scroll', async () => {
      const place = await put(SIMPLE);
      place.style.inlineSize = '50rem';
      await measured();
      const scroll = within(place, '.scroll') as HTMLElement;
      const attributes = () =>
        ['role', 'aria-label', 'tabindex'].map((name) => scroll.getAttribute(name));
      assert.deepEqual(attributes(), [null, null, null]);
      place.style.inlineSize = '8rem';
      await measured();
      assert.deepEqual(attributes(), ['region', 'Élèves', '0']);
      await assertNoAxeViolation(place);
      place.style.inlineSize = '50rem';
      await measured();
      assert.deepEqual(attributes(), [null, null, null]);
    });

    it('keeps headers and first column in sight', async () => {
      const place = await put(
        SIMPLE.replace('<preau-table', '<preau-table sticky="header column"').replace(
          /<td>/g,
          '<td style="min-inline-size: 30rem">',
        ),
      );
      place.style.cssText = 'inline-size: 20rem; --preau-table-height: 8rem';
      await measured();
      const scroll = within(place, '.scroll') as HTMLElement;
      scroll.scrollTo({ left: 100, top: 60, behavior: 'instant' });
      await measured();
      const { left, top } = scroll.getBoundingClientRect();
      assert.approximately(find(place, 'thead').getBoundingClientRect().top, top, 1.5);
      assert.approximately(find(place, 'tbody th').getBoundingClientRect().left, left, 1.5);
    });
  });

  describe('in cards, on a small screen', () => {
    const STACK = SIMPLE.replace('<preau-table', '<preau-table stack');
    beforeEach(() => setViewport({ width: 320, height: 600 }));
    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('is still a table, by its roles, and each value has the name of its column', async () => {
      const place = await put(STACK);
      const table = find<HTMLTableElement>(place, 'table');
      assert.equal(getComputedStyle(find(place, 'tbody > tr')).display, 'block');
      const roles = [
        table,
        ...table.querySelectorAll('thead, tbody, tr:first-child, tr:first-child > *'),
      ].map((node) => node.getAttribute('role'));
      assert.deepEqual(roles, [
        ...['table', 'rowgroup', 'row', 'columnheader', 'columnheader', 'columnheader'],
        ...['rowgroup', 'row', 'rowheader', 'cell', 'cell'],
      ]);
      const cells = [...find(place, 'tbody > tr').children].map((cell) =>
        cell.getAttribute('data-label'),
      );
      assert.deepEqual(cells, [null, 'Naissance', 'Moyenne']);
      await assertNoAxeViolation(place);
      assert.isAtMost(tableOf(place).scrollWidth, place.clientWidth);
    });

    it('sorts by the headers that stay, and follows rows that come', async () => {
      const place = await put(STACK);
      assert.isTrue(button(place, 'Nom').checkVisibility());
      await sort(place, 'Nom');
      assert.equal(names(place)[0], 'Abadie');
      find(place, 'tbody').append(
        parse(`<table><tbody>${row(['Aa', '', '1'])}</tbody></table>`).querySelector('tr') as Node,
      );
      await settled();
      assert.equal(find(place, 'tbody td:last-child').getAttribute('data-label'), 'Moyenne');
      assert.equal(names(place)[0], 'Aa');
    });

    it('leaves what its author wrote, and takes back the rest on a wide screen', async () => {
      const place = await put(
        STACK.replace('<td>9</td>', '<td role="cell" data-label="Note">9</td>'),
      );
      const cell = find(place, '[data-label=Note]');
      await setViewport({ width: 800, height: 600 });
      await measured();
      assert.lengthOf(place.querySelectorAll('[role], [data-label]'), 1);
      assert.equal(cell.getAttribute('role'), 'cell');
    });

    it('gives spanned cells the name of their first column, and none to a cell across', async () => {
      const place = await put(
        STACK.replace('<td>12 mars 2014</td><td>14,5</td>', '<td colspan="2">a</td>').replace(
          '</tbody>',
          '<tr><td colspan="3">b</td></tr></tbody>',
        ),
      );
      const labels = [...place.querySelectorAll('[colspan]')].map((cell) =>
        cell.getAttribute('data-label'),
      );
      assert.deepEqual(labels, ['Naissance', null]);
    });
  });

  describe('rows that are not there', () => {
    const EMPTY = `<preau-table><table><caption>C</caption>${head()}<tbody></tbody></table><p slot="empty">Aucun élève.</p></preau-table>`;

    it('says so in its author’s words, or in its own', async () => {
      const place = await put(EMPTY);
      assert.isTrue(find(place, '[slot=empty]').checkVisibility());
      const other = await put(EMPTY.replace(/<p slot.*<\/p>/, ''));
      assert.equal(within(other, '.state')?.textContent.trim(), 'Aucune ligne à afficher.');
      find(place, 'tbody').append(
        parse(`<table><tbody>${row(['Aa', '', '1'])}</tbody></table>`).querySelector('tr') as Node,
      );
      await settled();
      assert.isFalse(find(place, '[slot=empty]').checkVisibility());
      find(place, 'tbody > tr').hidden = true;
      await settled();
      assert.isTrue(find(place, '[slot=empty]').checkVisibility(), 'all hidden');
    });

    it('says that they are on their way, then how many have come', async () => {
      const place = await put(SIMPLE);
      tableOf(place).loading = true;
      await settled();
      assert.equal(within(place, '.state')?.textContent.trim(), 'Chargement…');
      assert.equal(find(place, 'table').ariaBusy, 'true');
      tableOf(place).loading = false;
      await settled();
      assert.equal(within(place, '.state')?.textContent.trim(), '');
      assert.isFalse(find(place, 'table').hasAttribute('aria-busy'));
      assert.equal(said(place), '4 lignes');
    });

    it('says why they have not come, instead of that there is none', async () => {
      const place = await put(EMPTY);
      tableOf(place).failure = 'Le serveur ne répond pas.';
      await settled();
      const alert = within(place, '[role=alert]');
      assert.equal(alert?.textContent.trim(), 'Le serveur ne répond pas.');
      assert.isFalse(find(place, '[slot=empty]').checkVisibility());
      await assertNoAxeViolation(place);
      tableOf(place).failure = '';
      await settled();
      assert.equal(alert?.textContent.trim(), '');
      const written = await put(
        EMPTY.replace('</preau-table>', '<p slot="error">Réessayez.</p></preau-table>'),
      );
      assert.isTrue(find(written, '[slot=error]').checkVisibility());
      assert.isFalse(find(written, '[slot=empty]').checkVisibility());
    });
  });

  it('tells the page that another is asked for, and follows the link unless it is cancelled', async () => {
    const place = await put(
      SIMPLE.replace(
        '</preau-table>',
        '<nav slot="pagination" aria-label="Pages"><a href="#page=2">2</a></nav></preau-table>',
      ),
    );
    const asked: string[] = [];
    const onPage = (event: PreauPageEvent) => {
      asked.push(event.link.hash);
      event.preventDefault();
    };
    place.addEventListener('preau-page', onPage);
    find(place, 'nav a').click();
    assert.deepEqual(asked, ['#page=2']);
    assert.equal(location.hash, '');
    place.removeEventListener('preau-page', onPage);
    const followed = new Promise((resolve) =>
      window.addEventListener('hashchange', resolve, { once: true }),
    );
    find(place, 'nav a').click();
    await followed;
    assert.equal(location.hash, '#page=2');
  });

  it('speaks the language of its page', async () => {
    const place = await put(`<div lang="en">${SELECT}</div>`);
    boxes(place)[0]?.click();
    await sort(place, 'Nom');
    assert.equal(count(place), '1 row selected');
    assert.equal(said(place), 'Sorted by Nom, ascending order');
    assert.equal(within(place, '.all')?.textContent.trim(), 'Select all');
  });

  describe('wrong markup', () => {
    it('is told of once', async () => {
      for (const [markup, rule] of [
        [SIMPLE.replace(/<caption>.*<\/caption>/, ''), 'without a name'],
        ['<preau-table><p>x</p></preau-table>', 'has no <table>'],
        [
          SIMPLE.replace(
            /<th scope="col"><button type="button">Nom<\/button>/,
            '<th scope="col" aria-sort="ascending">Nom',
          ),
          'without a button',
        ],
        [SELECT.replace(' aria-label="Sélectionner Zola"', ''), 'checkbox without a name'],
      ] as const) {
        const heard = await warnings(async () => {
          const place = await put(markup);
          tableOf(place).requestUpdate();
          await settled();
        });
        assert.lengthOf(heard, 1, rule);
        assert.include(heard[0], rule);
      }
      assert.deepEqual(await warnings(() => put(SELECT_HEAD)), []);
    });

    for (const markup of [
      '<preau-table></preau-table>',
      '<preau-table>texte</preau-table>',
      '<preau-table><table></table></preau-table>',
      '<preau-table stack><table><caption>C</caption><tbody><tr></tr><tr><td rowspan="0" colspan="1000">x</td></tr></tbody></table></preau-table>',
      `<preau-table>${ACTIONS}</preau-table>`,
      SIMPLE.replace('scope="row"', 'rowspan="9999"'),
    ])
      it(`does not throw on ${markup.slice(0, 80)}`, async () => {
        const place = await put(markup);
        for (const control of place.querySelectorAll('button')) control.click();
        await tableOf(place).toCsv();
        await settled();
      });

    it('ends as a fresh element whatever is done to its nodes', async () => {
      const changes = fc.array(fc.tuple(fc.nat(999), fc.nat(7), fc.nat(999)), { maxLength: 10 });
      await fc.assert(
        fc.asyncProperty(changes, async (list) => {
          const place = await put(SELECT.replace('<preau-table', '<preau-table stack'));
          const table = tableOf(place);
          const taken: Element[] = [];
          for (const [which, what, other] of list) {
            const nodes = [...table.querySelectorAll<HTMLElement>('*')];
            const node = nodes[which % nodes.length];
            const second = nodes[other % nodes.length];
            if (!node) break;
            if (what === 0) node.hidden = !node.hidden;
            else if (what === 1) node.setAttribute('colspan', `${other % 4}`);
            else if (what === 2) node.setAttribute('rowspan', `${other % 4}`);
            else if (what === 3) node.click();
            else if (what === 4 && taken.push(node)) node.remove();
            else if (what === 5) table.append(taken.pop() ?? 'texte');
            else if (what === 6 && second && !node.contains(second)) second.before(node);
            else if (what === 7) node.setAttribute('scope', 'row');
            if (other % 3 === 0) await settled();
          }
          await settled();
          await table.toCsv();
          const here = [count(place), all(place)?.indeterminate, within(place, '.bar')?.hidden];
          // What was sorted is the author's order now: a fresh element finds it so.
          // A copy of the nodes: a parser would not leave a row in a row.
          const fresh = stage();
          fresh.append(table.cloneNode(true));
          await settled();
          for (const [at, one] of boxes(place).entries()) {
            const copy = boxes(fresh)[at];
            if (copy) copy.checked = one.checked;
          }
          tableOf(fresh).requestUpdate();
          await settled();
          if (count(place) !== 'Sélectionnez d’abord au moins une ligne.')
            assert.deepEqual(
              [count(fresh), all(fresh)?.indeterminate, within(fresh, '.bar')?.hidden],
              here,
            );
          place.remove();
          fresh.remove();
        }),
        { numRuns: 25, interruptAfterTimeLimit: 6000 },
      );
    });
  });

  it('leaves nothing behind after many comings and goings', async () => {
    const place = await put(SELECT);
    const table = tableOf(place);
    for (let cycle = 0; cycle < 300; cycle++) {
      table.remove();
      place.append(table);
    }
    await settled();
    let asked = 0;
    place.addEventListener('preau-sort', () => asked++);
    await sort(place, 'Nom');
    assert.equal(asked, 1);
    table.remove();
    assert.isNull(table.querySelector('[aria-disabled], [tabindex]'));
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`has no axe violation, ${scheme}`, async () => {
      const place = await put(
        `${SELECT.replace(ACTIONS, DRESSED).replace('<preau-table', '<preau-table striped')}${SIMPLE.replace('<preau-table', '<preau-table loading')}`,
      );
      place.dataset['preauScheme'] = scheme;
      boxes(place)[0]?.click();
      await settled();
      await assertNoAxeViolation(place);
    });
});
