import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress, overflowing } from '../testing/styles.js';
import './switch.define.js';
import './switch.messages.en.js';
import '../controllers/validity.messages.en.js';

const SMS = `<form><preau-switch><input type="checkbox" name="sms" value="oui" checked required>
  <label>Absences par SMS</label><p slot="hint">Dès l’appel.</p></preau-switch></form>`;

/** The words drawn, or an empty text; all engines give an alternative text, empty: nothing is said. */
function words(node: Element): string {
  const { content } = getComputedStyle(node, '::after');
  if (content === 'none' || content === '""') return '';
  const [, name, text, alternative] =
    /^(?:attr\((.*)\)|"(.*)") \/ "(.*)"$/.exec(content) ?? assert.fail(content);
  assert.equal(alternative, '');
  // Firefox gives the attribute's name.
  return text ?? node.getAttribute(name ?? '') ?? '';
}

async function show(markup: string): Promise<HTMLElement> {
  await dress(['switch']);
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

describe('preau-switch', () => {
  eachFixture((put) => {
    it('is a switch with a name, a description and a value', async () => {
      const place = await put(SMS);
      const box = find<HTMLInputElement>(place, 'input');
      assert.equal(box.getAttribute('role'), 'switch');
      assert.equal(box.labels?.[0]?.textContent, 'Absences par SMS');
      assert.equal(descriptionOf(box), 'Dès l’appel.');
      assert.deepEqual([...new FormData(find<HTMLFormElement>(place, 'form'))], [['sms', 'oui']]);
      await assertNoAxeViolation(place);
    });

    it('says what is wrong, in its own words, until it is on', async () => {
      const place = await put(SMS);
      const box = find<HTMLInputElement>(place, 'input');
      box.checked = false;
      assert.isFalse(box.checkValidity());
      await settled();
      assert.equal(box.getAttribute('aria-invalid'), 'true');
      assert.equal(
        descriptionOf(box),
        'Dès l’appel. Activez «\u00a0Absences par SMS\u00a0» pour continuer.',
      );
      assert.equal(box.labels?.[0]?.textContent, 'Absences par SMS', 'not in the name');
      await assertNoAxeViolation(place);
      box.click();
      await settled();
      assert.isFalse(box.hasAttribute('aria-invalid'));
      assert.equal(descriptionOf(box), 'Dès l’appel.');
    });
  });

  it('changes with the space bar, and not with Enter', async () => {
    const place = await show(SMS);
    const box = find<HTMLInputElement>(place, 'input');
    find<HTMLFormElement>(place, 'form').addEventListener('submit', (event) =>
      event.preventDefault(),
    );
    box.focus();
    await sendKeys({ press: ' ' });
    assert.isFalse(box.checked);
    await sendKeys({ press: 'Enter' });
    assert.isFalse(box.checked);
  });

  it('shows its state in words, whoever changes it, and none of them is in the tree', async () => {
    const place = await show(SMS);
    const element = find(place, 'preau-switch');
    const box = find<HTMLInputElement>(place, 'input');
    assert.equal(words(element), 'Activé');
    box.checked = false;
    assert.equal(words(element), 'Désactivé', 'a script, in silence');
    find<HTMLFormElement>(place, 'form').reset();
    assert.equal(words(element), 'Activé', 'a reset');
    assert.equal(element.textContent.match(/ctivé/g), null, 'no node says it');
  });

  it('shows the author’s words, English where the page is, or none', async () => {
    const place = await show(
      `<preau-switch data-on="Ouvert" data-off="Fermé"><input type="checkbox"><label>A</label></preau-switch>
      <div lang="en"><preau-switch><input type="checkbox"><label>B</label></preau-switch></div>
      <preau-switch data-on="" data-off=""><input type="checkbox" checked><label>C</label></preau-switch>`,
    );
    assert.deepEqual([...place.querySelectorAll('preau-switch')].map(words), ['Fermé', 'Off', '']);
  });

  it('keeps the place of the words: nothing moves when the script comes', async () => {
    await dress(['switch']);
    const place = stage();
    place.append(parse('<preau-switch><input type="checkbox"><label>A</label></preau-switch>'));
    const element = find(place, 'preau-switch');
    const { height } = element.getBoundingClientRect();
    assert.isFalse(element.hasAttribute('data-on'), 'not yet');
    await settled();
    assert.equal(element.getBoundingClientRect().height, height);
  });

  it('is one target, 44 px high, at either side', async () => {
    const place = await show(SMS);
    const element = find(place, 'preau-switch');
    const label = find(place, 'label');
    for (const placement of ['start', 'end']) {
      element.setAttribute('placement', placement);
      const { left, right } = element.getBoundingClientRect();
      const { top, height } = label.getBoundingClientRect();
      assert.isAtLeast(height, 44);
      const hit = (x: number) => document.elementFromPoint(x, top + height / 2)?.localName;
      assert.deepEqual(
        [hit(left + 20), hit(right - 20)],
        placement === 'end' ? ['label', 'input'] : ['input', 'label'],
      );
    }
    element.setAttribute('size', 'small');
    assert.isAtLeast(label.getBoundingClientRect().height, 24);
  });

  it('fits in 320 px with a long label, in both directions', async () => {
    const place = await show(
      `<preau-switch placement="end"><input type="checkbox" checked><label>${'Convocations aux conseils '.repeat(5)}</label></preau-switch>
      <preau-switch><input type="checkbox"><label>${'anticonstitutionnellement'.repeat(3)}</label></preau-switch>`,
    );
    place.style.width = '320px';
    assert.deepEqual(overflowing(place), []);
    place.dir = 'rtl';
    assert.deepEqual(overflowing(place), []);
  });

  it('changes nothing when the server wrote it all', async () => {
    const place = stage();
    place.append(
      parse(`<preau-switch data-on="Oui" data-off="Non"><input type="checkbox" role="switch" id="s" aria-describedby="h">
        <label for="s">A</label><p slot="hint" id="h">B</p></preau-switch>`),
    );
    const before = place.innerHTML;
    await settled();
    assert.equal(place.innerHTML, before);
  });

  it('takes back all it had set when it leaves, and sets it again when it returns', async () => {
    const place = stage();
    place.append(parse(SMS));
    const form = find(place, 'form');
    const pristine = form.innerHTML;
    await settled();
    const wired = form.innerHTML;
    assert.notEqual(wired, pristine);
    const element = find(place, 'preau-switch');
    element.remove();
    assert.equal(element.outerHTML, pristine);
    form.append(element);
    await settled();
    assert.equal(form.innerHTML, wired);
  });

  it('is out of a form whose fieldset is disabled', async () => {
    const place = await show(`<form><fieldset disabled>${SMS.slice(6, -7)}</fieldset></form>`);
    assert.deepEqual([...new FormData(find<HTMLFormElement>(place, 'form'))], []);
  });

  it('warns once of a missing label, and never throws', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    await show(
      '<preau-switch><input type="checkbox"></preau-switch><preau-switch></preau-switch><preau-switch><input></preau-switch>',
    );
    console.warn = warn;
    assert.lengthOf(said, 1);
    assert.include(String(said[0]), '<preau-switch> has no label.');
  });

  it('shows in forced colours what is on', async () => {
    const place = await show(
      '<preau-switch><input type="checkbox" id="on" checked><label>A</label></preau-switch><preau-switch><input type="checkbox" id="off"><label>B</label></preau-switch>',
    );
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) return;
    const colour = (selector: string) => getComputedStyle(find(place, selector)).backgroundColor;
    assert.notEqual(colour('#on'), colour('#off'));
    await executeServerCommand('preau:media', {});
  });
});
