import { signal, VERSION } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { find, page, serve, silent, start, TAGS, write } from './testing/page.ts';

const logs = silent();

const words = {
  classes: [
    { value: '6e', label: 'Sixième' },
    { value: '5e', label: 'Cinquième' },
  ],
  languages: [
    { value: 'de', label: 'Allemand' },
    { value: 'ar', label: 'Arabe', hint: 'Au lycée.' },
  ],
  rules: [{ words: '8 signes', minlength: 8 }],
};

/** One of each. */
const each = {
  text: '<preau-text-field name="nom" label="Nom" hint="Le vôtre." error="Écrivez-le." value="A" required />',
  textarea: '<preau-textarea-field name="texte" label="Texte" hint="Court." value="B" />',
  select: '<preau-select-field name="classe" label="Classe" [options]="classes" value="5e" />',
  combobox: '<preau-combobox-field name="academie" label="Ac." [options]="classes" value="5e" />',
  suggest: '<preau-suggest-field name="commune" label="Commune" [suggestions]="[\'Amiens\']" />',
  choice: '<preau-choice-field name="accord" label="Accord" value="oui" [checked]="true" />',
  choices: '<preau-choices-field name="lv" label="Langue" [choices]="languages" value="ar" />',
  switch: '<preau-switch-field name="sms" label="SMS" value="oui" />',
  password: '<preau-password-field name="mdp" label="Mot de passe" [rules]="rules" />',
  code: '<preau-code-field name="code" label="Code" />',
  date: '<preau-date-field name="date" label="Date" value="2026-09-01" />',
  upload: '<preau-upload-field name="pieces" label="Pièces" multiple />',
  range: '<preau-range-field name="trajet" label="Trajet" min="0" max="90" [value]="30" />',
};
const all = `<form ngNoForm>${Object.values(each).join('')}</form>`;
const values = () => [...new FormData(find<HTMLFormElement>('form'))];
const sent = [
  ['nom', 'A'],
  ['texte', 'B'],
  ['classe', '5e'],
  ['academie', '5e'],
  ['commune', ''],
  ['accord', 'oui'],
  ['lv', 'ar'],
  ['mdp', ''],
  ['code', ''],
  ['date', '2026-09-01'],
  ['pieces', expect.any(File)],
  ['trajet', '30'],
];

/** How many components were taken up, and how many were not, as Angular says in development. */
const hydrated = (): number => {
  const said = /hydrated (\d+) component.* 0 component\(s\) were skipped/.exec(logs.flat().join());
  return Number(said?.[1]) - before;
};
// Angular counts from the start of the file.
let before = 0;
afterEach(() => {
  before += hydrated() || 0;
});

test('runs on the Angular it says', () => {
  expect(VERSION.major).toBe(inject('angular'));
});

// First: no element is defined yet in this file.
test('takes up every field, keeps what was answered before, then the elements arrive', async () => {
  expect(customElements.get('preau-field')).toBeUndefined();
  const component = page(all, () => words);
  write(await serve(component));
  expect(values()).toEqual(sent);
  const input = find('[name=nom]');
  input.value = 'tapé avant';
  await start(component);
  expect(hydrated()).toBe(1 + Object.keys(each).length);
  await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
  expect(find('[name=nom]')).toBe(input);
  expect(values()).toEqual([['nom', 'tapé avant'], ...sent.slice(1)]);
  expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-hint ${input.id}-error`);
});

describe('where elements were there before, as in a part of a page that is hydrated later', () => {
  test.each(Object.entries(each))('%s', async (_kind, template) => {
    const component = page(template, () => words);
    await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
    write(await serve(component));
    const control = find('input, select, textarea');
    const { settled } = await start(component);
    await settled();
    expect(hydrated()).toBe(2);
    expect(find('input, select, textarea')).toBe(control);
  });
});

describe('what was answered before hydration', () => {
  test('goes to reactive forms', async () => {
    const state = () => ({
      ...words,
      form: new FormGroup({
        nom: new FormControl('A'),
        classe: new FormControl('6e'),
        accord: new FormControl(false),
        lv: new FormControl('de'),
        lvs: new FormControl(['de']),
      }),
    });
    const component = page(
      `<form [formGroup]="form">
        <preau-text-field label="Nom" formControlName="nom" />
        <preau-select-field label="Classe" [options]="classes" formControlName="classe" />
        <preau-choice-field label="Accord" formControlName="accord" />
        <preau-choices-field label="Langue" name="lv" [choices]="languages" formControlName="lv" />
        <preau-choices-field type="checkbox" label="Langues" [choices]="languages" formControlName="lvs" />
      </form>`,
      state,
      [ReactiveFormsModule],
    );
    write(await serve(component));
    expect(find('preau-text-field input').getAttribute('value')).toBe('A');
    expect(find<HTMLSelectElement>('select').value).toBe('6e');
    find('preau-text-field input').value = 'Zoé';
    find<HTMLSelectElement>('select').value = '5e';
    find('preau-choice-field input').checked = true;
    find('[name=lv][value=ar]').checked = true;
    find('[type=checkbox][value=ar]').checked = true;
    const { page: shown, settled } = await start(component);
    await settled();
    const expected = { nom: 'Zoé', classe: '5e', accord: true, lv: 'ar', lvs: ['de', 'ar'] };
    expect(shown.form.value).toEqual(expected);
    expect(find('preau-text-field input').value).toBe('Zoé');
    expect(find('[name=lv][value=de]').checked).toBe(false);
    shown.form.patchValue({ nom: 'B', classe: '6e' });
    await settled();
    expect(find('preau-text-field input').value).toBe('B');
    expect(find<HTMLSelectElement>('select').value).toBe('6e');
  });

  test('goes to template-driven forms, and the rest is the model’s', async () => {
    const component = page(
      `<form>
        <preau-text-field label="Nom" name="nom" [ngModel]="nom()" (ngModelChange)="nom.set($event)" />
        <preau-text-field label="Prénom" name="prenom" [ngModel]="prenom()" />
      </form>`,
      () => ({ nom: signal('A'), prenom: signal('B') }),
      [FormsModule],
    );
    write(await serve(component));
    expect(find('[name=prenom]').value).toBe('B');
    find('[name=nom]').value = 'Zoé';
    const { page: shown, settled } = await start(component);
    await settled();
    expect(shown.nom()).toBe('Zoé');
    expect(find('[name=nom]').value).toBe('Zoé');
    expect(find('[name=prenom]').value).toBe('B');
  });
});
