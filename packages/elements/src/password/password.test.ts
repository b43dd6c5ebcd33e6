import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.js';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import './password.define.js';
import type { PreauPassword } from './password.js';

const FIELD = `<form><preau-password><preau-field><label>Mot de passe</label>
  <input type="password" name="mdp" autocomplete="new-password" value="sésame" required></preau-field>
  <ul slot="rules"><li data-minlength="8">8 caractères au moins</li><li data-pattern="[0-9]">un chiffre</li></ul>
</preau-password><button>Continuer</button></form>`;

const inputOf = (place: ParentNode) => find<HTMLInputElement>(place, 'input');
const revealOf = (place: ParentNode) => find<HTMLButtonElement>(place, 'preau-field > button');

async function show(markup = FIELD): Promise<HTMLElement> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

describe('preau-password', () => {
  eachFixture((put) => {
    it('shows the password and hides it again, and says so once', async () => {
      const place = await put(FIELD);
      const button = revealOf(place);
      const status = find(place, '[slot=status]');
      assert.equal(inputOf(place).type, 'password');
      assert.equal(button.getAttribute('aria-label'), 'Afficher le mot de passe');
      await assertNoAxeViolation(place);
      button.click();
      await settled();
      assert.equal(inputOf(place).type, 'text');
      assert.equal(button.textContent, 'Masquer');
      assert.isFalse(button.hasAttribute('aria-pressed'), 'its name says the state');
      assert.equal(status.textContent, 'Le mot de passe est affiché.');
      await assertNoAxeViolation(place);
      button.click();
      await settled();
      assert.equal(inputOf(place).type, 'password');
      assert.equal(status.textContent, 'Le mot de passe est masqué.');
    });

    it('is sent hidden, with what was typed', async () => {
      const place = await put(FIELD.replace('sésame', 'sésame 2026'));
      const form = find<HTMLFormElement>(place, 'form');
      let type = '';
      form.addEventListener('submit', (event) => {
        type = inputOf(place).type;
        event.preventDefault();
      });
      revealOf(place).click();
      await settled();
      form.requestSubmit();
      assert.equal(type, 'password');
      assert.equal(new FormData(form).get('mdp'), 'sésame 2026');
    });

    it('checks the rules as they are typed, and blocks until they are met', async () => {
      const place = await put(FIELD);
      const input = inputOf(place);
      assert.include(descriptionOf(input), '8 caractères au moins (à respecter)');
      assert.isFalse(input.checkValidity());
      await settled();
      assert.include(
        descriptionOf(input),
        '«\u00a0Mot de passe\u00a0» ne respecte pas\u00a0: 8 caractères au moins et un chiffre.',
      );
      input.focus();
      input.setSelectionRange(6, 6);
      await sendKeys({ type: '2026' });
      await settled();
      assert.include(descriptionOf(input), '8 caractères au moins (respectée)');
      assert.isTrue(input.checkValidity());
      const status = find(place, '[slot=status]');
      await waitUntil(() => status.textContent === '2 règles respectées sur 2', undefined, {
        timeout: 3000,
      });
    });
  });

  it('is operated with the keyboard: Tab to the button, Space and Enter', async () => {
    const place = await show();
    inputOf(place).focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, revealOf(place));
    await sendKeys({ press: ' ' });
    await settled();
    assert.equal(inputOf(place).type, 'text');
    await sendKeys({ press: 'Enter' });
    await settled();
    assert.equal(inputOf(place).type, 'password');
  });

  it('stays beside the control when the server wrote an error after it', async () => {
    await sheet();
    const place = await show(
      FIELD.replace('</preau-field>', '<p slot="error">Faux.</p></preau-field>'),
    );
    const [input, button] = [inputOf(place), revealOf(place)].map((node) =>
      node.getBoundingClientRect(),
    );
    assert.equal(button?.top, input?.top);
    assert.equal(button?.height, input?.height);
  });

  it('says that capitals are locked, and no longer once the field is left', async () => {
    const place = await show();
    const caps = find(place, '[slot=caps]');
    const key = new KeyboardEvent('keyup', { key: 'A', bubbles: true, modifierCapsLock: true });
    inputOf(place).dispatchEvent(key);
    assert.equal(caps.textContent, 'Les majuscules sont verrouillées.');
    assert.equal(caps.getAttribute('role'), 'status');
    inputOf(place).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    assert.equal(caps.textContent, '');
  });

  it('lets managers and pastes in', async () => {
    const place = await show();
    const input = inputOf(place);
    assert.equal(input.autocomplete, 'new-password');
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    input.dispatchEvent(paste);
    assert.isFalse(paste.defaultPrevented);
    revealOf(place).click();
    await settled();
    assert.equal(input.autocomplete, 'new-password', 'shown too');
  });

  it('is hidden again on reset, its rules checked again', async () => {
    const place = await show(FIELD.replace('sésame', 'sésame 2026'));
    inputOf(place).value = 'x';
    inputOf(place).dispatchEvent(new Event('input', { bubbles: true }));
    revealOf(place).click();
    await settled();
    find<HTMLFormElement>(place, 'form').reset();
    await settled();
    assert.equal(inputOf(place).type, 'password');
    assert.lengthOf(place.querySelectorAll('[data-met=true]'), 2);
  });

  it('takes back all it had set when it leaves', async () => {
    const place = stage();
    place.append(parse(FIELD));
    const before = find(place, 'preau-password').outerHTML;
    await settled();
    const password = find<PreauPassword>(place, 'preau-password');
    revealOf(place).click();
    inputOf(place).checkValidity();
    await settled();
    password.remove();
    assert.equal(password.outerHTML, before);
    assert.isTrue(inputOf(password).validity.valid);
    find(place, 'form').prepend(password);
    await settled();
    assert.equal(revealOf(place).textContent, 'Afficher');
  });

  it('warns once where there is no password, and never throws', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    const place = await show('<preau-password><p>Rien</p></preau-password>');
    find(place, 'p').textContent = 'Toujours rien';
    await settled();
    console.warn = warn;
    assert.lengthOf(said, 1);
  });
});
