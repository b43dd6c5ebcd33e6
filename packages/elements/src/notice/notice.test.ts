import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './notice.define.js';

describe('preau-notice', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-notice><p>Texte</p></preau-notice>');
      assert.equal(find(place, 'preau-notice > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
