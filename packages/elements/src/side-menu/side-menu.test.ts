import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './side-menu.define.js';

describe('preau-side-menu', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-side-menu><p>Texte</p></preau-side-menu>');
      assert.equal(find(place, 'preau-side-menu > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
