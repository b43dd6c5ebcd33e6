import { assert, waitUntil } from '@open-wc/testing';
import { type Met, put, type } from '../testing/combobox.js';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import './combobox.define.js';

const COUNT = 10_000;

/** A school whose name and town nobody shares. */
const nameOf = (index: number) => `Collège Évariste-Galois n° ${index}, Saint-Œuvre-${index % 97}`;

async function large(): Promise<Met> {
  await dress(['combobox', 'combobox/list']);
  const met = await put(
    '<preau-combobox><label>Établissement</label><select></select></preau-combobox>',
  );
  const options = Array.from(
    { length: COUNT },
    (_, index) => new Option(nameOf(index), `${index}`),
  );
  met.select.append(new Option('', ''), ...options);
  await settled();
  return met;
}

describe('preau-combobox, with 10,000 options', function () {
  this.timeout(30_000);

  it('opens in less than 100 ms, and answers a key in less than 50', async () => {
    const { input, place, shown } = await large();
    input.focus();
    const open = (): number => {
      const start = performance.now();
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      // What is drawn is laid out in the same time.
      find(place, '[slot=popup]').getBoundingClientRect();
      return performance.now() - start;
    };
    const close = () =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    const first = open();
    const opens = Array.from({ length: 5 }, () => (close(), open()));
    const keys: number[] = [];
    for (const text of ['g', 'ga', 'gal', 'galois', 'galois 4', 'galois 42', 'oeuvre 42 galois']) {
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      find(place, '[slot=popup]').getBoundingClientRect();
      keys.push(performance.now() - start);
    }
    assert.isNotEmpty(shown());
    const [again, key] = [Math.min(...opens), Math.min(...keys)];
    console.log(
      `10,000 options: opens in ${first.toFixed(0)} ms, then ${again.toFixed(0)}; a key in ${key.toFixed(0)}`,
    );
    // The best of several: what else the machine does is not ours.
    assert.isBelow(again, 100);
    assert.isBelow(key, 50);
  });

  it('has few of them in the page, says of how many each is, and how to get the others', async () => {
    const { input, place, note } = await large();
    input.focus();
    await type('[ArrowDown]');
    const rows = [...place.querySelectorAll('[role=option]')];
    assert.lengthOf(rows, 50);
    assert.equal(rows[49]?.getAttribute('aria-posinset'), '50');
    assert.equal(rows[49]?.getAttribute('aria-setsize'), '10000');
    assert.equal(
      note().replace(/\s/g, ' '),
      '9 950 autres résultats : affinez la recherche ou faites défiler.',
    );
  });

  it('brings any of them with the arrows', async () => {
    const { input, place, active } = await large();
    input.focus();
    await type('[ArrowUp]');
    assert.equal(active(), nameOf(COUNT - 1));
    const row = find(place, '[data-active]').getBoundingClientRect();
    const box = find(place, '[role=listbox]').getBoundingClientRect();
    assert.isAtMost(row.bottom, box.bottom + 1, 'it is in view');
    await type('[ArrowDown]');
    assert.equal(active(), nameOf(0));
  });

  it('brings the next ones as one scrolls, the eye staying where it is', async () => {
    const { input, place } = await large();
    input.focus();
    await type('[Alt+ArrowDown]');
    const box = find(place, '[role=listbox]');
    const last = () =>
      Number(place.querySelector('[role=option]:last-child')?.getAttribute('aria-posinset'));
    for (const reach of [100, 150, 200, 250]) {
      box.scrollTop = box.scrollHeight;
      await waitUntil(() => last() === reach);
    }
    assert.isAtMost(place.querySelectorAll('[role=option]').length, 150);
    const first = () => Number(find(place, '[role=option]').getAttribute('aria-posinset'));
    for (let top = first(); top > 1; top = first()) {
      box.scrollTop = 0;
      await waitUntil(() => first() < top);
      assert.isAbove(box.scrollTop, 0);
    }
  });

  it('chooses the one that is found', async () => {
    const { input, select } = await large();
    input.focus();
    await type('galois 4242', '[ArrowDown]', '[Enter]');
    assert.equal(select.value, '4242');
  });
});

it('stands 200 times on a page', async () => {
  const place = stage();
  const one = (index: number) =>
    `<preau-combobox><label>N° ${index}</label><select><option>Un<option>Deux</select></preau-combobox>`;
  place.append(parse(Array.from({ length: 200 }, (_, index) => one(index)).join('')));
  await settled();
  const inputs = place.querySelectorAll<HTMLInputElement>('[role=combobox]');
  assert.lengthOf(inputs, 200);
  inputs[199]?.focus();
  await type('[ArrowDown]', '[ArrowDown]', '[Enter]');
  assert.equal(inputs[199]?.value, 'Deux');
  assert.equal(inputs[0]?.value, 'Un');
});
