import { assert } from '@open-wc/testing';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { meet, put, type } from '../testing/combobox.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import './combobox.define.js';

const TOWN = `<form><preau-combobox>
  <label for="commune">Commune de naissance</label>
  <p slot="hint">À l’étranger : le nom de la ville.</p>
  <input id="commune" name="commune" value="Rennes" list="communes">
  <datalist id="communes"><option value="Rennes">Ille-et-Vilaine</option><option value="Renneville">Eure</option>
    <option value="Nantes"></option></datalist>
</preau-combobox></form>`;

describe('preau-combobox, around an input with suggestions', () => {
  eachFixture((fixture) => {
    it('is the author’s own input, with a list', async () => {
      const { input, place } = meet(await fixture(TOWN));
      assert.equal(input.id, 'commune');
      assert.equal(input.labels?.[0]?.textContent, 'Commune de naissance');
      assert.equal(descriptionOf(input), 'À l’étranger : le nom de la ville.');
      assert.isFalse(input.hasAttribute('list'), 'the browser’s list would open over ours');
      await assertNoAxeViolation(place);
    });

    it('sends what is suggested, or anything else', async () => {
      const { input, form, shown } = meet(await fixture(TOWN));
      const sent = () => new FormData(form as HTMLFormElement).get('commune');
      assert.equal(sent(), 'Rennes');
      input.focus();
      input.select();
      await type('nan');
      assert.deepEqual(shown(), ['Nantes']);
      await type('[ArrowDown]', '[Enter]');
      assert.equal(sent(), 'Nantes');
      input.select();
      await type('Bamako', '[Tab]');
      assert.equal(sent(), 'Bamako');
      assert.isTrue(input.validity.valid);
    });
  });

  it('finds by the second line too', async () => {
    const { input, shown } = await put(TOWN);
    input.focus();
    input.select();
    await type('eure');
    assert.deepEqual(shown(), ['Renneville Eure']);
  });

  it('tells the page of a choice as of typing, past a framework’s watch', async () => {
    const { input } = await put(TOWN);
    let written = '';
    // React keeps what it has written itself this way, and takes the same value for no news.
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => Reflect.get(HTMLInputElement.prototype, 'value', input) as unknown,
      set: (value: string) => {
        written = value;
        Reflect.set(HTMLInputElement.prototype, 'value', value, input);
      },
    });
    const heard: string[] = [];
    for (const name of ['input', 'change']) input.addEventListener(name, () => heard.push(name));
    input.focus();
    await type('[ArrowDown]', '[ArrowDown]', '[Enter]');
    assert.equal(input.value, 'Renneville');
    assert.equal(written, '');
    assert.deepEqual(heard, ['input', 'change']);
  });

  it('opens for typing, not for what the browser fills in', async () => {
    const { input, open } = await put(TOWN);
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    assert.isFalse(open());
  });

  it('stays closed while it is read-only', async () => {
    const { input, open } = await put(TOWN.replace('value="Rennes"', 'value="Rennes" readonly'));
    input.focus();
    await type('[ArrowDown]');
    assert.isFalse(open());
  });

  it('follows what becomes read-only, and a list that is replaced', async () => {
    const { input, place, shown } = await put(TOWN);
    const toggle = find<HTMLButtonElement>(place, '[slot=toggle]');
    input.readOnly = true;
    await settled();
    assert.isTrue(toggle.disabled);
    input.readOnly = false;
    await settled();
    assert.isFalse(toggle.disabled);
    find(place, 'datalist').replaceWith(
      parse('<datalist id="communes"><option value="Brest"></option></datalist>'),
    );
    await settled();
    input.focus();
    await type('[ArrowDown]');
    assert.deepEqual(shown(), ['*Brest']);
  });

  it('suggests from the list beside it, where it names none', async () => {
    const { input, shown } = await put(`<preau-combobox><label>Ville</label><input>
      <datalist><option>Lyon</option></datalist></preau-combobox>`);
    input.focus();
    await type('[ArrowDown]');
    assert.deepEqual(shown(), ['*Lyon']);
  });

  it('says nothing about what is not in the list', async () => {
    const { input, status } = await put(TOWN);
    input.focus();
    input.select();
    await type('Bamako', '[Escape]', '[Escape]');
    assert.equal(input.value, 'Bamako');
    assert.notInclude(status(), 'liste');
  });

  it('takes back all it had set when it leaves', async () => {
    const place = stage();
    place.append(parse(TOWN));
    const pristine = place.innerHTML;
    await settled();
    const combobox = find(place, 'preau-combobox');
    find(place, 'input').focus();
    await type('[ArrowDown]');
    combobox.remove();
    assert.equal(combobox.outerHTML, parse(pristine).querySelector('preau-combobox')?.outerHTML);
  });

  it('suggests from a list that stands elsewhere in the page', async () => {
    const { input, shown } = await put(`<datalist id="partage"><option>Lyon</option></datalist>
      <preau-combobox><label>Ville</label><input list="partage"></preau-combobox>`);
    input.focus();
    await type('[ArrowDown]');
    assert.deepEqual(shown(), ['*Lyon']);
  });
});
