import { fireEvent, render, screen, waitFor } from '@testing-library/vue';
import { useForm } from 'vee-validate';
import { defineComponent, nextTick, ref } from 'vue';
import { describe, expect, test, vi } from 'vitest';
import * as components from './index.ts';
import { find } from '../../../tools/testing/dom.ts';
import { page, settled } from './testing/pages.ts';

describe('v-model', () => {
  test('of a text, and its modifiers', async () => {
    const [name, age, note] = [ref(''), ref<number | string>(''), ref('')];
    const { container } = render(
      page(
        `<TextField label="Nom" v-model.trim="name" /><TextField label="Âge" v-model.number="age" />
        <TextareaField label="Note" v-model.lazy="note" />`,
        { name, age, note },
      ),
    );
    const field = screen.getByLabelText<HTMLInputElement>('Nom');
    await fireEvent.update(field, ' Zoé ');
    expect(name.value).toBe('Zoé');
    name.value = 'Ana';
    await nextTick();
    expect(field.value).toBe('Ana');
    await fireEvent.update(screen.getByLabelText('Âge'), '12');
    expect(age.value).toBe(12);
    const text = find<HTMLTextAreaElement>('textarea', container);
    await fireEvent.input(text, { target: { value: 'lu' } });
    expect(note.value).toBe('');
    await fireEvent.change(text);
    expect(note.value).toBe('lu');
  });

  test('waits for the end of a composition', async () => {
    const name = ref('');
    render(page(`<TextField label="Nom" v-model="name" />`, { name }));
    const field = screen.getByLabelText('Nom');
    await fireEvent.compositionStart(field);
    await fireEvent.input(field, { target: { value: 'に' } });
    expect(name.value).toBe('');
    await fireEvent.compositionEnd(field);
    expect(name.value).toBe('に');
  });

  test('of boxes: true or false, values of one’s own, a list that several share', async () => {
    const [on, sms, list] = [ref(false), ref('non'), ref<string[]>([])];
    render(
      page(
        `<ChoiceField label="Accord" v-model="on" /><SwitchField label="SMS" v-model="sms" true-value="oui" false-value="non" />
        <ChoiceField label="Midi" value="midi" v-model="list" /><ChoiceField label="Soir" value="soir" v-model="list" />`,
        { on, sms, list },
      ),
    );
    for (const label of ['Accord', 'SMS', 'Soir', 'Midi'])
      await fireEvent.click(screen.getByLabelText(label));
    expect([on.value, sms.value, list.value]).toEqual([true, 'oui', ['soir', 'midi']]);
    [on.value, sms.value, list.value] = [false, 'non', ['midi']];
    await nextTick();
    expect(document.querySelectorAll(':checked').length).toBe(1);
  });

  test('of answers, one or several, and of lists', async () => {
    const [one, many, classe, several] = [ref('ar'), ref<string[]>(), ref('5e'), ref<string[]>()];
    render(
      page(
        `<ChoicesField label="Langue" name="lv" :choices="languages" v-model="one" />
        <ChoicesField label="Autres" type="checkbox" name="a" :choices="languages" v-model="many" />
        <SelectField label="Classe" :options="classes" v-model="classe" />
        <SelectField label="Classes" :options="classes" multiple v-model="several" />`,
        { one, many, classe, several },
      ),
    );
    expect(find('[name=lv]:checked').value).toBe('ar');
    await fireEvent.click(find('[name=lv][value=de]'));
    await fireEvent.click(find('[name=a][value=ar]'));
    await fireEvent.click(find('[name=a][value=de]'));
    await fireEvent.update(screen.getByLabelText('Classe'), '6e');
    const options = [...screen.getByLabelText<HTMLSelectElement>('Classes').options];
    for (const option of options) option.selected = true;
    await fireEvent.change(screen.getByLabelText('Classes'));
    expect([one.value, many.value, classe.value, several.value]).toEqual([
      ...['de', ['ar', 'de'], '6e', ['6e', '5e']],
    ]);
    [one.value, many.value, classe.value, several.value] = ['ar', [], '5e', ['5e']];
    await nextTick();
    const shown = [...document.querySelectorAll<HTMLInputElement>(':checked')];
    expect(shown.map(({ value }) => value)).toEqual(['ar', '5e', '5e']);
  });

  test('of files: their list, emptied by the page', async () => {
    // jsdom has no way to write files in a field.
    const Transfer = class {
      files: File[] = [];
      items = { add: (file: File) => this.files.push(file) };
    };
    vi.stubGlobal('DataTransfer', Transfer);
    const files = ref<readonly File[]>([]);
    render(page(`<UploadField label="Pièces" multiple v-model="files" />`, { files }));
    await customElements.whenDefined('preau-upload');
    await settled();
    const input = find('input');
    const file = new File(['a'], 'a.pdf');
    let list: File[] = [file];
    Object.defineProperty(input, 'files', {
      get: () => list,
      set: (next: File[]) => (list = next),
    });
    Object.defineProperty(input, 'value', { set: () => (list = []) });
    await fireEvent.change(input);
    expect(files.value).toEqual([file]);
    files.value = [];
    await nextTick();
    expect(list).toEqual([]);
  });

  test('of a number on a track, which its element says', async () => {
    const minutes = ref(150);
    render(page(`<RangeField label="Trajet" max="300" v-model.number="minutes" />`, { minutes }));
    await customElements.whenDefined('preau-range');
    await settled();
    const range = screen.getByLabelText<HTMLInputElement>('Trajet');
    expect(range.value).toBe('150');
    await fireEvent.update(range, '200');
    expect(minutes.value).toBe(200);
    minutes.value = 15;
    await nextTick();
    await settled();
    expect(find('[slot=value]').textContent).toBe('15');
  });

  test.each([
    ['and its control say the same after a reset', false, 'Zoé', 'ar'],
    ['is the page’s, where the page resets it', true, '', ''],
  ])('%s', async (_title, own, name, language) => {
    const [nom, lv] = [ref('Zoé'), ref('ar')];
    const clear = () => {
      if (own) [nom.value, lv.value] = ['', ''];
    };
    render(
      page(
        `<form @reset="clear"><TextField label="Nom" v-model="nom" />
        <ChoicesField label="Langue" name="lv" :choices="languages" v-model="lv" /></form>`,
        { nom, lv, clear },
      ),
    );
    await fireEvent.update(screen.getByLabelText('Nom'), 'Ana');
    await fireEvent.click(screen.getByLabelText('Allemand'));
    // As a browser does for a person: what listeners ask for is rendered before the controls are reset.
    find('form').dispatchEvent(new Event('reset', { bubbles: true, cancelable: true }));
    await nextTick();
    for (const control of document.querySelectorAll('input')) {
      if (control.type === 'text') control.value = control.defaultValue;
      else control.checked = control.defaultChecked;
    }
    await new Promise((done) => setTimeout(done));
    await nextTick();
    await nextTick();
    expect([nom.value, lv.value]).toEqual([name, language]);
    expect(screen.getByLabelText<HTMLInputElement>('Nom').value).toBe(name);
    expect(screen.getByLabelText<HTMLInputElement>('Arabe').checked).toBe(language === 'ar');
    expect(screen.getByLabelText<HTMLInputElement>('Allemand').checked).toBe(false);
  });

  test('and a listener alone', async () => {
    const heard: unknown[] = [];
    render(page(`<TextField label="Nom" @update:model-value="heard.push($event)" />`, { heard }));
    await fireEvent.update(screen.getByLabelText('Nom'), 'Zoé');
    expect(heard).toEqual(['Zoé']);
  });
});

describe('vee-validate', () => {
  const Form = defineComponent({
    components,
    props: ['onValid'],
    setup(props: { onValid: (values: unknown) => void }) {
      const { defineField, errors, handleSubmit } = useForm({
        initialValues: { nom: '', accord: false },
        validationSchema: { nom: (value: string) => (value ? true : 'Écrivez votre nom.') },
      });
      const [nom, nomProps] = defineField('nom');
      const [accord] = defineField('accord');
      return { nom, nomProps, accord, errors, submit: handleSubmit(props.onValid) };
    },
    template: `<form novalidate @submit.prevent="submit">
      <TextField label="Nom" v-model="nom" v-bind="nomProps" :error="errors.nom" />
      <ChoiceField label="Accord" v-model="accord" /><button>Envoyer</button></form>`,
  });

  test('gives the values and the errors', async () => {
    const onValid = vi.fn();
    render(Form, { props: { onValid } });
    const name = screen.getByLabelText('Nom');
    await fireEvent.click(screen.getByText('Envoyer'));
    const error = await screen.findByText('Écrivez votre nom.');
    expect(onValid).not.toHaveBeenCalled();
    expect(name.getAttribute('aria-describedby')).toBe(error.id);
    await fireEvent.update(name, 'Zoé');
    await fireEvent.click(screen.getByLabelText('Accord'));
    await waitFor(() => {
      expect(name.hasAttribute('aria-invalid')).toBe(false);
    });
    await fireEvent.click(screen.getByText('Envoyer'));
    await waitFor(() => {
      expect(onValid).toHaveBeenCalledOnce();
    });
    expect(onValid.mock.calls[0]?.[0]).toEqual({ nom: 'Zoé', accord: true });
    expect(screen.getByLabelText('Nom')).toBe(name);
  });
});
