import { type PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';
import { assert } from '@open-wc/testing';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import type { Gaps } from './gaps.js';
import { Wiring } from './wiring.js';

let runs = 0;

class Wired extends ReactiveElement {
  static override properties: PropertyDeclarations = { word: {} };
  declare word: string;
  constructor() {
    super();
    this.word = 'mis';
    new Wiring(this, (gaps) => this.#wire(gaps));
  }
  protected override createRenderRoot(): this {
    return this;
  }
  #wire(gaps: Gaps): void {
    runs++;
    for (const input of this.querySelectorAll('input')) gaps.fill(input, 'title', this.word);
  }
}
customElements.define('test-wired', Wired);

const put = async (): Promise<Wired> => {
  const place = stage();
  place.append(parse('<test-wired><p><input></p></test-wired>'));
  await settled();
  return find<Wired>(place, 'test-wired');
};

describe('what keeps an element true to the author’s nodes', () => {
  it('wires what is there, what comes, and what a framework rewrites', async () => {
    const wired = await put();
    assert.equal(find<HTMLInputElement>(wired, 'input').title, 'mis');
    find(wired, 'p').replaceChildren(parse('<input id="nouveau">'));
    await settled();
    assert.equal(find<HTMLInputElement>(wired, '#nouveau').title, 'mis');
  });

  it('follows the properties of its host', async () => {
    const wired = await put();
    wired.word = 'autre';
    await settled();
    assert.equal(find<HTMLInputElement>(wired, 'input').title, 'autre');
  });

  it('does not answer to itself', async () => {
    await put();
    runs = 0;
    await settled();
    await settled();
    assert.equal(runs, 0);
  });

  it('runs once for many changes made together', async () => {
    const wired = await put();
    runs = 0;
    for (let index = 0; index < 10; index++) wired.append(document.createElement('input'));
    await settled();
    assert.equal(runs, 1);
  });

  it('takes all back when it leaves, at once, and wires again when it returns', async () => {
    const wired = await put();
    const { parentNode } = wired;
    wired.remove();
    assert.equal(wired.innerHTML, '<p><input></p>');
    wired.append(document.createElement('input'));
    await settled();
    assert.equal(wired.innerHTML, '<p><input></p><input>', 'nothing is wired outside the page');
    parentNode?.append(wired);
    await settled();
    assert.equal(wired.innerHTML, '<p><input title="mis"></p><input title="mis">');
  });

  it('watches nothing once it has left', async () => {
    const wired = await put();
    wired.remove();
    let updates = 0;
    wired.addController({ hostUpdate: () => updates++ });
    wired.append(document.createElement('input'));
    await settled();
    assert.equal(updates, 0);
  });

  it('wires nothing when it leaves before its first update', async () => {
    const place = stage();
    place.append(parse('<test-wired><input></test-wired>'));
    const wired = find(place, 'test-wired');
    wired.remove();
    await settled();
    assert.equal(wired.innerHTML, '<input>');
  });

  it('leaves nothing behind after many comings and goings', async () => {
    const wired = await put();
    const place = wired.parentElement;
    for (let cycle = 0; cycle < 1000; cycle++) {
      wired.remove();
      place?.append(wired);
    }
    await settled();
    runs = 0;
    find(wired, 'p').append(document.createElement('input'));
    await settled();
    assert.equal(runs, 1, 'one observer');
  });
});
