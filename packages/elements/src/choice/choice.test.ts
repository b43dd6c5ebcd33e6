import { assert } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find as first, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import '../choices/choices.define.js';
import '../field/field.define.js';
import './choice.define.js';
// Loaded on demand: here already, so that waiting for an update is enough.
import './all-of.js';
import './reveal.js';
import './watch.js';
import type { PreauChoice } from './choice.js';
import '../controllers/validity.messages.en.js';

const CONSENT = `<form><preau-choice>
  <input type="checkbox" name="accord" value="oui" required>
  <label>J’autorise la sortie</label>
  <p slot="hint">Au parc, le 3 juin.</p>
</preau-choice><button>Suivant</button></form>`;

const OTHER = `<form><fieldset><legend>Langue</legend>
  <preau-choice><input type="radio" name="lv" id="anglais" checked><label for="anglais">Anglais</label></preau-choice>
  <preau-choice><input type="radio" name="lv" id="autre"><label for="autre">Autre</label>
    <div slot="reveal">
      <preau-field><label>Laquelle</label><input id="laquelle" name="laquelle" aria-required="true"></preau-field>
      <preau-choice><input type="checkbox" id="lue"><label>Je la lis</label>
        <div slot="reveal"><preau-field><label>Depuis</label><input id="depuis" aria-required="true"></preau-field></div>
      </preau-choice>
    </div>
  </preau-choice></fieldset><button>Suivant</button></form>`;

const ALL = `<form>
  <preau-choice all-of="matiere"><input type="checkbox" id="tout"><label>Tout sélectionner</label></preau-choice>
  <preau-choice><input type="checkbox" name="matiere" value="a" checked><label>Latin</label></preau-choice>
  <preau-choice><input type="checkbox" name="matiere" value="b"><label>Grec</label></preau-choice>
  <preau-choice><input type="checkbox" name="matiere" value="c" disabled><label>Hébreu</label></preau-choice>
</form><form><input type="checkbox" name="matiere" aria-label="D’un autre formulaire"></form>`;

/** Most of what is looked for here is an `<input>`. */
const find = <E extends Element = HTMLInputElement>(place: ParentNode, selector: string) =>
  first<E>(place, selector);

async function show(markup: string): Promise<HTMLElement> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

const names = (place: ParentNode) => [...new FormData(find<HTMLFormElement>(place, 'form')).keys()];

describe('preau-choice', () => {
  before(() => sheet());

  eachFixture((put) => {
    it('ties the label and the hint to the control', async () => {
      const place = await put(CONSENT);
      const box = find(place, 'input');
      assert.equal(box.labels?.[0]?.textContent, 'J’autorise la sortie');
      assert.equal(descriptionOf(box), 'Au parc, le 3 juin.');
      await assertNoAxeViolation(place);
    });

    it('alone, says what is wrong, and no longer once it is mended', async () => {
      const place = await put(CONSENT);
      const box = find(place, 'input');
      assert.isFalse(find<HTMLFormElement>(place, 'form').reportValidity());
      await settled();
      assert.equal(box.getAttribute('aria-invalid'), 'true');
      assert.equal(
        descriptionOf(box),
        'Au parc, le 3 juin. Cochez «\u00a0J’autorise la sortie\u00a0» pour continuer.',
      );
      await assertNoAxeViolation(place);
      box.click();
      await settled();
      assert.isFalse(box.hasAttribute('aria-invalid'));
      assert.equal(descriptionOf(box), 'Au parc, le 3 juin.');
      assert.deepEqual(names(place), ['accord']);
    });

    it('requires what an option reveals only while it is revealed', async () => {
      const place = await put(OTHER);
      const form = find<HTMLFormElement>(place, 'form');
      const which = find(place, '#laquelle');
      const since = find(place, '#depuis');
      assert.isTrue(form.checkValidity(), 'nothing hidden blocks');
      assert.isFalse(which.checkVisibility());
      find(place, '#lue').checked = true;
      find(place, '#autre').click();
      await settled();
      assert.isTrue(which.checkVisibility());
      assert.deepEqual([which.required, since.required], [true, true]);
      await assertNoAxeViolation(place);
      find(place, '#lue').click();
      await settled();
      assert.deepEqual([which.required, since.required], [true, false], 'a reveal in a reveal');
      find(place, '#lue').click();
      find(place, '#anglais').click();
      await settled();
      assert.deepEqual([which.required, since.required], [false, false]);
      assert.isTrue(form.checkValidity());
    });

    it('checks and unchecks all the boxes of a name, those that can be', async () => {
      const place = await put(ALL);
      const all = find(place, '#tout');
      assert.isTrue(all.indeterminate);
      const seen: string[] = [];
      place.addEventListener('input', ({ target }) =>
        seen.push((target as HTMLInputElement).value),
      );
      const changed: string[] = [];
      place.addEventListener('change', ({ target }) =>
        changed.push((target as HTMLInputElement).value),
      );
      all.click();
      await settled();
      assert.deepEqual([all.checked, all.indeterminate], [true, false]);
      assert.deepEqual(names(place), ['matiere', 'matiere']);
      assert.include(seen, 'b');
      assert.notInclude(seen, 'a', 'only those it changes');
      assert.deepEqual(
        changed.filter((value) => value !== 'on'),
        ['b'],
      );
      find(place, '[value=a]').click();
      await settled();
      assert.deepEqual([all.checked, all.indeterminate], [false, true]);
      find(place, '[value=b]').click();
      await settled();
      assert.deepEqual([all.checked, all.indeterminate], [false, false]);
      assert.isFalse(find(place, 'form + form input').checked);
    });

    it('shows a state between the two until a person clicks', async () => {
      const place = await put(
        '<form><preau-choice indeterminate><input type="checkbox"><label>Classe</label></preau-choice></form>',
      );
      const box = find(place, 'input');
      assert.isTrue(box.indeterminate);
      box.focus();
      await sendKeys({ press: ' ' });
      await settled();
      assert.deepEqual([box.indeterminate, box.checked], [false, true]);
      assert.isFalse(find<PreauChoice>(place, 'preau-choice').indeterminate);
      const form = find<HTMLFormElement>(place, 'form');
      form.reset();
      await settled();
      assert.deepEqual([box.indeterminate, box.checked], [true, false], 'as at load');
      find<PreauChoice>(place, 'preau-choice').indeterminate = false;
      await settled();
      assert.isFalse(box.indeterminate, 'as the page says');
    });
  });

  it('is operated with the keyboard: space, and arrows between radios', async () => {
    const place = await show(OTHER);
    find(place, '#anglais').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    assert.equal(document.activeElement?.id, 'autre');
    assert.isTrue(find(place, '#laquelle').required);
    find(place, '#lue').focus();
    await sendKeys({ press: ' ' });
    await settled();
    assert.isTrue(find(place, '#depuis').required);
  });

  it('is one target: the row checks the box', async () => {
    const place = await show(CONSENT);
    const { left, width, top, height } = find(place, 'label').getBoundingClientRect();
    assert.isAtLeast(height, 44);
    const hit = document.elementFromPoint(left + width - 2, top + 4);
    assert.equal(hit, find(place, 'label'));
    assert.equal(document.elementFromPoint(left + 12, top + height / 2), find(place, 'input'));
    find(place, 'preau-choice').setAttribute('size', 'small');
    assert.isAtLeast(find(place, 'label').getBoundingClientRect().height, 24);
  });

  it('changes nothing when the server wrote it all', async () => {
    const place = stage();
    place.append(
      parse(`<preau-choice><label for="s1">Oui</label><input type="checkbox" id="s1" aria-describedby="s2 s3" aria-invalid="true">
        <p slot="hint" id="s2">Indice</p><p slot="error" id="s3">Cochez.</p></preau-choice>`),
    );
    const before = place.innerHTML;
    await settled();
    assert.equal(place.innerHTML, before);
  });

  it('takes back all it had set when it leaves, and sets it again when it returns', async () => {
    const place = stage();
    place.append(parse(OTHER));
    find(place, '#autre').checked = true;
    const pristine = find(place, 'fieldset').outerHTML;
    await settled();
    const fieldset = find(place, 'fieldset');
    const wired = fieldset.outerHTML;
    assert.notEqual(wired, pristine);
    fieldset.remove();
    assert.equal(fieldset.outerHTML, pristine);
    find(place, 'form').prepend(fieldset);
    await settled();
    assert.equal(fieldset.outerHTML, wired);
    find(place, '#anglais').click();
    await settled();
    assert.isFalse(find(place, '#laquelle').required, 'it listens again');
  });

  it('keeps a wrong value that is hidden again from blocking a submit, and still sends it', async () => {
    const place = await show(
      `<form><preau-choice><input type="checkbox" checked id="c"><label>Par courriel</label>
        <div slot="reveal"><preau-field><label>Adresse</label><input type="email" name="a" value="faux"></preau-field></div>
      </preau-choice></form>`,
    );
    const form = find<HTMLFormElement>(place, 'form');
    assert.isFalse(form.checkValidity());
    find(place, '#c').click();
    await settled();
    assert.isTrue(form.checkValidity());
    assert.equal(new FormData(form).get('a'), 'faux');
    find(place, '#c').click();
    await settled();
    assert.isFalse(find(place, '[type=email]').readOnly, 'to be mended');
    assert.isFalse(form.checkValidity());
  });

  it('is right at a submit even after a script has checked in silence', async () => {
    const place = await show(OTHER);
    const form = find<HTMLFormElement>(place, 'form');
    form.addEventListener('submit', (event) => event.preventDefault());
    find(place, '#autre').checked = true;
    find<HTMLButtonElement>(place, 'button').click();
    assert.isTrue(find(place, '#laquelle').required);
    await settled();
    assert.equal(find(place, '#laquelle').getAttribute('aria-invalid'), 'true');
  });

  it('follows the reset of its form', async () => {
    const place = await show(OTHER);
    find(place, '#autre').click();
    await settled();
    find<HTMLFormElement>(place, 'form').reset();
    await settled();
    assert.isTrue(find(place, '#anglais').checked);
    assert.isFalse(find(place, '#laquelle').required);
    const list = await show(ALL);
    find(list, '[value=a]').click();
    find<HTMLFormElement>(list, 'form').reset();
    await settled();
    assert.isTrue(find(list, '#tout').indeterminate);
  });

  it('follows boxes that come and go', async () => {
    const place = await show(ALL);
    const all = find(place, '#tout');
    find(place, '[value=b]').closest('preau-choice')?.remove();
    await settled();
    assert.deepEqual([all.checked, all.indeterminate], [true, false]);
    find(place, 'form').append(
      parse(
        '<preau-choice><input type="checkbox" name="matiere"><label>Chinois</label></preau-choice>',
      ),
    );
    await settled();
    assert.deepEqual([all.checked, all.indeterminate], [false, true]);
  });

  it('checks all even when the page changes on the click itself', async () => {
    const place = await show(ALL);
    const all = find(place, '#tout');
    place.addEventListener('click', () => place.append('.', document.createElement('i')));
    all.focus();
    await sendKeys({ press: ' ' });
    await settled();
    assert.deepEqual([all.checked, find(place, '[value=b]').checked], [true, true]);
  });

  it('leaves no listener behind', async () => {
    let left = 0;
    document.addEventListener = (...words: Parameters<Document['addEventListener']>) => {
      left++;
      EventTarget.prototype.addEventListener.apply(document, words);
    };
    document.removeEventListener = (...words: Parameters<Document['removeEventListener']>) => {
      left--;
      EventTarget.prototype.removeEventListener.apply(document, words);
    };
    const place = await show(OTHER + ALL);
    assert.isAbove(left, 0);
    place.remove();
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
    assert.equal(left, 0);
  });

  it('lets a page refuse the change of a box', async () => {
    const place = await show(ALL);
    find(place, '[value=b]').addEventListener('click', (event) => event.preventDefault());
    find(place, '#tout').click();
    await settled();
    assert.isFalse(find(place, '[value=b]').checked);
    assert.isTrue(find(place, '#tout').indeterminate);
  });

  it('is out of a form whose fieldset is disabled', async () => {
    const place = await show(
      `<form><fieldset disabled><legend>L</legend>${ALL.replace(/<\/?form>/g, '')}</fieldset></form>`,
    );
    assert.deepEqual(names(place), []);
    assert.isTrue(find(place, '#tout').indeterminate, 'it still shows what the boxes are');
  });

  it('uses the author’s words, and English where the page is', async () => {
    const place = await show(
      `<div lang="en"><preau-choice><input type="checkbox" required id="e1"><label>I agree</label></preau-choice></div>
      <preau-choice><input type="checkbox" required id="e2" data-value-missing="Cochez pour partir."><label>Départ</label></preau-choice>`,
    );
    for (const id of ['#e1', '#e2']) find(place, id).checkValidity();
    await settled();
    assert.equal(descriptionOf(find(place, '#e1')), 'Check “I agree” to continue.');
    assert.equal(descriptionOf(find(place, '#e2')), 'Cochez pour partir.');
  });

  it('never throws at what is not a choice, and warns once of a missing label', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    const place = await show(
      `<preau-choice>Du texte</preau-choice><preau-choice></preau-choice>
      <preau-choice all-of="x" indeterminate><select aria-label="s"></select><div slot="reveal"></div></preau-choice>
      <preau-choice all-of=""><input type="checkbox"></preau-choice>
      <preau-choice><input type="hidden" name="h" value="0"><input type="checkbox"><label>Après un champ caché</label></preau-choice>`,
    );
    place.click();
    await settled();
    console.warn = warn;
    assert.lengthOf(said, 1);
    assert.include(String(said[0]), '<preau-choice> has no label.');
    assert.equal(find(place, '[type=hidden] + input').labels?.length, 1);
  });

  it('shows in forced colours what is checked', async () => {
    const place = await show(ALL);
    if (!(await executeServerCommand('preau:media', { 'forced-colors': 'active' }))) return;
    const colour = (selector: string) => getComputedStyle(find(place, selector)).backgroundColor;
    assert.notEqual(colour('[value=a]'), colour('[value=b]'));
    await executeServerCommand('preau:media', {});
  });
});
