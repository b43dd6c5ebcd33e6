import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.js';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { sheet } from '../testing/sheet.js';
import './code.define.js';

const CODE = `<form><preau-code><preau-field><label>Code reçu</label><p slot="hint">6 chiffres</p>
  <input name="code" autocomplete="one-time-code" inputmode="numeric" maxlength="6" required>
</preau-field></preau-code><button>Valider</button></form>`;

const inputOf = (place: ParentNode) => find<HTMLInputElement>(place, 'input');

async function show(markup = CODE): Promise<HTMLElement> {
  const place = stage();
  place.append(parse(markup));
  await settled();
  return place;
}

/** Pastes as a person does; whether the element put the text in itself. */
function paste(input: HTMLInputElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox leaves out the data that a script gives.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  input.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('preau-code', () => {
  before(() => sheet());

  eachFixture((put) => {
    it('is one field, with its name and its hint', async () => {
      const place = await put(CODE);
      assert.lengthOf(place.querySelectorAll('input'), 1);
      assert.equal(inputOf(place).labels?.[0]?.textContent, 'Code reçu');
      assert.equal(descriptionOf(inputOf(place)), '6 chiffres');
      await assertNoAxeViolation(place);
    });

    it('takes a code pasted with spaces or hyphens', async () => {
      const place = await put(CODE);
      const input = inputOf(place);
      let heard = 0;
      input.addEventListener('input', () => heard++);
      assert.isTrue(paste(input, ' 123\u00a0456 '));
      assert.equal(input.value, '123456');
      assert.equal(heard, 1, 'frameworks hear of it');
      input.select();
      paste(input, '98-76-54');
      assert.equal(input.value, '987654');
      assert.isTrue(input.checkValidity());
      assert.isFalse(paste(input, '111111'), 'what is right is the browser’s to paste');
    });

    it('says that digits are missing, and that there are letters', async () => {
      const place = await put(CODE);
      const input = inputOf(place);
      input.focus();
      await sendKeys({ type: '123' });
      input.checkValidity();
      await settled();
      assert.include(descriptionOf(input), 'Saisissez les 6 chiffres du code.');
      await sendKeys({ type: 'abc' });
      input.checkValidity();
      await settled();
      assert.include(descriptionOf(input), 'Le code ne contient que des chiffres.');
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      await assertNoAxeViolation(place);
    });
  });

  it('leaves out a space that is typed between the digits', async () => {
    const place = await show();
    inputOf(place).focus();
    await sendKeys({ type: '123 456' });
    assert.equal(inputOf(place).value, '123456');
  });

  it('draws as many boxes as digits, from left to right in every language', async () => {
    const place = await show(`<div dir="rtl" lang="ar">${CODE}</div>`);
    const input = inputOf(place);
    assert.equal(getComputedStyle(input).direction, 'ltr');
    const { width } = input.getBoundingClientRect();
    input.setAttribute('maxlength', '4');
    assert.isBelow(input.getBoundingClientRect().width, width);
    assert.isAtLeast(input.getBoundingClientRect().height, 44);
  });

  it('keeps every character in its box: the text is not scrolled once it is full', async () => {
    const place = await show();
    const input = inputOf(place);
    input.focus();
    await sendKeys({ type: '123456' });
    assert.equal(input.scrollLeft, 0);
  });

  it('changes nothing of what the author wrote', async () => {
    const place = await show(
      CODE.replace('required', 'pattern="[0-9]{6}" minlength="6" data-too-short="Six." required'),
    );
    inputOf(place).focus();
    await sendKeys({ type: '12' });
    inputOf(place).checkValidity();
    await settled();
    assert.equal(inputOf(place).pattern, '[0-9]{6}');
    assert.equal(inputOf(place).dataset.tooShort, 'Six.');
  });

  it('takes back all it had set when it leaves', async () => {
    const place = stage();
    place.append(parse(CODE));
    const code = find(place, 'preau-code');
    const before = code.outerHTML;
    await settled();
    assert.notEqual(code.outerHTML, before);
    code.remove();
    assert.equal(code.outerHTML, before);
    assert.isFalse(paste(inputOf(code), '1 2'), 'out of the page, it does nothing');
  });

  it('warns once about a length that is not one of a code, and never throws', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    await show(`${CODE.replace('maxlength="6"', '')}<preau-code></preau-code>`);
    console.warn = warn;
    assert.lengthOf(said, 1);
  });
});
