import { assert } from '@open-wc/testing';
import { parse, stage } from '../testing/fixtures.js';
import { roveTo } from './roving.js';
import { Typeahead } from './typeahead.js';

function buttons(...texts: string[]): HTMLButtonElement[] {
  const place = stage();
  place.append(parse(texts.map((text) => `<button>${text}</button>`).join('')));
  return [...place.querySelectorAll('button')];
}
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...more });

describe('roveTo', () => {
  it('goes on, back, to the ends, and round', () => {
    const items = buttons('a', 'b', 'c');
    const [a, b, c] = items;
    const to = (name: string, current: HTMLElement | undefined, axis: 'row' | 'column' = 'row') =>
      items.indexOf(roveTo(key(name), items, current as HTMLButtonElement, axis) as never);
    assert.deepEqual(
      [to('ArrowRight', a), to('ArrowRight', c), to('ArrowLeft', a), to('Home', c), to('End', a)],
      [1, 0, 2, 0, 2],
    );
    assert.deepEqual([to('ArrowDown', b, 'column'), to('ArrowUp', b, 'column')], [2, 0]);
    assert.deepEqual([to('ArrowDown', b), to('ArrowRight', b, 'column'), to('x', b)], [-1, -1, -1]);
    assert.deepEqual([to('ArrowRight', undefined), to('ArrowLeft', undefined)], [0, 2]);
  });

  it('follows the direction of the text', () => {
    const items = buttons('a', 'b', 'c');
    (items[0]?.parentElement as HTMLElement).dir = 'rtl';
    assert.equal(roveTo(key('ArrowLeft'), items, items[0], 'row'), items[1]);
    assert.equal(roveTo(key('ArrowRight'), items, items[0], 'row'), items[2]);
  });

  it('leaves what is not its own: other keys with it, and nothing to go to', () => {
    const items = buttons('a', 'b');
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])
      assert.isUndefined(roveTo(key('End', more), items, items[0], 'row'));
    assert.isUndefined(roveTo(key('End'), [], undefined, 'row'));
  });
});

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
