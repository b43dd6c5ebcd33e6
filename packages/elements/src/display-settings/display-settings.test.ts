import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './display-settings.define.js';

describe('preau-display-settings', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-display-settings><p>Texte</p></preau-display-settings>');
      assert.equal(find(place, 'preau-display-settings > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
