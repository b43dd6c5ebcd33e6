import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './share.define.js';

describe('preau-share', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-share><p>Texte</p></preau-share>');
      assert.equal(find(place, 'preau-share > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
