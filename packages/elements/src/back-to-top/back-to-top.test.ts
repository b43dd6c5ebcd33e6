import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './back-to-top.define.js';

describe('preau-back-to-top', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-back-to-top><p>Texte</p></preau-back-to-top>');
      assert.equal(find(place, 'preau-back-to-top > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
