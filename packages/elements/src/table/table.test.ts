import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './table.define.js';

describe('preau-table', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-table><p>Texte</p></preau-table>');
      assert.equal(find(place, 'preau-table > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
