import { assert } from '@open-wc/testing';
import { lockScroll } from './scroll-lock.js';

const { style } = document.documentElement;

describe('lockScroll', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('keeps the page still until nobody asks for it, whoever asked first', () => {
    const [first, second] = [{}, {}];
    lockScroll(first, true);
    lockScroll(second, true);
    lockScroll(second, true);
    assert.equal(style.overflow, 'hidden');
    lockScroll(first, false);
    assert.equal(style.overflow, 'hidden');
    lockScroll(second, false);
    assert.equal(style.overflow, '');
    assert.isFalse(document.documentElement.hasAttribute('style'));
  });

  it('gives back what the page had set', () => {
    style.overflow = 'clip';
    lockScroll(lockScroll, true);
    assert.equal(style.overflow, 'hidden');
    lockScroll(lockScroll, false);
    assert.equal(style.overflow, 'clip');
  });

  it('leaves alone a page that nobody holds', () => {
    style.overflow = 'scroll';
    lockScroll({}, false);
    assert.equal(style.overflow, 'scroll');
  });
});
