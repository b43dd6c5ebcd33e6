import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './account.define.js';

describe('preau-account', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-account><p>Texte</p></preau-account>');
      assert.equal(find(place, 'preau-account > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
