import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../error-summary/error-summary.define.js';
import type { PreauErrorSummary } from '../error-summary/error-summary.js';
import type { PreauInvalidEvent } from '../events/invalid.js';
import '../field/field.define.js';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import './form.define.js';
import type { PreauForm } from './form.js';

// `javascript:` is an address that goes nowhere: the form is sent, the test page stays.
const FORM = `<preau-form><form action="javascript:void 0">
  <preau-error-summary></preau-error-summary>
  <preau-field><label for="nom">Nom</label><input id="nom" name="nom" required></preau-field>
  <preau-field><label for="courriel">Courriel</label><input id="courriel" name="courriel" type="email"></preau-field>
  <button>Continuer</button>
</form></preau-form>`;

const title = 'Inscription';
beforeEach(() => (document.title = title));
afterEach(() => sessionStorage.clear());

async function submit(place: ParentNode): Promise<void> {
  find<HTMLButtonElement>(place, 'button').click();
  await settled();
}

/** Counts the submits that reach the page. */
function submitsOf(place: HTMLElement, handled = true): () => number {
  let count = 0;
  place.addEventListener('submit', (event) => {
    count++;
    if (handled) event.preventDefault();
  });
  return () => count;
}

const summaryOf = (place: ParentNode) => find<PreauErrorSummary>(place, 'preau-error-summary');

const linksOf = (place: ParentNode) =>
  [...summaryOf(place).querySelectorAll('ul[data-preau-generated] a')].map(
    (link) => `${link.getAttribute('href')} ${link.textContent}`,
  );

describe('preau-form', () => {
  eachFixture((put) => {
    it('refuses an invalid form, says why everywhere, and focuses the summary', async () => {
      const place = await put(FORM);
      const submits = submitsOf(place);
      find<HTMLInputElement>(place, '#courriel').value = 'pas une adresse';
      await submit(place);
      assert.equal(submits(), 0);
      assert.deepEqual(linksOf(place), [
        '#nom Renseignez «\u00a0Nom\u00a0».',
        '#courriel «\u00a0Courriel\u00a0»\u00a0: saisissez une adresse électronique complète, par exemple nom@exemple.fr.',
      ]);
      assert.equal(document.activeElement?.textContent, '2 erreurs à corriger');
      assert.equal(document.title, `Erreur\u00a0: ${title}`);
      assert.equal(descriptionOf(find(place, '#nom')), 'Renseignez «\u00a0Nom\u00a0».');
      await assertNoAxeViolation(place);
    });

    it('lets a valid form through, with its values', async () => {
      const place = await put(FORM);
      const submits = submitsOf(place);
      find<HTMLInputElement>(place, '#nom').value = 'N’Guyen';
      await submit(place);
      assert.equal(submits(), 1);
      const data = new FormData(find<HTMLFormElement>(place, 'form'));
      assert.deepEqual(
        [...data],
        [
          ['nom', 'N’Guyen'],
          ['courriel', ''],
        ],
      );
      assert.equal(document.title, title);
    });
  });

  it('is sent by Enter in a field', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    const submits = submitsOf(place);
    find<HTMLInputElement>(place, '#nom').focus();
    await sendKeys({ type: 'Zoe' });
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.equal(submits(), 1);
  });

  it('focuses the control, its label in view, from the summary', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    await submit(place);
    find<HTMLAnchorElement>(summaryOf(place), 'a').focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(document.activeElement?.id, 'nom');
    const label = find(place, 'label').getBoundingClientRect();
    assert.isAtLeast(label.top, 0);
    assert.isAtMost(label.bottom, innerHeight);
  });

  it('focuses the first invalid control where there is no summary', async () => {
    const place = stage();
    place.append(parse(FORM));
    summaryOf(place).remove();
    await settled();
    await submit(place);
    assert.equal(document.activeElement?.id, 'nom');
  });

  it('checks a field again on change, once it has failed', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    const input = find<HTMLInputElement>(place, '#nom');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    assert.isFalse(input.hasAttribute('aria-invalid'), 'nothing before the first submit');
    await submit(place);
    assert.equal(input.getAttribute('aria-invalid'), 'true');
    input.value = 'Diop';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    assert.isFalse(input.hasAttribute('aria-invalid'));
  });

  it('takes the click that leaves a corrected field, though its error goes away', async () => {
    const place = stage();
    place.append(parse(FORM));
    find(place, 'button').style.marginBlockStart = '2rem';
    await settled();
    const submits = submitsOf(place);
    await submit(place);
    const input = find<HTMLInputElement>(place, '#nom');
    input.focus();
    await sendKeys({ type: 'Diop' });
    const { x, y, width } = find(place, 'button').getBoundingClientRect();
    // Near the top: a page that moved up under the pointer would leave it outside.
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + 3)] });
    await sendMouse({ type: 'down' });
    await settled();
    await sendMouse({ type: 'up' });
    await settled();
    assert.equal(submits(), 1);
    await waitUntil(
      () => !input.hasAttribute('aria-invalid'),
      'the error goes once the button is up',
    );
  });

  it('is sent only once, and says that it is under way', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    const submits = submitsOf(place, false);
    find<HTMLInputElement>(place, '#nom').value = 'Diop';
    await submit(place);
    await submit(place);
    assert.equal(submits(), 1);
    assert.equal(find(place, 'button').getAttribute('aria-busy'), 'true');
    find<PreauForm>(place, 'preau-form').busy = false;
    await submit(place);
    assert.equal(submits(), 2);
  });

  it('may be sent again when the page keeps the submit for itself', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    const submits = submitsOf(place);
    find<HTMLInputElement>(place, '#nom').value = 'Diop';
    await submit(place);
    await submit(place);
    assert.equal(submits(), 2);
    assert.isFalse(find(place, 'button').hasAttribute('aria-busy'));
  });

  it('says that nothing is wrong any more when the page keeps a valid submit, unless it finds something', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    const form = find<PreauForm>(place, 'preau-form');
    submitsOf(place);
    await submit(place);
    assert.equal(linksOf(place).length, 1);
    find<HTMLInputElement>(place, '#nom').value = 'Diop';
    await submit(place);
    assert.equal(summaryOf(place).childElementCount, 0);
    assert.equal(document.title, title);
    place.addEventListener('submit', () => form.setErrors({ nom: 'Ce nom est déjà pris.' }));
    await submit(place);
    assert.deepEqual(linksOf(place), ['#nom Ce nom est déjà pris.']);
    assert.equal(document.title, `Erreur\u00a0: ${title}`);
  });

  it('shows the server’s errors, and forgets each one when its field changes', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    const form = find<PreauForm>(place, 'preau-form');
    form.setErrors({ courriel: 'Cette adresse est déjà prise.', '': 'Le service est surchargé.' });
    await settled();
    assert.deepEqual(linksOf(place), ['#courriel Cette adresse est déjà prise.']);
    assert.include(summaryOf(place).textContent, 'Le service est surchargé.');
    const input = find<HTMLInputElement>(place, '#courriel');
    assert.equal(descriptionOf(input), 'Cette adresse est déjà prise.');
    input.value = 'autre@exemple.fr';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    assert.equal(descriptionOf(input), '');
  });

  it('keeps the errors written by the server in the list until they are corrected', async () => {
    const place = stage();
    place.append(
      parse(`<preau-form><form action="javascript:void 0">
        <preau-error-summary><h2 tabindex="-1">1 erreur</h2><ul><li><a href="#a">Prise.</a></li></ul></preau-error-summary>
        <preau-field><label for="a">Adresse</label><input id="a" name="a" value="x"><p slot="error">Prise.</p></preau-field>
        <preau-field><label for="b">Nom</label><input id="b" name="b" required></preau-field>
        <button>Continuer</button></form></preau-form>`),
    );
    await settled();
    assert.lengthOf(summaryOf(place).problems, 0);
    await submit(place);
    assert.deepEqual(linksOf(place), ['#a Prise.', '#b Renseignez «\u00a0Nom\u00a0».']);
    find<HTMLInputElement>(place, '#b').value = 'Diop';
    const submits = submitsOf(place);
    await submit(place);
    assert.equal(submits(), 1, 'the server’s errors do not block: only it can judge again');
  });

  it('leaves out of the list what Enter corrects as it sends', async () => {
    const place = stage();
    place.append(
      parse(`<preau-form><form action="javascript:void 0"><preau-error-summary></preau-error-summary>
        <preau-field><label for="a">Nom</label><input id="a" required></preau-field>
        <preau-field><label for="b">Âge</label><input id="b"><p slot="error">Trop court.</p></preau-field>
        <button>Continuer</button></form></preau-form>`),
    );
    await settled();
    find<HTMLInputElement>(place, '#b').focus();
    await sendKeys({ type: '11' });
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.deepEqual(linksOf(place), ['#a Renseignez «\u00a0Nom\u00a0».']);
  });

  it('tells the page what is to be corrected', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    let event: PreauInvalidEvent | undefined;
    place.addEventListener('preau-invalid', (invalid) => (event = invalid));
    await submit(place);
    assert.deepEqual(
      event?.problems.map(({ control }) => control?.id),
      ['nom'],
    );
  });

  it('skips the checks of a button that asks for it', async () => {
    const place = stage();
    place.append(parse(FORM));
    find(place, 'button').setAttribute('formnovalidate', '');
    await settled();
    const submits = submitsOf(place);
    await submit(place);
    assert.equal(submits(), 1);
  });

  it('goes back to the start on reset', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    await submit(place);
    find<HTMLFormElement>(place, 'form').reset();
    await settled();
    assert.isFalse(find(place, '#nom').hasAttribute('aria-invalid'));
    assert.lengthOf(summaryOf(place).problems, 0);
    assert.equal(document.title, title);
  });

  it('asks before leaving only when something was typed and not sent', async () => {
    const place = stage();
    place.append(parse(FORM));
    find(place, 'preau-form').setAttribute('leave-guard', '');
    await settled();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.isFalse(leave());
    find(place, '#nom').dispatchEvent(new Event('input', { bubbles: true }));
    assert.isTrue(leave());
    find(place, 'preau-form').remove();
    assert.isFalse(leave());
  });

  it('keeps a draft when asked, gives it back, and forgets it once sent', async () => {
    const fill = async () => {
      const place = stage();
      place.append(parse(FORM));
      find(place, 'preau-form').setAttribute('draft', 'inscription');
      find(place, 'form').append(
        parse('<input type="password" name="secret"><input type="checkbox" name="ok">'),
      );
      await settled();
      // The part that keeps drafts has loaded once it listens: the next frame.
      await import('./draft.js');
      await settled();
      return place;
    };
    const first = await fill();
    find<HTMLInputElement>(first, '#nom').value = 'Diop';
    find<HTMLInputElement>(first, '[name=secret]').value = 'sésame';
    find<HTMLInputElement>(first, '[name=ok]').click();
    first.replaceChildren();
    assert.notInclude(JSON.stringify({ ...sessionStorage }), 'sésame');
    const second = await fill();
    assert.equal(find<HTMLInputElement>(second, '#nom').value, 'Diop');
    assert.isTrue(find<HTMLInputElement>(second, '[name=ok]').checked);
    await submit(second);
    assert.isNull(sessionStorage.getItem('preau-draft:inscription'));
  });

  it('stores nothing unless asked', async () => {
    const place = stage();
    place.append(parse(FORM));
    await settled();
    find(place, '#nom').dispatchEvent(new Event('input', { bubbles: true }));
    assert.lengthOf(sessionStorage, 0);
  });

  it('keeps working after it is moved, and leaves nothing behind', async () => {
    const place = stage();
    place.append(parse(FORM));
    const pristine = place.innerHTML;
    const form = find(place, 'preau-form');
    for (let i = 0; i < 50; i++) {
      form.remove();
      place.append(form);
    }
    await settled();
    const submits = submitsOf(place);
    find<HTMLInputElement>(place, '#nom').value = 'Diop';
    await submit(place);
    assert.equal(submits(), 1);
    form.remove();
    assert.equal(form.outerHTML, pristine);
  });
});
