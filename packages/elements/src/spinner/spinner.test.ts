import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './spinner.define.js';

describe('preau-spinner', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-spinner><p>Texte</p></preau-spinner>');
      assert.equal(find(place, 'preau-spinner > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
