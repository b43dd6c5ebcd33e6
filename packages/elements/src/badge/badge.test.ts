import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './badge.define.js';

describe('preau-badge', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-badge><p>Texte</p></preau-badge>');
      assert.equal(find(place, 'preau-badge > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
