import { assert } from '@open-wc/testing';
import { parse, stage } from '../testing/fixtures.js';
import { Typeahead } from './typeahead.js';

function buttons(...texts: string[]): HTMLButtonElement[] {
  const place = stage();
  place.append(parse(texts.map((text) => `<button>${text}</button>`).join('')));
  return [...place.querySelectorAll('button')];
}
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...more });

describe('Typeahead', () => {
  it('finds by the first letters, without case nor accents', () => {
    const items = buttons('Modifier', 'Élève', 'Éditer', 'Dupliquer');
    const typeahead = new Typeahead();
    assert.equal(typeahead.find(key('E'), items, items[0]), items[1]);
    assert.equal(typeahead.find(key('d'), items, items[1]), items[2], 'e, then d');
  });

  it('goes to the next that begins with the same letter, and round', () => {
    const items = buttons('Ajouter', 'Archiver', 'Annuler', 'Voir');
    const typeahead = new Typeahead();
    let current = items[0];
    const met: (string | undefined)[] = [];
    for (let time = 0; time < 3; time++) {
      current = typeahead.find(key('a'), items, current);
      met.push(current?.textContent);
    }
    assert.deepEqual(met, ['Archiver', 'Annuler', 'Ajouter']);
  });

  it('takes a space in a word that has begun, not alone', () => {
    const items = buttons('Le mot', 'Le texte');
    const typeahead = new Typeahead();
    assert.isUndefined(typeahead.find(key(' '), items, items[0]));
    for (const letter of 'le ') typeahead.find(key(letter), items, items[0]);
    assert.equal(typeahead.find(key('t'), items, items[0]), items[1]);
  });

  it('leaves commands and named keys alone', () => {
    const items = buttons('Copier');
    const typeahead = new Typeahead();
    assert.isUndefined(typeahead.find(key('c', { ctrlKey: true }), items, undefined));
    assert.isUndefined(typeahead.find(key('Enter'), items, undefined));
  });
});
