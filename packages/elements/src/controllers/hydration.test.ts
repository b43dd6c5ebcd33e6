import { assert } from '@open-wc/testing';
import '../combobox/combobox.define.js';
import '../field/field.define.js';
import '../password/password.define.js';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { resumeElements, suspendElements } from './hydration.js';

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
