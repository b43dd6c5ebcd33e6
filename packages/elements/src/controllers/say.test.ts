import { assert, waitUntil } from '@open-wc/testing';
import { stage } from '../testing/fixtures.js';
import { say } from './say.js';

describe('say', () => {
  it('tells the same words as news, once each time', async () => {
    const region = stage();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
    for (let time = 1; time <= 2; time++) {
      say(region, 'Adresse copiée.');
      assert.equal(region.textContent, '');
      await waitUntil(() => heard.filter(Boolean).length === time);
    }
    assert.deepEqual(heard.filter(Boolean), ['Adresse copiée.', 'Adresse copiée.']);
  });
});
