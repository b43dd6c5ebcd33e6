import { assert, waitUntil } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { type Met, put, type } from '../testing/combobox.js';
import { find, settled } from '../testing/fixtures.js';
import './combobox.define.js';
import type { ComboboxOption, PreauCombobox } from './combobox.js';
import './remote.js';

const SCHOOLS: ComboboxOption[] = [
  { value: '0350001A', label: 'Collège Rosa-Parks', detail: 'Rennes' },
  { value: '0350002B', label: 'Collège Les Ormeaux', detail: 'Rennes' },
];

const school = (attributes = '', list = '') => `<form><preau-combobox>
  <label for="uai">Établissement</label>
  <select id="uai" name="uai" ${attributes}><option value=""></option>${list}</select>
</preau-combobox><button>Suivant</button></form>`;

/** A question to the source, answered by the test when it wants. */
interface Question {
  query: string;
  signal: AbortSignal;
  answer: (options: readonly ComboboxOption[]) => void;
  fail: (reason: Error) => void;
}

async function asked(markup = school()): Promise<Met & { questions: Question[] }> {
  const met = await put(markup);
  const questions: Question[] = [];
  find<PreauCombobox>(met.place, 'preau-combobox').source = (query, signal) =>
    new Promise((answer, fail) => questions.push({ query, signal, answer, fail }));
  await settled();
  met.input.focus();
  return { ...met, questions };
}

const sent = ({ form }: Met): unknown[] => new FormData(form as HTMLFormElement).getAll('uai');

describe('preau-combobox, with a source', () => {
  it('asks once for what was typed, on a pause, and shows the answers', async () => {
    const met = await asked();
    await type('col');
    assert.equal(met.note(), 'Recherche…');
    await waitUntil(() => met.questions.length);
    assert.deepEqual(
      met.questions.map(({ query }) => query),
      ['col'],
    );
    met.questions[0]?.answer(SCHOOLS);
    await waitUntil(() => met.shown().length);
    assert.deepEqual(met.shown(), ['Collège Rosa-Parks Rennes', 'Collège Les Ormeaux Rennes']);
    await assertNoAxeViolation(met.place);
  });

  it('makes a real option of what is chosen, and removes it with the choice', async () => {
    const met = await asked();
    await type('ro');
    await waitUntil(() => met.questions.length);
    met.questions[0]?.answer(SCHOOLS);
    await waitUntil(() => met.shown().length);
    await type('[ArrowDown]', '[Enter]');
    assert.deepEqual(sent(met), ['0350001A']);
    assert.equal(met.input.value, 'Collège Rosa-Parks');
    assert.lengthOf(met.select.options, 2);
    find(met.place, '[slot=clear]').click();
    assert.deepEqual(sent(met), ['']);
    assert.lengthOf(met.select.options, 1);
  });

  it('keeps several, of several searches', async () => {
    const met = await asked(school('multiple'));
    for (const [index, word] of ['ro', 'or'].entries()) {
      await type(word);
      await waitUntil(() => met.questions.length > index);
      met.questions[index]?.answer(SCHOOLS.slice(index, index + 1));
      await waitUntil(() => met.shown().length === 1);
      await type('[ArrowDown]', '[Enter]');
    }
    assert.deepEqual(sent(met), ['0350001A', '0350002B']);
  });

  it('drops an answer that comes after a later question', async () => {
    const met = await asked();
    await type('co');
    await waitUntil(() => met.questions.length === 1);
    await type('l');
    assert.isTrue(met.questions[0]?.signal.aborted);
    await waitUntil(() => met.questions.length === 2);
    met.questions[1]?.answer(SCHOOLS.slice(1));
    await waitUntil(() => met.shown().length);
    met.questions[0]?.answer(SCHOOLS);
    await settled();
    assert.deepEqual(met.shown(), ['Collège Les Ormeaux Rennes']);
  });

  it('says that it failed, once, and tries again with Enter, without submitting', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const met = await asked();
    met.form?.addEventListener('submit', () => assert.fail('submitted'));
    await type('col');
    await waitUntil(() => met.questions.length);
    met.questions[0]?.fail(new Error('503'));
    await waitUntil(() => met.note().startsWith('La recherche n’a pas abouti.'));
    await waitUntil(() => met.status() === met.note(), undefined, { timeout: 3000 });
    await assertNoAxeViolation(met.place);
    await type('[Enter]');
    assert.equal(met.note(), 'Recherche…');
    assert.equal(met.questions[1]?.query, 'col');
    met.questions[1]?.answer(SCHOOLS);
    await waitUntil(() => met.shown().length);
    console.warn = warn;
  });

  it('does not say that what it has not looked for is not in the list', async () => {
    const met = await asked();
    await type('Rosa-Parks', '[Tab]');
    await waitUntil(() => met.input.hasAttribute('aria-invalid'));
    assert.include(met.status(), 'aucune réponse n’est choisie pour');
    assert.equal(met.input.value, 'Rosa-Parks');
    assert.deepEqual(sent(met), ['']);
  });

  it('asks a source that comes while its list is open', async () => {
    const met = await put(school());
    met.input.focus();
    await type('col');
    const asking: string[] = [];
    find<PreauCombobox>(met.place, 'preau-combobox').source = (query) => {
      asking.push(query);
      return Promise.resolve(SCHOOLS);
    };
    await waitUntil(() => met.shown().length === 2);
    assert.deepEqual(asking, ['col']);
  });

  it('has a button to try again, for a pointer', async () => {
    const met = await asked();
    await type('col');
    await waitUntil(() => met.questions.length);
    met.questions[0]?.fail(new DOMException('', 'NetworkError'));
    await waitUntil(() => met.place.querySelector('[slot=popup] button'));
    find(met.place, '[slot=popup] button').click();
    assert.lengthOf(met.questions, 2);
    assert.lengthOf(met.place.querySelectorAll('[slot=popup] button'), 0);
  });

  it('says that there is nothing, with what was asked', async () => {
    const met = await asked();
    await type('xy');
    await waitUntil(() => met.questions.length);
    met.questions[0]?.answer([]);
    await waitUntil(() => met.note() === 'Aucun résultat pour «\u00a0xy\u00a0»');
  });

  it('asks nothing for less than its minimum, and says so', async () => {
    const met = await asked();
    await type('c');
    assert.equal(met.note(), 'Saisissez au moins 2 caractères.');
    await type('[Backspace]');
    assert.lengthOf(met.questions, 0);
  });

  it('waits no more once the list is closed, the field left or the element gone', async () => {
    for (const leave of ['[Escape]', '[Tab]', 'remove']) {
      const met = await asked();
      await type('col');
      await waitUntil(() => met.questions.length);
      if (leave === 'remove') find(met.place, 'preau-combobox').remove();
      else await type(leave);
      assert.isTrue(met.questions[0]?.signal.aborted, leave);
      met.questions[0]?.answer(SCHOOLS);
    }
  });

  it('goes back to the options written when the source is taken away', async () => {
    const met = await asked(school('', '<option>Lycée Bréquigny'));
    find<PreauCombobox>(met.place, 'preau-combobox').source = undefined;
    await settled();
    await type('breq');
    assert.deepEqual(met.shown(), ['Lycée Bréquigny']);
  });
});
