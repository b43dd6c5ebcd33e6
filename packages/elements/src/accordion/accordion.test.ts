import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import './accordion.define.js';
import type { PreauAccordion } from './accordion.js';
import './accordion.messages.en.js';

const panel = (id: string, more = '', attributes = '') =>
  `<details ${attributes}><summary><h3>Question ${id}</h3></summary><p id="${id}" tabindex="-1">Réponse ${id}.</p>${more}</details>`;
const HELP = `<preau-accordion toggle-all>${panel('a')}${panel('b')}${panel('c')}</preau-accordion>`;

const stateOf = (place: ParentNode) =>
  [...place.querySelectorAll('details')].map(({ open }) => (open ? 'open' : 'closed')).join(' ');
const buttonOf = (place: ParentNode) =>
  find(place, 'preau-accordion').shadowRoot?.querySelector('button') ?? null;
const wordsOf = (place: ParentNode) => buttonOf(place)?.textContent?.trim();

/** `toggle` comes in a task of its own. */
const toggled = (details: Element | null) =>
  new Promise((resolve) => details?.addEventListener('toggle', resolve, { once: true }));

const put = async (markup: string): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};

/** Goes to a fragment without a link, and forgets it after the test. */
async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  location.hash = hash;
  await changed;
  await settled();
}

describe('preau-accordion', () => {
  before(() => sheet());
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  eachFixture((put) => {
    it('leaves the page as it was written', async () => {
      const place = await put(HELP);
      assert.equal(place.innerHTML, parse(HELP).querySelector('preau-accordion')?.outerHTML);
      assert.equal(stateOf(place), 'closed closed closed');
      await assertNoAxeViolation(place);
    });

    it('opens the panel that the address leads to', async () => {
      history.replaceState(null, '', '#b');
      const place = await put(HELP);
      assert.equal(stateOf(place), 'closed open closed');
      assert.equal(wordsOf(place), 'Tout ouvrir');
    });
  });

  it('opens and closes with the keyboard, as details do', async () => {
    const place = await put(HELP);
    find(place, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(stateOf(place), 'open closed closed');
    await sendKeys({ press: ' ' });
    assert.equal(stateOf(place), 'closed closed closed');
  });

  it('Tab goes to the next heading, or into the panel that is open', async () => {
    const place = await put(
      HELP.replace('<details', '<details open').replace(
        '</details>',
        '<button>Plus</button></details>',
      ),
    );
    const [first, second] = place.querySelectorAll('summary');
    first?.focus();
    for (const node of [find(place, 'details button'), second]) {
      await sendKeys({ press: 'Tab' });
      assert.isTrue(document.activeElement === node);
    }
  });

  it('opens the panel of a new address, and lets a person close it again', async () => {
    const place = await put(HELP);
    await go('#c');
    assert.equal(stateOf(place), 'closed closed open');
    find<HTMLDetailsElement>(place, 'details:last-of-type').open = false;
    find(place, 'preau-accordion').append(parse(panel('d')));
    await settled();
    assert.equal(stateOf(place), 'closed closed closed closed');
    await go('#a');
    await go('#c');
    assert.equal(stateOf(place), 'open closed open closed');
  });

  it('opens for an address in a panel that comes later', async () => {
    history.replaceState(null, '', '#d%C3%A9tail');
    const place = await put(HELP);
    assert.equal(stateOf(place), 'closed closed closed');
    find(place, 'preau-accordion').append(parse(panel('détail')));
    await settled();
    assert.equal(stateOf(place), 'closed closed closed open');
  });

  it('opens for a link to where the page already is, and brings the focus there', async () => {
    const place = await put(`<a href="#b">Réponse b</a>${HELP}`);
    const link = find(place, 'a');
    await go('#b');
    find<HTMLDetailsElement>(place, 'details:nth-of-type(2)').open = false;
    link.focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(stateOf(place), 'closed open closed');
    assert.equal(document.activeElement?.id, 'b');
  });

  it('opens before a script that takes the link over brings the focus there itself', async () => {
    const place = await put(`<a href="#b">Réponse b</a>${HELP}`);
    const link = find(place, 'a');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      find(place, '#b').focus();
    });
    link.click();
    assert.equal(stateOf(place), 'closed open closed');
    assert.equal(document.activeElement?.id, 'b');
  });

  it('does not open for a link to another page, nor break on an odd address', async () => {
    const place = await put(
      `<a href="/ailleurs#b">Ailleurs</a><a href="#%">Cent</a><a href="#">Haut</a>${HELP}`,
    );
    for (const link of place.querySelectorAll('a')) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    assert.equal(stateOf(place), 'closed closed closed');
  });

  it('opens each level for what is deep in it', async () => {
    const inner = `<preau-accordion>${panel('deep')}</preau-accordion>`;
    const place = await put(`<preau-accordion>${panel('top', inner)}</preau-accordion>`);
    await go('#deep');
    assert.equal(stateOf(place), 'open open');
    await assertNoAxeViolation(place);
  });

  it('opens on a control that is not valid, so that it can be shown', async () => {
    const place = await put(
      `<form><preau-accordion>${panel('f', '<label>Nom <input required></label>')}</preau-accordion></form>`,
    );
    find<HTMLFormElement>(place, 'form').checkValidity();
    assert.equal(stateOf(place), 'open');
    assert.isTrue(find(place, 'input').checkVisibility());
  });

  it('opens all, then closes all, and its words follow', async () => {
    const place = await put(HELP);
    assert.equal(wordsOf(place), 'Tout ouvrir');
    buttonOf(place)?.focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(stateOf(place), 'open open open');
    await waitUntil(() => wordsOf(place) === 'Tout fermer');
    find(place, 'summary').click();
    await waitUntil(() => wordsOf(place) === 'Tout ouvrir');
    buttonOf(place)?.click();
    buttonOf(place)?.click();
    assert.equal(stateOf(place), 'closed closed closed');
  });

  it('speaks the language of the page', async () => {
    const place = await put(HELP.replace('<preau-accordion', '<preau-accordion lang="en"'));
    assert.equal(wordsOf(place), 'Open all');
  });

  it('has no button unless asked, nor without panels', async () => {
    assert.isNull(buttonOf(await put(HELP.replace(' toggle-all', ''))));
    assert.isNull(buttonOf(await put('<preau-accordion toggle-all></preau-accordion>')));
  });

  it('leaves exclusive panels exclusive: no button, and a word to the author', async function () {
    if (!('name' in HTMLDetailsElement.prototype)) this.skip();
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(String(words[0]));
    const place = await put(
      `<preau-accordion toggle-all>${panel('x', '', 'name="n"')}${panel('y', '', 'name="n"')}</preau-accordion>`,
    );
    console.warn = warn;
    assert.isNull(buttonOf(place));
    assert.lengthOf(said, 1);
    assert.include(said[0], '<preau-accordion> has toggle-all and panels that share a name.');
    const [first, second] = place.querySelectorAll('summary');
    first?.click();
    second?.click();
    assert.equal(stateOf(place), 'closed open');
  });

  it('is all open on paper, exclusive panels too, and as it was after', async () => {
    const place = await put(
      `<preau-accordion>${panel('x', '', 'name="n" open')}${panel('y', '', 'name="n"')}${panel('z')}</preau-accordion>`,
    );
    const before = place.innerHTML;
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('beforeprint'));
    assert.equal(stateOf(place), 'open open open');
    window.dispatchEvent(new Event('afterprint'));
    assert.equal(place.innerHTML, before);
    window.dispatchEvent(new Event('beforeprint'));
    find(place, 'preau-accordion').remove();
    assert.equal(place.innerHTML, '');
  });

  it('gives back what it opened for paper when it leaves meanwhile', async () => {
    const place = await put(HELP);
    const accordion = find(place, 'preau-accordion');
    window.dispatchEvent(new Event('beforeprint'));
    accordion.remove();
    assert.equal(stateOf(accordion), 'closed closed closed');
  });

  it('listens to nothing once it has left', async () => {
    const place = await put(HELP);
    const accordion = find<PreauAccordion>(place, 'preau-accordion');
    for (let cycle = 0; cycle < 100; cycle++) {
      accordion.remove();
      place.append(accordion);
    }
    let updates = 0;
    accordion.addController({ hostUpdate: () => updates++ });
    const details = find<HTMLDetailsElement>(place, 'details');
    details.open = true;
    await toggled(details);
    await settled();
    assert.equal(updates, 1, 'one listener');
    accordion.remove();
    window.dispatchEvent(new Event('beforeprint'));
    assert.equal(stateOf(accordion), 'open closed closed');
  });

  it('keeps the place of the button, and gives summaries a target of 44 px', async () => {
    const place = await put(HELP);
    const accordion = find(place, 'preau-accordion');
    const top =
      find(place, 'details').getBoundingClientRect().top - accordion.getBoundingClientRect().top;
    const button = buttonOf(place)?.getBoundingClientRect();
    assert.isAtLeast(button?.height ?? 0, 44);
    assert.isAtMost((button?.bottom ?? 0) - accordion.getBoundingClientRect().top, top);
    buttonOf(place)?.remove();
    assert.equal(
      find(place, 'details').getBoundingClientRect().top - accordion.getBoundingClientRect().top,
      top,
    );
    assert.isAtLeast(find(place, 'summary').getBoundingClientRect().height, 44);
  });

  it('hides with `hidden`', async () => {
    const place = await put(HELP.replace('<preau-accordion', '<preau-accordion hidden'));
    assert.isFalse(find(place, 'preau-accordion').checkVisibility());
  });

  for (const scheme of ['dark', 'contrast', 'dark contrast'])
    it(`has no axe violation, ${scheme}`, async () => {
      const place = await put(HELP.replace('<details', '<details open'));
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });
});
