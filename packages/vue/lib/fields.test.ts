import { fireEvent, render, screen, waitFor } from '@testing-library/vue';
import { mount } from '@vue/test-utils';
import { h, KeepAlive, nextTick, ref, Transition } from 'vue';
import { describe, expect, test, vi } from 'vitest';
import { PasswordField, SelectField } from './index.ts';
import { find } from '../../../tools/testing/dom.ts';
import { all, classes, languages, loaded, page, sent, settled, values } from './testing/pages.ts';

describe('uncontrolled', () => {
  test('sends its first values, then what a person chose; a reset gives the first ones back', async () => {
    render(all);
    const form = find<HTMLFormElement>('form');
    expect(values(form)).toEqual(sent);
    await fireEvent.update(screen.getByLabelText('Nom'), 'Zoé');
    await fireEvent.click(screen.getByLabelText('Allemand'));
    expect(values(form)).toContainEqual(['nom', 'Zoé']);
    expect(values(form)).toContainEqual(['lv', 'de']);
    form.reset();
    expect(values(form)).toEqual(sent);
  });

  test('has ids of its own, that label and describe it', () => {
    render(
      page(`
        <TextField label="Nom" hint="Le vôtre." error="Écrivez-le." />
        <TextField label="Prénom" id="prenom" aria-describedby="ailleurs" hint="Tous." />`),
    );
    const [name, first] = [screen.getByLabelText('Nom'), screen.getByLabelText('Prénom')];
    expect(name.id).toMatch(/^field-[\w-]+$/);
    expect(document.getElementById(`${name.id}-hint`)?.textContent).toBe('Le vôtre.');
    expect(name.getAttribute('aria-describedby')).toBe(`${name.id}-hint ${name.id}-error`);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(first.getAttribute('aria-describedby')).toBe('ailleurs prenom-hint');
    expect(first.hasAttribute('aria-invalid')).toBe(false);
  });

  test('its first value may be bound: it changes, and what is typed is not written over', async () => {
    const value = ref('A');
    const hint = ref('');
    render(page(`<TextField label="Nom" :value="value" :hint="hint" />`, { value, hint }));
    const name = screen.getByLabelText<HTMLInputElement>('Nom');
    await fireEvent.update(name, 'tapé');
    hint.value = 'Le vôtre.';
    await nextTick();
    expect(name.value).toBe('tapé');
    value.value = 'B';
    await nextTick();
    expect(name.value).toBe('B');
  });

  test('a select takes options by a slot', () => {
    render(
      page(
        `<SelectField label="Classe" value="b"><option value="a">A</option><option value="b">B</option></SelectField>`,
      ),
    );
    expect(find<HTMLSelectElement>('select').value).toBe('b');
  });

  test('what is not a word is for the control: listeners, classes, attributes of any name', async () => {
    const heard: string[] = [];
    render(
      page(
        `<TextField label="Nom" class="large" data-testid="nom" spellcheck="false" disabled
          @focus="heard.push('focus')" @blur="heard.push('blur')" @input="heard.push($event.target.value)" />
        <ChoicesField label="Langue" name="lv" :choices="languages" required disabled @change="heard.push($event.target.value)" />`,
        { heard },
      ),
    );
    const name = screen.getByTestId('nom');
    expect(name.outerHTML).toMatch(/^<input.* class="large".* spellcheck="false"/);
    expect(find('preau-field').outerHTML).toMatch(/^<preau-field>/);
    await fireEvent.focus(name);
    await fireEvent.input(name, { target: { value: 'Z' } });
    await fireEvent.blur(name);
    await fireEvent.change(screen.getByLabelText('Arabe'));
    expect(heard).toEqual(['focus', 'Z', 'blur', 'ar']);
    const answers = [...document.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(answers.map(({ required, disabled }) => required && disabled)).toEqual([true, true]);
  });

  test('words may be slots; one that says nothing is none', async () => {
    const wrong = ref(false);
    render(
      page(
        `<TextField label="Nom"><template #label="">Nom <i>de naissance</i></template>
          <template #error><b v-if="wrong">Écrivez-le.</b></template></TextField>`,
        { wrong },
      ),
    );
    const name = screen.getByLabelText('Nom de naissance');
    expect(find('[slot=error], i').localName).toBe('i');
    expect(name.hasAttribute('aria-invalid')).toBe(false);
    wrong.value = true;
    await nextTick();
    expect(find('[slot=error]').innerHTML).toContain('<b>Écrivez-le.</b>');
    expect(name.getAttribute('aria-describedby')).toBe(`${name.id}-error`);
  });
});

test('an error stays for as long as Vue says it, whatever the browser thinks', async () => {
  const field = render(PasswordField, {
    props: { label: 'Mot de passe', error: 'Il a déjà servi.' },
  });
  await customElements.whenDefined('preau-password');
  const owner = find<HTMLElementTagNameMap['preau-field']>('preau-field');
  const input = find('input');
  const judged = async () => {
    // As the element does after a `change`.
    owner.error = '';
    await owner.updateComplete;
  };
  await judged();
  // The element may have judged before the component had a word to say.
  await waitFor(() => {
    expect(find<HTMLElement>('[slot=error]').hidden).toBe(false);
  });
  await judged();
  expect(find<HTMLElement>('[slot=error]').hidden).toBe(false);
  expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-error`);
  await field.rerender({ error: undefined });
  await judged();
  expect(owner.textContent).not.toContain('servi');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  await field.rerender({ error: 'Il est trop court.' });
  await settled();
  expect(find<HTMLElement>('[slot=error]:not([data-preau-generated])').hidden).toBe(false);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

describe('re-rendering', () => {
  test('a hundred times, words coming and going: the same control, its text and its focus', async () => {
    const at = ref(0);
    const name = ref('');
    render(
      page(
        `<TextField :label="'Nom ' + at" :hint="at % 2 ? 'Le vôtre.' : undefined"
          :error="at % 3 ? '' : 'Écrivez-le.'" :prefix="at % 5 ? undefined : '+'" v-model="name" />`,
        { at, name },
      ),
    );
    await customElements.whenDefined('preau-field');
    const input = find('input');
    input.focus();
    await fireEvent.update(input, 'tapé');
    for (at.value = 1; at.value <= 100; at.value++) {
      await nextTick();
      await settled();
      const hint = at.value % 2 ? `${input.id}-hint` : '';
      const error = at.value % 3 ? '' : `${input.id}-error`;
      expect(input.getAttribute('aria-describedby') ?? '').toBe(`${hint} ${error}`.trim());
    }
    at.value = 100;
    await nextTick();
    expect(find('input')).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('tapé');
    expect(find('label').textContent).toBe('Nom 100');
    expect(find('preau-field').children.length).toBe(3);
  });

  test('a keyed list put in another order keeps each one’s text, and the focus of what stays', async () => {
    const keys = ref(['a', 'b', 'c']);
    render(page(`<TextField v-for="key in keys" :key="key" :label="key" :name="key" />`, { keys }));
    for (const name of ['a', 'b', 'c']) find(`[name=${name}]`).value = `de ${name}`;
    const before = find('[name=b]');
    before.focus();
    keys.value = ['c', 'a', 'd', 'b'];
    await nextTick();
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual([
      ...['de c', 'de a', '', 'de b'],
    ]);
    expect(screen.getByLabelText('b')).toBe(before);
    expect(document.activeElement).toBe(before);
  });

  test('answers put in another order keep what was chosen', async () => {
    const choices = ref(languages);
    render(page(`<ChoicesField label="Langue" name="lv" :choices="choices" />`, { choices }));
    await fireEvent.click(screen.getByLabelText('Arabe'));
    choices.value = [{ value: 'en', label: 'Anglais' }, ...languages].reverse();
    await nextTick();
    expect(screen.getByLabelText<HTMLInputElement>('Arabe').checked).toBe(true);
    expect(document.querySelectorAll(':checked').length).toBe(1);
  });

  test('unmounted and mounted again, nothing is left and nothing is missing', async () => {
    const here = ref(true);
    const { container } = render({
      render: () => h(Transition, { css: false }, () => (here.value ? h(all) : undefined)),
    });
    await loaded();
    for (let at = 0; at < 10; at++) {
      here.value = false;
      await nextTick();
      await Promise.resolve();
      await waitFor(() => {
        expect(container.querySelector('form')).toBeNull();
      });
      here.value = true;
      await nextTick();
    }
    expect(values(find('form', container))).toEqual(sent);
  });

  test('kept alive: what was typed is there again, and the error is still said', async () => {
    const here = ref(true);
    const Kept = page(`<TextField label="Nom" error="Écrivez-le." />`);
    render({ render: () => h(KeepAlive, () => (here.value ? h(Kept) : h('p', 'Ailleurs'))) });
    await customElements.whenDefined('preau-field');
    const input = find('input');
    input.value = 'tapé';
    here.value = false;
    await nextTick();
    expect(document.querySelector('input')).toBeNull();
    here.value = true;
    await nextTick();
    await settled();
    expect(find('input')).toBe(input);
    expect(input.value).toBe('tapé');
    expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-error`);
  });

  test('leaves no listener on the document', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const form = render(all);
    await loaded();
    form.unmount();
    await nextTick();
    const left = added.mock.calls.filter(
      ([type, listener, options]) =>
        !(options instanceof Object && options.signal?.aborted) &&
        !removed.mock.calls.some((call) => call[0] === type && call[1] === listener),
    );
    expect(added.mock.calls.length).toBeGreaterThan(13);
    expect(left).toEqual([]);
  });
});

describe('the tag itself', () => {
  test('has its attributes, true or false, its properties and its listeners', async () => {
    const closed = () => true;
    const heard: string[] = [];
    const host = ref<Record<string, unknown>>({
      ...{ closed: '6 7', 'week-numbers': true, disabledDates: closed, class: 'large' },
      onPreauTest: () => heard.push('test'),
    });
    render(page(`<DateField label="Date" :host="host" />`, { host }));
    await customElements.whenDefined('preau-date');
    const date = find<HTMLElementTagNameMap['preau-date']>('preau-date');
    expect(date.closed).toBe('6 7');
    expect(date.weekNumbers).toBe(true);
    expect(date.disabledDates).toBe(closed);
    expect(date.className).toBe('large');
    date.dispatchEvent(new Event('preau-test'));
    expect(heard).toEqual(['test']);
    host.value = { 'week-numbers': false };
    await nextTick();
    expect(date.weekNumbers).toBe(false);
    expect(date.hasAttribute('closed')).toBe(false);
  });

  test('its control is exposed', () => {
    const wrapper = mount(SelectField, {
      attachTo: document.body,
      props: { label: 'Classe', options: classes, modelValue: '5e' },
    });
    expect(wrapper.vm.control).toBe(wrapper.find('select').element);
    expect(wrapper.vm.control?.value).toBe('5e');
    wrapper.vm.control?.focus();
    expect(document.activeElement).toBe(wrapper.vm.control);
    wrapper.unmount();
  });
});
