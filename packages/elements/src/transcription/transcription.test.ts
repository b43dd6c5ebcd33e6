import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './transcription.define.js';

describe('preau-transcription', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-transcription><p>Texte</p></preau-transcription>');
      assert.equal(find(place, 'preau-transcription > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
