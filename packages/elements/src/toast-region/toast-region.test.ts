import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import './toast-region.define.js';
import './toast-region.messages.en.js';
import type { PreauToastRegion } from './toast-region.js';
import { timeOf } from './toast.js';

const REGION = '<preau-toast-region></preau-toast-region>';

const put = async (markup = REGION): Promise<HTMLElement> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
};
const regionOf = (place: ParentNode) => find<PreauToastRegion>(place, 'preau-toast-region');
const root = (region: Element) => region.shadowRoot as ShadowRoot;
const items = (region: Element) => [...root(region).querySelectorAll<HTMLElement>('li')];
const texts = (region: Element) => items(region).map((item) => find(item, 'p').textContent);
const part = (region: Element, name: string) => find(root(region), `[part=${name}]`);
const press = (key: string) => sendKeys({ press: key }).then(settled);
const assertFocus = (node: Element | null) =>
  assert.isTrue(
    (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement) === node,
  );
async function passed(delay: number): Promise<void> {
  const end = performance.now() + delay;
  await waitUntil(() => performance.now() > end, 'time passes', { timeout: delay + 2000 });
}

/** What live regions have read, in order: each text that comes in one, and how. */
function listen(region: Element): string[] {
  const said: string[] = [];
  for (const live of root(region).querySelectorAll('[role]'))
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) said.push(`${live.role}: ${node.textContent}`);
    }).observe(live, { childList: true });
  return said;
}

describe('preau-toast-region', () => {
  beforeEach(async () => {
    await dress(['toast-region', 'modal']);
    await sendMouse({ type: 'move', position: [5, 5] });
  });

  eachFixture((put) => {
    it('is empty until asked, and leaves its host without role', async () => {
      const place = await put(REGION);
      const region = regionOf(place);
      assert.isFalse(part(region, 'region').checkVisibility());
      assert.isNull(region.getAttribute('role'));
      await assertNoAxeViolation(place);
    });
  });

  it('shows a message over the page, in a named region, and says it once', async () => {
    const place = await put();
    const region = regionOf(place);
    const said = listen(region);
    region.show('Brouillon enregistré.', { tone: 'success' });
    assert.deepEqual(texts(region), ['Brouillon enregistré.']);
    assert.isTrue(part(region, 'toast').checkVisibility());
    assert.isTrue(part(region, 'region').matches(':popover-open'));
    assert.equal(part(region, 'region').ariaLabel, 'Messages');
    await waitUntil(() => said.length);
    await passed(300);
    assert.deepEqual(said, ['status: Brouillon enregistré.']);
    await assertNoAxeViolation(place);
  });

  it('says at once what is wrong, politely the rest, and each of several', async () => {
    const region = regionOf(await put());
    const said = listen(region);
    region.show('Un.');
    region.show('Deux.');
    region.show('Erreur : non envoyé.', { tone: 'error' });
    await waitUntil(() => said.length === 3);
    assert.sameMembers(said, ['status: Un.', 'status: Deux.', 'alert: Erreur : non envoyé.']);
  });

  it('leaves nothing to be read twice', async () => {
    const region = regionOf(await put());
    region.show('Un.');
    await waitUntil(() => root(region).querySelector('[role] span'));
    await waitUntil(() => !root(region).querySelector('[role] span'), 'gone', { timeout: 4000 });
  });

  it('gives time to read, and all the time for what matters', () => {
    assert.isAtLeast(timeOf({ text: 'Ok' }) ?? 0, 6000);
    assert.isAtLeast(timeOf({ text: 'x'.repeat(100) }) ?? 0, 15_000);
    const action = { text: 'Annuler', run: () => undefined };
    for (const options of [
      { tone: 'error' },
      { tone: 'warning' },
      { action },
      { stay: true },
    ] as const)
      assert.isUndefined(timeOf({ text: 'Ok', ...options }));
  });

  it('goes by itself, but not while it has the pointer or the focus', async function () {
    this.timeout(30_000);
    const place = await put(`<button id="avant">Avant</button>${REGION}`);
    const region = regionOf(place);
    region.show('');
    const start = performance.now();
    const { left, top } = part(region, 'toast').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 8, Math.round(top) + 8] });
    await passed(6500);
    assert.lengthOf(items(region), 1, 'pointed at');
    part(region, 'close').focus();
    await sendMouse({ type: 'move', position: [5, 5] });
    await passed(6500);
    assert.lengthOf(items(region), 1, 'focused');
    find(place, '#avant').focus();
    await waitUntil(() => !items(region).length, 'it goes', { timeout: 8000 });
    assert.isAbove(performance.now() - start, 13_000);
    assert.isFalse(part(region, 'region').checkVisibility());
  });

  it('shows three at once; the next waits for room', async () => {
    const region = regionOf(await put());
    for (const text of ['Un', 'Deux', 'Trois', 'Quatre']) region.show(text, { stay: true });
    assert.deepEqual(texts(region), ['Un', 'Deux', 'Trois']);
    part(region, 'close').click();
    assert.deepEqual(texts(region), ['Deux', 'Trois', 'Quatre']);
  });

  it('is hidden by what showing it returned, shown or waiting', async () => {
    const region = regionOf(await put());
    region.max = 1;
    const [one, two] = [region.show('Un'), region.show('Deux')];
    two();
    two();
    one();
    assert.deepEqual(texts(region), []);
  });

  describe('by keyboard', () => {
    const start = async () => {
      const place = await put(`<button id="avant">Avant</button>${REGION}`);
      const region = regionOf(place);
      let undone = 0;
      region.show('Demande retirée.', { action: { text: 'Annuler', run: () => undone++ } });
      region.show('Copie faite.');
      find(place, '#avant').focus();
      await press('Tab');
      return { place, region, undone: () => undone };
    };

    it('Tab goes to the action, then to the button that hides', async () => {
      const { region } = await start();
      assertFocus(part(region, 'action'));
      await press('Tab');
      assertFocus(part(region, 'close'));
    });

    for (const key of ['Enter', ' '])
      it(`${key === ' ' ? 'Space' : key} acts and hides; the focus goes to the next message, then back to the page`, async () => {
        const { place, region, undone } = await start();
        await press(key);
        assert.equal(undone(), 1);
        assert.deepEqual(texts(region), ['Copie faite.']);
        assertFocus(part(region, 'close'));
        await press(key);
        assert.deepEqual(texts(region), []);
        assertFocus(find(place, '#avant'));
      });

    it('Escape hides the one that has the focus', async () => {
      const { region } = await start();
      await press('Escape');
      assert.deepEqual(texts(region), ['Copie faite.']);
      assertFocus(part(region, 'close'));
    });
  });

  describe('over a modal', () => {
    const start = async () => {
      const place = await put(
        `<dialog aria-label="Essai"><button id="dedans">Dedans</button></dialog>${REGION}`,
      );
      const dialog = find<HTMLDialogElement>(place, 'dialog');
      dialog.showModal();
      const region = regionOf(place);
      region.show('Note enregistrée.', { stay: true });
      await settled();
      return { place, dialog, region, guest: find<PreauToastRegion>(dialog, 'preau-toast-region') };
    };

    it('is seen, said, and can be used', async () => {
      const { place, region, guest } = await start();
      const said = listen(guest);
      assert.deepEqual([texts(region), texts(guest)], [[], ['Note enregistrée.']]);
      const { left, top } = part(guest, 'close').getBoundingClientRect();
      assert.isTrue(document.elementFromPoint(left + 5, top + 5) === guest, 'above');
      await waitUntil(() => said.length);
      assert.deepEqual(said, ['status: Note enregistrée.']);
      await assertNoAxeViolation(place);
      part(guest, 'close').focus();
      await press('Escape');
      assert.deepEqual(texts(guest), []);
      assert.isTrue(find<HTMLDialogElement>(place, 'dialog').open, 'one Escape, one thing');
    });

    it('is handed to the page when the modal closes, without being said again', async () => {
      const { place, dialog, region } = await start();
      region.show('Deux.', { stay: true });
      await passed(400);
      const said = listen(region);
      dialog.close();
      await waitUntil(() => texts(region).length === 2);
      assert.isNull(dialog.querySelector('preau-toast-region'));
      await passed(400);
      assert.deepEqual(said, []);
      assert.lengthOf(place.querySelectorAll('preau-toast-region'), 1);
    });

    it('is still hidden by what showing it returned', async () => {
      const { dialog, region } = await start();
      const hide = region.show('Deux.', { stay: true });
      dialog.close();
      await waitUntil(() => texts(region).length === 2);
      hide();
      assert.deepEqual(texts(region), ['Note enregistrée.']);
    });

    it('comes above what has come over the page since', async () => {
      const place = await put(`<div id="pop" popover="manual">Autre</div>${REGION}`);
      const region = regionOf(place);
      region.show('Un.', { stay: true });
      const other = find(place, '#pop');
      other.style.cssText =
        'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; margin: 0';
      other.showPopover();
      region.show('Deux.', { stay: true });
      const { left, top } = part(region, 'close').getBoundingClientRect();
      assert.isTrue(document.elementFromPoint(left + 5, top + 5) === region);
    });
  });

  it('keeps what is shown before it is ready, and what it holds when it moves', async () => {
    const place = stage();
    const region = document.createElement('preau-toast-region');
    region.show('Tôt.', { stay: true });
    place.append(region);
    await settled();
    assert.deepEqual(texts(region), ['Tôt.']);
    region.remove();
    region.show('Ailleurs.', { stay: true });
    place.append(region);
    await settled();
    assert.deepEqual(texts(region), ['Tôt.', 'Ailleurs.']);
    assert.isTrue(part(region, 'toast').checkVisibility());
  });

  it('never turns text into markup', async () => {
    const region = regionOf(await put());
    region.show('<img src=x>', { action: { text: '<b>x</b>', run: () => undefined } });
    assert.deepEqual(texts(region), ['<img src=x>']);
    assert.isNull(root(region).querySelector('img, b'));
  });

  it('says its button in the language of the page', async () => {
    const region = regionOf(await put('<preau-toast-region lang="en"></preau-toast-region>'));
    region.show('Saved.');
    assert.equal(part(region, 'close').ariaLabel, 'Hide the message');
  });

  it('holds on a small screen: nothing is cut, targets are large enough', async () => {
    const region = regionOf(await put());
    region.show('Anticonstitutionnellementsincèrementvôtreetlongtempsencoreetencoreetencore', {
      action: { text: 'Anticonstitutionnellement', run: () => undefined },
    });
    const box = part(region, 'region');
    box.style.inlineSize = '18rem';
    assert.isAtMost(box.scrollWidth, box.clientWidth);
    for (const button of root(region).querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24);
    }
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`has no axe violation in any tone, ${scheme}`, async () => {
      const place = await put();
      place.dataset['preauScheme'] = scheme;
      const region = regionOf(place);
      region.max = 4;
      for (const tone of ['info', 'success', 'warning', 'error'] as const)
        region.show(`Ton ${tone}`, { tone, action: { text: 'Annuler', run: () => undefined } });
      await settled();
      await assertNoAxeViolation(place);
    });

  it('leaves nothing behind after many messages', async () => {
    const region = regionOf(await put());
    for (let time = 0; time < 500; time++) region.show('Un.')();
    assert.deepEqual(texts(region), []);
    await waitUntil(() => !root(region).querySelector('[role] span'), 'all said', {
      timeout: 8000,
    });
  });
});
