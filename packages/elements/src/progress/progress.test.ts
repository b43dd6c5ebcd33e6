import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './progress.define.js';

describe('preau-progress', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-progress><p>Texte</p></preau-progress>');
      assert.equal(find(place, 'preau-progress > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
