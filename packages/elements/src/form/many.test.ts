// A form of 200 fields, of every kind: as long as the longest of an administration.
import { assert } from '@open-wc/testing';
import '../choice/choice.define.js';
import '../choices/choices.define.js';
import '../code/code.define.js';
import '../combobox/combobox.define.js';
import '../date/date.define.js';
import '../error-summary/error-summary.define.js';
import '../field/field.define.js';
import '../password/password.define.js';
import '../segmented/segmented.define.js';
import '../switch/switch.define.js';
import { descriptionOf } from '../testing/accessibility.js';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import '../upload/upload.define.js';
import './form.define.js';

const radios = (name: string) =>
  ['Oui', 'Non']
    .map(
      (word) =>
        `<preau-choice><input type="radio" name="${name}" value="${word}" required><label>${word}</label></preau-choice>`,
    )
    .join('');

const KINDS: readonly ((name: string, label: string) => string)[] = [
  (name, label) =>
    `<preau-field><label>${label}</label><p slot="hint">Conseil</p><input name="${name}" required></preau-field>`,
  (name, label) =>
    `<preau-field><label>${label}</label><textarea name="${name}" maxlength="200" required></textarea></preau-field>`,
  (name, label) =>
    `<preau-field><label>${label}</label><select name="${name}" required><option value="">Choisir</option><option>6e</option></select></preau-field>`,
  (name, label) =>
    `<preau-choice><input type="checkbox" name="${name}" required><label>${label}</label></preau-choice>`,
  (name, label) =>
    `<preau-choices><fieldset><legend>${label}</legend>${radios(name)}</fieldset></preau-choices>`,
  (name, label) =>
    `<preau-combobox><label>${label}</label><select name="${name}" required><option value="">Choisir</option><option>Lyon</option></select></preau-combobox>`,
  (name, label) =>
    `<preau-date><label>${label}</label><input type="date" name="${name}" required></preau-date>`,
  (name, label) =>
    `<preau-password><preau-field><label>${label}</label><input type="password" name="${name}" required></preau-field></preau-password>`,
  (name, label) =>
    `<preau-upload><label>${label}</label><input type="file" name="${name}" required></preau-upload>`,
  (name, label) =>
    `<preau-code><preau-field><label>${label}</label><input name="${name}" autocomplete="one-time-code" inputmode="numeric" maxlength="6" required></preau-field></preau-code>`,
];
const COUNT = 200;

const fields = Array.from({ length: COUNT }, (_, at) =>
  KINDS[at % KINDS.length]?.(`champ-${at}`, `Question ${at}`),
).join('');

it('tells of 200 fields at once, each in its words, and takes each back as it is mended', async () => {
  const place = stage();
  const start = performance.now();
  place.append(
    parse(
      `<preau-form><form action="javascript:void 0"><preau-error-summary></preau-error-summary>${fields}<button>Envoyer</button></form></preau-form>`,
    ),
  );
  await settled();
  find<HTMLButtonElement>(place, 'form > button').click();
  await settled();
  const links = [...place.querySelectorAll<HTMLAnchorElement>('preau-error-summary li a')];
  assert.lengthOf(links, COUNT);
  assert.equal(document.activeElement?.textContent, `${COUNT} erreurs à corriger`);
  for (const [at, link] of links.entries()) {
    const control = find<HTMLInputElement>(place, `[name="champ-${at}"]`);
    assert.equal(control.getAttribute('aria-invalid'), 'true', control.outerHTML);
    const told = control.type === 'radio' ? control.closest('fieldset') : control;
    assert.include(descriptionOf(told as Element), link.textContent, control.outerHTML);
    assert.include(link.textContent, `Question ${at}\u00a0»`);
  }
  // A page that hangs for longer is one that its person leaves: a second or so here, some on an old tablet.
  assert.isBelow(performance.now() - start, 6000);

  const first = find<HTMLInputElement>(place, '[name="champ-0"]');
  first.value = 'Zoé';
  first.dispatchEvent(new Event('input', { bubbles: true }));
  first.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  assert.isFalse(first.hasAttribute('aria-invalid'));
  assert.equal(descriptionOf(first), 'Conseil');
  assert.lengthOf(place.querySelectorAll('[aria-invalid=true][name^="champ-"]'), COUNT + 20 - 1);
});
