import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import '../controllers/copy.js';
import './couple.js';
import './range.define.js';
import type { PreauRange } from './range.js';

const TRIP = `<form><preau-range unit="minute"><label>Trajet</label><p slot="hint">Porte à porte.</p>
  <input type="range" name="trajet" min="0" max="90" step="5" value="30"></preau-range></form>`;
const BUDGET = `<form><preau-range unit="EUR"><fieldset><legend>Budget</legend><p slot="hint">Par élève.</p>
  <label>Au moins</label><input type="range" name="min" min="0" max="100" step="5" value="20">
  <label>Au plus</label><input type="range" name="max" min="0" max="100" step="5" value="60"></fieldset></preau-range></form>`;
const EASE = `<preau-range><label>Aise</label><input type="range" min="0" max="4" value="2" list="pas">
  <datalist id="pas"><option value="0">Jamais</option><option value="2">Souvent</option><option value="4">Toujours</option></datalist></preau-range>`;

const texts = (place: ParentNode, slot: string) =>
  [...place.querySelectorAll(`[slot=${slot}]`)].map((node) => node.textContent.replace(/\s/g, ' '));
const sent = (place: ParentNode) =>
  [...new FormData(find<HTMLFormElement>(place, 'form')).values()].map(String);
const said = (input: Element) => input.getAttribute('aria-valuetext')?.replace(/\s/g, ' ');

async function show(markup: string, width = '500px'): Promise<HTMLElement> {
  await dress(['range']);
  const place = stage();
  place.style.width = width;
  place.append(parse(markup));
  await settled();
  return place;
}

/** Where a value stands on the track of an input, in the page. */
function pointOf(input: HTMLInputElement, share: number): [number, number] {
  const { left, width, top, height } = input.getBoundingClientRect();
  return [Math.round(left + 14 + share * (width - 28)), Math.round(top + height / 2)];
}

describe('preau-range', () => {
  eachFixture((put) => {
    it('is a slider with a name, a description and its value in words', async () => {
      const place = await put(TRIP);
      const input = find<HTMLInputElement>(place, 'input');
      assert.equal(input.labels?.[0]?.textContent, 'Trajet');
      assert.equal(descriptionOf(input), 'Porte à porte.');
      assert.equal(said(input), '30 minutes');
      assert.deepEqual(texts(place, 'value'), ['30 min']);
      assert.deepEqual([texts(place, 'min'), texts(place, 'max')], [['0 min'], ['90 min']]);
      assert.deepEqual(sent(place), ['30']);
      await assertNoAxeViolation(place);
    });

    it('has two ends in a named group', async () => {
      const place = await put(BUDGET);
      assert.deepEqual(
        [...place.querySelectorAll('input')].map((input) => input.labels?.[0]?.textContent),
        ['Au moins', 'Au plus'],
      );
      assert.equal(descriptionOf(find(place, 'fieldset')), 'Par élève.');
      assert.deepEqual(texts(place, 'value'), ['20 €', '60 €']);
      assert.deepEqual([...place.querySelectorAll('input')].map(said), ['20 euros', '60 euros']);
      await assertNoAxeViolation(place);
    });

    it('shows and says the words of its steps', async () => {
      const place = await put(EASE);
      assert.equal(said(find(place, 'input')), 'Souvent');
      assert.deepEqual(texts(place, 'value'), ['Souvent']);
      assert.deepEqual(texts(place, 'min'), [], 'the steps say it');
      await assertNoAxeViolation(place);
    });

    it('says what is wrong, in the description', async () => {
      const place = await put(TRIP);
      const input = find<HTMLInputElement>(place, 'input');
      input.setCustomValidity('Choisissez 60 minutes au plus.');
      input.checkValidity();
      await settled();
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      assert.equal(descriptionOf(input), 'Porte à porte. Choisissez 60 minutes au plus.');
      await assertNoAxeViolation(place);
    });
  });

  const keys: [string, (value: number) => boolean, string][] = [
    ['ArrowRight', (value) => value === 35, 'one step up'],
    ['ArrowUp', (value) => value === 35, 'one step up'],
    ['ArrowLeft', (value) => value === 25, 'one step down'],
    ['ArrowDown', (value) => value === 25, 'one step down'],
    ['PageUp', (value) => value > 35, 'more than a step up'],
    ['PageDown', (value) => value < 25, 'more than a step down'],
    ['Home', (value) => value === 0, 'to the smallest'],
    ['End', (value) => value === 90, 'to the greatest'],
  ];
  for (const [key, right, words] of keys)
    it(`${key} goes ${words}, and the words follow`, async () => {
      const place = await show(TRIP);
      const input = find<HTMLInputElement>(place, 'input');
      input.focus();
      await sendKeys({ press: key });
      await settled();
      assert.isTrue(right(Number(input.value)), input.value);
      assert.deepEqual(texts(place, 'value'), [`${input.value} min`]);
      assert.include(said(input) ?? '', `${input.value} minute`);
    });

  it('keeps the first end before the second, and the second after the first, by keyboard', async () => {
    const place = await show(BUDGET);
    const [start, end] = [...place.querySelectorAll('input')];
    const heard: string[] = [];
    place.addEventListener('input', () => heard.push(sent(place).join('–')));
    start?.focus();
    await sendKeys({ press: 'End' });
    assert.deepEqual(sent(place), ['60', '60']);
    end?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    assert.deepEqual(sent(place), ['60', '60']);
    await sendKeys({ press: 'End' });
    assert.deepEqual(sent(place), ['60', '100']);
    assert.notInclude(heard, '100–60', 'the page never hears crossed ends');
  });

  it('moves the nearest end for a press on the track, and follows the pointer', async () => {
    const place = await show(BUDGET);
    const [start, end] = [...place.querySelectorAll('input')];
    if (!start || !end) return;
    const changes: string[] = [];
    place.addEventListener('change', ({ target }) =>
      changes.push((target as HTMLInputElement).name),
    );
    await sendMouse({ type: 'click', position: pointOf(end, 0.9) });
    assert.deepEqual(sent(place), ['20', '90']);
    assert.equal(document.activeElement, end);
    await sendMouse({ type: 'move', position: pointOf(start, 0.4) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: pointOf(start, 0.95) });
    await sendMouse({ type: 'up' });
    assert.deepEqual(sent(place), ['90', '90'], 'it stops at the other');
    assert.deepEqual(changes, ['max', 'min']);
  });

  it('drags each thumb, also when both are at the end of the track', async () => {
    const place = await show(
      BUDGET.replace('value="20"', 'value="100"').replace('value="60"', 'value="100"'),
    );
    const [start] = [...place.querySelectorAll('input')];
    if (!start) return;
    await sendMouse({ type: 'move', position: pointOf(start, 1) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: pointOf(start, 0.5) });
    await sendMouse({ type: 'up' });
    assert.deepEqual(sent(place), ['50', '100']);
  });

  it('runs from right to left where the text does', async () => {
    const place = await show(`<div dir="rtl">${BUDGET}</div>`);
    const [start, end] = [...place.querySelectorAll('input')];
    if (!start || !end) return;
    await sendMouse({ type: 'click', position: pointOf(end, 0.1) });
    assert.deepEqual(sent(place), ['20', '90']);
    const [low, high] = [...place.querySelectorAll('[slot=value]')];
    assert.isAbove(
      low?.getBoundingClientRect().left ?? 0,
      high?.getBoundingClientRect().right ?? 0,
      'the first value on the right',
    );
  });

  it('has thumbs of 24 px at least and a target of 44', async () => {
    const place = await show(TRIP);
    const { height } = find(place, 'input').getBoundingClientRect();
    assert.isAtLeast(height, 44);
    const thumb = getComputedStyle(find(place, 'preau-range')).getPropertyValue('--_thumb');
    assert.isAtLeast(parseFloat(thumb) * 16, 24);
  });

  it('moves nothing when the script comes', async () => {
    for (const markup of [TRIP, BUDGET, EASE]) {
      await dress(['range']);
      const place = stage();
      place.append(parse(markup));
      const { height } = place.getBoundingClientRect();
      assert.isNull(place.querySelector('[data-preau-generated]'));
      await settled();
      assert.closeTo(place.getBoundingClientRect().height, height, 1.5);
    }
  });

  it('follows a reset, a new limit, a new unit and a new language', async () => {
    const place = await show(TRIP);
    const input = find<HTMLInputElement>(place, 'input');
    const element = find<PreauRange>(place, 'preau-range');
    input.value = '60';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    assert.deepEqual(texts(place, 'value'), ['60 min']);
    find<HTMLFormElement>(place, 'form').reset();
    await settled();
    assert.deepEqual(texts(place, 'value'), ['30 min']);
    input.max = '45';
    await settled();
    assert.deepEqual(texts(place, 'max'), ['45 min']);
    element.lang = 'en';
    element.unit = 'pupil|pupils';
    await settled();
    assert.equal(said(input), '30 pupils');
    element.format = (value) => `${value} !`;
    await settled();
    assert.deepEqual(texts(place, 'value'), ['30 !']);
  });

  it('keeps the author’s words for the limits and the value', async () => {
    const place = await show(
      '<preau-range unit="kilometer"><label>D</label><input type="range" aria-valuetext="loin"><span slot="min">ici</span></preau-range>',
    );
    assert.deepEqual(texts(place, 'min'), ['ici']);
    assert.deepEqual(texts(place, 'max'), ['100 km']);
    assert.equal(said(find(place, 'input')), 'loin');
  });

  it('fits in 320 px at the ends of the scale, in both directions', async () => {
    const long = BUDGET.replace('unit="EUR"', 'unit="élève concerné|élèves concernés"');
    for (const value of ['0', '90'])
      for (const markup of [TRIP.replace('"30"', `"${value}"`), long, EASE]) {
        const place = await show(markup, '280px');
        assert.deepEqual(overflowing(place), []);
        place.dir = 'rtl';
        assert.deepEqual(overflowing(place), []);
      }
  });

  it('changes nothing the author can see in the HTML, and takes back all it had set', async () => {
    for (const markup of [TRIP, BUDGET, EASE]) {
      const place = stage();
      place.append(parse(markup));
      const element = find(place, 'preau-range');
      const parent = element.parentElement;
      const pristine = element.outerHTML;
      await settled();
      const wired = element.outerHTML;
      assert.notEqual(wired, pristine);
      element.remove();
      assert.equal(element.outerHTML, pristine);
      parent?.append(element);
      await settled();
      assert.equal(element.outerHTML, wired);
    }
  });

  it('says its own value when it is a copy', async () => {
    const place = await show(TRIP);
    const copy = find(place, 'preau-range').cloneNode(true) as HTMLElement;
    const input = find<HTMLInputElement>(copy, 'input');
    input.value = '75';
    find(place, 'form').append(copy);
    await settled();
    assert.equal(said(input), '75 minutes');
    assert.deepEqual(texts(copy, 'value'), ['75 min']);
  });

  it('is out of a form whose fieldset is disabled', async () => {
    const place = await show(BUDGET);
    find<HTMLFieldSetElement>(place, 'fieldset').disabled = true;
    assert.deepEqual(sent(place), []);
    const [start] = [...place.querySelectorAll('input')];
    if (start) await sendMouse({ type: 'click', position: pointOf(start, 0.9) });
    assert.deepEqual(start?.value, '20');
  });

  it('warns once of a missing label or legend, and never throws', async () => {
    const heard: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => heard.push(words[0]);
    await show(
      `<preau-range></preau-range><preau-range><input></preau-range><preau-range><fieldset></fieldset></preau-range>
      <preau-range><input type="range" min="5" max="5"></preau-range>
      <preau-range><input type="range" aria-label="a"><input type="range" aria-label="b"></preau-range>`,
    );
    console.warn = warn;
    assert.lengthOf(heard, 2);
  });

  it('shows its track in forced colours', async () => {
    const place = await show(TRIP);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) return;
    assert.notEqual(getComputedStyle(find(place, 'preau-range')).getPropertyValue('--_fill'), '');
    await executeServerCommand('preau:media', {});
  });
});
