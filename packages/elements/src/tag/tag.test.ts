import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './tag.define.js';

describe('preau-tag', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-tag><p>Texte</p></preau-tag>');
      assert.equal(find(place, 'preau-tag > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
