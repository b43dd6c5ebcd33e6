import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { PreauRemoveEvent } from '../events/remove.js';
import { parse, stage } from '../testing/fixtures.js';
import { itOnlyDresses } from '../testing/style-only.js';
import { dress, find } from '../testing/styles.js';
import { operateTags } from './operate.js';

const DISMISS = (word: string) =>
  `<preau-tag>${word} <button type="button" slot="dismiss"><span class="preau-visually-hidden">Retirer ${word}</span></button></preau-tag>`;
const TEXT = '<preau-tag>Cycle 4</preau-tag>';
const LINK = '<preau-tag><a href="#o">Orientation</a></preau-tag>';
const OFF = '<preau-tag><button type="button" aria-pressed="false">5e</button></preau-tag>';
const ON = '<preau-tag><button type="button" aria-pressed="true">6e</button></preau-tag>';
const KINDS = TEXT + LINK + OFF + ON + DISMISS('Internat');
const ALL = `<p>${KINDS + KINDS.replaceAll('<preau-tag', '<preau-tag size="small"')}</p>`;

async function put(markup: string, on?: 'print'): Promise<HTMLElement> {
  await dress(['tag'], on);
  const place = stage();
  place.append(parse(markup));
  return place;
}

describe('preau-tag', () => {
  itOnlyDresses('tag', ALL, () => import('./tag.define.js'));

  for (const [size, height] of Object.entries({ small: 24, medium: 32 }))
    it(`is ${height} px high when ${size}, whatever is in it, and so is its control`, async () => {
      const place = await put(KINDS.replaceAll('<preau-tag', `<preau-tag size="${size}"`));
      for (const node of place.querySelectorAll('preau-tag, a, button'))
        assert.equal(node.getBoundingClientRect().height, height, node.outerHTML);
      for (const node of place.querySelectorAll('preau-tag > :is(a, button):not([slot])'))
        assert.equal(
          node.getBoundingClientRect().width,
          node.parentElement?.getBoundingClientRect().width,
        );
    });

  it('keeps its cross inside, at the end of its words, both ways', async () => {
    const place = await put(DISMISS('Internat'));
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const [tag, cross] = ['preau-tag', 'button'].map((name) =>
        find(place, name).getBoundingClientRect(),
      );
      const side = dir === 'ltr' ? 'right' : 'left';
      assert.closeTo(cross?.[side] ?? 0, tag?.[side] ?? 0, 1);
      assert.isAtLeast(cross?.width ?? 0, 24);
    }
  });

  it('shows what is pressed by a check, not by colour alone', async () => {
    const place = await put(OFF + ON);
    const checks = [...place.querySelectorAll('button')].map(
      (node) => getComputedStyle(node, '::before').content,
    );
    assert.deepEqual(checks, ['none', '""']);
  });

  it('says by a shape that it cannot be used', async () => {
    const place = await put(
      '<preau-tag><button disabled>a</button></preau-tag><preau-tag><a>b</a></preau-tag>',
    );
    for (const node of place.querySelectorAll('button, a'))
      assert.equal(getComputedStyle(node).borderBlockStartStyle, 'dashed');
  });

  it('keeps what is pressed apart in forced colours', async function () {
    const place = await put(OFF + ON);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) this.skip();
    const grounds = [...place.querySelectorAll('button')].map(
      (node) => getComputedStyle(node).backgroundColor,
    );
    await executeServerCommand('preau:media', { 'forced-colors': 'none' });
    assert.notEqual(grounds[0], grounds[1]);
  });

  it('is on paper without its cross', async () => {
    const place = await put(DISMISS('Internat'), 'print');
    assert.equal(getComputedStyle(find(place, 'button')).display, 'none');
    assert.isTrue(find(place, 'preau-tag').checkVisibility());
  });
});

describe('operateTags()', () => {
  const list = (...items: string[]) =>
    `<section><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
  const words = (place: Element) =>
    [...place.querySelectorAll('li')].map((node) => node.innerText.trim().split(/\s/)[0]);

  it('turns a tag over with the keyboard, once a press', async () => {
    const place = await put(OFF);
    operateTags(place);
    operateTags(place);
    const button = find(place, 'button');
    button.focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(button.getAttribute('aria-pressed'), 'true');
    await sendKeys({ press: ' ' });
    assert.equal(button.getAttribute('aria-pressed'), 'false');
  });

  it('removes a tag and gives the focus to the next one, to the one before, then to the block', async () => {
    const place = await put(list(DISMISS('Internat'), DISMISS('Nantes'), DISMISS('Anglais')));
    operateTags(place);
    find(place, 'li:nth-child(2) button').focus();
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(words(place), ['Internat', 'Anglais']);
    assert.isTrue(document.activeElement === find(place, 'li:nth-child(2) button'));
    await sendKeys({ press: 'Enter' });
    assert.isTrue(document.activeElement === find(place, 'li button'));
    await sendKeys({ press: 'Enter' });
    assert.lengthOf(place.querySelectorAll('li'), 0);
    assert.isTrue(document.activeElement === find(place, 'section'));
  });

  it('asks first: cancelled, the tag stays with its focus', async () => {
    const place = await put(list(DISMISS('Internat')));
    operateTags(place);
    const asked: PreauRemoveEvent[] = [];
    place.addEventListener('preau-remove', (event) => {
      asked.push(event);
      event.preventDefault();
    });
    find(place, 'button').focus();
    await sendKeys({ press: 'Enter' });
    assert.lengthOf(asked, 1);
    assert.lengthOf(place.querySelectorAll('preau-tag'), 1);
    assert.isTrue(document.activeElement === find(place, 'button'));
  });

  it('does not send the form that removes the tag without script', async () => {
    const place = await put(`<form>${DISMISS('Internat').replace('type="button" ', '')}</form>`);
    let sent = 0;
    find(place, 'form').addEventListener('submit', (event) => {
      sent++;
      event.preventDefault();
    });
    operateTags(place);
    find(place, 'button').click();
    assert.equal(sent, 0);
    assert.isNull(place.querySelector('preau-tag'));
  });

  it('leaves to the page what the page has done, and stops when asked', async () => {
    const place = await put(OFF);
    const stop = new AbortController();
    operateTags(place, stop.signal);
    const button = find(place, 'button');
    button.addEventListener('click', (event) => event.preventDefault(), { once: true });
    button.click();
    assert.equal(button.getAttribute('aria-pressed'), 'false');
    stop.abort();
    button.click();
    assert.equal(button.getAttribute('aria-pressed'), 'false');
  });
});
