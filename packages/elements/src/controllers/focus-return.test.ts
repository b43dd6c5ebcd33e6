import { assert } from '@open-wc/testing';
import { find, parse, stage } from '../testing/fixtures.js';
import { FocusReturn } from './focus-return.js';
import { lockScroll } from './scroll-lock.js';

function put() {
  const place = stage();
  place.append(
    parse(
      '<section><p><button id="a">A</button></p></section><button id="b">B</button><div id="closed" tabindex="-1"></div>',
    ),
  );
  const focus = new FocusReturn();
  const closed = find(place, '#closed');
  find(place, '#a').focus();
  focus.remember();
  closed.focus();
  return { place, focus, closed };
}
const assertFocus = (node: Element) => assert.isTrue(document.activeElement === node);

describe('FocusReturn', () => {
  it('gives the focus back to what had it', () => {
    const { place, focus, closed } = put();
    focus.restore(closed);
    assertFocus(find(place, '#a'));
  });

  it('prefers what is known to have opened it, unless that is hidden', () => {
    const { place, focus, closed } = put();
    const b = find(place, '#b');
    focus.remember(b);
    focus.restore(closed);
    assertFocus(b);
    find(place, '#a').hidden = true;
    focus.remember(find(place, '#a'));
    closed.focus();
    focus.restore(closed);
    assertFocus(b);
  });

  it('goes to the nearest block that is left', () => {
    const { place, focus, closed } = put();
    find(place, 'p').remove();
    focus.restore(closed);
    assertFocus(find(place, 'section'));
    find(place, '#b').focus();
    // A window that is behind another one moves its focus without saying so.
    if (document.hasFocus()) assert.isFalse(find(place, 'section').hasAttribute('tabindex'));
  });

  it('leaves a focus that has gone elsewhere', () => {
    const { place, focus, closed } = put();
    find(place, '#b').focus();
    focus.restore(closed);
    assertFocus(find(place, '#b'));
  });
});

describe('lockScroll', () => {
  const root = document.documentElement;

  it('holds the page until the last holder lets go, and gives its style back', () => {
    root.style.overflow = 'clip';
    const [one, two] = [{}, {}];
    lockScroll(one, true);
    lockScroll(two, true);
    lockScroll(one, true);
    lockScroll(one, false);
    assert.equal(root.style.overflow, 'hidden');
    lockScroll(two, false);
    lockScroll(two, false);
    assert.equal(root.style.overflow, 'clip');
    root.style.overflow = '';
    lockScroll(one, true);
    lockScroll(one, false);
    assert.isFalse(root.hasAttribute('style') && root.getAttribute('style') !== '');
  });
});
