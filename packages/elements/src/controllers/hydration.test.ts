import { assert } from '@open-wc/testing';
import '../combobox/combobox.define.js';
import '../field/field.define.js';
import '../password/password.define.js';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { earlyAnswers, putAnswer, resumeElements, suspendElements } from './hydration.js';

const PAGE = `<preau-combobox><label for="lieu">Lieu</label><select id="lieu"><option>Amiens</option></select></preau-combobox>
  <preau-password><preau-field><label for="mdp">Mot de passe</label><input id="mdp" type="password"></preau-field></preau-password>`;

describe('elements that a framework hydrates', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    place = stage();
    place.append(parse(PAGE));
    await settled();
  });

  it('take back what they have added, and come back as they were', async () => {
    const before = place.innerHTML;
    find<HTMLInputElement>(place, '#mdp').value = 'tapé';
    suspendElements(place);
    suspendElements(place);
    assert.equal(place.innerHTML, PAGE);
    resumeElements(place);
    await settled();
    assert.equal(
      place.querySelectorAll('[data-preau-generated]').length,
      parse(before).querySelectorAll('[data-preau-generated]').length,
    );
    assert.equal(find<HTMLInputElement>(place, '#mdp').value, 'tapé');
  });

  it('stay away where they have left the page meanwhile', async () => {
    suspendElements(place);
    const combobox = find(place, 'preau-combobox');
    combobox.remove();
    resumeElements(combobox);
    await settled();
    assert.isNull(combobox.querySelector('[data-preau-generated]'));
    place.append(combobox);
    await settled();
    assert.isNotNull(combobox.querySelector('[data-preau-generated]'));
  });

  it('resume nothing that was not suspended', async () => {
    let times = 0;
    const combobox = find<HTMLElementTagNameMap['preau-combobox']>(place, 'preau-combobox');
    combobox.connectedCallback = () => times++;
    resumeElements(place);
    assert.equal(times, 0);
  });
});

const QUESTIONS = `<input id="nom" value="Ada"><input id="age" type="range" min="6" max="20">
  <input id="accord" type="checkbox" checked><input type="radio" name="lv" id="de" checked><input type="radio" name="lv" id="ar">
  <select id="une"><option>6e</option><option>5e</option></select>
  <select id="plusieurs" multiple><option selected>6e</option><option>5e</option></select><textarea id="note">Rien.</textarea>`;

describe('answers given before hydration', () => {
  let place: HTMLElement;
  const control = (id: string) => find<HTMLInputElement>(place, `#${id}`);
  const options = (id: string) => [...find<HTMLSelectElement>(place, `#${id}`).options];

  beforeEach(() => {
    place = stage();
    place.append(parse(QUESTIONS));
  });

  it('are none where nothing was answered', () => {
    assert.isEmpty(earlyAnswers(place));
  });

  it('are those that the page does not say, and can be put again', () => {
    const answer = () => {
      control('nom').value = 'Zoé';
      control('age').value = '8';
      control('accord').checked = false;
      control('ar').checked = true;
      for (const id of ['une', 'plusieurs'])
        for (const option of options(id)) option.selected = true;
      control('note').value = '';
    };
    const held = () => ({
      ...{ nom: control('nom').value, age: control('age').value, note: control('note').value },
      ...{ accord: control('accord').checked, ar: control('ar').checked },
      une: options('une').map(({ selected }) => selected),
      plusieurs: options('plusieurs').map(({ selected }) => selected),
    });
    answer();
    const given = held();
    const answers = earlyAnswers(place);
    assert.deepEqual(
      answers.map((one) => one.control.id),
      ['nom', 'age', 'accord', 'ar', 'une', 'plusieurs', 'note'],
    );
    const form = document.createElement('form');
    form.append(...place.childNodes);
    place.append(form);
    form.reset();
    assert.notDeepEqual(held(), given);
    for (const one of answers) putAnswer(one);
    assert.deepEqual(held(), given);
  });
});
