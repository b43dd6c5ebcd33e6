import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './combobox.define.js';

describe('preau-combobox', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-combobox><p>Texte</p></preau-combobox>');
      assert.equal(find(place, 'preau-combobox > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
