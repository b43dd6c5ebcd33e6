import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { PreauCloseEvent } from '../events/close.js';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import { overflowing } from '../testing/styles.js';
import './notice.define.js';
import './notice.messages.en.js';
import type { PreauNotice } from './notice.js';

const KINDS = [
  'info',
  'warning',
  'alert',
  'weather-orange',
  'weather-red',
  'weather-violet',
  'kidnapping',
  'witness',
  'attack',
  'cyberattack',
];
const CLOSED = `<preau-notice closable><p><strong>Fermeture.</strong> Le 11 novembre. <a href="#c">Calendrier</a></p></preau-notice>`;

const put = async (markup: string): Promise<PreauNotice> => {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return find<PreauNotice>(place, 'preau-notice');
};

const closeButton = (notice: Element): HTMLButtonElement =>
  find(notice.shadowRoot ?? notice, 'button[part=close]');
const roleOf = (notice: Element) =>
  notice.shadowRoot?.querySelector('slot')?.closest('[role]')?.getAttribute('role') ?? null;

describe('preau-notice', () => {
  before(() => sheet());

  eachFixture((put) => {
    it('shows what its author wrote, where it was written, and a button to hide it', async () => {
      const place = await put(CLOSED);
      const notice = find(place, 'preau-notice');
      assert.equal(notice.innerHTML, parse(CLOSED).querySelector('preau-notice')?.innerHTML);
      assert.equal(closeButton(notice).ariaLabel, 'Masquer le bandeau');
      assert.deepEqual(
        notice.getAttributeNames().filter((name) => /^(role|aria-)/.test(name)),
        [],
      );
      await assertNoAxeViolation(place);
    });
  });

  for (const scheme of ['light', 'dark', 'light contrast', 'dark contrast'])
    it(`is readable whatever its kind, ${scheme}`, async () => {
      const place = stage();
      place.dataset.preauScheme = scheme;
      for (const kind of KINDS)
        place.append(
          parse(
            `<preau-notice closable kind="${kind}"><p><strong>Titre.</strong> Texte et <a href="#x">lien</a>.</p></preau-notice>`,
          ),
        );
      await settled();
      await assertNoAxeViolation(place);
    });

  it('is plain content when it came with the page', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const notice = await put(CLOSED);
    Reflect.deleteProperty(document, 'readyState');
    assert.isNull(roleOf(notice));
  });

  it('is said at once where life may depend on it, politely for the rest, when inserted later', async () => {
    const roles: (string | null)[] = [];
    for (const kind of KINDS)
      roles.push(roleOf(await put(`<preau-notice kind="${kind}"><p>Texte</p></preau-notice>`)));
    assert.deepEqual(
      KINDS.filter((_kind, index) => roles[index] === 'alert'),
      ['alert', 'weather-red', 'weather-violet', 'kidnapping', 'attack', 'cyberattack'],
    );
    assert.deepEqual(new Set(roles), new Set(['alert', 'status']));
  });

  it('closes with the keyboard and gives the focus to the block around it, unless the page refuses', async () => {
    const notice = await put(CLOSED);
    const asked: PreauCloseEvent[] = [];
    const refuse = (event: PreauCloseEvent) => {
      asked.push(event);
      event.preventDefault();
    };
    notice.addEventListener('preau-close', refuse, { once: true });
    closeButton(notice).focus();
    await sendKeys({ press: 'Enter' });
    assert.lengthOf(asked, 1);
    assert.isFalse(notice.hidden);
    await sendKeys({ press: 'Enter' });
    assert.isFalse(notice.checkVisibility());
    assert.isTrue(document.activeElement === notice.parentElement);
  });

  it('takes its button away, and keeps none after it has come and gone', async () => {
    const notice = await put(CLOSED);
    const place = notice.parentElement;
    for (let cycle = 0; cycle < 100; cycle++) {
      notice.remove();
      place?.append(notice);
    }
    await settled();
    assert.lengthOf(notice.shadowRoot?.querySelectorAll('button') ?? [], 1);
    notice.closable = false;
    await settled();
    assert.isNull(notice.shadowRoot?.querySelector('button') ?? null);
  });

  it('says its button in the language of the page', async () => {
    const notice = await put(CLOSED.replace('<preau-notice', '<preau-notice lang="en"'));
    assert.equal(closeButton(notice).ariaLabel, 'Hide the notice');
  });

  it('begins its words where those of the page begin, and keeps the place of its button', async () => {
    const notice = await put(CLOSED);
    const place = notice.parentElement as HTMLElement;
    for (const [width, start] of [
      ['20rem', 16 + 32],
      ['120rem', (1920 - 1248) / 2 + 32 + 32],
    ] as const) {
      place.style.cssText = `position: absolute; inset: 0 auto auto 0; inline-size: ${width}; --preau-page-gutter: ${width === '20rem' ? '1rem' : '2rem'}`;
      assert.closeTo(find(notice, 'p').getBoundingClientRect().left, start, 1, width);
      assert.deepEqual(overflowing(place), []);
      const [text, button] = [find(notice, 'p'), closeButton(notice)].map((node) =>
        node.getBoundingClientRect(),
      );
      assert.isAtMost(text?.right ?? 0, button?.left ?? 0);
    }
  });

  it('has a sign of its own for what is general, weather and calls, kept in forced colours', async function () {
    const sign = async (kind: string) => {
      const notice = await put(`<preau-notice kind="${kind}"><p>Texte</p></preau-notice>`);
      return ['::before', '::after']
        .map((pseudo) => getComputedStyle(notice, pseudo).clipPath)
        .join();
    };
    const signs = await Promise.all(
      ['info', 'warning', 'alert', 'weather-red', 'witness'].map(sign),
    );
    assert.lengthOf(new Set(signs), 5);
    const notice = await put(CLOSED);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const { borderBlockStartWidth } = getComputedStyle(notice);
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.equal(borderBlockStartWidth, '2px');
  });
});
