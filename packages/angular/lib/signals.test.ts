import { signal } from '@angular/core';
import {
  disabled,
  form,
  FormField,
  maxLength,
  min,
  required,
  submit,
  validate,
} from '@angular/forms/signals';
import { describe, expect, test } from 'vitest';
import { errorOf, find, leave, mount, silent, type } from './testing/page.ts';

silent();

interface Answers {
  nom: string;
  age: number | null;
  accord: boolean;
  lv: string;
}

describe('signal forms', () => {
  const open = () =>
    mount(
      `<preau-text-field label="Nom" [formField]="form.nom" />
       <preau-text-field label="Âge" type="number" [formField]="form.age" />
       <preau-choice-field label="Accord" [formField]="form.accord" />
       <preau-choices-field label="Langue" [choices]="languages" [formField]="form.lv" />`,
      () => {
        const model = signal<Answers>({ nom: '', age: 1, accord: false, lv: 'de' });
        const closed = signal(false);
        return {
          model,
          closed,
          languages: [
            { value: 'de', label: 'Allemand' },
            { value: 'ar', label: 'Arabe' },
          ],
          form: form(model, (path) => {
            required(path.nom);
            maxLength(path.nom, 5);
            min(path.age, 3);
            required(path.accord);
            disabled(path.lv, () => closed());
            validate(path.nom, ({ value }) =>
              value() === 'pris' ? { kind: 'pris', message: 'Ce nom est pris.' } : undefined,
            );
          }),
        };
      },
      [FormField],
    );
  const nom = 'preau-text-field input';

  test('gives and takes values, says what is required, what is wrong, what is disabled', async () => {
    const { page, settled } = await open();
    const input = find(nom);
    expect(input.required).toBe(true);
    expect(input.maxLength).toBe(5);
    expect(find('[value=de]').checked).toBe(true);
    expect(errorOf(nom)).toBeUndefined();
    leave(nom);
    leave('input[type=number]');
    leave('preau-choice-field input');
    await settled();
    expect(errorOf(nom)).toBe('Renseignez « Nom ».');
    expect(errorOf('input[type=number]')).toBe('« Âge » : la plus petite valeur est 3.');
    expect(errorOf('preau-choice-field input')).toBe('Cochez « Accord » pour continuer.');
    type(nom, 'pris');
    type('input[type=number]', '12');
    find('preau-choice-field input').click();
    find('[value=ar]').click();
    await settled();
    expect(page.model()).toEqual({ nom: 'pris', age: 12, accord: true, lv: 'ar' });
    expect(errorOf(nom)).toBe('Ce nom est pris.');
    page.model.update((all) => ({ ...all, nom: 'Zoé', lv: 'de' }));
    page.closed.set(true);
    await settled();
    expect(input.value).toBe('Zoé');
    expect(errorOf(nom)).toBeUndefined();
    expect(find('[value=de]').checked).toBe(true);
    expect(find('[value=de]').disabled).toBe(true);
  });

  test('submit says every error, and the form can focus what is wrong', async () => {
    const { page, settled } = await open();
    await submit(page.form, async () => undefined);
    await settled();
    expect(errorOf(nom)).toBe('Renseignez « Nom ».');
    page.form.nom().focusBoundControl();
    expect(document.activeElement).toBe(find(nom));
    page.form.nom().value.set('Maximilien');
    await settled();
    expect(errorOf(nom)).toBe('« Nom » : saisissez 5 caractères au plus.');
    page.form().reset();
    await settled();
    expect(errorOf(nom)).toBeUndefined();
  });
});
