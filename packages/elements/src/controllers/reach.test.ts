import { ReactiveElement } from '@lit/reactive-element';
import { assert } from '@open-wc/testing';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { Reach } from './reach.js';

class ReachHost extends ReactiveElement {
  shown: string[] = [];
  reach = new Reach(this, (node) => this.shown.push(node.id) === 1);
  protected override createRenderRoot(): this {
    return this;
  }
}
customElements.define('reach-host', ReachHost);

async function put(hash = '') {
  history.replaceState(null, '', hash || location.pathname + location.search);
  const place = stage();
  place.append(
    parse(
      '<a id="in" href="#a">A</a><a id="out" href="#dehors">Dehors</a><a id="odd" href="#%">Cent</a><a id="far" href="/ailleurs#a">Ailleurs</a><p id="dehors"></p><reach-host><p id="a"></p><input id="b" required><a id="tab" role="tab" href="#a">Onglet</a></reach-host>',
    ),
  );
  await settled();
  const host = find<ReachHost>(place, 'reach-host');
  const press = (id: string) => {
    const link = find(place, `#${id}`);
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
  };
  return { place, host, press };
}

describe('Reach', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows what a link of the page leads to, in its host alone, before anyone acts on the click', async () => {
    const { host, press } = await put();
    for (const id of ['out', 'odd', 'far']) press(id);
    assert.deepEqual(host.shown, []);
    press('in');
    assert.deepEqual(host.shown, ['a']);
  });

  it('leaves a tab to its own element', async () => {
    const { host, press } = await put();
    press('tab');
    assert.deepEqual(host.shown, []);
  });

  it('shows where the address leads, once for each address', async () => {
    const { host } = await put('#a');
    host.reach.follow();
    host.reach.follow();
    assert.deepEqual(host.shown, ['a']);
    const changed = new Promise((resolve) =>
      window.addEventListener('hashchange', resolve, { once: true }),
    );
    location.hash = '#b';
    await changed;
    assert.deepEqual(host.shown, ['a', 'b']);
  });

  it('shows a control that is not valid', async () => {
    const { place, host } = await put();
    find<HTMLInputElement>(place, '#b').checkValidity();
    assert.deepEqual(host.shown, ['b']);
  });

  it('hears nothing once its host has left', async () => {
    const { host, press } = await put();
    host.remove();
    press('in');
    assert.deepEqual(host.shown, []);
  });
});
