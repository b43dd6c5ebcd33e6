import { assert, waitUntil } from '@open-wc/testing';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { type Met, put, type } from '../testing/combobox.js';
import { find, settled } from '../testing/fixtures.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './chips.js';
import './combobox.define.js';

const SUBJECTS = `<form><preau-combobox>
  <label for="matieres">Matières</label>
  <select id="matieres" name="matiere" multiple required>
    <option selected>Anglais</option><option>Arts plastiques</option><option>Français</option>
    <option>Mathématiques</option><option selected>Physique-chimie</option>
  </select>
</preau-combobox></form>`;

const sent = ({ form }: Met): unknown[] => new FormData(form as HTMLFormElement).getAll('matiere');
const chips = ({ place }: Met): string[] =>
  [...place.querySelectorAll('[slot=chosen] li button')].map((node) => node.textContent);
const focused = (): string | null | undefined =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('preau-combobox, for several answers', () => {
  it('shows a button for each answer, named after what it does, and says how many there are', async () => {
    const met = await put(SUBJECTS);
    assert.deepEqual(chips(met), ['Anglais', 'Physique-chimie']);
    const button = find(met.place, '[slot=chosen] button');
    assert.equal(button.getAttribute('aria-label'), 'Retirer Anglais');
    assert.equal(descriptionOf(met.input), '2 réponses choisies');
    assert.equal(met.input.value, '');
    await assertNoAxeViolation(met.place);
  });

  it('adds with Enter, keeps the list open at the same answer, and says it', async () => {
    const met = await put(SUBJECTS);
    met.input.focus();
    await type('math', '[ArrowDown]', '[Enter]');
    assert.deepEqual(sent(met), ['Anglais', 'Mathématiques', 'Physique-chimie']);
    assert.equal(met.input.value, '');
    assert.isTrue(met.open());
    assert.equal(met.active(), 'Mathématiques');
    assert.equal(met.status(), 'Réponse ajoutée\u00a0: Mathématiques. 3 réponses choisies.');
    assert.deepEqual(chips(met), ['Anglais', 'Mathématiques', 'Physique-chimie']);
    await assertNoAxeViolation(met.place);
  });

  it('takes back in the list what is chosen there', async () => {
    const met = await put(SUBJECTS);
    met.input.focus();
    await type('[ArrowDown]', '[Enter]');
    assert.deepEqual(sent(met), ['Physique-chimie']);
    assert.equal(met.status(), 'Réponse retirée\u00a0: Anglais. 1 réponse choisie.');
    assert.include(met.shown(), '*Anglais');
  });

  it('adds what is written out, on Enter, without submitting', async () => {
    const met = await put(SUBJECTS);
    met.form?.addEventListener('submit', () => assert.fail('submitted'));
    met.input.focus();
    await type('francais', '[Enter]');
    assert.deepEqual(sent(met), ['Anglais', 'Français', 'Physique-chimie']);
  });

  it('takes nothing along with Tab', async () => {
    const met = await put(SUBJECTS);
    met.input.focus();
    await type('[ArrowDown]', '[Tab]');
    assert.deepEqual(sent(met), ['Anglais', 'Physique-chimie']);
    assert.isFalse(met.open());
  });

  it('Backspace in the empty field goes to the last answer, then takes it back', async () => {
    const met = await put(SUBJECTS);
    met.input.focus();
    await type('a', '[Backspace]');
    assert.equal(document.activeElement, met.input);
    await type('[Backspace]');
    assert.equal(focused(), 'Retirer Physique-chimie');
    await type('[Backspace]');
    assert.deepEqual(sent(met), ['Anglais']);
    assert.equal(met.status(), 'Réponse retirée\u00a0: Physique-chimie. 1 réponse choisie.');
    assert.equal(focused(), 'Retirer Anglais');
    await type('[Delete]');
    assert.deepEqual(sent(met), []);
    assert.equal(document.activeElement, met.input);
  });

  it('goes from one answer to the next with the arrows, Home and End', async () => {
    const met = await put(SUBJECTS);
    find(met.place, '[slot=chosen] button').focus();
    await type('[ArrowRight]');
    assert.equal(focused(), 'Retirer Physique-chimie');
    await type('[Home]');
    assert.equal(focused(), 'Retirer Anglais');
    await type('[End]', '[ArrowLeft]', '[ArrowRight]', '[ArrowRight]');
    assert.equal(document.activeElement, met.input);
  });

  it('follows the direction of the text', async () => {
    const met = await put(`<div dir="rtl">${SUBJECTS}</div>`);
    find(met.place, '[slot=chosen] button').focus();
    await type('[ArrowLeft]');
    assert.equal(focused(), 'Retirer Physique-chimie');
  });

  it('takes them all back with one button, and is then invalid if one is required', async () => {
    const met = await put(SUBJECTS);
    const all = find(met.place, '[slot=chosen] > button');
    assert.equal(all.textContent, 'Tout effacer');
    all.click();
    await settled();
    assert.deepEqual(sent(met), []);
    assert.equal(document.activeElement, met.input);
    assert.isFalse(met.select.checkValidity());
    await settled();
    assert.equal(met.input.getAttribute('aria-invalid'), 'true');
  });

  it('lets no more than its maximum be chosen, and says why', async () => {
    const met = await put(SUBJECTS.replace('<preau-combobox', '<preau-combobox max="3"'));
    assert.equal(descriptionOf(met.input), '2 réponses choisies sur 3 au plus');
    met.input.focus();
    await type('fra', '[ArrowDown]', '[Enter]');
    assert.equal(met.note(), '3 réponses au plus\u00a0: retirez-en une pour en choisir une autre.');
    await type('[ArrowDown]', '[Enter]');
    assert.equal(met.status(), met.note());
    assert.lengthOf(sent(met), 3);
    await type('[ArrowUp]', '[Enter]');
    assert.lengthOf(sent(met), 2, 'one that is chosen can be taken back');
  });

  it('says what was taken back, though its list was never opened', async () => {
    const met = await put(SUBJECTS);
    find(met.place, '[slot=chosen] button').focus();
    await type('[Delete]');
    assert.equal(met.status(), 'Réponse retirée\u00a0: Anglais. 1 réponse choisie.');
  });

  it('keeps the focus when a script takes back the answer that has it', async () => {
    for (const button of ['li button', '> button']) {
      const met = await put(SUBJECTS);
      find(met.place, `[slot=chosen] ${button}`).focus();
      for (const option of [...met.select.selectedOptions]) option.selected = false;
      await settled();
      assert.equal(document.activeElement, met.input, button);
    }
  });

  it('follows what a script selects', async () => {
    const met = await put(SUBJECTS);
    const [first, second] = met.select.options;
    if (first) first.selected = false;
    if (second) second.selected = true;
    await settled();
    assert.deepEqual(chips(met), ['Arts plastiques', 'Physique-chimie']);
  });

  it('says that what is typed is not in the list, and keeps the answers', async () => {
    const met = await put(SUBJECTS);
    met.input.focus();
    await type('solfège', '[Tab]');
    await waitUntil(() => met.input.hasAttribute('aria-invalid'));
    assert.lengthOf(sent(met), 2);
    assert.isFalse(met.select.validity.valid);
    met.input.focus();
    met.input.select();
    await type('[Delete]', '[Tab]');
    await waitUntil(() => !met.input.hasAttribute('aria-invalid'));
    assert.isTrue(met.select.validity.valid);
  });

  it('has no answer to take back while it is disabled', async () => {
    const met = await put(SUBJECTS);
    met.select.disabled = true;
    await settled();
    for (const button of met.place.querySelectorAll<HTMLButtonElement>('[slot=chosen] button'))
      assert.isTrue(button.disabled);
  });
});
