import { assert } from '@open-wc/testing';
import { ACADEMIES, put, type } from '../testing/combobox.js';
import { find, parse, settled, stage } from '../testing/fixtures.js';
import './combobox.define.js';

/** One test for each row of APG's tables: combobox with a list, editable, with list autocomplete. */
describe('preau-combobox, by keyboard', () => {
  describe('in the field', () => {
    it('Down opens the list and goes to its first option', async () => {
      const { input, open, active } = await put();
      input.focus();
      await type('[ArrowDown]');
      assert.isTrue(open());
      assert.equal(active(), 'Aix-Marseille');
    });

    it('Down goes to the option that is chosen, where one is', async () => {
      const { input, select, active, shown } = await put();
      select.value = '04';
      await settled();
      input.focus();
      await type('[ArrowDown]');
      assert.equal(active(), 'Bordeaux');
      assert.include(shown(), '*+Bordeaux');
    });

    it('Up opens the list and goes to its last option', async () => {
      const { input, active } = await put();
      input.focus();
      await type('[ArrowUp]');
      assert.equal(active(), 'Clermont-Ferrand');
    });

    it('Alt+Down opens the list and stays in the field', async () => {
      const { input, open, active } = await put();
      input.focus();
      await type('[Alt+ArrowDown]');
      assert.isTrue(open());
      assert.isUndefined(active());
    });

    it('Enter, with nothing active, is the form’s', async () => {
      const { input, form, select } = await put();
      let submitted = 0;
      form?.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted++;
      });
      input.focus();
      await type('besancon', '[Enter]');
      assert.equal(select.value, '03', 'what was written out is chosen first');
      assert.equal(submitted, 1);
    });

    it('Escape closes the list, then gives back what was chosen', async () => {
      const { input, select, open } = await put();
      select.value = '02';
      await settled();
      input.focus();
      input.select();
      await type('xyz');
      assert.isTrue(open());
      await type('[Escape]');
      assert.isFalse(open());
      assert.equal(input.value, 'xyz');
      await type('[Escape]');
      assert.equal(input.value, 'Amiens');
      assert.equal(select.value, '02');
    });

    it('a character opens the list of what answers it, and nothing is active', async () => {
      const { input, open, active, shown } = await put();
      input.focus();
      await type('b');
      assert.isTrue(open());
      assert.deepEqual(shown(), ['Besançon', 'Bordeaux']);
      assert.isUndefined(active());
      await type('e');
      assert.deepEqual(shown(), ['Besançon']);
      await type('[Backspace]');
      assert.lengthOf(shown(), 2);
    });

    it('keeps the keys that edit text for the text', async () => {
      const { input, shown } = await put();
      input.focus();
      await type('es', '[Home]', 'b');
      assert.equal(input.value, 'bes');
      assert.deepEqual(shown(), ['Besançon']);
      await type('[End]', '[ArrowLeft]', '[Delete]');
      assert.equal(input.value, 'be');
    });
  });

  describe('in the list', () => {
    async function inList(...keys: string[]): ReturnType<typeof put> {
      const met = await put();
      met.input.focus();
      await type('[ArrowDown]', ...keys);
      return met;
    }

    it('Enter chooses the active option, closes the list and does not submit', async () => {
      const { input, select, form, open } = await put();
      let submitted = 0;
      form?.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted++;
      });
      input.focus();
      await type('[ArrowDown]', '[ArrowDown]', '[Enter]');
      assert.equal(select.value, '02');
      assert.equal(input.value, 'Amiens');
      assert.isFalse(open());
      assert.equal(submitted, 0);
    });

    it('Down goes to the next option, and after the last to the first', async () => {
      const { active } = await inList('[ArrowDown]');
      assert.equal(active(), 'Amiens');
      await type('[ArrowDown]', '[ArrowDown]', '[ArrowDown]', '[ArrowDown]', '[ArrowDown]');
      assert.equal(active(), 'Aix-Marseille');
    });

    it('Up goes to the option before, and before the first to the last', async () => {
      const { active } = await inList('[ArrowUp]');
      assert.equal(active(), 'Clermont-Ferrand');
      await type('[ArrowUp]');
      assert.equal(active(), 'Caen');
    });

    it('Page down and Page up go ten options further, and stop at the ends', async () => {
      const { active } = await inList('[PageDown]');
      assert.equal(active(), 'Clermont-Ferrand');
      await type('[PageUp]');
      assert.equal(active(), 'Aix-Marseille');
    });

    it('Alt+Up closes the list and chooses nothing', async () => {
      const { open, select } = await inList('[Alt+ArrowUp]');
      assert.isFalse(open());
      assert.equal(select.value, '');
    });

    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight'])
      it(`${key} goes back to the text, and leaves the list open`, async () => {
        const { active, open } = await inList(`[${key}]`);
        assert.isUndefined(active());
        assert.isTrue(open());
      });

    it('Tab chooses the active option and goes on', async () => {
      const { select, open, place } = await inList('[Tab]');
      assert.equal(select.value, '01');
      assert.isFalse(open());
      assert.equal(document.activeElement, find(place, 'form > button'));
    });

    it('Shift+Tab chooses it too, and goes back', async () => {
      const { select, open, input, place } = await put(`<button>Avant</button>${ACADEMIES}`);
      input.focus();
      await type('[ArrowDown]', '[Shift+Tab]');
      assert.equal(select.value, '01');
      assert.isFalse(open());
      assert.equal(document.activeElement, find(place, 'button'));
    });

    it('Tab chooses nothing where nothing is active', async () => {
      const { select, open } = await inList('[ArrowLeft]', '[Tab]');
      assert.equal(select.value, '');
      assert.isFalse(open());
    });

    it('Escape closes the list and chooses nothing', async () => {
      const { select, open } = await inList('[Escape]');
      assert.equal(select.value, '');
      assert.isFalse(open());
    });

    it('a character goes on writing in the field', async () => {
      const { input, active, shown } = await inList('a');
      assert.equal(input.value, 'a');
      assert.isUndefined(active());
      assert.deepEqual(shown(), ['Aix-Marseille', 'Amiens']);
    });

    it('a disabled option can be heard, and not chosen', async () => {
      const { active, select, open } = await inList('[ArrowUp]', '[ArrowUp]');
      assert.equal(active(), 'Caen');
      await type('[Enter]');
      assert.equal(select.value, '');
      assert.isTrue(open());
    });
  });

  it('one Escape closes the list, the next one the dialog around', async () => {
    const place = stage();
    place.append(
      parse(`<dialog><preau-combobox><label>Ville</label><select><option value="">-</option>
        <option>Rennes</option></select></preau-combobox></dialog>`),
    );
    await settled();
    const dialog = find<HTMLDialogElement>(place, 'dialog');
    dialog.showModal();
    find(place, '[role=combobox]').focus();
    await type('[ArrowDown]');
    assert.isTrue(find(place, '[role=option]').checkVisibility());
    await type('[Escape]');
    assert.isTrue(dialog.open);
    await type('[Escape]');
    assert.isFalse(dialog.open);
  });

  it('leaves its keys to an input method', async () => {
    const { input, open, select } = await put();
    input.focus();
    await type('[ArrowDown]');
    for (const more of [{ isComposing: true }, { keyCode: 229 }])
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more }));
    assert.isTrue(open());
    assert.equal(select.value, '');
  });
});
