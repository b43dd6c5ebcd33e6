import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './highlight.define.js';

describe('preau-highlight', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-highlight><p>Texte</p></preau-highlight>');
      assert.equal(find(place, 'preau-highlight > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
