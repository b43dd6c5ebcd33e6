import { assert } from '@open-wc/testing';
import { find, parse, stage } from '../testing/fixtures.js';
import { languageOf, wordsFor } from './language.js';

const WORDS = { fr: 'bonjour', en: 'hello' };

describe('the language of a node', () => {
  let root: string | null;
  before(() => {
    root = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
  });
  after(() => {
    if (root !== null) document.documentElement.lang = root;
  });

  const wordIn = (markup: string) => {
    const place = stage();
    place.append(parse(markup));
    return wordsFor(find(place, 'i'), WORDS);
  };

  it('is French where nothing says otherwise', () => {
    assert.equal(wordIn('<i></i>'), 'bonjour');
    assert.equal(wordIn('<p lang=""><i></i></p>'), 'bonjour');
  });

  it('is that of the nearest lang', () => {
    assert.equal(wordIn('<p lang="en-GB"><i></i></p>'), 'hello');
    assert.equal(wordIn('<p lang="en"><b lang="fr-CA"><i></i></b></p>'), 'bonjour');
    assert.equal(wordIn('<p lang="fr"><i lang="en"></i></p>'), 'hello');
  });

  it('is French where we speak neither', () => {
    assert.equal(wordIn('<p lang="de"><i></i></p>'), 'bonjour');
  });

  it('is read whatever its case', () => {
    assert.equal(wordIn('<p lang="EN-us"><i></i></p>'), 'hello');
  });

  it('is found through shadow roots', () => {
    const place = stage();
    place.lang = 'en-IE';
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    outer.attachShadow({ mode: 'open' }).append(inner);
    const node = document.createElement('i');
    inner.attachShadow({ mode: 'open' }).append(node);
    place.append(outer);
    assert.equal(languageOf(node), 'en-IE');
  });
});
