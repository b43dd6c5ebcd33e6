import { assert } from '@open-wc/testing';
import '../choices/choices.define.js';
import { parse, settled, stage } from '../testing/fixtures.js';
import { warn } from '#dev';

describe('a warning in development', () => {
  let page: Document;
  let words: unknown[];
  const { warn: original } = console;

  beforeEach(async () => {
    words = [];
    console.warn = (...said: unknown[]) => words.push(String(said[0]));
    const frame = document.createElement('iframe');
    stage().append(frame);
    page = frame.contentDocument as Document;
    // Still coming, as a page that a server sends in several parts.
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to have a page that is still coming
    page.write('<!doctype html><title>Page</title><body>');
    assert.equal(page.readyState, 'loading');
    page.body.append(parse('<preau-choices></preau-choices>'));
    await settled();
  });
  afterEach(() => {
    console.warn = original;
  });

  it('waits until the page is whole', async () => {
    assert.isEmpty(words);
    page.close();
    await settled();
    assert.lengthOf(words, 1);
    assert.include(words[0], '<preau-choices> has no fieldset.');
  });

  it('is not said of what comes in time', async () => {
    page.body.firstElementChild?.append(
      parse(
        '<fieldset><legend>Langue</legend><preau-choice><input type="radio" id="de"><label for="de">De</label></preau-choice></fieldset>',
      ),
    );
    page.close();
    await settled();
    assert.isEmpty(words);
  });

  it('is said once', () => {
    const element = stage();
    warn(element, 'is wrong.', 'Mend it.');
    warn(element, 'is wrong.', 'Mend it.');
    assert.lengthOf(words, 1);
  });
});
