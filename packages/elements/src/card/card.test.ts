import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './card.define.js';

describe('preau-card', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-card><p>Texte</p></preau-card>');
      assert.equal(find(place, 'preau-card > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
