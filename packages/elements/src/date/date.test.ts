import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find as first, parse, settled, stage } from '../testing/fixtures.js';
import { assertSameLook } from '../testing/same-look.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './date-inputs.js';
import './three-parts.js';
import './calendar.messages.en.js';
import './problems.messages.en.js';
import './date.messages.en.js';
import type { PreauDate } from './date.js';
import type { PreauForm } from '../form/form.js';

const find = first<HTMLInputElement>;

const ONE = `<form><preau-date>
  <label>Arrivée</label><p slot="hint">Par exemple, 01/09/2026.</p>
  <input type="date" name="arrivee" value="2026-09-01" required></preau-date><button>Suite</button></form>`;
const RANGE = `<form><preau-date><fieldset><legend>Absence</legend><p slot="hint">Deux jours au moins.</p>
  <label>Du</label><input type="date" name="du" id="du" value="2026-11-09">
  <label>Au</label><input type="date" name="au" id="au" value="2026-11-13"></fieldset></preau-date><button>Suite</button></form>`;
const birth = (host = '', more = 'required') =>
  `<form><preau-date ${host}><fieldset><legend>Naissance</legend><p slot="hint">Par exemple, 27 3 2014.</p>
  <label>Jour</label><input name="jour" id="jour" ${more}><label>Mois</label><input name="mois" id="mois" ${more}>
  <label>Année</label><input name="annee" id="annee" ${more}></fieldset></preau-date><button>Suite</button></form>`;

const dateIn = (place: ParentNode) => first<PreauDate>(place, 'preau-date');
const formIn = (place: ParentNode) => first<HTMLFormElement>(place, 'form');
const inputs = (place: ParentNode) => [...place.querySelectorAll('input')];
const names = (place: ParentNode) => inputs(place).map((input) => input.labels?.[0]?.textContent);
const wrong = (place: ParentNode) =>
  inputs(place)
    .filter((input) => input.getAttribute('aria-invalid') === 'true')
    .map(({ name }) => name);
/** What is seen of it: what is in no slot is in the page for nobody. */
const error = (place: ParentNode) =>
  [...place.querySelectorAll('[slot=error]')].find((one) => one.checkVisibility())?.textContent ??
  '';

async function show(markup: string): Promise<HTMLElement> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

/** Types in inputs as a person does, one after the other. */
async function fill(place: ParentNode, values: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const input = find(place, `#${id}`);
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }
  await settled();
}

async function submitted(place: ParentNode): Promise<string> {
  formIn(place).checkValidity();
  await settled();
  return error(place);
}

/** Pastes as a person does: no engine but Chromium lets a script make such an event whole. */
function paste(input: HTMLInputElement, text: string): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  return !input.dispatchEvent(event);
}

describe('preau-date', () => {
  it('looks the same before it is defined, and changes nothing that the server wrote', async () => {
    await assertSameLook(
      'date',
      `<preau-date><label for="s1">Arrivée</label><p slot="hint" id="s2">Aide</p><input id="s1" type="date" aria-describedby="s2 s3" aria-invalid="true" value="2026-09-01"><p slot="error" id="s3">Faux.</p></preau-date><preau-date><fieldset aria-describedby="s4"><legend>Absence</legend><p slot="hint" id="s4">Aide</p><label for="s5">Du</label><input id="s5" type="date"><label for="s6">Au</label><input id="s6" type="date"></fieldset></preau-date><preau-date><fieldset><legend>Naissance</legend><label for="s7">Jour</label><input id="s7" inputmode="numeric" value="1"><label for="s8">Mois</label><input id="s8" inputmode="numeric" value="2"><label for="s9">Année</label><input id="s9" inputmode="numeric" value="2014"></fieldset></preau-date>`,
      async () => {
        await import('./date.define.js');
        await settled();
      },
    );
  });

  eachFixture((put) => {
    it('ties label and hint to one input, and submits what was there at load', async () => {
      const place = await put(ONE);
      assert.deepEqual(names(place), ['Arrivée']);
      assert.equal(descriptionOf(find(place, 'input')), 'Par exemple, 01/09/2026.');
      assert.deepEqual([...new FormData(formIn(place))], [['arrivee', '2026-09-01']]);
      assert.equal(dateIn(place).value, '2026-09-01');
      await assertNoAxeViolation(place);
    });

    it('shows the error of one input under it', async () => {
      const place = await put(ONE);
      find(place, 'input').value = '';
      assert.equal(await submitted(place), 'Renseignez «\u00a0Arrivée\u00a0».');
      const shown = first(place, '[slot=error]').getBoundingClientRect();
      assert.isAbove(shown.height, 0);
      assert.isAtLeast(shown.top, find(place, 'input').getBoundingClientRect().bottom);
    });

    it('ties legend, labels and hint to a period, and refuses an end before its start', async () => {
      const place = await put(RANGE);
      assert.deepEqual(names(place), ['Du', 'Au']);
      assert.equal(descriptionOf(first(place, 'fieldset')), 'Deux jours au moins.');
      assert.equal(dateIn(place).value, '2026-11-09/2026-11-13');
      await fill(place, { au: '2026-11-06' });
      assert.equal(
        await submitted(place),
        'La fin (6 novembre 2026) est avant le début (9 novembre 2026). Corrigez l’une des deux dates.',
      );
      assert.deepEqual(wrong(place), ['au']);
      assert.equal(descriptionOf(find(place, '#au')), error(place));
      await assertNoAxeViolation(place);
      await fill(place, { du: '2026-11-02' });
      await waitUntil(() => !error(place));
      assert.deepEqual(wrong(place), []);
      assert.isTrue(formIn(place).checkValidity());
    });

    it('ties legend, labels, hint and error to three inputs', async () => {
      const place = await put(birth());
      assert.deepEqual(names(place), ['Jour', 'Mois', 'Année']);
      assert.equal(descriptionOf(first(place, 'fieldset')), 'Par exemple, 27 3 2014.');
      assert.deepEqual(
        inputs(place).map((input) => input.inputMode),
        ['numeric', 'numeric', 'numeric'],
      );
      assert.equal(await submitted(place), 'Renseignez «\u00a0Naissance\u00a0».');
      assert.deepEqual(wrong(place), ['jour', 'mois', 'annee']);
      for (const input of inputs(place)) assert.equal(descriptionOf(input), error(place));
      assert.lengthOf(place.querySelectorAll('[slot=error]'), 1);
      await assertNoAxeViolation(place);
    });
  });

  const problems: [values: [string, string, string], said: string, parts: string][] = [
    [['12', '', '2014'], 'Il manque le mois.', 'mois'],
    [['', '', '2014'], 'Il manque le jour et le mois.', 'jour mois'],
    [['12', '9', '14'], 'L’année s’écrit en quatre chiffres, par exemple 2014.', 'annee'],
    [['32', '9', '2014'], 'Le jour s’écrit en chiffres, de 1 à 31.', 'jour'],
    [['12', 'sept', '2014'], 'Le mois s’écrit en chiffres, de 1 à 12.', 'mois'],
    [
      ['31', '02', '2014'],
      'Le 31 février 2014 n’existe pas\u00a0: février 2014 a 28 jours.',
      'jour',
    ],
    [
      ['29', '2', '1900'],
      'Le 29 février 1900 n’existe pas\u00a0: février 1900 a 28 jours.',
      'jour',
    ],
    [['29', '2', '2000'], '', ''],
    [
      ['31', '8', '1999'],
      '«\u00a0Naissance\u00a0»\u00a0: la date doit être le 1er septembre 1999 ou après.',
      'jour mois annee',
    ],
    [
      ['1', '1', '2024'],
      '«\u00a0Naissance\u00a0»\u00a0: la date doit être le 31 décembre 2023 ou avant.',
      'jour mois annee',
    ],
  ];
  for (const [values, said, parts] of problems)
    it(`says of ${values.join('/')}: ${said || 'nothing'}`, async () => {
      const place = await show(birth('min="1999-09-01" max="2023-12-31"'));
      const [jour, mois, annee] = values;
      await fill(place, { jour, mois, annee });
      assert.equal((await submitted(place)).replaceAll('\u202f', '\u00a0'), said);
      assert.equal(wrong(place).join(' '), parts);
    });

  it('checks three inputs again once an error was shown, on the part that is still wrong', async () => {
    const place = await show(birth());
    await submitted(place);
    find(place, '#jour').focus();
    await sendKeys({ type: '27' });
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => error(place) === 'Il manque le mois et l’année.');
    assert.deepEqual(wrong(place), ['mois', 'annee']);
    assert.equal(document.activeElement, find(place, '#mois'), 'and goes on by Tab alone');
    await fill(place, { mois: '3', annee: '2014' });
    await waitUntil(() => !error(place));
    assert.equal(dateIn(place).value, '2014-03-27');
  });

  it('lets three optional inputs be empty, not half filled', async () => {
    const place = await show(birth('', ''));
    assert.isTrue(formIn(place).checkValidity());
    await fill(place, { annee: '2014' });
    assert.equal(await submitted(place), 'Il manque le jour et le mois.');
  });

  it('spreads a whole date over the three inputs, pasted or typed', async () => {
    const place = await show(birth('', 'maxlength="4"'));
    const heard: string[] = [];
    place.addEventListener('change', ({ target }) => heard.push((target as HTMLInputElement).name));
    assert.isTrue(paste(find(place, '#jour'), '12/09/2014'));
    assert.deepEqual(
      inputs(place).map(({ value }) => value),
      ['12', '9', '2014'],
    );
    assert.deepEqual(heard, ['jour', 'mois', 'annee']);
    await fill(place, { mois: 'mardi 1er septembre 2015' });
    assert.equal(dateIn(place).value, '2015-09-01');
    assert.isFalse(paste(find(place, '#jour'), '7'), 'the rest is the browser’s');
    paste(find(place, '#annee'), '31,2,14');
    assert.deepEqual(
      inputs(place).map(({ value }) => value),
      ['31', '2', '14'],
      'nothing is lost, right or wrong',
    );
  });

  it('reads a date pasted in one input', async () => {
    const place = await show(ONE);
    const input = find(place, 'input');
    paste(input, 'le 14 juillet 2027');
    await waitUntil(() => input.value === '2027-07-14');
    paste(input, '31/02/2027');
    await settled();
    assert.equal(input.value, '2027-07-14');
  });

  it('refuses a closed day that is typed, and says why', async () => {
    const place = await show(ONE.replace('<preau-date', '<preau-date closed="6 7"'));
    await fill(place, {});
    const input = find(place, 'input');
    assert.isTrue(input.validity.valid);
    dateIn(place).disabledDates = (iso) => iso === '2026-12-21' && 'vacances de Noël';
    await settled();
    const type = async (value: string): Promise<string> => {
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return submitted(place);
    };
    assert.equal(await type('2026-09-05'), 'Le samedi 5 septembre 2026 ne peut pas être choisi.');
    assert.equal(
      await type('2026-12-21'),
      'Le lundi 21 décembre 2026 ne peut pas être choisi\u00a0: vacances de Noël.',
    );
    assert.equal(descriptionOf(input), `Par exemple, 01/09/2026. ${error(place)}`);
    input.value = '2026-12-22';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    assert.isTrue(input.validity.valid);
  });

  it('says what the browser refuses, in words that name the question', async () => {
    const place = await show(ONE.replace('required', 'required min="2026-09-01"'));
    const input = find(place, 'input');
    input.value = '2026-07-03';
    assert.equal(
      await submitted(place),
      '«\u00a0Arrivée\u00a0»\u00a0: la date doit être le 1er septembre 2026 ou après.',
    );
    input.value = '';
    assert.equal(await submitted(place), 'Renseignez «\u00a0Arrivée\u00a0».');
  });

  it('says that a date is not whole, and loses nothing of it', async () => {
    const place = await show(ONE.replace(' value="2026-09-01"', ''));
    const input = find(place, 'input');
    input.focus();
    await sendKeys({ type: '12' });
    // WebKit draws no segments on Linux: what it takes is always whole.
    if (!input.validity.badInput) return;
    assert.equal(
      await submitted(place),
      '«\u00a0Arrivée\u00a0»\u00a0: il manque une partie de la date, ou ce jour n’existe pas.',
    );
    assert.isTrue(input.validity.badInput, 'what was typed is still there');
    // WebKitGTK still says so of an input that a script has emptied.
    input.value = '';
    if (input.validity.badInput) return;
    assert.equal(await submitted(place), 'Renseignez «\u00a0Arrivée\u00a0».');
  });

  it('asks for a year of four digits', async () => {
    const place = await show(ONE);
    const input = find(place, 'input');
    input.value = '0026-09-01';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    assert.equal(await submitted(place), 'L’année s’écrit en quatre chiffres, par exemple 2014.');
    assert.equal(input.value, '0026-09-01');
  });

  it('says which date of which period is missing or out of its limits', async () => {
    const place = await show(RANGE.replaceAll(/ value="[^"]+"/g, ' required min="2026-09-01"'));
    assert.equal(await submitted(place), 'Renseignez «\u00a0Absence\u00a0: Du\u00a0».');
    await fill(place, { du: '2026-10-01', au: '2026-10-02' });
    assert.equal(await submitted(place), '');
    await fill(place, { du: '2026-08-31' });
    assert.equal(
      await submitted(place),
      '«\u00a0Absence\u00a0: Du\u00a0»\u00a0: la date doit être le 1er septembre 2026 ou après.',
    );
    assert.deepEqual(wrong(place), ['du']);
  });

  it('is checked, summed up and reset by preau-form', async () => {
    await import('../form/form.define.js');
    await import('../error-summary/error-summary.define.js');
    const markup = birth().replace(
      '<form>',
      '<preau-form><form><preau-error-summary></preau-error-summary>',
    );
    const place = await show(`${markup.replace('</form>', '</form></preau-form>')}`);
    await fill(place, { jour: '12', annee: '2014' });
    first(place, 'button:not([part])').click();
    await settled();
    const link = first<HTMLAnchorElement>(place, 'preau-error-summary a');
    assert.equal(link.textContent, 'Il manque le mois.');
    assert.lengthOf(place.querySelectorAll('preau-error-summary li'), 1);
    link.click();
    assert.equal(document.activeElement, find(place, '#mois'), 'the part that is wrong');
    first<PreauForm>(place, 'preau-form').setErrors({ jour: 'Cet élève est déjà inscrit.' });
    await settled();
    assert.equal(error(place), 'Cet élève est déjà inscrit.');
    formIn(place).reset();
    await settled();
    assert.equal(error(place), '');
    assert.deepEqual(wrong(place), []);
  });

  it('shows the error it is given, and gives back the one written', async () => {
    const place = await show(
      ONE.replace('</preau-date>', '<p slot="error">Ancienne.</p></preau-date>'),
    );
    const input = find(place, 'input');
    assert.include(descriptionOf(input), 'Ancienne.');
    dateIn(place).error = 'Nouvelle.';
    await settled();
    assert.equal(descriptionOf(input), 'Par exemple, 01/09/2026. Nouvelle.');
    dateIn(place).error = undefined;
    await settled();
    assert.equal(descriptionOf(input), 'Par exemple, 01/09/2026. Ancienne.');
  });

  it('marks the part that the server refused', async () => {
    const place = await show(
      birth()
        .replace('id="mois"', 'id="mois" aria-invalid="true"')
        .replace('</fieldset>', '<p slot="error">Il manque le mois.</p></fieldset>'),
    );
    assert.deepEqual(wrong(place), ['mois']);
    assert.equal(descriptionOf(find(place, '#mois')), 'Il manque le mois.');
    assert.equal(descriptionOf(find(place, '#jour')), '');
  });

  it('gives and takes its value as an ISO date or interval, without an event', async () => {
    const place = await show(ONE + RANGE + birth());
    place.addEventListener('change', () => assert.fail('no event'));
    const [one, range, three] = [...place.querySelectorAll<PreauDate>('preau-date')];
    if (!one || !range || !three) throw new Error('three dates');
    one.value = '2024-02-29';
    range.value = '2026-12-19/2027-01-03';
    three.value = '2014-03-27';
    assert.deepEqual(
      inputs(place).map(({ value }) => value),
      ['2024-02-29', '2026-12-19', '2027-01-03', '27', '03', '2014'],
    );
    assert.equal(range.value, '2026-12-19/2027-01-03');
    find(place, '#mois').value = '2';
    find(place, '#jour').value = '31';
    assert.equal(three.value, '', 'that day does not exist');
    three.value = '';
    assert.equal(three.value, '');
  });

  it('says the new date on its button whoever changed it', async () => {
    const place = await show(ONE);
    const button = first(dateIn(place).shadowRoot as ShadowRoot, '[part=calendar]');
    dateIn(place).value = '2027-01-01';
    await settled();
    assert.equal(
      button.getAttribute('aria-label'),
      'Choisir une date, Arrivée\u00a0: vendredi 1er janvier 2027',
    );
    formIn(place).reset();
    await settled();
    assert.equal(
      button.getAttribute('aria-label'),
      'Choisir une date, Arrivée\u00a0: mardi 1er septembre 2026',
    );
  });

  it('draws no calendar for three inputs, nor for what is not a date', async () => {
    const place = await show(
      `${birth()}<preau-date><label>Vers</label><input value="mai"></preau-date>`,
    );
    for (const date of place.querySelectorAll('preau-date'))
      assert.isNull(date.shadowRoot?.querySelector('[part=calendar]'));
  });

  it('is excluded from the form and never in error in a disabled fieldset', async () => {
    const place = await show(birth().replace('<fieldset>', '<fieldset disabled>'));
    assert.isTrue(formIn(place).checkValidity());
    assert.deepEqual([...new FormData(formIn(place))], []);
  });

  it('takes back all it had set when it leaves, and sets it again when it returns', async () => {
    for (const markup of [ONE, RANGE, birth()]) {
      const place = stage();
      place.append(parse(markup));
      const date = dateIn(place);
      const pristine = date.outerHTML;
      await settled();
      if (markup === RANGE) await fill(place, { au: '2026-11-01' });
      else inputs(place).forEach((input) => (input.value = ''));
      const said = await submitted(place);
      assert.notEqual(said, '');
      date.remove();
      assert.equal(date.outerHTML, pristine);
      for (const input of inputs(date)) assert.isFalse(input.validity.customError);
      formIn(place).prepend(date);
      await settled();
      assert.equal(await submitted(place), said);
    }
  });

  it('leaves alone what the author’s own script told an input', async () => {
    const place = await show(RANGE);
    find(place, '#du').setCustomValidity('Pas ce jour-là.');
    await fill(place, { au: '2026-11-20' });
    assert.equal(find(place, '#du').validationMessage, 'Pas ce jour-là.');
    find(place, '#au').setCustomValidity('Ni celui-ci.');
    await fill(place, { au: '2026-11-02' });
    await fill(place, { au: '2026-11-20' });
    assert.equal(find(place, '#au').validationMessage, 'Ni celui-ci.');
  });

  it('takes back what it told an input that was disabled meanwhile', async () => {
    const place = await show(RANGE);
    const au = find(place, '#au');
    await fill(place, { au: '2026-11-02' });
    assert.isTrue(au.validity.customError);
    au.disabled = true;
    await fill(place, { au: '2026-11-20' });
    au.disabled = false;
    await settled();
    assert.isTrue(au.validity.valid);
  });

  it('follows its inputs when they become others', async () => {
    const place = await show(RANGE);
    await fill(place, { au: '2026-11-02' });
    const [du, au] = inputs(place);
    for (const input of inputs(place)) input.type = 'text';
    first(place, 'fieldset').append(parse('<label>Année</label><input id="annee">'));
    await fill(place, { du: '1', au: '9', annee: '2026' });
    assert.equal(dateIn(place).value, '2026-09-01');
    for (const input of [du, au]) assert.isTrue(input?.validity.valid);
    assert.isNull(dateIn(place).shadowRoot?.querySelector('[part=calendar]'));
  });

  it('shows whatever is written in it, and no button for what cannot be entered', async () => {
    const place = await show(ONE.replace('</preau-date>', '<!-- -->Mot</preau-date>'));
    const date = dateIn(place);
    const shown = date.shadowRoot?.querySelector('slot')?.assignedNodes() ?? [];
    assert.equal(shown.at(-1)?.textContent, 'Mot');
    const button = first<HTMLButtonElement>(date.shadowRoot as ShadowRoot, '[part=calendar]');
    assert.isFalse(button.disabled);
    find(place, 'input').setAttribute('readonly', '');
    await settled();
    assert.isTrue(button.disabled);
  });

  it('uses the author’s words', async () => {
    const one = await show(ONE.replace('required', 'data-bad-input="L’année entière !"'));
    find(one, 'input').value = '0026-09-01';
    first(one, 'button').click();
    assert.equal(await submitted(one), 'L’année entière !');
    const period = await show(RANGE.replace('<preau-date', '$& data-reversed="À l’envers."'));
    await fill(period, { au: '2026-11-02' });
    assert.equal(await submitted(period), 'À l’envers.');
    const place = await show(birth('data-value-missing="Quand est né votre enfant ?"'));
    assert.equal(await submitted(place), 'Quand est né votre enfant ?');
  });

  it('speaks English where the page does', async () => {
    const place = await show(`<div lang="en">${birth()}</div>`);
    await fill(place, { jour: '12', annee: '2014' });
    assert.equal(await submitted(place), 'Enter the month too.');
  });

  it('warns once where a name is missing, and never throws', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    const place = await show(
      `<preau-date></preau-date><preau-date><input type="date"></preau-date>
      <preau-date><label>A</label><input><label>B</label><input></preau-date>
      <preau-date><fieldset><label>A</label><input><label>B</label><input></fieldset></preau-date>`,
    );
    place.click();
    await settled();
    console.warn = warn;
    assert.deepEqual(
      said.map((text) => /has no \w+/.exec(text)?.[0]),
      ['has no label', 'has no fieldset', 'has no legend'],
    );
  });
});
