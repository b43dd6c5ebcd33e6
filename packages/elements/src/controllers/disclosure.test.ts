import { ReactiveElement } from '@lit/reactive-element';
import { assert } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { Disclosure } from './disclosure.js';

class Menus extends ReactiveElement {
  constructor() {
    super();
    new Disclosure(this, ':scope > details');
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
customElements.define('test-menus', Menus);

const menu = (name: string): string =>
  `<details id="${name}"><summary>${name}</summary><ul><li><a href="#${name}">Vers ${name}</a></li></ul></details>`;
const MENUS = `<test-menus>${menu('a')}${menu('b')}</test-menus><button>Après</button>`;

const stateOf = (place: ParentNode): string =>
  [...place.querySelectorAll('details')].map(({ open }) => (open ? 'open' : 'closed')).join(' ');

/** Panels over the page, or in it. */
function float(place: HTMLElement, position = 'absolute'): void {
  for (const panel of place.querySelectorAll('ul')) panel.style.position = position;
}

/** Menus that float, the first one open and heard of. */
async function put(position?: string): Promise<HTMLElement> {
  const place = stage();
  place.append(parse(MENUS));
  float(place, position);
  await settled();
  await open(place, '#a');
  return place;
}

async function open(place: HTMLElement, selector: string): Promise<void> {
  const details = find<HTMLDetailsElement>(place, selector);
  const heard = new Promise((resolve) =>
    details.addEventListener('toggle', resolve, { once: true }),
  );
  details.open = true;
  await heard;
}

describe('a controller of menus', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    return setViewport({ width: 1000, height: 700 });
  });

  eachFixture((fixture) => {
    it('has one open at a time', async () => {
      const place = await fixture(MENUS);
      await open(place, '#a');
      await open(place, '#b');
      assert.equal(stateOf(place), 'closed open');
    });
  });

  it('closes with Esc from the panel, and gives the focus back to its summary', async () => {
    for (const position of ['absolute', 'static']) {
      const place = await put(position);
      find(place, '#a a').focus();
      await sendKeys({ press: 'Escape' });
      assert.equal(stateOf(place), 'closed closed', position);
      assert.equal(document.activeElement, find(place, '#a summary'));
      place.remove();
    }
  });

  it('closes with Esc when nothing has the focus, as after a click in Safari', async () => {
    const place = await put();
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'Escape' });
    assert.equal(stateOf(place), 'closed closed');
  });

  it('leaves Esc to what has the focus elsewhere, or has answered it', async () => {
    const place = await put();
    find(place, '#a a').addEventListener('keydown', (event) => event.preventDefault());
    find(place, '#a a').focus();
    await sendKeys({ press: 'Escape' });
    assert.equal(stateOf(place), 'open closed');
  });

  it('answers Esc once: what is around does not close with it', async () => {
    const place = await put();
    let answered = false;
    place.addEventListener('keydown', () => undefined);
    document.addEventListener('keydown', (event) => (answered = event.defaultPrevented), {
      once: true,
    });
    find(place, '#a summary').focus();
    await sendKeys({ press: 'Escape' });
    assert.isTrue(answered);
  });

  it('closes when the keyboard leaves it, if it floats', async () => {
    const place = await put();
    find(place, '#a a').focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, find(place, '#b summary'));
    assert.equal(stateOf(place), 'closed closed');
  });

  it('stays open when the keyboard leaves it, in the flow', async () => {
    const place = await put('static');
    find(place, '#a a').focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(stateOf(place), 'open closed');
    find(place, 'button').click();
    assert.equal(stateOf(place), 'open closed');
  });

  it('closes at a click elsewhere, if it floats, and not at one in its panel', async () => {
    const place = await put();
    find(place, '#a li').click();
    assert.equal(stateOf(place), 'open closed');
    find(place, 'button').click();
    assert.equal(stateOf(place), 'closed closed');
  });

  it('closes when a link in it is followed, without losing the focus', async () => {
    const place = await put();
    const link = find(place, '#a a');
    link.addEventListener('click', (event) => event.preventDefault());
    link.focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(stateOf(place), 'closed closed');
    assert.equal(document.activeElement, find(place, '#a summary'));
  });

  it('stays open for a link opened in another tab', async () => {
    const place = await put();
    const link = find(place, '#a a');
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }),
    );
    assert.equal(stateOf(place), 'open closed');
  });

  it('lets a pointer go from one menu to the next in one click', async () => {
    const place = await put();
    const { x, y, width, height } = find(place, '#b summary').getBoundingClientRect();
    const toggled = new Promise((resolve) =>
      find(place, '#b').addEventListener('toggle', resolve, { once: true }),
    );
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await toggled;
    assert.equal(stateOf(place), 'closed open');
  });

  it('asks for the other alignment where the panel would pass the end of the screen', async () => {
    await setViewport({ width: 400, height: 700 });
    for (const dir of ['ltr', 'rtl']) {
      const place = stage();
      place.dir = dir;
      place.append(parse(MENUS));
      float(place);
      for (const panel of place.querySelectorAll('ul')) panel.style.inlineSize = '300px';
      find(place, '#b').style.marginInlineStart = '300px';
      await settled();
      await open(place, '#b');
      assert.equal(find(place, '#b').getAttribute('data-preau-align'), 'end', dir);
      await open(place, '#a');
      assert.isFalse(find(place, '#b').hasAttribute('data-preau-align'));
      assert.isFalse(find(place, '#a').hasAttribute('data-preau-align'));
      place.remove();
    }
  });

  it('leaves nothing behind when it goes, and works when it is back', async () => {
    const place = await put();
    const menus = find(place, 'test-menus');
    find(place, '#a').setAttribute('data-preau-align', 'end');
    menus.remove();
    assert.isFalse(find(menus, '#a').hasAttribute('data-preau-align'));
    for (let cycle = 0; cycle < 500; cycle++) {
      place.append(menus);
      menus.remove();
    }
    place.prepend(menus);
    find(place, '#a summary').focus();
    await sendKeys({ press: 'Escape' });
    assert.equal(stateOf(place), 'closed closed');
  });
});
