import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './counter.js';
import './field.define.js';
import type { PreauField } from './field.js';
import '../controllers/validity.messages.en.js';

const NAME = `<form><preau-field>
  <label>Nom de naissance</label>
  <p slot="hint">Tel qu’il figure sur la pièce d’identité.</p>
  <input name="nom" required value="Martin">
</preau-field></form>`;

describe('preau-field', () => {
  eachFixture((put) => {
    it('ties the label and the hint to the control', async () => {
      const place = await put(NAME);
      const input = find<HTMLInputElement>(place, 'input');
      assert.equal(input.labels?.[0]?.textContent, 'Nom de naissance');
      assert.equal(descriptionOf(input), 'Tel qu’il figure sur la pièce d’identité.');
      await assertNoAxeViolation(place);
    });

    it('says what is wrong, in the description, when the control is not valid', async () => {
      const place = await put(NAME);
      const input = find<HTMLInputElement>(place, 'input');
      input.value = '';
      input.checkValidity();
      await settled();
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      assert.include(descriptionOf(input), 'Renseignez «\u00a0Nom de naissance\u00a0».');
      assert.equal(
        input.labels?.[0]?.textContent,
        'Nom de naissance',
        'the name has no error text in it',
      );
      await assertNoAxeViolation(place);
    });

    it('submits what was there at load', async () => {
      const place = await put(NAME);
      assert.deepEqual(
        [...new FormData(find<HTMLFormElement>(place, 'form'))],
        [['nom', 'Martin']],
      );
    });
  });

  it('changes nothing when the server wrote it all', async () => {
    const written = `<preau-field><label for="n">Nom</label><p slot="hint" id="h">Indice</p>
      <input id="n" aria-describedby="h e" aria-invalid="true"><p slot="error" id="e">Saisissez le nom.</p></preau-field>`;
    const place = stage();
    place.append(parse(written));
    const before = place.innerHTML;
    await settled();
    assert.equal(place.innerHTML, before);
  });

  it('takes back all it had set when it leaves, and sets it again when it returns', async () => {
    const place = stage();
    const before = NAME;
    place.append(parse(before));
    const pristine = place.innerHTML;
    await settled();
    const wired = place.innerHTML;
    const field = find<PreauField>(place, 'preau-field');
    const { parentNode } = field;
    field.remove();
    parentNode?.append(field);
    await settled();
    assert.equal(place.innerHTML, wired);
    field.remove();
    parentNode?.append(document.createElement('i'));
    assert.equal(field.outerHTML, parse(pristine).querySelector('preau-field')?.outerHTML);
  });

  it('checks again on change once an error was shown, and hides the server’s stale words', async () => {
    const place = stage();
    place.append(
      parse(`<preau-field><label>Nom</label><input required aria-invalid="true" aria-describedby="e2">
        <p slot="error" id="e2">Saisissez le nom.</p></preau-field><button>Suivant</button>`),
    );
    await settled();
    const input = find<HTMLInputElement>(place, 'input');
    input.focus();
    await sendKeys({ type: 'Ngo' });
    assert.equal(input.getAttribute('aria-invalid'), 'true', 'not while typing');
    await sendKeys({ press: 'Tab' });
    await settled();
    assert.isFalse(input.hasAttribute('aria-invalid'));
    assert.equal(descriptionOf(input), '');
    assert.isFalse(find(place, '#e2').checkVisibility());
    input.value = '';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    assert.equal(descriptionOf(input), 'Renseignez «\u00a0Nom\u00a0».');
    assert.equal(find(place, '[data-preau-generated]').getAttribute('aria-live'), 'polite');
  });

  it('shows the error it is given in place of the one written, and gives that one back', async () => {
    const place = stage();
    place.append(
      parse('<preau-field><label>Nom</label><input><p slot="error">Ancienne.</p></preau-field>'),
    );
    const field = find<PreauField>(place, 'preau-field');
    const input = find(place, 'input');
    await settled();
    field.error = 'Nouvelle.';
    await settled();
    assert.equal(descriptionOf(input), 'Nouvelle.');
    field.error = undefined;
    await settled();
    assert.equal(descriptionOf(input), 'Ancienne.');
  });

  it('uses the author’s words for a constraint', async () => {
    const place = stage();
    place.append(
      parse(
        '<preau-field><label>Nom</label><input required data-value-missing="Quel est votre nom ?"></preau-field>',
      ),
    );
    await settled();
    find<HTMLInputElement>(place, 'input').checkValidity();
    await settled();
    assert.equal(descriptionOf(find(place, 'input')), 'Quel est votre nom ?');
  });

  it('speaks English where the page does', async () => {
    const place = stage();
    place.append(parse('<preau-field lang="en"><label>Name</label><input required></preau-field>'));
    await settled();
    find<HTMLInputElement>(place, 'input').checkValidity();
    await settled();
    assert.equal(descriptionOf(find(place, 'input')), 'Fill in “Name”.');
  });

  it('says a date limit as a person writes it', async () => {
    const place = stage();
    place.append(
      parse(
        '<preau-field><label>Naissance</label><input type="date" min="2012-09-01" value="2010-01-01"></preau-field>',
      ),
    );
    await settled();
    find<HTMLInputElement>(place, 'input').checkValidity();
    await settled();
    assert.include(descriptionOf(find(place, 'input')), '1er septembre 2012');
  });

  it('counts down from maxlength, in the description and on the page', async () => {
    const place = stage();
    place.append(
      parse(
        '<preau-field counter><label>Message</label><textarea maxlength="10">Bonjour</textarea></preau-field>',
      ),
    );
    await settled();
    const area = find<HTMLTextAreaElement>(place, 'textarea');
    assert.equal(descriptionOf(area), '3 caractères restants');
    area.focus();
    area.setSelectionRange(7, 7);
    await sendKeys({ type: 's !!' });
    assert.equal(area.value, 'Bonjours !');
    assert.equal(descriptionOf(area), '0 caractère restant');
    await assertNoAxeViolation(place);
  });

  it('lets a person write past its own limit, says by how much, and is not valid', async () => {
    const place = stage();
    place.append(
      parse(
        '<preau-field counter="5"><label>Avis</label><textarea>Trop 😀🎒</textarea></preau-field>',
      ),
    );
    await settled();
    const area = find<HTMLTextAreaElement>(place, 'textarea');
    assert.equal(descriptionOf(area), '2 caractères en trop');
    assert.isFalse(area.validity.valid);
    area.value = 'Bien';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    assert.isTrue(area.validity.valid);
  });

  it('says the count aloud on a pause, only when little is left', async function () {
    const place = stage();
    place.append(
      parse('<preau-field counter><label>Avis</label><input maxlength="10"></preau-field>'),
    );
    await settled();
    const input = find<HTMLInputElement>(place, 'input');
    const status = find(place, '[role=status]');
    const heard = new Promise((resolve) =>
      new MutationObserver(() => resolve(status.textContent)).observe(status, { childList: true }),
    );
    input.value = 'Assez long';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    assert.equal(await heard, '0 caractère restant');
  });

  it('keeps a number when the wheel turns over it', async () => {
    const place = stage();
    place.append(
      parse('<preau-field><label>Âge</label><input type="number" value="11"></preau-field>'),
    );
    await settled();
    const input = find<HTMLInputElement>(place, 'input');
    input.focus();
    const wheel = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100 });
    input.dispatchEvent(wheel);
    assert.isTrue(wheel.defaultPrevented);
  });

  it('warns once about a field without a label, and never throws', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    const place = stage();
    place.append(parse('<preau-field><input></preau-field><preau-field></preau-field>'));
    await settled();
    place.querySelector('preau-field')?.append('x');
    await settled();
    console.warn = warn;
    assert.lengthOf(said, 1);
    assert.include(String(said[0]), '<preau-field> has no label.');
  });

  it('ends in the same state whatever order its parts come in', async () => {
    const place = stage();
    const field = document.createElement('preau-field');
    place.append(field);
    const parts = [...parse(NAME).querySelectorAll('preau-field > *')].reverse();
    for (const part of parts) {
      field.append(part);
      await settled();
    }
    assert.equal(descriptionOf(find(place, 'input')), 'Tel qu’il figure sur la pièce d’identité.');
    field.querySelector('[slot=hint]')?.remove();
    await settled();
    assert.isFalse(find(place, 'input').hasAttribute('aria-describedby'));
  });

  it('is readable in forced colours', async () => {
    const place = stage();
    place.append(parse(NAME));
    await settled();
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) return;
    assert.isTrue(matchMedia('(forced-colors: active)').matches);
    await executeServerCommand('preau:media', {});
  });
});
