import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './summary.define.js';

describe('preau-summary', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-summary><p>Texte</p></preau-summary>');
      assert.equal(find(place, 'preau-summary > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
