import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './consent-embed.define.js';

describe('preau-consent-embed', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-consent-embed><p>Texte</p></preau-consent-embed>');
      assert.equal(find(place, 'preau-consent-embed > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
