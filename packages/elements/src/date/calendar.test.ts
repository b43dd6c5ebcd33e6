import { assert, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { find as first, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './calendar.js';
import './date-inputs.js';
import './calendar.messages.en.js';
import './problems.messages.en.js';
import './date.messages.en.js';
import { today } from './dates.js';
import './date.define.js';
import type { PreauDate } from './date.js';

const find = first<HTMLInputElement>;

const one = (more = '', host = '') =>
  `<preau-date ${host}><label>Arrivée</label><input type="date" name="arrivee" ${more}></preau-date><button id="after">Suite</button>`;
const RANGE = `<preau-date><fieldset><legend>Absence</legend><label>Du</label><input type="date" id="du">
  <label>Au</label><input type="date" id="au"></fieldset></preau-date>`;

interface Shown {
  place: HTMLElement;
  date: PreauDate;
  root: ShadowRoot;
  button: HTMLButtonElement;
}

async function show(markup: string): Promise<Shown> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  const date = first<PreauDate>(place, 'preau-date');
  const root = date.shadowRoot as ShadowRoot;
  return { place, date, root, button: first(root, '[part=calendar]') };
}

async function open(markup: string): Promise<Shown> {
  const shown = await show(markup);
  shown.button.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => shown.root.activeElement?.matches('td'), 'the calendar opens on a day');
  return shown;
}

const dialog = (root: ShadowRoot) => first(root, '[role=dialog]');
const isOpen = (root: ShadowRoot) => !!root.querySelector('[role=dialog]')?.checkVisibility();
const focused = (root: ShadowRoot) => root.activeElement?.getAttribute('aria-label');
const status = (root: ShadowRoot) => first(root, '#status').textContent;
const month = (root: ShadowRoot) => first(root, '#month').textContent.trim();
const cell = (root: ShadowRoot, name: string) => first(root, `td[aria-label^="${name}"]`);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describe('the calendar of preau-date', () => {
  beforeEach(() => dress(['date']));

  it('opens from its button, which says the date that is chosen', async () => {
    const { button, root } = await open(one('value="2026-09-01"'));
    assert.equal(
      button.getAttribute('aria-label'),
      'Choisir une date, Arrivée\u00a0: mardi 1er septembre 2026',
    );
    assert.equal(focused(root), 'mardi 1er septembre 2026');
    assert.equal(dialog(root).getAttribute('aria-label'), 'Choisir une date, Arrivée');
    assert.equal(month(root), 'septembre 2026');
    assert.equal(cell(root, 'mardi 1er').getAttribute('aria-selected'), 'true');
    assert.lengthOf(root.querySelectorAll('[aria-selected=true]'), 1);
  });

  it('names the days of the week, from Monday, and passes every rule of axe', async () => {
    const { place, root } = await open(one('value="2026-09-01" min="2026-09-01"', 'week-numbers'));
    assert.deepEqual(
      [...root.querySelectorAll('th[scope=col] .unseen')].map((node) => node.textContent.trim()),
      ['Semaine', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    );
    assert.equal(first(root, 'th[scope=row] .unseen').textContent, 'Semaine 36');
    await assertNoAxeViolation(place);
  });

  const rows: [key: string, from: string, to: string][] = [
    ['ArrowRight', '2026-09-30', 'jeudi 1er octobre 2026'],
    ['ArrowLeft', '2027-01-01', 'jeudi 31 décembre 2026'],
    ['ArrowDown', '2024-02-26', 'lundi 4 mars 2024'],
    ['ArrowUp', '2026-03-30', 'lundi 23 mars 2026'],
    ['Home', '2026-09-03', 'lundi 31 août 2026'],
    ['End', '2026-09-03', 'dimanche 6 septembre 2026'],
    ['PageUp', '2026-03-31', 'samedi 28 février 2026'],
    ['PageDown', '2024-01-31', 'jeudi 29 février 2024'],
    ['Shift+PageUp', '2024-02-29', 'mardi 28 février 2023'],
    ['Shift+PageDown', '2026-09-01', 'mercredi 1er septembre 2027'],
  ];
  for (const [keys, from, to] of rows)
    it(`goes with ${keys} from ${from} to ${to}`, async () => {
      const { root } = await open(one(`value="${from}"`));
      const [key = '', shift] = keys.split('+').reverse();
      if (shift) await sendKeys({ down: 'Shift' });
      await press(key);
      if (shift) await sendKeys({ up: 'Shift' });
      assert.equal(focused(root), to);
      assert.include(to, month(root));
    });

  it('turns the arrows round where the text runs from right to left', async () => {
    const { root } = await open(`<div dir="rtl">${one('value="2026-09-10"')}</div>`);
    await press('ArrowLeft');
    assert.equal(focused(root), 'vendredi 11 septembre 2026');
    await press('ArrowRight', 'ArrowRight');
    assert.equal(focused(root), 'mercredi 9 septembre 2026');
  });

  for (const key of ['Enter', ' '])
    it(`chooses with ${key === ' ' ? 'Space' : key}: the input has it, says so, and the button has the focus`, async () => {
      const { place, root, button } = await open(one('value="2026-09-01"'));
      const input = find(place, 'input');
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        place.addEventListener(type, () => heard.push(`${type} ${input.value}`));
      await press('ArrowRight', key);
      await waitUntil(() => !isOpen(root));
      assert.equal(input.value, '2026-09-02');
      assert.deepEqual(heard, ['input 2026-09-02', 'change 2026-09-02']);
      assert.equal(root.activeElement, button);
      assert.equal(
        button.getAttribute('aria-label'),
        'Choisir une date, Arrivée\u00a0: mercredi 2 septembre 2026',
      );
    });

  it('closes with Escape, changes nothing, and gives the focus back', async () => {
    const { place, root, button } = await open(one('value="2026-09-01"'));
    await press('ArrowRight', 'Escape');
    assert.isFalse(isOpen(root));
    assert.equal(find(place, 'input').value, '2026-09-01');
    assert.equal(root.activeElement, button);
  });

  it('goes round with Tab and Shift+Tab, one stop for the days', async () => {
    const { root } = await open(one('value="2026-09-01"'));
    const stops: (string | undefined)[] = [];
    for (let count = 0; count < 9; count++) {
      await press('Tab');
      const node = root.activeElement;
      stops.push(node?.getAttribute('aria-label') ?? node?.textContent.trim());
    }
    assert.deepEqual(stops, [
      ...['Aujourd’hui', 'Fermer', 'Mois', 'Année', 'Année précédente', 'Mois précédent'],
      ...['Mois suivant', 'Année suivante', 'mardi 1er septembre 2026'],
    ]);
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    assert.equal(focused(root), 'Année suivante');
  });

  it('shows other months and years from its buttons and lists, and stays there', async () => {
    const { root } = await open(one('value="2026-01-31"'));
    const on = first(root, '[aria-label="Mois suivant"]');
    on.focus();
    await press('Enter');
    assert.equal(month(root), 'février 2026');
    assert.equal(root.activeElement, on);
    assert.equal(first(root, '#said').textContent, 'février 2026', 'said, the focus has not moved');
    for (const name of ['Année précédente', 'Mois précédent', 'Année suivante'])
      first(root, `[aria-label="${name}"]`).click();
    assert.equal(month(root), 'janvier 2026');
    const pick = (name: string, value: string) => {
      const list = first<HTMLSelectElement>(root, `select[aria-label="${name}"]`);
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    };
    pick('Mois', '9');
    pick('Année', '2014');
    assert.equal(month(root), 'septembre 2014');
    assert.equal(first<HTMLSelectElement>(root, 'select').value, '9');
    assert.lengthOf(root.querySelectorAll('td[tabindex="0"]'), 1);
  });

  it('says today, goes to it, and closes', async () => {
    const { root, button } = await open(one('value="2014-09-01"'));
    const [now, close] = [...root.querySelectorAll<HTMLElement>('.word')];
    now?.click();
    assert.equal(root.activeElement?.getAttribute('aria-current'), 'date');
    close?.click();
    assert.isFalse(isOpen(root));
    assert.equal(root.activeElement, button);
  });

  it('begins on today, or on the open day that is nearest', async () => {
    const empty = await open(one());
    assert.equal(empty.root.activeElement?.getAttribute('aria-current'), 'date');
    await press('Escape');
    const limited = await open(one('min="2014-11-08" max="2014-12-31"', 'closed="6 7 2014-12-31"'));
    const to = today() > '2014' ? 'mardi 30 décembre 2014' : '';
    assert.equal(focused(limited.root), to);
  });

  it('stops at the limits, and says them', async () => {
    const { root } = await open(one('value="2026-09-02" min="2026-09-01" max="2026-10-20"'));
    await press('ArrowLeft', 'ArrowLeft');
    assert.equal(focused(root), 'mardi 1er septembre 2026');
    assert.equal(status(root), 'Première date possible\u00a0: 1er septembre 2026.');
    await press('PageDown', 'PageDown');
    assert.equal(focused(root), 'mardi 20 octobre 2026');
    assert.equal(status(root), 'Dernière date possible\u00a0: 20 octobre 2026.');
    assert.equal(cell(root, 'mercredi 21').getAttribute('aria-disabled'), 'true');
    assert.include(
      cell(root, 'mercredi 21').getAttribute('aria-label') ?? '',
      'après le 20 octobre 2026',
    );
    assert.equal(first(root, '[aria-label="Mois suivant"]').getAttribute('aria-disabled'), 'true');
    assert.isTrue(first<HTMLOptionElement>(root, 'option[value="11"]').disabled);
  });

  it('is not limited by what is no date', async () => {
    const { root } = await open(one('value="2026-09-01" min="hier" max="2026-02-31"'));
    await press('PageUp');
    assert.equal(month(root), 'août 2026');
    assert.equal(status(root), '');
    assert.isAtLeast(root.querySelectorAll('[aria-label="Année"] option').length, 100);
  });

  it('raises the letters of « 1er », which is said in full', async () => {
    const { root } = await open(one('value="2026-09-01"'));
    const day = cell(root, 'mardi 1er septembre 2026');
    assert.equal(day.textContent.trim(), '1er');
    assert.equal(first(day, 'sup').textContent, 'er');
    assert.isNull(cell(root, 'mercredi 2').querySelector('sup'));
  });

  it('says each thing once: the month by a button, the day by the focus', async () => {
    const { root } = await open(one('value="2026-09-30"'));
    const said = first(root, '#said');
    await press('ArrowRight');
    assert.equal(said.textContent, '', 'the focus has said it');
    first(root, '[aria-label="Mois suivant"]').click();
    assert.equal(said.textContent, 'novembre 2026');
    assert.lengthOf(root.querySelectorAll('[aria-live], [role=alert]'), 0);
    assert.lengthOf(root.querySelectorAll('[role=status]'), 2);
  });

  it('is as wide without anchors in CSS', async () => {
    const { supports } = CSS;
    const { width } = dialog((await open(one())).root).getBoundingClientRect();
    await press('Escape');
    CSS.supports = () => false;
    try {
      const { root } = await open(one());
      await waitUntil(() => dialog(root).style.getPropertyValue('--_left'));
      assert.closeTo(dialog(root).getBoundingClientRect().width, width, 1);
    } finally {
      CSS.supports = supports;
    }
  });

  it('says why a day is closed, and does not choose it', async () => {
    const { place, date, root, button } = await show(one('value="2026-12-18"', 'closed="6 7"'));
    date.disabledDates = (iso) => iso === '2026-12-21' && 'vacances de Noël';
    button.click();
    await waitUntil(() => root.activeElement?.matches('td'));
    await press('ArrowRight');
    assert.equal(focused(root), 'samedi 19 décembre 2026, indisponible');
    await press('ArrowRight', 'ArrowRight');
    const monday = 'lundi 21 décembre 2026, indisponible\u00a0: vacances de Noël';
    assert.equal(focused(root), monday);
    assert.equal(root.activeElement?.getAttribute('aria-disabled'), 'true');
    await press('Enter');
    assert.isTrue(isOpen(root));
    assert.equal(status(root), `${monday}. Choisissez un autre jour.`);
    assert.equal(find(place, 'input').value, '2026-12-18');
  });

  it('chooses a period, the start and then the end', async () => {
    const september = ' min="2014-09-01" max="2014-09-30"';
    const { place, root, button } = await open(RANGE.replaceAll('type="date"', `$&${september}`));
    assert.equal(status(root), 'Choisissez la date de début.');
    await press('ArrowUp', 'ArrowUp', 'Enter');
    assert.equal(find(place, '#du').value, '', 'both ends are entered together');
    assert.equal(status(root), 'Début\u00a0: mardi 16 septembre 2014. Choisissez la date de fin.');
    await press('ArrowDown');
    assert.lengthOf(root.querySelectorAll('[aria-selected=true]'), 8, 'what the period would be');
    await press('Enter');
    await waitUntil(() => !isOpen(root));
    assert.equal(find(place, '#du').value, '2014-09-16');
    assert.equal(find(place, '#au').value, '2014-09-23');
    assert.equal(root.activeElement, button);
    assert.match(
      button.getAttribute('aria-label') ?? '',
      /^Choisir les dates, Absence\u00a0: du .+ au .+ \d{4}$/,
    );
  });

  it('takes a day before the start for a new start', async () => {
    const { place, root } = await open(RANGE.replace('id="du"', 'id="du" value="2026-11-12"'));
    assert.include(status(root), 'Choisissez la date de fin.');
    await press('ArrowUp', 'Enter');
    assert.include(status(root), 'jeudi 5 novembre 2026. Choisissez la date de fin.');
    await press('End', 'Enter');
    await waitUntil(() => !isOpen(root));
    assert.equal(find(place, '#du').value, '2026-11-05');
    assert.equal(find(place, '#au').value, '2026-11-08');
    assert.include(cell(root, 'vendredi 6').getAttribute('aria-label') ?? '', 'dans la période');
  });

  it('changes nothing of a period when it is left half way, and begins anew', async () => {
    const { place, root } = await open(
      RANGE.replace('id="du"', 'id="du" value="2026-11-12"').replace(
        'id="au"',
        'id="au" value="2026-11-13"',
      ),
    );
    place.addEventListener('change', () => assert.fail('no event'));
    await press('ArrowDown', 'Enter', 'Escape');
    assert.equal(find(place, '#du').value, '2026-11-12');
    assert.equal(find(place, '#au').value, '2026-11-13');
    await press('Enter');
    await waitUntil(() => isOpen(root));
    assert.equal(status(root), 'Choisissez la date de début.');
    assert.equal(focused(root), 'jeudi 12 novembre 2026, début');
  });

  it('keeps its lists to itself, and its button the focus', async () => {
    const { place, date, root, button } = await open(one('value="2026-09-01"'));
    place.addEventListener('input', () => assert.fail('of no concern to the page'));
    first(root, 'select').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await press('Escape');
    assert.equal(root.activeElement, button);
    date.requestUpdate();
    await settled();
    assert.equal(root.activeElement, button);
  });

  it('chooses with the pointer, and closes on a press outside', async () => {
    const { place, root, button } = await show(one('value="2026-09-01"'));
    const click = async (node: Element) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      const position: [number, number] = [
        Math.round(left + width / 2),
        Math.round(top + height / 2),
      ];
      await sendMouse({ type: 'click', position });
    };
    await click(button);
    await waitUntil(() => root.activeElement?.matches('td'));
    await click(cell(root, 'lundi 14'));
    await waitUntil(() => !isOpen(root));
    assert.equal(find(place, 'input').value, '2026-09-14');
    await click(button);
    await waitUntil(() => isOpen(root));
    await click(button);
    assert.isFalse(isOpen(root), 'its button closes it too');
    await click(button);
    await waitUntil(() => isOpen(root));
    await click(find(place, 'input'));
    await waitUntil(() => !isOpen(root));
  });

  // The driver of WebKitGTK has no function keys.
  const functionKeys = navigator.vendor.startsWith('Apple') ? [] : ['F4'];
  for (const key of ['Space', ...functionKeys, 'Alt+ArrowDown'])
    it(`opens from the input by ${key}, in the place of the browser’s own calendar`, async () => {
      const { place, root } = await show(one('value="2026-09-01"'));
      find(place, 'input').focus();
      if (key.startsWith('Alt')) await sendKeys({ down: 'Alt' });
      await press(key.replace('Alt+', '').replace('Space', ' '));
      if (key.startsWith('Alt')) await sendKeys({ up: 'Alt' });
      await waitUntil(() => root.activeElement?.matches('td'));
      assert.equal(find(place, 'input').value, '2026-09-01');
      await press('Escape');
      assert.isFalse(isOpen(root));
    });

  it('does not open where nothing can be entered', async () => {
    const { place, date, root, button } = await show(`<fieldset>${one()}</fieldset>`);
    find(place, 'input').readOnly = true;
    await date.showPicker();
    assert.isFalse(isOpen(root));
    find(place, 'input').readOnly = false;
    place.querySelector('fieldset')?.setAttribute('disabled', '');
    await date.showPicker();
    assert.isFalse(isOpen(root));
    place.click();
    await settled();
    assert.isTrue(button.disabled);
  });

  it('closes when its input is disabled', async () => {
    const { place, root } = await open(one('value="2026-09-01"'));
    find(place, 'input').disabled = true;
    await waitUntil(() => !isOpen(root));
  });

  it('goes with its element, and leaves nothing', async () => {
    const { place, date, root } = await open(one());
    date.remove();
    assert.isNull(root.querySelector('[role=dialog]'));
    place.append(date);
    await settled();
    await date.showPicker();
    assert.isTrue(isOpen(root));
    assert.lengthOf(root.querySelectorAll('[role=dialog]'), 1);
  });

  it('speaks English where the page does', async () => {
    const { root, button } = await open(`<div lang="en">${one('value="2026-09-01"')}</div>`);
    assert.match(button.getAttribute('aria-label') ?? '', /^Choose a date, Arrivée: Tuesday,? /);
    assert.equal(month(root), 'September 2026');
    assert.equal(first(root, 'th').textContent.trim().slice(0, 2), 'Mo');
  });

  it('fits in a narrow window, with cells a finger can press', async () => {
    const { root } = await open(one('value="2026-09-01"'));
    const box = dialog(root).getBoundingClientRect();
    const { width, height } = cell(root, 'mardi 1er').getBoundingClientRect();
    assert.isAtLeast(box.left, 0);
    assert.isAtMost(box.right, innerWidth + 0.5);
    assert.isAtLeast(width, Math.min(43, (innerWidth - 50) / 7));
    assert.isAtLeast(height, 24);
  });

  it('can be read in forced colours', async () => {
    const { root } = await open(one('value="2026-09-01"'));
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) return;
    const chosen = getComputedStyle(cell(root, 'mardi 1er')).backgroundColor;
    assert.notEqual(chosen, getComputedStyle(cell(root, 'mercredi 2')).backgroundColor);
    await executeServerCommand('preau:media', {});
  });
});
