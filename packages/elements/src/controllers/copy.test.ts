import { assert, waitUntil } from '@open-wc/testing';
import '../choice/choice.define.js';
import '../field/field.define.js';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { descriptionOf } from '../testing/accessibility.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import '../choice/reveal.js';
import '../choice/watch.js';
import './copy.js';

/** Shows a markup, copies its first element once it has been at work, and puts the copy after it. */
async function copied(markup: string, before: (place: HTMLElement) => void): Promise<Element> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  before(place);
  await settled();
  const copy = find(place, ':first-child').cloneNode(true) as Element;
  place.append(copy);
  await settled();
  return copy;
}

describe('a copy of an element that was at work', () => {
  it('has its own label and hint, and not the error of the first', async () => {
    const copy = await copied(
      '<preau-field><label>Nom</label><p slot="hint">Indice</p><input required></preau-field>',
      (place) => find<HTMLInputElement>(place, 'input').checkValidity(),
    );
    const input = find<HTMLInputElement>(copy, 'input');
    assert.equal(input.labels?.[0], find(copy, 'label'));
    assert.equal(descriptionOf(input), 'Indice');
    assert.notEqual(find(copy, 'p').id, find(document, '[slot=hint]').id);
    assert.isNull(copy.querySelector('[data-preau-generated]'));
  });

  it('has the words of the server again', async () => {
    const copy = await copied(
      '<preau-field><label>Nom</label><input required><p slot="error">Saisissez le nom.</p></preau-field>',
      (place) => find<HTMLInputElement>(place, 'input').checkValidity(),
    );
    assert.equal(descriptionOf(find(copy, 'input')), 'Saisissez le nom.');
    assert.isTrue(find(copy, '[slot=error]').checkVisibility());
  });

  it('requires what it reveals, as the first does', async () => {
    const copy = await copied(
      `<preau-choice><input type="checkbox" id="x"><label>Autre</label><div slot="reveal">
        <preau-field><label>Laquelle</label><input class="q" aria-required="true"></preau-field></div></preau-choice>`,
      (place) => find<HTMLInputElement>(place, '#x').click(),
    );
    // What reveals is loaded on demand.
    await waitUntil(() => find<HTMLInputElement>(copy, '.q').required);
    find<HTMLInputElement>(copy, '[type=checkbox]').click();
    await waitUntil(() => !find<HTMLInputElement>(copy, '.q').required);
  });

  it('says in the console that an id the author wrote is twice in the page', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => said.push(words);
    await copied(
      '<preau-field><label for="n">Nom</label><input id="n"></preau-field>',
      () => undefined,
    );
    console.warn = warn;
    assert.lengthOf(said, 1);
    assert.include(said[0], 'has the id of another node: n.');
  });
});
