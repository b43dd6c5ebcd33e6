import { assert, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { assertNoAxeViolation, descriptionOf } from '../testing/accessibility.js';
import { ACADEMIES, meet, put, type } from '../testing/combobox.js';
import { eachFixture, find, parse, settled, stage } from '../testing/fixtures.js';
import { dress } from '../testing/styles.js';
import './combobox.define.js';
import './combobox.messages.en.js';
import type { PreauCombobox } from './combobox.js';

const nameOf = (input: Element): string =>
  (input.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

const press = async (node: Element): Promise<void> => {
  node.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = node.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await settled();
};

describe('preau-combobox', () => {
  eachFixture((fixture) => {
    it('gives the field the name, the hint and the state of the list', async () => {
      const { input, select, place } = meet(await fixture(ACADEMIES));
      assert.equal(nameOf(input), 'Académie');
      assert.equal(descriptionOf(input), 'Celle de l’établissement.');
      assert.equal(input.getAttribute('aria-required'), 'true');
      assert.equal(input.placeholder, 'Choisissez une académie');
      assert.equal(select.getAttribute('aria-hidden'), 'true');
      await assertNoAxeViolation(place);
    });

    it('chooses in the list, which the form sends', async () => {
      const { input, form, active, open } = meet(await fixture(ACADEMIES));
      input.focus();
      await type('bord', '[ArrowDown]');
      assert.isTrue(open());
      assert.equal(active(), 'Bordeaux');
      await type('[Enter]');
      assert.deepEqual([...new FormData(form as HTMLFormElement)], [['academie', '04']]);
    });

    it('has no violation with its list open, nor in error', async () => {
      const { input, select, place, open } = meet(await fixture(ACADEMIES));
      input.focus();
      await type('b', '[ArrowDown]');
      assert.isTrue(open());
      await assertNoAxeViolation(place);
      await type('[Escape]');
      select.checkValidity();
      await settled();
      await assertNoAxeViolation(place);
    });
  });

  it('says each choice to the page once, as the list’s own event', async () => {
    const { input, select, place } = await put();
    const heard: unknown[] = [];
    for (const name of ['input', 'change'])
      place.addEventListener(name, ({ target }) => heard.push([name, target]));
    input.focus();
    await type('bes', '[ArrowDown]', '[Enter]', '[Tab]');
    assert.deepEqual(heard, [
      ['input', select],
      ['change', select],
    ]);
  });

  describe('stays with its list', () => {
    it('keeps what was chosen before the script came', async () => {
      const place = stage();
      place.append(
        parse(`<preau-combobox><label>A</label><select><option>Un<option selected>Deux</select>
          </preau-combobox>`),
      );
      find<HTMLSelectElement>(place, 'select').value = 'Un';
      await settled();
      assert.equal(meet(place).input.value, 'Un');
    });

    it('takes the focus that the list had', async () => {
      const place = stage();
      place.append(parse('<label for="s">A</label><select id="s"><option>Un</select>'));
      find(place, 'select').focus();
      const combobox = document.createElement('preau-combobox');
      const select = find(place, 'select');
      place.append(combobox);
      combobox.append(...place.querySelectorAll('label, select'));
      select.focus();
      await settled();
      assert.equal(document.activeElement, meet(place).input);
    });

    const changes: Record<string, (select: HTMLSelectElement) => unknown> = {
      'a script that writes its value': (select) => (select.value = '04'),
      'a script that writes its selectedIndex': (select) => (select.selectedIndex = 4),
      'a script that selects an option': (select) =>
        (([...select.options].find(({ value }) => value === '04') as HTMLOptionElement).selected =
          true),
      'a framework that renames the option': (select) => {
        select.selectedIndex = 1;
        find<HTMLOptionElement>(select, 'option:checked').textContent = 'Bordeaux';
      },
      'a framework that replaces the options': (select) =>
        select.replaceChildren(...parse('<option>Bordeaux</option><option>Caen</option>').children),
      'the browser, that fills it in': (select) => {
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(
          select,
          '04',
        );
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      'the browser, that comes back to the page': (select) => {
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(
          select,
          '04',
        );
        window.dispatchEvent(new PageTransitionEvent('pageshow'));
      },
    };
    for (const [who, change] of Object.entries(changes))
      it(`shows the choice of ${who}`, async () => {
        const { input, select } = await put();
        change(select);
        await settled();
        assert.equal(input.value, 'Bordeaux');
      });

    it('leaves what is being typed when the options only come again', async () => {
      const { input, select, shown } = await put();
      input.focus();
      await type('am');
      select.append(new Option('Amiral', '99'));
      await settled();
      assert.equal(input.value, 'am');
      await type('i');
      assert.deepEqual(shown(), ['Amiens', 'Amiral']);
    });

    it('comes back to what the page gave when the form is reset', async () => {
      const { input, select, form } = await put();
      input.focus();
      await type('bes', '[ArrowDown]', '[Enter]');
      form?.reset();
      await waitUntil(() => input.value === '');
      assert.equal(select.value, '');
      await type('zzz', '[Tab]');
      assert.isFalse(select.validity.valid);
      form?.reset();
      await waitUntil(() => !select.validity.customError);
      assert.equal(input.value, '');
    });

    it('is disabled with it, or with its fieldset', async () => {
      const { input, select, place } = await put(`<form><fieldset>${ACADEMIES}</fieldset></form>`);
      select.disabled = true;
      await settled();
      assert.isTrue(input.disabled);
      select.disabled = false;
      find<HTMLFieldSetElement>(place, 'fieldset').disabled = true;
      await settled();
      for (const node of place.querySelectorAll('fieldset :is(input, [slot=toggle])'))
        assert.isTrue(node.matches(':disabled'));
    });

    it('hands the focus over: from its label, its id and the browser', async () => {
      const { input, select, place } = await put();
      await press(find(place, 'label'));
      assert.equal(document.activeElement, input);
      input.blur();
      document.getElementById('academie')?.focus();
      assert.equal(document.activeElement, input);
      input.blur();
      select.reportValidity();
      assert.equal(document.activeElement, input);
    });

    it('takes what is typed in place of the answer, once its label is pressed', async () => {
      const { input, select, place, shown } = await put();
      select.value = '02';
      await settled();
      await press(find(place, 'label'));
      await type('bes');
      assert.equal(input.value, 'bes');
      assert.deepEqual(shown(), ['Besançon']);
    });

    it('is shown from the list’s own names where the label is elsewhere', async () => {
      const { input } = await put(`<h2 id="titre">Lieu</h2><preau-combobox>
        <select aria-labelledby="titre"><option>Un</option></select></preau-combobox>`);
      assert.equal(nameOf(input), 'Lieu');
    });
  });

  describe('with what is not in the list', () => {
    it('says so when one leaves, keeps the text, and sends nothing', async () => {
      const { input, select, place, status } = await put();
      select.value = '02';
      await settled();
      input.focus();
      input.select();
      await type('Rennes', '[Tab]');
      await waitUntil(() => input.getAttribute('aria-invalid') === 'true');
      assert.equal(input.value, 'Rennes');
      assert.equal(select.value, '');
      assert.include(
        descriptionOf(input),
        '« Rennes » n’est pas dans la liste'.replace(/ (?=»)|(?<=«) /g, '\u00a0'),
      );
      assert.include(status(), 'n’est pas dans la liste');
      assert.equal(nameOf(input), 'Académie', 'the name has no error text in it');
      await assertNoAxeViolation(place);
    });

    it('accepts it once it is corrected', async () => {
      const { input, select } = await put();
      input.focus();
      await type('Rennes', '[Tab]');
      await waitUntil(() => input.hasAttribute('aria-invalid'));
      input.focus();
      input.select();
      await type('bordeaux', '[Tab]');
      await waitUntil(() => !input.hasAttribute('aria-invalid'));
      assert.equal(select.value, '04');
      assert.isTrue(select.validity.valid);
    });

    it('chooses what is written out, and clears what is emptied', async () => {
      const { input, select } = await put();
      input.focus();
      await type('CLERMONT FERRAND', '[Tab]');
      assert.equal(select.value, '06');
      assert.equal(input.value, 'Clermont-Ferrand');
      input.focus();
      input.select();
      await type('[Delete]', '[Tab]');
      assert.equal(select.value, '');
    });

    it('asks which one, where several have the same name, and leaves the one that is chosen', async () => {
      const { input, select, place, active } =
        await put(`<form><preau-combobox><label>Collège</label>
        <select><option value=""></option><option value="35" data-detail="Rennes">Rosa-Parks</option>
        <option value="13" data-detail="Marseille">Rosa-Parks</option></select></preau-combobox><button>Suivant</button></form>`);
      input.focus();
      await type('rosa parks', '[Tab]');
      await waitUntil(() => input.hasAttribute('aria-invalid'));
      assert.equal(select.value, '', 'nothing is chosen in silence');
      assert.include(descriptionOf(input), 'aucune réponse n’est choisie pour');
      input.focus();
      await type('[ArrowUp]');
      assert.equal(active(), 'Rosa-Parks Marseille');
      await type('[Enter]');
      input.select();
      await type('Rosa-Parks', '[Tab]');
      assert.equal(select.value, '13');
      await waitUntil(() => !input.hasAttribute('aria-invalid'));
      assert.equal(find(place, '[slot=error]').textContent, '');
    });

    it('is right again once given up', async () => {
      const { input, select } = await put();
      input.focus();
      await type('Rennes', '[Tab]');
      await waitUntil(() => input.hasAttribute('aria-invalid'));
      select.required = false;
      input.focus();
      await type('[Escape]');
      await waitUntil(() => !input.hasAttribute('aria-invalid'));
      assert.equal(input.value, '');
      assert.isTrue(select.validity.valid);
    });

    it('does nothing while another window has the focus', async () => {
      const { input, select } = await put();
      input.focus();
      await type('Rennes');
      // The field stays the active one: its window has lost the focus.
      input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      assert.isFalse(select.validity.customError);
      assert.equal(input.value, 'Rennes');
    });
  });

  describe('by pointer', () => {
    it('opens by a press on the field, chooses by a press on an option, and keeps the focus', async () => {
      const { input, select, place, open } = await put();
      await press(input);
      assert.isTrue(open());
      await press(place.querySelectorAll('[role=option]')[2] as Element);
      assert.equal(select.value, '03');
      assert.isFalse(open());
      assert.equal(document.activeElement, input);
    });

    it('has a button that opens and closes the list, and one that empties the field', async () => {
      const { input, select, place, open, status } = await put();
      const toggle = find(place, '[slot=toggle]');
      assert.equal(toggle.getAttribute('aria-expanded'), 'false');
      await press(toggle);
      assert.isTrue(open());
      assert.equal(toggle.getAttribute('aria-expanded'), 'true');
      await press(toggle);
      assert.isFalse(open());
      select.value = '03';
      await settled();
      await press(find(place, '[slot=clear]'));
      assert.equal(select.value, '');
      assert.equal(input.value, '');
      assert.equal(document.activeElement, input);
      assert.equal(status(), 'Réponse effacée.');
    });

    it('closes by a press outside, and chooses nothing', async () => {
      const { input, select, open, place } = await put();
      place.prepend(parse('<p>Ailleurs</p>'));
      await press(input);
      await press(find(place, 'p'));
      assert.isFalse(open());
      assert.equal(select.value, '');
    });

    it('leaves a disabled option alone', async () => {
      const { input, select, place, open } = await put();
      await press(input);
      await press(find(place, '[aria-disabled=true]'));
      assert.equal(select.value, '');
      assert.isTrue(open());
    });
  });

  it('says how many results there are, once, on a pause', async () => {
    const { input, place, status } = await put();
    input.focus();
    await type('x');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(status())).observe(find(place, '[role=status]'), {
      childList: true,
    });
    await type('[Backspace]', 'b', 'o');
    await waitUntil(() => status() === '1 résultat', undefined, { timeout: 3000 });
    await type('z');
    await waitUntil(() => status().startsWith('Aucun résultat'), undefined, { timeout: 3000 });
    assert.deepEqual(heard.filter(Boolean), [
      '1 résultat',
      'Aucun résultat pour «\u00a0boz\u00a0»',
    ]);
  });

  it('says each thing once, in a region that was there before', async () => {
    const { input, place, select, status } = await put();
    const heard: string[] = [];
    const regions = place.querySelectorAll('[role=status], [aria-live]');
    assert.lengthOf(regions, 1);
    new MutationObserver((records) => {
      const live = records
        .map(({ target }) => (target as Element).closest('[role=status], [aria-live]'))
        .filter((region) => region?.textContent);
      // One turn of the page is one thing said.
      heard.push(...new Set(live.map((region) => region?.textContent ?? '')));
    }).observe(place, { childList: true, subtree: true });
    input.focus();
    await type('Rennes', '[Tab]');
    await waitUntil(() => input.hasAttribute('aria-invalid'));
    input.focus();
    input.select();
    await type('ami', '[ArrowDown]', '[Enter]');
    await waitUntil(() => !input.hasAttribute('aria-invalid'));
    assert.equal(select.value, '02');
    // Long after what was to be said on a pause.
    await waitUntil(() => status() === '', undefined, { timeout: 7000 });
    assert.deepEqual(heard, [
      '«\u00a0Académie\u00a0»\u00a0: «\u00a0Rennes\u00a0» n’est pas dans la liste. Choisissez une des réponses proposées.',
      'Réponse choisie\u00a0: Amiens.',
    ]);
  });

  it('says what was chosen', async () => {
    const { input, status } = await put();
    input.focus();
    await type('[ArrowDown]', '[Enter]');
    assert.equal(status(), 'Réponse choisie\u00a0: Aix-Marseille.');
  });

  it('marks what was typed, without adding a word to the option’s name', async () => {
    const { input, place } = await put();
    input.focus();
    await type('mars');
    const option = find(place, '[role=option]');
    assert.equal(option.textContent, 'Aix-Marseille');
    assert.equal(find(option, 'mark').textContent, 'Mars');
  });

  it('groups as the list does, and finds by keywords', async () => {
    const { input, place, shown } =
      await put(`<preau-combobox><label>Code</label><select><option value="">
      <optgroup label="Écoles"><option data-keywords="RNE">UAI</optgroup>
      <optgroup label="Élèves" disabled><option data-detail="Onze caractères">INE</optgroup></select></preau-combobox>`);
    input.focus();
    await type('[Alt+ArrowDown]');
    const groups = [...place.querySelectorAll('[role=group]')];
    assert.deepEqual(
      groups.map(
        (group) =>
          document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
      ['Écoles', 'Élèves'],
    );
    assert.isTrue(groups[1]?.querySelector('[role=option]')?.matches('[aria-disabled=true]'));
    await assertNoAxeViolation(place);
    await type('rne');
    assert.deepEqual(shown(), ['UAI']);
    await type('[Backspace]', '[Backspace]', '[Backspace]', 'onze');
    assert.deepEqual(shown(), ['INE Onze caractères']);
  });

  it('takes back all it had set when it leaves, even open, and sets it again when it returns', async () => {
    const place = stage();
    place.append(parse(ACADEMIES));
    const pristine = place.innerHTML;
    await settled();
    const wired = place.innerHTML;
    const combobox = find<PreauCombobox>(place, 'preau-combobox');
    const { parentNode, nextSibling } = combobox;
    combobox.remove();
    parentNode?.insertBefore(combobox, nextSibling);
    await settled();
    assert.equal(place.innerHTML, wired);
    find(place, '[role=combobox]').focus();
    await type('b', '[ArrowDown]');
    combobox.remove();
    parentNode?.insertBefore(combobox, nextSibling);
    combobox.remove();
    assert.equal(combobox.outerHTML, parse(pristine).querySelector('preau-combobox')?.outerHTML);
    const select = find<HTMLSelectElement>(combobox, 'select');
    for (const name of ['value', 'selectedIndex']) assert.isFalse(Object.hasOwn(select, name));
    for (const option of select.options) assert.isFalse(Object.hasOwn(option, 'selected'));
  });

  it('is cloned without the furniture of the first', async () => {
    const { place } = await put();
    const combobox = find(place, 'preau-combobox');
    place.append(combobox.cloneNode(true));
    await settled();
    const [first, second] = place.querySelectorAll('preau-combobox');
    for (const selector of ['[role=combobox]', '[slot=toggle]', '[slot=clear]'])
      assert.lengthOf(second?.querySelectorAll(selector) ?? [], 1, selector);
    (second?.querySelector('[role=combobox]') as HTMLElement).focus();
    await type('[ArrowDown]', '[Enter]');
    assert.equal(second?.querySelector('select')?.value, '01');
    assert.equal(first?.querySelector('select')?.value, '');
  });

  it('works in a shadow root', async () => {
    const place = stage();
    const root = place.attachShadow({ mode: 'open' });
    root.append(parse(ACADEMIES));
    await settled();
    const input = find(root, '[role=combobox]');
    root.getElementById('academie')?.focus();
    assert.equal(root.activeElement, input);
    await type('bes', '[ArrowDown]', '[Enter]');
    assert.equal(find<HTMLSelectElement>(root, 'select').value, '03');
    await type('zzz', '[Tab]');
    await waitUntil(() => input.hasAttribute('aria-invalid'));
  });

  it('opens one list at a time', async () => {
    const { place } = await put(ACADEMIES + ACADEMIES.replace('id="academie"', ''));
    const [first, second] = place.querySelectorAll<HTMLElement>('[role=combobox]');
    second?.focus();
    await type('[ArrowDown]');
    assert.equal(second?.getAttribute('aria-expanded'), 'true');
    await press(first as Element);
    assert.equal(second?.getAttribute('aria-expanded'), 'false');
    assert.equal(first?.getAttribute('aria-expanded'), 'true');
  });

  it('speaks English where the page does', async () => {
    const { input, note } = await put(`<div lang="en">${ACADEMIES}</div>`);
    input.focus();
    await type('xy');
    assert.equal(note(), 'No result for “xy”');
  });

  it('says what its author wrote in place of our words', async () => {
    const { input, place, note } = await put(
      ACADEMIES.replace(
        '<preau-combobox',
        '<preau-combobox data-none="Aucune académie ne s’appelle {1}." data-clear="Vider"',
      ),
    );
    assert.equal(find(place, '[slot=clear]').getAttribute('aria-label'), 'Vider');
    input.focus();
    await type('xy');
    assert.equal(note(), 'Aucune académie ne s’appelle xy.');
  });

  describe('on a touch screen', () => {
    it('asks for the keyboard that suits: no correction, no capitals, « done », digits where asked', async () => {
      const { input, select } = await put(
        ACADEMIES.replace('<select', '<select inputmode=numeric'),
      );
      assert.equal(input.enterKeyHint, 'done');
      assert.equal(input.inputMode, 'numeric');
      assert.equal(input.autocapitalize, 'none');
      assert.equal(input.getAttribute('autocorrect'), 'off');
      assert.isFalse(input.spellcheck);
      select.removeAttribute('inputmode');
      await settled();
      assert.isFalse(input.hasAttribute('inputmode'));
    });

    it('has text of 16 px, below which a phone zooms in, and rows that a finger hits', async () => {
      await dress(['combobox', 'combobox/list']);
      const { input, place } = await put();
      assert.isAtLeast(parseFloat(getComputedStyle(input).fontSize), 16);
      await press(input);
      for (const row of place.querySelectorAll('[role=option]'))
        assert.isAtLeast(row.getBoundingClientRect().height, 40);
      const { height, width } = find(place, '[slot=toggle]').getBoundingClientRect();
      assert.isAtLeast(Math.min(height, width), 24, 'WCAG 2.5.8');
    });
  });

  it('warns once about what is missing, and never throws', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words[0]);
    const place = stage();
    place.append(
      parse(
        `<preau-combobox><select><option>1</select></preau-combobox><preau-combobox></preau-combobox>`,
      ),
    );
    await settled();
    for (const node of place.querySelectorAll('preau-combobox')) node.append('x');
    await settled();
    console.warn = warn;
    assert.lengthOf(said, 2);
    assert.include(String(said[0]), '<preau-combobox> has no label.');
    assert.include(String(said[1]), '<preau-combobox> has no list.');
  });

  it('ends in the same state whatever order its parts come in', async () => {
    const place = stage();
    const combobox = document.createElement('preau-combobox');
    place.append(combobox);
    for (const part of [...parse(ACADEMIES).querySelectorAll('preau-combobox > *')].reverse()) {
      combobox.append(part);
      await settled();
    }
    const { input } = meet(place);
    assert.equal(nameOf(input), 'Académie');
    assert.equal(descriptionOf(input), 'Celle de l’établissement.');
    find(place, 'select').remove();
    await settled();
    assert.lengthOf(place.querySelectorAll('[role=combobox], [slot=toggle], [slot=clear]'), 0);
  });

  it('forgets the name that a label gave, once it has left', async () => {
    const place = stage();
    place.append(parse(ACADEMIES.replace(' for="academie"', '')));
    await settled();
    place.append(find(place, 'label'));
    await settled();
    assert.notInclude(find(place, '[slot=toggle]').getAttribute('aria-label') ?? '', 'Académie');
    assert.isFalse(find(place, '[role=combobox]').hasAttribute('aria-labelledby'));
  });

  it('leaves no node behind after coming and going many times', async () => {
    const { place } = await put();
    const combobox = find(place, 'preau-combobox');
    const before = place.querySelectorAll('*').length;
    const parent = combobox.parentElement;
    for (let turn = 0; turn < 1000; turn++) {
      combobox.remove();
      parent?.prepend(combobox);
    }
    await settled();
    assert.equal(place.querySelectorAll('*').length, before);
  });
});
