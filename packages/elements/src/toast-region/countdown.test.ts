import { assert, waitUntil } from '@open-wc/testing';
import { Countdown } from './countdown.js';

const passed = (delay: number) => {
  const end = performance.now() + delay;
  return waitUntil(() => performance.now() > end, 'time passes', { interval: 10 });
};

describe('Countdown', () => {
  it('ends once its time has passed, stops not counted', async () => {
    let ends = 0;
    const countdown = new Countdown(120, () => ends++);
    await passed(200);
    assert.equal(ends, 0, 'it has not begun');
    countdown.run();
    countdown.run();
    await passed(40);
    countdown.pause();
    countdown.pause();
    await passed(200);
    assert.equal(ends, 0, 'it is stopped');
    countdown.run();
    await waitUntil(() => ends === 1);
    await passed(200);
    assert.equal(ends, 1);
  });
});
