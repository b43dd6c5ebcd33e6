import { assert, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './segmented.define.js';

const VIEW = `<form><preau-segmented><fieldset><legend>Vue</legend><p slot="hint">Pour la classe.</p>
  <label><input type="radio" name="vue" value="jour" required> Jour</label>
  <label><input type="radio" name="vue" value="semaine" checked> Semaine</label>
  <label><input type="radio" name="vue" value="mois"> Mois</label></fieldset></preau-segmented></form>`;

const sent = (place: ParentNode) =>
  new FormData(find<HTMLFormElement>(place, 'form')).get('vue') as string | null;

async function show(markup: string, width = '600px'): Promise<HTMLElement> {
  await dress(['segmented']);
  const place = stage();
  place.style.width = width;
  place.append(parse(markup));
  await settled();
  return place;
}

describe('preau-segmented', () => {
  eachFixture((put) => {
    it('is a named group of radios, one of them chosen', async () => {
      const place = await put(VIEW);
      assert.equal(descriptionOf(find(place, 'fieldset')), 'Pour la classe.');
      assert.equal(sent(place), 'semaine');
      await assertNoAxeViolation(place);
    });

    it('says once, on the group, that an answer is missing', async () => {
      const place = await put(VIEW);
      find<HTMLInputElement>(place, ':checked').checked = false;
      assert.isFalse(find<HTMLFormElement>(place, 'form').checkValidity());
      await settled();
      assert.equal(
        descriptionOf(find(place, 'fieldset')),
        'Pour la classe. Choisissez une réponse à «\u00a0Vue\u00a0».',
      );
      assert.lengthOf(place.querySelectorAll('input[aria-invalid=true]'), 3);
      await assertNoAxeViolation(place);
      find(place, '[value=mois]').click();
      await settled();
      assert.equal(descriptionOf(find(place, 'fieldset')), 'Pour la classe.');
      assert.isNull(place.querySelector('[aria-invalid]'));
    });
  });

  const keys: [string, string, string][] = [
    ['ArrowRight', 'semaine', 'mois'],
    ['ArrowDown', 'jour', 'semaine'],
    ['ArrowLeft', 'semaine', 'jour'],
    ['ArrowUp', 'mois', 'semaine'],
  ];
  for (const [key, from, to] of keys)
    it(`${key} goes from ${from} to ${to}, chooses it and tells the page`, async () => {
      const place = await show(VIEW);
      const radio = find<HTMLInputElement>(place, `[value=${from}]`);
      radio.checked = true;
      radio.focus();
      let told = '';
      place.addEventListener('change', ({ target }) => {
        told = (target as HTMLInputElement).value;
      });
      await sendKeys({ press: key });
      assert.deepEqual([sent(place), told], [to, to]);
    });

  it('Space chooses where nothing is chosen', async () => {
    const place = await show(VIEW.replace(' checked', ''));
    find(place, '[value=jour]').focus();
    await sendKeys({ press: ' ' });
    assert.equal(sent(place), 'jour');
  });

  it('is one target a choice, of 44 px', async () => {
    const place = await show(VIEW);
    const { left, top, height } = find(place, 'label').getBoundingClientRect();
    assert.isAtLeast(height, 44);
    (document.elementFromPoint(left + 3, top + 3) as HTMLElement).click();
    assert.equal(sent(place), 'jour');
  });

  it('stacks when its choices do not fit, and stands in line again when they do', async () => {
    const place = await show(VIEW);
    const element = find(place, 'preau-segmented');
    assert.isFalse(element.hasAttribute('stacked'));
    place.style.width = '150px';
    await waitUntil(() => element.hasAttribute('stacked'), 'stacked');
    const lefts = [...place.querySelectorAll('label')].map(
      (label) => label.getBoundingClientRect().left,
    );
    assert.lengthOf(new Set(lefts), 1);
    assert.deepEqual(overflowing(place), []);
    place.style.width = '600px';
    await waitUntil(() => !element.hasAttribute('stacked'), 'in line');
    const tops = [...place.querySelectorAll('label')].map(
      (label) => label.getBoundingClientRect().top,
    );
    assert.lengthOf(new Set(tops), 1);
  });

  it('stacks for a choice that is added, and leaves the author’s own choice of stacking', async () => {
    const place = await show(VIEW, '260px');
    const element = find(place, 'preau-segmented');
    assert.isFalse(element.hasAttribute('stacked'));
    find(place, 'fieldset').append(
      parse('<label><input type="radio" name="vue"> Année scolaire</label>'),
    );
    await settled();
    assert.isTrue(element.hasAttribute('stacked'));
    const always = await show(VIEW.replace('<preau-segmented', '<preau-segmented stacked'));
    find(always, 'preau-segmented').remove();
    await settled();
    assert.isTrue(
      find(await show(VIEW.replace('<preau-segmented', '<preau-segmented stacked')), '[stacked]')
        .isConnected,
    );
  });

  it('follows the reset of its form, and is out of it when disabled', async () => {
    const place = await show(VIEW);
    find(place, '[value=mois]').click();
    find<HTMLFormElement>(place, 'form').reset();
    assert.equal(sent(place), 'semaine');
    find<HTMLFieldSetElement>(place, 'fieldset').disabled = true;
    assert.isNull(sent(place));
  });

  it('changes nothing when the server wrote it all', async () => {
    const place = stage();
    place.append(
      parse(`<preau-segmented><fieldset aria-describedby="h e"><legend>L</legend><p slot="hint" id="h">H</p>
        <label><input type="radio" id="r" name="r" aria-invalid="true"> A</label><p slot="error" id="e">E</p></fieldset></preau-segmented>`),
    );
    const before = place.innerHTML;
    await settled();
    assert.equal(place.innerHTML, before);
  });

  it('takes back all it had set when it leaves, and sets it again when it returns', async () => {
    const place = stage();
    await dress(['segmented']);
    place.style.width = '100px';
    place.append(parse(VIEW));
    const form = find(place, 'form');
    const pristine = form.innerHTML;
    await settled();
    const wired = form.innerHTML;
    assert.include(wired, 'stacked');
    const element = find(place, 'preau-segmented');
    element.remove();
    assert.equal(element.outerHTML, pristine);
    form.append(element);
    await settled();
    assert.equal(form.innerHTML, wired);
  });

  it('warns once of a missing fieldset or legend, and never throws', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    const place = await show(
      '<preau-segmented></preau-segmented><preau-segmented><fieldset></fieldset></preau-segmented>',
    );
    place.firstElementChild?.append('x');
    await settled();
    console.warn = warn;
    assert.lengthOf(said, 2);
  });

  it('shows in forced colours what is chosen', async () => {
    const place = await show(VIEW);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) return;
    const outline = (value: string) =>
      getComputedStyle(find(place, `[value=${value}]`)).outlineStyle;
    assert.notEqual(outline('semaine'), outline('jour'));
    await executeServerCommand('preau:media', {});
  });
});
