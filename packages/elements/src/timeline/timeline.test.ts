import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './timeline.define.js';

describe('preau-timeline', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-timeline><p>Texte</p></preau-timeline>');
      assert.equal(find(place, 'preau-timeline > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
