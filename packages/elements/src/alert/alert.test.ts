import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PreauCloseEvent } from '../events/close.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import './alert.define.js';
import { PreauAlert } from './alert.js';
import './alert.messages.en.js';

const SAVED = `<preau-alert tone="success"><h2>Demande enregistrée</h2><p>Vous recevrez un courriel.</p></preau-alert>`;
const CLOSABLE = SAVED.replace('<preau-alert', '<preau-alert closable');

/** How the alert says itself: the role around its slot, `null` for plain content. */
const roleOf = (alert: Element) =>
  alert.shadowRoot?.querySelector('slot')?.closest('[role]')?.getAttribute('role') ?? null;

const put = async (markup: string): Promise<PreauAlert> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return find<PreauAlert>(place, 'preau-alert');
};

const closeButton = (alert: Element): HTMLButtonElement =>
  find(alert.shadowRoot ?? alert, 'button[part=close]');

/** Nodes are compared by identity: a report of how two nodes differ would take minutes. */
const assertSame = (found: unknown, expected: unknown) => assert.isTrue(found === expected);

describe('preau-alert', () => {
  before(() => sheet());

  eachFixture((put) => {
    it('shows what the author wrote, where it was written', async () => {
      const place = await put(CLOSABLE);
      const alert = find(place, 'preau-alert');
      assert.equal(alert.innerHTML, parse(CLOSABLE).querySelector('preau-alert')?.innerHTML);
      assert.isTrue(find(alert, 'h2').checkVisibility());
      assert.equal(closeButton(alert).ariaLabel, 'Masquer le message');
      await assertNoAxeViolation(place);
    });

    it('leaves its host without role or ARIA', async () => {
      const alert = find(await put(CLOSABLE), 'preau-alert');
      const names = alert.getAttributeNames().filter((name) => /^(role|aria-)/.test(name));
      assert.deepEqual(names, []);
    });
  });

  describe('what came with the page', () => {
    it('is plain content when the tag is defined after', async () => {
      const place = stage();
      place.append(parse('<late-alert tone="error"><p>Fermé le lundi.</p></late-alert>'));
      customElements.define('late-alert', class extends PreauAlert {});
      await settled();
      const [early] = place.children;
      assert.instanceOf(early, PreauAlert);
      assert.isNull(roleOf(early));
      place.append(parse('<late-alert tone="error"><p>Le service est fermé.</p></late-alert>'));
      await settled();
      assert.equal(roleOf(find(place, 'late-alert + late-alert')), 'alert');
      assert.isNull(roleOf(early), 'still');
    });

    it('is plain content when the parser meets it after the tag is defined', async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      const alert = await put('<preau-alert tone="error"><p>Fermé le lundi.</p></preau-alert>');
      Reflect.deleteProperty(document, 'readyState');
      assert.isNull(roleOf(alert));
    });
  });

  describe('what is inserted later', () => {
    it('is said at once for an error, politely for the rest', async () => {
      for (const tone of ['info', 'success', 'warning', 'error'])
        assert.equal(
          roleOf(await put(`<preau-alert tone="${tone}"><p>Message</p></preau-alert>`)),
          tone === 'error' ? 'alert' : 'status',
        );
    });

    it('is news even for the first alert of the page', async () => {
      customElements.define('first-alert', class extends PreauAlert {});
      await settled();
      const place = stage();
      place.append(parse('<first-alert><p>Brouillon enregistré.</p></first-alert>'));
      await settled();
      assert.equal(roleOf(find(place, 'first-alert')), 'status');
    });
  });

  it('is info by default, and shows its tone as an attribute', async () => {
    const alert = await put('<preau-alert><p>Message</p></preau-alert>');
    assert.equal(alert.tone, 'info');
    alert.tone = 'warning';
    await settled();
    assert.equal(alert.getAttribute('tone'), 'warning');
  });

  it('closes with the keyboard and gives the focus to the block around it, for as long as it stays there', async () => {
    const place = stage();
    place.append(parse(`<section><h2>Ma demande</h2>${CLOSABLE}<a href="#x">Suite</a></section>`));
    await settled();
    const alert = find<PreauAlert>(place, 'preau-alert');
    const section = find(place, 'section');
    closeButton(alert).focus();
    await sendKeys({ press: 'Enter' });
    assert.isTrue(alert.hidden);
    assert.isFalse(alert.checkVisibility());
    assertSame(document.activeElement, section);
    await assertNoAxeViolation(place);
    find(place, 'a').focus();
    assert.isFalse(section.hasAttribute('tabindex'), 'what was borrowed is given back');
  });

  it('does not give the focus to itself when it could be focused', async () => {
    const alert = await put(CLOSABLE.replace('<preau-alert', '<preau-alert tabindex="-1"'));
    alert.focus();
    alert.close();
    assertSame(document.activeElement, alert.closest('main'));
  });

  it('leaves the focus where it is when a script closes it from elsewhere', async () => {
    const place = stage();
    place.append(parse(`${CLOSABLE}<button>Autre</button>`));
    await settled();
    const other = find(place, 'button');
    other.focus();
    find<PreauAlert>(place, 'preau-alert').close();
    assertSame(document.activeElement, other);
  });

  it('asks before it closes: cancelled, it stays, and keeps the focus', async () => {
    const alert = await put(CLOSABLE);
    const asked: PreauCloseEvent[] = [];
    alert.parentElement?.addEventListener('preau-close', (event) => {
      asked.push(event);
      event.preventDefault();
    });
    const button = closeButton(alert);
    button.focus();
    await sendKeys({ press: 'Enter' });
    assert.lengthOf(asked, 1);
    assertSame(asked[0]?.target, alert);
    assert.isFalse(alert.hidden);
    assertSame(alert.shadowRoot?.activeElement, button);
  });

  it('hides with `hidden`, with or without the sheet of its own', async () => {
    const alert = await put(SAVED);
    alert.hidden = true;
    assert.isFalse(alert.checkVisibility());
    alert.hidden = false;
    assert.isTrue(alert.checkVisibility());
  });

  it('says its button in the language of the page', async () => {
    const alert = await put(CLOSABLE.replace('<preau-alert', '<preau-alert lang="en"'));
    assert.equal(closeButton(alert).ariaLabel, 'Hide the message');
  });

  it('has a button large enough, inside its place', async () => {
    const alert = await put(CLOSABLE);
    const button = closeButton(alert).getBoundingClientRect();
    const box = alert.getBoundingClientRect();
    assert.isAtLeast(Math.min(button.width, button.height), 24);
    assert.isAtMost(button.right, box.right);
    assert.isAtMost(button.bottom, box.bottom);
  });

  it('keeps the place of its button: nothing moves when it comes', async () => {
    const alert = await put(CLOSABLE);
    const { width } = find(alert, 'p').getBoundingClientRect();
    closeButton(alert).remove();
    assert.equal(find(alert, 'p').getBoundingClientRect().width, width);
    assert.isAtMost(
      find(alert, 'p').getBoundingClientRect().right,
      alert.getBoundingClientRect().right - 32,
    );
  });

  it('never turns text into markup', async () => {
    const place = stage();
    const alert = document.createElement('preau-alert');
    alert.append('<b>Texte</b>');
    place.append(alert);
    await settled();
    assert.equal(alert.innerHTML, '&lt;b&gt;Texte&lt;/b&gt;');
    assert.isNull(alert.shadowRoot?.querySelector('b') ?? null);
  });

  for (const scheme of ['light', 'dark', 'contrast', 'dark contrast'])
    it(`has no axe violation in any tone, ${scheme}`, async () => {
      const place = stage();
      place.dataset.preauScheme = scheme;
      for (const tone of ['info', 'success', 'warning', 'error'])
        for (const size of ['small', 'medium'])
          place.append(
            parse(
              `<preau-alert closable tone="${tone}" size="${size}"><h2>Titre</h2><p>Texte et <a href="#x">lien</a>.</p></preau-alert>`,
            ),
          );
      await settled();
      await assertNoAxeViolation(place);
    });

  it('leaves nothing behind after many comings and goings', async () => {
    const alert = await put(CLOSABLE);
    const place = alert.parentElement;
    for (let cycle = 0; cycle < 1000; cycle++) {
      alert.remove();
      place?.append(alert);
    }
    await settled();
    assert.lengthOf(alert.shadowRoot?.querySelectorAll('button, slot') ?? [], 2);
    assert.lengthOf(alert.children, 2);
  });
});
