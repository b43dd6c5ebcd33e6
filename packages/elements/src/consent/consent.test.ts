import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './consent.define.js';

describe('preau-consent', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-consent><p>Texte</p></preau-consent>');
      assert.equal(find(place, 'preau-consent > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
