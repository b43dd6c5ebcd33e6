import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './quote.define.js';

describe('preau-quote', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-quote><p>Texte</p></preau-quote>');
      assert.equal(find(place, 'preau-quote > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
