import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './skeleton.define.js';

describe('preau-skeleton', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-skeleton><p>Texte</p></preau-skeleton>');
      assert.equal(find(place, 'preau-skeleton > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
