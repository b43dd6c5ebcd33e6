import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './media.define.js';

describe('preau-media', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-media><p>Texte</p></preau-media>');
      assert.equal(find(place, 'preau-media > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
