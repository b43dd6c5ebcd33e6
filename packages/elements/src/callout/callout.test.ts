import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './callout.define.js';

describe('preau-callout', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-callout><p>Texte</p></preau-callout>');
      assert.equal(find(place, 'preau-callout > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
