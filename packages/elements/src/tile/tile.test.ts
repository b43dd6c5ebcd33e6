import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './tile.define.js';

describe('preau-tile', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-tile><p>Texte</p></preau-tile>');
      assert.equal(find(place, 'preau-tile > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
