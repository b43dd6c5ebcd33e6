import { assert } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assertNoAxeViolation } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './search.define.js';
import './search.messages.en.js';

const SCHOOL = `<preau-search><form><label>Établissement</label><input type="search" name="q" value="Zola">
  <preau-button><button>Rechercher</button></preau-button></form></preau-search>`;

async function show(markup: string): Promise<HTMLElement> {
  await dress(['search', 'button']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

const clearOf = (place: ParentNode) => find<HTMLButtonElement>(place, '[slot=clear]');

describe('preau-search', () => {
  eachFixture((put) => {
    it('is a search with a named field, a button to send and one to empty', async () => {
      const place = await put(SCHOOL);
      assert.equal(find(place, 'form').getAttribute('role'), 'search');
      assert.equal(
        find<HTMLInputElement>(place, 'input').labels?.[0]?.textContent,
        'Établissement',
      );
      assert.equal(clearOf(place).ariaLabel, 'Effacer la recherche');
      assert.equal(new FormData(find<HTMLFormElement>(place, 'form')).get('q'), 'Zola');
      await assertNoAxeViolation(place);
    });

    it('is emptied by its button, tells the page and keeps the focus in the field', async () => {
      const place = await put(SCHOOL);
      const input = find<HTMLInputElement>(place, 'input');
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        place.addEventListener(type, () => heard.push(`${type} ${input.value}`));
      clearOf(place).focus();
      await sendKeys({ press: 'Enter' });
      assert.equal(input.value, '');
      assert.equal(document.activeElement, input);
      assert.deepEqual(heard, ['input ', 'change ']);
    });
  });

  it('is sent by Enter in the field, not by the button that empties', async () => {
    const place = await show(SCHOOL);
    let sent = 0;
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    find(place, 'input').focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(sent, 1);
    clearOf(place).click();
    assert.equal(sent, 1);
  });

  it('shows the button that empties only when there is a text, whoever writes it', async () => {
    const place = await show(SCHOOL);
    const input = find<HTMLInputElement>(place, 'input');
    const shown = () => clearOf(place).checkVisibility();
    assert.isTrue(shown());
    input.value = '';
    assert.isFalse(shown(), 'a script, in silence');
    find<HTMLFormElement>(place, 'form').reset();
    assert.isTrue(shown(), 'a reset');
    input.disabled = true;
    assert.isFalse(shown(), 'disabled');
  });

  it('moves nothing when the script comes', async () => {
    await dress(['search', 'button']);
    const place = stage();
    place.append(parse(SCHOOL));
    const boxes = () =>
      [...place.querySelectorAll('input, button:not([slot])')].map((node) =>
        JSON.stringify(node.getBoundingClientRect()),
      );
    const before = boxes();
    await settled();
    assert.deepEqual(boxes(), before);
  });

  it('gives the field and its button one height, in three sizes', async () => {
    const place = await show(SCHOOL);
    const heights: number[] = [];
    for (const size of ['small', 'medium', 'large']) {
      for (const tag of ['preau-search', 'preau-button'])
        find(place, tag).setAttribute('size', size);
      const { height } = find(place, 'input').getBoundingClientRect();
      heights.push(height);
      assert.equal(find(place, 'button').getBoundingClientRect().height, height);
      const clear = clearOf(place).getBoundingClientRect();
      const field = find(place, 'input').getBoundingClientRect();
      assert.isTrue(clear.top >= field.top && clear.bottom <= field.bottom, 'in the field');
      assert.isTrue(clear.left >= field.left && clear.right <= field.right, 'in the field');
      assert.isAtLeast(Math.min(clear.width, clear.height), 24);
    }
    assert.deepEqual(heights, [32, 44, 52]);
  });

  it('folds on a small screen, and unfolds for the focus or a text', async () => {
    await setViewport({ width: 320, height: 600 });
    const place = await show(
      SCHOOL.replace('<preau-search', '<preau-search expand').replace(' value="Zola"', ''),
    );
    const input = find<HTMLInputElement>(place, 'input');
    const form = find(place, 'form');
    const folded = () => form.getBoundingClientRect().width < 200;
    assert.isTrue(folded());
    const { left, top } = form.getBoundingClientRect();
    assert.equal(document.elementFromPoint(left + 9, top + 9), input, 'a tap is for the field');
    input.focus();
    // WebKitGTK's window is no longer active once it has been resized: `:focus` matches nothing.
    if (document.hasFocus()) assert.isFalse(folded(), 'unfolded by the focus');
    assert.deepEqual(overflowing(place), []);
    input.value = 'a';
    input.blur();
    assert.isFalse(folded(), 'it holds a text');
    input.value = '';
    assert.isTrue(folded());
    await setViewport({ width: 800, height: 600 });
    assert.isFalse(folded());
  });

  it('uses the author’s words, and English where the page is', async () => {
    const place = await show(
      `<div lang="en">${SCHOOL}</div>${SCHOOL.replace('<preau-search', '<preau-search data-clear="Vider"')}`,
    );
    assert.deepEqual(
      [...place.querySelectorAll('[slot=clear]')].map((button) => button.ariaLabel),
      ['Clear the search', 'Vider'],
    );
  });

  it('leaves what the author wrote as it is, and takes back all it had set', async () => {
    const place = stage();
    const markup = SCHOOL.replace('<input', '<input placeholder="Nom ou ville"');
    place.append(parse(markup));
    await settled();
    assert.equal(find<HTMLInputElement>(place, 'input').placeholder, 'Nom ou ville');
    const wired = place.innerHTML;
    const element = find(place, 'preau-search');
    element.remove();
    assert.equal(element.outerHTML, markup);
    place.append(element);
    await settled();
    assert.equal(place.innerHTML, wired);
  });

  it('leaves nothing after 1,000 goings and comings', async () => {
    const place = await show(SCHOOL);
    const element = find(place, 'preau-search');
    for (let count = 0; count < 1000; count++) {
      element.remove();
      place.append(element);
    }
    await settled();
    assert.lengthOf(place.querySelectorAll('[data-preau-generated]'), 1);
  });

  it('warns once of a missing form or label, and never throws', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    await show(
      '<preau-search></preau-search><preau-search><form></form></preau-search><preau-search><form><input></form></preau-search>',
    );
    console.warn = warn;
    assert.lengthOf(said, 2);
  });
});
