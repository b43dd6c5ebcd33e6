import { ReactiveElement } from '@lit/reactive-element';
import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { float } from './float.js';
import { Popup, WrittenPopup } from './popup.js';

class PopupHost extends ReactiveElement {
  reasons: string[] = [];
  popup = new Popup(this, (reason) => {
    this.reasons.push(reason);
    this.popup.hide();
  });
  protected override createRenderRoot(): this {
    return this;
  }
}
customElements.define('popup-host', PopupHost);

const near = (actual: number, expected: number, what: string) =>
  assert.approximately(actual, expected, 1.5, what);

/** A host in the middle of the page, with its anchor and its popup; a link before, a button after. */
async function show(width?: 'as-wide', style = '', dir = 'ltr') {
  const place = stage();
  place.append(
    parse(`<a href="#">Avant</a><div style="block-size:80px"></div>
      <popup-host dir="${dir}" style="display:block;margin-inline:120px;${style}">
        <button style="inline-size:220px;block-size:40px">Ouvrir</button>
        <div hidden style="padding:0;border:0;block-size:60px"><button>Dedans</button></div>
      </popup-host><button id="after">Après</button>`),
  );
  await settled();
  const host = find<PopupHost>(place, 'popup-host');
  const anchor = find(host, 'button');
  const popup = find(host, 'div');
  anchor.focus();
  host.popup.show(popup, anchor, width);
  await settled();
  return { place, host, anchor, popup };
}

describe('popup', () => {
  it('stands under its anchor, from its start, above everything', async () => {
    const { anchor, popup } = await show();
    const [a, p] = [anchor.getBoundingClientRect(), popup.getBoundingClientRect()];
    near(p.top, a.bottom, 'under');
    near(p.left, a.left, 'from the start');
    assert.isTrue(popup.matches(':popover-open'));
  });

  it('is as wide as its anchor when asked', async () => {
    const { anchor, popup } = await show('as-wide');
    near(popup.getBoundingClientRect().width, anchor.getBoundingClientRect().width, 'as wide');
  });

  it('starts from the right where the text does', async () => {
    const { anchor, popup } = await show(undefined, '', 'rtl');
    near(
      popup.getBoundingClientRect().right,
      anchor.getBoundingClientRect().right,
      'from the start',
    );
  });

  it('goes over its anchor where there is no room under it', async () => {
    const { anchor, popup } = await show(undefined, 'position:fixed;inset-block-end:0');
    near(popup.getBoundingClientRect().bottom, anchor.getBoundingClientRect().top, 'over');
  });

  it('is closed by Escape, which a dialog around does not hear', async () => {
    const { place, host, popup } = await show();
    let heard = 0;
    place.addEventListener('keydown', () => heard++);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(host.reasons, ['escape']);
    assert.equal(heard, 0);
    assert.isFalse(popup.checkVisibility());
    await sendKeys({ press: 'Escape' });
    assert.equal(heard, 1, 'the next one is for others');
  });

  it('stays open in a modal dialog until Escape, and the dialog after it', async () => {
    const { place, host, anchor, popup } = await show();
    host.popup.hide();
    const dialog = document.createElement('dialog');
    place.append(dialog);
    dialog.append(host);
    dialog.showModal();
    anchor.focus();
    host.popup.show(popup, anchor);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(host.reasons, ['escape']);
    assert.isTrue(dialog.open);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog closes next');
  });

  it('is closed by a press outside, not by one in it or on its anchor', async () => {
    const { host, anchor, popup, place } = await show();
    const click = async (node: Element) => {
      const { left, top } = node.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5] });
    };
    await click(find(popup, 'button'));
    await click(anchor);
    assert.deepEqual(host.reasons, []);
    await click(find(place, '#after'));
    assert.deepEqual(host.reasons, ['outside']);
  });

  it('is closed when the focus leaves the host', async () => {
    const { host, place, popup } = await show();
    find(popup, 'button').focus();
    assert.deepEqual(host.reasons, []);
    find(place, '#after').focus();
    assert.deepEqual(host.reasons, ['outside']);
  });

  it('goes with its host, and comes back whole', async () => {
    const { place, host, anchor, popup } = await show();
    host.remove();
    assert.isFalse(host.popup.open);
    assert.isTrue(popup.hidden);
    place.append(host);
    host.popup.show(popup, anchor);
    assert.isTrue(popup.checkVisibility());
  });

  it('gives back what its author wrote as it was, when another is taken too', async () => {
    const { host, anchor } = await show();
    host.popup.hide();
    const written = new WrittenPopup(host, () => written.hide());
    written.showBeside(anchor);
    assert.isFalse(written.open, 'nothing is taken');
    const [first, second] = ['Un', 'Deux'].map((text) => {
      const node = document.createElement('p');
      node.append(text);
      host.append(node);
      return node;
    });
    if (!first || !second) throw new Error('two nodes');
    written.take(first);
    assert.isTrue(first.hidden);
    written.showBeside(anchor);
    assert.isTrue(first.checkVisibility());
    written.take(first);
    assert.isTrue(written.open, 'the same is no news');
    written.take(second);
    assert.equal(first.outerHTML, '<p>Un</p>');
    assert.equal(written.node, second);
    written.release();
    assert.equal(second.outerHTML, '<p>Deux</p>');
    assert.isUndefined(written.node);
  });

  it('is placed by Floating UI where CSS cannot', async () => {
    const { anchor, popup } = await show('as-wide');
    popup.style.setProperty('position-try-fallbacks', 'none');
    const stop = float(popup, anchor);
    await waitUntil(() => popup.style.getPropertyValue('--_top') !== '');
    const [a, p] = [anchor.getBoundingClientRect(), popup.getBoundingClientRect()];
    near(p.top, a.bottom, 'under');
    near(p.left, a.left, 'from the start');
    near(p.width, a.width, 'as wide');
    stop();
    assert.equal(popup.style.getPropertyValue('--_top'), '');
  });
});
