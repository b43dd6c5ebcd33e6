import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../button/button.define.js';
import type { ConsentChoices, PreauConsentEvent } from '../events/consent.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './consent.define.js';
import './consent.messages.en.js';
import type { PreauConsent } from './consent.js';

const purpose = (name: string) => `<fieldset><legend>${name}</legend>
  <label><input type="radio" name="${name}" value="accept"> Accepter</label><label><input type="radio" name="${name}" value="refuse"> Refuser</label></fieldset>`;
const consent = (attributes = '', purposes = purpose('video') + purpose('map')) =>
  `<preau-consent id="cookies"${attributes}><section aria-labelledby="titre"><h2 id="titre">Vos choix</h2><p>Texte</p>
  <form method="post"><preau-button><button name="consent" value="all">Tout accepter</button></preau-button>
  <preau-button><button name="consent" value="none">Tout refuser</button></preau-button></form>
  <details><summary>Personnaliser</summary><form method="post">${purposes}<button name="consent" value="custom">Enregistrer</button></form></details></section></preau-consent>`;
const PAGE = `${consent(' answered="" accepted="video"')}<p><a href="#cookies">Mes choix</a> <button type="button" id="ouvrir" command="--open" commandfor="cookies">Choix</button></p>`;

const element = (place: ParentNode) => find<PreauConsent>(place, 'preau-consent');
const shadow = (place: ParentNode) => element(place).shadowRoot as ShadowRoot;
const button = (place: ParentNode, value: string) => find(place, `button[value=${value}]`);
const radio = (place: ParentNode, name: string, value: string) =>
  find<HTMLInputElement>(place, `[name=${name}][value=${value}]`);
const shown = (place: ParentNode) => find(place, 'h2').getClientRects().length > 0;
const said = async (place: ParentNode): Promise<string> => {
  const status = find(shadow(place), '[role=status]');
  await waitUntil(() => status.textContent);
  return status.textContent;
};

async function put(markup = consent()): Promise<HTMLElement> {
  await dress(['consent', 'button']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

/** Stands for the page: stores what it is given. */
function store(place: HTMLElement, save: () => unknown = () => undefined): ConsentChoices[] {
  const kept: ConsentChoices[] = [];
  place.addEventListener('preau-consent', (event: PreauConsentEvent) =>
    event.intercept(() => {
      kept.push(event.choices);
      return save();
    }),
  );
  return kept;
}

describe('preau-consent', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  eachFixture((fixture) => {
    it('leaves what its author wrote as it is: first in the page, without covering it', async () => {
      await dress(['consent', 'button']);
      const place = await fixture(`${consent()}<p id="page">La page</p>`);
      const written = document.implementation.createHTMLDocument().createElement('div');
      written.append(parse(`${consent()}<p id="page">La page</p>`));
      assert.equal(place.innerHTML, written.innerHTML);
      assert.isTrue(shown(place));
      assert.isAtLeast(
        find(place, '#page').getBoundingClientRect().top,
        element(place).getBoundingClientRect().bottom,
      );
      assert.equal(getComputedStyle(element(place)).position, 'static');
      assert.notEqual(document.activeElement?.closest('preau-consent'), element(place));
      await assertNoAxeViolation(place);
    });

    it('gives each answer to the page, which stores it, and folds', async () => {
      await dress(['consent', 'button']);
      const answers = {
        all: { video: true, map: true },
        none: { video: false, map: false },
      };
      for (const [value, choices] of Object.entries(answers)) {
        const place = await fixture(consent());
        const kept = store(place);
        button(place, value).click();
        await waitUntil(() => !shown(place));
        assert.deepEqual(kept, [choices]);
        assert.equal(element(place).accepted, value === 'all' ? 'video map' : '');
        assert.isTrue(element(place).answered);
        assert.equal(await said(place), 'Vos choix sont enregistrés.');
        place.remove();
      }
    });
  });

  it('answers purpose by purpose, and never for the person', async () => {
    const place = await put();
    const kept = store(place);
    find<HTMLDetailsElement>(place, 'details').open = true;
    radio(place, 'video', 'accept').click();
    button(place, 'custom').click();
    await waitUntil(() => kept.length);
    assert.deepEqual(kept, [{ video: true }]);
    assert.isTrue(element(place).accepts('video'));
    assert.isFalse(element(place).accepts('map'));
  });

  it('reads boxes too; what is disabled is no question', async () => {
    const place = await put(
      consent(
        '',
        '<input type="checkbox" aria-label="S" name="session" checked disabled><input type="checkbox" aria-label="A" name="a[]" data-purpose="audience"><input type="checkbox" aria-label="V" name="video" checked>',
      ),
    );
    const kept = store(place);
    button(place, 'custom').click();
    await waitUntil(() => kept.length);
    assert.deepEqual(kept, [{ audience: false, video: true }]);
  });

  it('takes a value that it does not know for a refusal', async () => {
    const place = await put(
      consent('', '<input type="radio" aria-label="X" name="video" value="peut-être" checked>'),
    );
    const kept = store(place);
    button(place, 'custom').click();
    await waitUntil(() => kept.length);
    assert.deepEqual(kept, [{ video: false }]);
  });

  it('stores nothing by itself, before an answer or after', async () => {
    const before = [document.cookie, localStorage.length, sessionStorage.length];
    const place = await put();
    store(place);
    button(place, 'all').click();
    await waitUntil(() => !shown(place));
    assert.deepEqual([document.cookie, localStorage.length, sessionStorage.length], before);
  });

  it('sends its form to the server where the page does not store', async () => {
    const place = await put();
    let sent: FormData | undefined;
    place.addEventListener('submit', (event) => {
      assert.isFalse(event.defaultPrevented);
      event.preventDefault();
      sent = new FormData(event.target as HTMLFormElement, event.submitter);
    });
    button(place, 'none').click();
    assert.equal(sent?.get('consent'), 'none');
    await settled();
    assert.isFalse(element(place).answered, 'it is for the server to say');
  });

  it('accepts nothing by Enter among the purposes', async () => {
    const place = await put();
    const kept = store(place);
    find<HTMLDetailsElement>(place, 'details').open = true;
    radio(place, 'video', 'refuse').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => kept.length);
    assert.deepEqual(kept, [{ video: false }]);
  });

  it('makes refusing as easy as accepting: same size, same step', async () => {
    const place = await put();
    const [all, none] = ['all', 'none'].map((value) =>
      button(place, value).getBoundingClientRect(),
    );
    assert.closeTo(all?.width ?? 0, none?.width ?? 1, 0.5);
    assert.closeTo(all?.height ?? 0, none?.height ?? 1, 0.5);
    assert.closeTo(all?.top ?? 0, none?.top ?? 1, 0.5);
    const looks = ['all', 'none'].map((value) => getComputedStyle(button(place, value)));
    assert.equal(looks[0]?.backgroundColor, looks[1]?.backgroundColor);
  });

  it('says in development what makes refusing harder', async () => {
    const words: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => words.push(text);
    await put(
      consent().replace(/<preau-button><button name="consent" value="none".*?<\/preau-button>/, ''),
    );
    await put(
      consent().replace(
        '<preau-button><button name="consent" value="none"',
        '<preau-button variant="quiet"><button name="consent" value="none"',
      ),
    );
    await put(consent('', '<input type="checkbox" aria-label="V" name="video" checked>'));
    console.warn = warn;
    assert.lengthOf(words, 3);
    assert.include(words[0], 'refuse all');
    assert.include(words[1], 'look different');
    assert.include(words[2], 'accepted beforehand');
  });

  it('says that it could not be stored, stays, and may be tried again', async () => {
    const place = await put();
    let fails = true;
    const kept = store(place, () => (fails ? Promise.reject(new Error('no')) : undefined));
    button(place, 'all').click();
    assert.equal(await said(place), 'Vos choix n’ont pas pu être enregistrés. Réessayez.');
    assert.isTrue(shown(place));
    assert.equal(element(place).accepted, '');
    fails = false;
    button(place, 'none').click();
    await waitUntil(() => !shown(place));
    assert.lengthOf(kept, 2);
  });

  it('waits for one answer to be stored before it takes another', async () => {
    const place = await put();
    let end: () => void = () => undefined;
    const kept = store(place, () => new Promise<void>((resolve) => (end = resolve)));
    button(place, 'all').click();
    button(place, 'none').click();
    end();
    await waitUntil(() => !shown(place));
    assert.deepEqual(kept, [{ video: true, map: true }]);
  });

  it('is folded once answered, in the page that the server sends as well', async () => {
    const place = await put(PAGE);
    assert.isFalse(shown(place));
    assert.equal(element(place).getBoundingClientRect().height, 0);
  });

  it('is shown again by a link to it, with what was chosen, and takes the focus', async () => {
    const place = await put(PAGE);
    find(place, 'a').click();
    assert.isTrue(shown(place));
    assert.isTrue(radio(place, 'video', 'accept').checked);
    assert.isTrue(radio(place, 'map', 'refuse').checked);
    assert.isTrue(find<HTMLDetailsElement>(place, 'details').open);
    await waitUntil(() => document.activeElement === find(place, 'section'));
  });

  it('is shown again by a button with a command, and gives it the focus back', async () => {
    const place = await put(PAGE);
    store(place);
    const opener = find(place, '#ouvrir');
    opener.focus();
    opener.click();
    await waitUntil(() => document.activeElement === find(place, 'section'));
    const no = button(place, 'none');
    no.focus();
    no.click();
    await waitUntil(() => !shown(place));
    assert.equal(document.activeElement, opener);
    assert.equal(element(place).accepted, '');
  });

  it('is shown where the address leads to it', async () => {
    history.replaceState(null, '', '#cookies');
    const place = await put(PAGE);
    await waitUntil(() => shown(place));
  });

  it('may be closed without any change, once answered only', async () => {
    const fresh = await put();
    assert.lengthOf(find(shadow(fresh), '[part=close]').getClientRects(), 0);
    fresh.remove();
    const place = await put(PAGE);
    find(place, '#ouvrir').focus();
    find(place, '#ouvrir').click();
    await waitUntil(() => document.activeElement === find(place, 'section'));
    const close = find(shadow(place), '[part=close]');
    assert.equal(close.textContent, 'Fermer sans rien changer');
    close.focus();
    close.click();
    assert.isFalse(shown(place));
    assert.equal(element(place).accepted, 'video');
    assert.equal(document.activeElement, find(place, '#ouvrir'));
  });

  it('lets the keyboard through, from before to after', async () => {
    const place = await put(
      `<button id="avant">Avant</button>${consent()}<button id="apres">Après</button>`,
    );
    find(place, 'summary').focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, find(place, '#apres'));
  });

  it('opens what is asked purpose by purpose with the keyboard', async () => {
    const place = await put();
    find(place, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    assert.isTrue(find<HTMLDetailsElement>(place, 'details').open);
  });

  it('tells the page when what is agreed to has changed, once', async () => {
    const place = await put();
    store(place);
    const heard: ConsentChoices[] = [];
    place.addEventListener('preau-consent-change', ({ choices }) => heard.push(choices));
    button(place, 'all').click();
    await waitUntil(() => heard.length);
    await settled();
    assert.deepEqual(heard, [{ video: true, map: true }]);
    element(place).accepted = 'map';
    await settled();
    assert.deepEqual(heard.slice(1), [{}]);
  });

  it('speaks the language of the page', async () => {
    const place = await put(consent(' lang="en"'));
    store(place);
    button(place, 'none').click();
    assert.equal(await said(place), 'Your choices are saved.');
  });

  it('survives markup of any kind', async () => {
    for (const markup of [
      '<preau-consent></preau-consent>',
      '<preau-consent answered open><p>Texte</p></preau-consent>',
      '<preau-consent><form><input name="video"><button>Oui</button></form></preau-consent>',
      `<preau-consent accepted="  a   b "><form>${consent()}</form></preau-consent>`,
    ]) {
      const place = await put(markup);
      store(place);
      const { warn } = console;
      console.warn = () => undefined;
      place.querySelector('form')?.requestSubmit();
      assert.isFalse(
        await element(place)
          .allow('inconnue')
          .then(() => false),
      );
      element(place).replaceChildren();
      await settled();
      console.warn = warn;
    }
  });

  it('works once after many comings and goings', async () => {
    const place = await put();
    const kept = store(place);
    const host = element(place);
    for (let cycle = 0; cycle < 500; cycle++) {
      host.remove();
      place.append(host);
    }
    await settled();
    button(place, 'all').click();
    await waitUntil(() => !shown(place));
    assert.lengthOf(kept, 1);
    assert.lengthOf(shadow(place).querySelectorAll('[role=status], [part=close]'), 2);
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable in ${scheme}`, async () => {
      const place = await put(consent(' answered="" open=""'));
      place.dataset.preauScheme = scheme;
      await assertNoAxeViolation(place);
    });

  it('holds on a screen of 320 px with long words, both ways, at twice the text', async () => {
    const place = await put(consent(' answered="" open=""'));
    find<HTMLDetailsElement>(place, 'details').open = true;
    for (const node of place.querySelectorAll('h2, p, summary, button'))
      node.append(' Anticonstitutionnellementsincèrementvôtreetlongtempsencore');
    for (const dir of ['ltr', 'rtl'])
      for (const zoom of ['', ';zoom:2']) {
        place.dir = dir;
        place.style.cssText = `position:absolute;inline-size:20rem${zoom}`;
        assert.deepEqual(overflowing(place), [], dir + zoom);
      }
  });

  it('is not printed', async () => {
    await dress(['consent'], 'print');
    const place = stage();
    place.append(parse(consent()));
    assert.isFalse(shown(place));
  });
});
