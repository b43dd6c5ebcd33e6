import { assert } from '@open-wc/testing';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find } from '../testing/fixtures.js';
import './language.define.js';

describe('preau-language', () => {
  eachFixture((put) => {
    it('leaves what the author wrote where it is', async () => {
      const place = await put('<preau-language><p>Texte</p></preau-language>');
      assert.equal(find(place, 'preau-language > p').textContent, 'Texte');
      await assertNoAxeViolation(place);
    });
  });
});
