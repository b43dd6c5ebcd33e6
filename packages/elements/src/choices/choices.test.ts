import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find as first, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import '../choice/choice.define.js';
import '../field/field.define.js';
import './choices.define.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import '../choice/all-of.js';
import '../choice/reveal.js';
import '../choice/watch.js';
import './limits.js';
import type { PreauChoices } from './choices.js';
import './choices.messages.en.js';

const choice = (name: string, label: string, more = '', type = 'radio') =>
  `<preau-choice><input type="${type}" name="${name}" value="${label}" ${more}><label>${label}</label></preau-choice>`;

const LANGUAGE = `<form><preau-choices><fieldset>
  <legend>Langue vivante</legend>
  <p slot="hint">La première du collège.</p>
  ${choice('lv', 'Anglais', 'required')}${choice('lv', 'Allemand', 'required')}
</fieldset></preau-choices><button>Suivant</button></form>`;

const ACTIVITIES = (limits: string) => `<form><preau-choices ${limits}><fieldset>
  <legend>Activités</legend>
  ${['Chorale', 'Théâtre', 'Échecs'].map((label) => choice('act', label, '', 'checkbox')).join('')}
</fieldset></preau-choices><button>Suivant</button></form>`;

const BIRTH = `<form><preau-choices><fieldset>
  <legend>Date de naissance</legend>
  <p slot="hint">Par exemple 27 3 2014</p>
  <preau-field><label>Jour</label><input id="jour" inputmode="numeric" size="2" required></preau-field>
  <preau-field><label>Mois</label><input id="mois" inputmode="numeric" size="2" required></preau-field>
  <preau-field><label>Année</label><input id="annee" inputmode="numeric" size="4" required></preau-field>
</fieldset></preau-choices><button>Suivant</button></form>`;

/** Most of what is looked for here is an `<input>`. */
const find = <E extends Element = HTMLInputElement>(place: ParentNode, selector: string) =>
  first<E>(place, selector);

async function show(markup: string): Promise<HTMLElement> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

const inputs = (place: ParentNode) => [...place.querySelectorAll('input')];
const invalid = (place: ParentNode) =>
  inputs(place).map((input) => input.getAttribute('aria-invalid') === 'true');
const said = (place: ParentNode) => descriptionOf(find(place, 'fieldset'));
const valid = (place: ParentNode) => find<HTMLFormElement>(place, 'form').checkValidity();

describe('preau-choices', () => {
  before(() => sheet());

  eachFixture((put) => {
    it('ties the hint to the group, and gives every choice its name', async () => {
      const place = await put(LANGUAGE);
      assert.equal(said(place), 'La première du collège.');
      assert.deepEqual(
        inputs(place).map((input) => input.labels?.[0]?.textContent),
        ['Anglais', 'Allemand'],
      );
      await assertNoAxeViolation(place);
    });

    it('says once what is wrong with the question, and no longer once it is answered', async () => {
      const place = await put(LANGUAGE);
      assert.isFalse(valid(place));
      await settled();
      assert.equal(
        said(place),
        'La première du collège. Choisissez une réponse à «\u00a0Langue vivante\u00a0».',
      );
      assert.deepEqual(invalid(place), [true, true]);
      assert.lengthOf(place.querySelectorAll('[data-preau-generated]'), 1);
      await assertNoAxeViolation(place);
      inputs(place)[0]?.click();
      await settled();
      assert.equal(said(place), 'La première du collège.');
      assert.deepEqual(invalid(place), [false, false]);
    });

    it('limits how many are checked', async () => {
      const place = await put(ACTIVITIES('min="1" max="2"'));
      const [a, b, c] = inputs(place);
      assert.isFalse(valid(place));
      await settled();
      assert.equal(said(place), 'Choisissez au moins 1 réponse à «\u00a0Activités\u00a0».');
      assert.deepEqual(invalid(place), [true, true, true]);
      await assertNoAxeViolation(place);
      c?.click();
      await settled();
      assert.isTrue(valid(place));
      assert.equal(said(place), '');
      a?.click();
      b?.click();
      await settled();
      assert.equal(
        said(place),
        'Choisissez au plus 2 réponses à «\u00a0Activités\u00a0» (vous en avez choisi 3).',
      );
      find<HTMLFormElement>(place, 'form').reset();
      await settled();
      assert.isFalse(valid(place));
      assert.equal(a?.validationMessage.slice(0, 19), 'Choisissez au moins');
    });

    it('says the error of several short fields once, for the group', async () => {
      const place = await put(BIRTH);
      find(place, '#jour').value = '27';
      assert.isFalse(valid(place));
      await settled();
      assert.lengthOf(place.querySelectorAll('[slot=error]'), 1);
      assert.equal(find(place, '[slot=error]').parentElement?.localName, 'fieldset');
      assert.equal(said(place), 'Par exemple 27 3 2014 Renseignez «\u00a0Mois\u00a0».');
      assert.deepEqual(invalid(place), [false, true, true], 'those that are wrong');
      await assertNoAxeViolation(place);
      for (const id of ['#mois', '#annee']) {
        find(place, id).value = '3';
        find(place, id).dispatchEvent(new Event('change', { bubbles: true }));
      }
      await settled();
      assert.equal(said(place), 'Par exemple 27 3 2014');
      assert.deepEqual(invalid(place), [false, false, false]);
    });
  });

  it('is answered with the keyboard', async () => {
    const place = await show(LANGUAGE);
    inputs(place)[0]?.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    assert.deepEqual([...new FormData(find<HTMLFormElement>(place, 'form'))], [['lv', 'Allemand']]);
  });

  it('leaves to a field in a reveal its own error and its own words', async () => {
    const place = await show(
      `<preau-choices data-value-missing="Choisissez une langue."><fieldset><legend>Langue</legend>
        <preau-choice><input type="radio" name="l" checked><label>Autre</label><div slot="reveal">
          <preau-field><label>Laquelle</label><input id="q" aria-required="true"></preau-field>
          <preau-choice><input type="checkbox" id="r" aria-required="true"><label>Je la parle</label></preau-choice>
        </div></preau-choice></fieldset></preau-choices>`,
    );
    for (const id of ['#q', '#r']) find(place, id).checkValidity();
    await settled();
    assert.equal(descriptionOf(find(place, '#q')), 'Renseignez «\u00a0Laquelle\u00a0».');
    assert.include(descriptionOf(find(place, '#r')), 'Cochez «\u00a0Je la parle\u00a0»');
    assert.equal(said(place), '');
    assert.isFalse(find(place, '[type=radio]').hasAttribute('aria-invalid'));
  });

  it('does not limit a group that is not revealed', async () => {
    const place = await show(
      `<form>${choice('x', 'Non', 'checked')}<preau-choice><input type="radio" name="x" id="oui"><label>Oui</label>
        <div slot="reveal">${ACTIVITIES('min="1"').replace(/<\/?form>/g, '')}</div></preau-choice></form>`,
    );
    assert.isTrue(valid(place));
    find(place, '#oui').click();
    assert.isFalse(valid(place));
    find(place, '[value=Non]').click();
    assert.isTrue(valid(place));
  });

  it('counts what will be sent: neither disabled boxes nor the one that checks all', async () => {
    const place = await show(
      `<form><preau-choices max="1"><fieldset><legend>L</legend>
        <preau-choice all-of="m"><input type="checkbox" id="tout"><label>Tout</label></preau-choice>
        ${choice('m', 'A', 'checked', 'checkbox')}${choice('m', 'B', 'checked disabled', 'checkbox')}
      </fieldset></preau-choices></form>`,
    );
    assert.isTrue(find(place, '#tout').checked);
    place.click();
    assert.isTrue(valid(place));
    find(place, 'fieldset').setAttribute('disabled', '');
    assert.isTrue(valid(place));
  });

  it('uses the author’s words', async () => {
    const place = await show(
      `${LANGUAGE.replace('<preau-choices', '<preau-choices data-value-missing="Quelle langue ?"')}
      ${ACTIVITIES('min="1" max="1" data-too-few="Une, au moins." data-too-many="Une seule."')}`,
    );
    const [language, activities] = place.querySelectorAll('form');
    for (const form of [language, activities]) form?.checkValidity();
    await settled();
    assert.include(said(language as Element), 'Quelle langue ?');
    assert.equal(said(activities as Element), 'Une, au moins.');
    for (const input of inputs(activities as Element)) input.click();
    await settled();
    assert.equal(said(activities as Element), 'Une seule.');
  });

  it('speaks English where the page does', async () => {
    const place = await show(`<div lang="en">${ACTIVITIES('min="2"')}</div>`);
    valid(place);
    await settled();
    assert.equal(said(place), 'Choose at least 2 answers to “Activités”.');
  });

  it('changes nothing when the server wrote it all', async () => {
    const place = stage();
    place.append(
      parse(`<preau-choices><fieldset aria-describedby="h9 e9"><legend>Naissance</legend><p slot="hint" id="h9">Indice</p>
        <preau-field><label for="d9">Jour</label><input id="d9" size="2" value="27"></preau-field>
        <preau-field><label for="y9">Année</label><input id="y9" size="4" aria-invalid="true"></preau-field>
        <p slot="error" id="e9">Saisissez l’année.</p></fieldset></preau-choices>`),
    );
    const before = place.innerHTML;
    await settled();
    assert.equal(place.innerHTML, before);
    find(place, '#y9').dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    assert.equal(said(place), 'Indice', 'its stale words go once it is mended');
    assert.deepEqual(invalid(place), [false, false]);
    assert.isFalse(find<HTMLElement>(place, '#e9').checkVisibility());
  });

  it('no longer marks, of the fields that the server refused, the one that is mended', async () => {
    const refused = BIRTH.replaceAll('required', 'required aria-invalid="true"');
    const place = await show(
      refused.replace('</fieldset>', '<p slot="error">Faux.</p></fieldset>'),
    );
    assert.deepEqual(invalid(place), [true, true, true]);
    find(place, '#jour').focus();
    await sendKeys({ type: '27' });
    await sendKeys({ press: 'Tab' });
    await settled();
    assert.equal(said(place), 'Par exemple 27 3 2014 Renseignez «\u00a0Mois\u00a0».');
    assert.deepEqual(invalid(place), [false, true, true]);
  });

  it('shows the error it is given, and gives back the one written', async () => {
    const place = await show(
      LANGUAGE.replace('</fieldset>', '<p slot="error">Ancienne.</p></fieldset>'),
    );
    const group = find<PreauChoices>(place, 'preau-choices');
    group.error = 'Nouvelle.';
    await settled();
    assert.equal(said(place), 'La première du collège. Nouvelle.');
    group.error = undefined;
    await settled();
    assert.equal(said(place), 'La première du collège. Ancienne.');
    assert.deepEqual(invalid(place), [true, true]);
  });

  it('takes back all it had set when it leaves, and sets it again when it returns', async () => {
    const place = stage();
    place.append(parse(ACTIVITIES('min="1"')));
    const group = find<PreauChoices>(place, 'preau-choices');
    const pristine = group.outerHTML;
    await settled();
    valid(place);
    await settled();
    const error = said(place);
    assert.notEqual(error, '');
    group.remove();
    assert.equal(group.outerHTML, pristine);
    assert.isTrue(find(group, 'input').validity.valid);
    find(place, 'form').prepend(group);
    await settled();
    assert.equal(said(place), error);
    assert.deepEqual(invalid(place), [true, true, true]);
    find(place, '[value=Théâtre]').click();
    await settled();
    assert.isTrue(valid(place));
  });

  it('puts short answers and short fields side by side, and wraps them', async () => {
    const place = await show(BIRTH + LANGUAGE.replace('<preau-choices', '<preau-choices inline'));
    const tops = () =>
      new Set(
        [...place.querySelectorAll('preau-field')].map((node) => node.getBoundingClientRect().top),
      ).size;
    assert.equal(tops(), 1);
    const [a, b] = place.querySelectorAll('preau-choice');
    assert.equal(a?.getBoundingClientRect().top, b?.getBoundingClientRect().top);
    find<HTMLElement>(place, 'form').style.inlineSize = '10rem';
    assert.isAbove(tops(), 1);
    assert.isAtMost(find(place, 'fieldset').scrollWidth, 161);
  });

  it('warns once where the group has no fieldset or no name, and never throws', async () => {
    const words: unknown[] = [];
    const { warn } = console;
    console.warn = (...all: unknown[]) => words.push(all[0]);
    const place = await show(
      `<preau-choices min="1">${choice('a', 'Oui')}</preau-choices>
      <preau-choices><fieldset>${choice('b', 'Oui')}</fieldset></preau-choices>
      <preau-choices><fieldset><legend>Un</legend><legend>Deux</legend>Texte</fieldset></preau-choices>
      <preau-choices max="peu"><fieldset aria-label="Nom">${choice('c', 'Oui')}</fieldset></preau-choices>`,
    );
    for (const input of inputs(place)) input.click();
    await settled();
    console.warn = warn;
    assert.lengthOf(words, 2);
    assert.include(String(words[0]), '<preau-choices> has no fieldset.');
    assert.include(String(words[1]), '<preau-choices> has no legend.');
  });

  it('is quick with 200 radios', async () => {
    const many = Array.from({ length: 200 }, (_, at) => choice('m', `Choix ${at}`, 'required'));
    const start = performance.now();
    const place = await show(
      `<form><preau-choices><fieldset><legend>L</legend>${many.join('')}</fieldset></preau-choices></form>`,
    );
    valid(place);
    await settled();
    assert.lengthOf(place.querySelectorAll('[aria-invalid=true]'), 200);
    inputs(place)[150]?.click();
    await settled();
    assert.lengthOf(place.querySelectorAll('[aria-invalid]'), 0);
    assert.isBelow(performance.now() - start, 1500);
  });
});
