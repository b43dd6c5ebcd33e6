import { signal } from '@angular/core';
import {
  FormControl,
  FormGroup,
  FormsModule,
  ReactiveFormsModule,
  Validators,
} from '@angular/forms';
import { englishMessages, providePreauMessages } from '@preau/angular';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { errorOf, find, leave, mount, page, silent, start, type } from './testing/page.ts';

silent();

const classes = [
  { value: '6e', label: 'Sixième' },
  { value: '5e', label: 'Cinquième' },
];
const languages = [
  { value: 'de', label: 'Allemand' },
  { value: 'ar', label: 'Arabe' },
];
const all = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)];
const click = (selector: string): void => {
  find<HTMLElement>(selector).click();
};

describe('reactive forms', () => {
  const template = `
    <form [formGroup]="form" (ngSubmit)="sent.push(form.value)">
      <preau-text-field label="Nom" name="nom" hint="Le vôtre." formControlName="nom" />
      <preau-text-field label="Âge" name="age" type="number" formControlName="age" />
      <preau-select-field label="Classe" [options]="classes" formControlName="classe" />
      <preau-choices-field label="Langue" name="lv" [choices]="languages" formControlName="lv" />
      <preau-choices-field label="Langues" name="lvs" type="checkbox" [choices]="languages" formControlName="lvs" />
      <preau-choice-field label="Accord" name="accord" formControlName="accord" />
      <preau-upload-field label="Pièces" name="pieces" formControlName="pieces" />
      <button>Envoyer</button><button type="reset">Effacer</button>
    </form>`;
  const state = () => ({
    classes,
    languages,
    sent: [] as unknown[],
    form: new FormGroup({
      nom: new FormControl('', [Validators.required, Validators.maxLength(5)]),
      age: new FormControl<number | null>(null, [Validators.min(3), Validators.max(1000)]),
      classe: new FormControl('5e'),
      lv: new FormControl<string | null>(null, Validators.required),
      lvs: new FormControl<string[]>(['de']),
      accord: new FormControl(false, Validators.requiredTrue),
      pieces: new FormControl<File[]>([]),
    }),
  });
  const open = () => mount(template, state, [ReactiveFormsModule]);

  test('shows the values of the form, and gives it what a person answers', async () => {
    const { page, settled } = await open();
    expect(find<HTMLSelectElement>('select').value).toBe('5e');
    expect(find('[name=lvs][value=de]').checked).toBe(true);
    expect(find('[name=nom]').required).toBe(true);
    expect(find('[name=age]').required).toBe(false);
    expect(find('[name=lv]').required).toBe(true);
    expect(find('[name=accord]').required).toBe(true);
    type('[name=nom]', 'Zoé');
    type('[name=age]', '12');
    type('select', '6e');
    click('[name=lv][value=ar]');
    click('[name=lvs][value=ar]');
    click('[name=lvs][value=de]');
    click('[name=accord]');
    await settled();
    const expected = { nom: 'Zoé', age: 12, classe: '6e', lv: 'ar', lvs: ['ar'], accord: true };
    expect(page.form.value).toEqual({ ...expected, pieces: [] });
    expect(page.form.dirty).toBe(true);
    click('button');
    expect(page.sent).toEqual([{ ...expected, pieces: [] }]);
  });

  test('setValue, patchValue and reset are shown, a reset of the page too', async () => {
    const { page, settled } = await open();
    page.form.patchValue({ nom: 'Ana', age: 3, classe: '6e', lv: 'de', lvs: ['ar', 'de'] });
    page.form.controls.accord.setValue(true);
    await settled();
    expect(find('[name=nom]').value).toBe('Ana');
    expect(find('[name=age]').value).toBe('3');
    expect(find<HTMLSelectElement>('select').value).toBe('6e');
    expect(find('[name=lv][value=de]').checked).toBe(true);
    expect(all('[name=lvs]:checked').length).toBe(2);
    expect(find('[name=accord]').checked).toBe(true);
    page.form.reset({ nom: 'Bo' });
    await settled();
    expect(find('[name=nom]').value).toBe('Bo');
    expect(all(':checked:not(option)')).toEqual([]);
    type('[name=nom]', 'Cy');
    click('[type=reset]');
    await settled();
    expect(find('[name=nom]').value).toBe('');
    expect(page.form.value.nom).toBeNull();
  });

  test('a value that the form changes at once is shown', async () => {
    const { page, settled } = await open();
    page.form.controls.nom.valueChanges.subscribe((text) => {
      if (text !== text?.toUpperCase()) page.form.controls.nom.setValue(text?.toUpperCase() ?? '');
    });
    type('[name=nom]', 'zoé');
    await settled();
    expect(find('[name=nom]').value).toBe('ZOÉ');
    // What is being composed is not an answer yet.
    const input = find('[name=nom]');
    input.value = 'ZOÉ^';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(page.form.value.nom).toBe('ZOÉ');
    input.value = 'ZOÉÊ';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(page.form.value.nom).toBe('ZOÉÊ');
  });

  test('errors are said in French once a field was left, and go with their cause', async () => {
    const { page, settled } = await open();
    expect(all('[slot=error]')).toEqual([]);
    leave('[name=nom]');
    leave('[name=lv]', find('[name=lv][value=ar]'));
    await settled();
    expect(page.form.controls.nom.touched).toBe(true);
    expect(page.form.controls.lv.touched).toBe(false);
    const input = find('[name=nom]');
    expect(errorOf('[name=nom]')).toBe('Renseignez « Nom ».');
    expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-hint ${input.id}-error`);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(all('[slot=error]').length).toBe(1);
    type('[name=nom]', 'Maximilien');
    await settled();
    expect(errorOf('[name=nom]')).toBe('« Nom » : saisissez 5 caractères au plus.');
    type('[name=nom]', 'Max');
    await settled();
    expect(errorOf('[name=nom]')).toBeUndefined();
    expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-hint`);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });

  test('a form that was sent says all of them; a reset takes them away', async () => {
    const { page, settled } = await open();
    type('[name=age]', '2000');
    click('button');
    await settled();
    expect(errorOf('[name=nom]')).toBe('Renseignez « Nom ».');
    expect(errorOf('[name=age]')).toBe('« Âge » : la plus grande valeur est 1 000.');
    expect(errorOf('[name=lv]')).toBe('Choisissez une réponse à « Langue ».');
    expect(errorOf('[name=accord]')).toBe('Cochez « Accord » pour continuer.');
    expect(all('[name=lv][aria-invalid=true]').length).toBe(2);
    click('[type=reset]');
    await settled();
    expect(all('[slot=error]:not([data-preau-generated])')).toEqual([]);
    page.form.markAllAsTouched();
    await settled();
    expect(errorOf('[name=nom]')).toBe('Renseignez « Nom ».');
  });

  test('disabled by the form or by the page', async () => {
    const { page, settled } = await open();
    leave('[name=nom]');
    page.form.disable();
    await settled();
    expect(all('input, select').every((one) => one.disabled)).toBe(true);
    expect(errorOf('[name=nom]')).toBeUndefined();
    page.form.controls.nom.enable();
    await settled();
    expect(all('input, select').filter((one) => !one.disabled)).toEqual([find('[name=nom]')]);
  });

  test('another control in the same field, then none', async () => {
    const [first, second] = [new FormControl('A'), new FormControl('B', Validators.required)];
    const control = signal(first);
    const here = signal(true);
    const { settled } = await mount(
      `@if (here()) {<preau-text-field label="Nom" [formControl]="control()" />}`,
      () => ({ control, here }),
      [ReactiveFormsModule],
    );
    control.set(second);
    await settled();
    const input = find('input');
    expect(input.value).toBe('B');
    expect(input.required).toBe(true);
    type('input', '');
    second.markAsTouched();
    await settled();
    expect(errorOf('input')).toBe('Renseignez « Nom ».');
    expect(first.value).toBe('A');
    here.set(false);
    await settled();
    expect(find('test-page').children.length).toBe(0);
    const { source } = second.events as unknown as { source: { observed: boolean } };
    expect(source.observed).toBe(false);
    second.setValue('sans effet');
  });
});

describe('template-driven forms', () => {
  test('ngModel both ways, with the validators of attributes', async () => {
    const { page, settled } = await mount(
      `<form #f="ngForm">
        <preau-text-field label="Nom" name="nom" [(ngModel)]="nom" required minlength="2" />
        <preau-choice-field label="Accord" name="accord" [(ngModel)]="accord" required />
        <button>Envoyer</button>
      </form>`,
      () => ({ nom: signal('A'), accord: signal(false) }),
      [FormsModule],
    );
    await settled();
    const input = find('[name=nom]');
    expect(input.value).toBe('A');
    expect(input.required).toBe(true);
    expect(input.getAttribute('minlength')).toBe('2');
    expect(find('preau-text-field').hasAttribute('name')).toBe(false);
    expect(all('[slot=error]')).toEqual([]);
    click('button');
    await settled();
    expect(errorOf('[name=nom]')).toBe('« Nom » : saisissez au moins 2 caractères.');
    expect(errorOf('[name=accord]')).toBe('Cochez « Accord » pour continuer.');
    type('[name=nom]', 'Zoé');
    click('[name=accord]');
    await settled();
    expect([page.nom(), page.accord()]).toEqual(['Zoé', true]);
    expect(all('[slot=error]:not([data-preau-generated])')).toEqual([]);
    page.nom.set('Ana');
    await settled();
    expect(input.value).toBe('Ana');
  });
});

describe('without a form', () => {
  test('value and checked both ways', async () => {
    const { page, settled } = await mount(
      `<preau-text-field label="Nom" [(value)]="nom" />
       <preau-switch-field label="SMS" [(checked)]="sms" />
       <preau-choices-field label="Langues" type="checkbox" [choices]="languages" [(value)]="lvs" />`,
      () => ({
        languages,
        nom: signal<string | number | null>('A'),
        sms: signal<boolean | null>(null),
        lvs: signal<string | readonly string[] | null>(['de']),
      }),
    );
    expect(find('preau-text-field input').value).toBe('A');
    type('preau-text-field input', 'Zoé');
    click('preau-switch-field input');
    click('[value=ar]');
    expect([page.nom(), page.sms(), page.lvs()]).toEqual(['Zoé', true, ['de', 'ar']]);
    page.nom.set(null);
    page.lvs.set(['ar']);
    await settled();
    expect(find('preau-text-field input').value).toBe('');
    expect(all('[type=checkbox]:checked').map(({ value }) => value)).toEqual(['on', 'ar']);
  });

  test('has ids of its own, that label and describe it', async () => {
    await mount(
      `<preau-text-field label="Nom" hint="Le vôtre." error="Écrivez-le." />
       <preau-text-field label="Prénom" id="prenom" [control]="{ 'aria-describedby': 'ailleurs' }" hint="Tous." />`,
      () => ({}),
    );
    const [name, first] = all('input');
    expect(name?.id).toMatch(/^field-\d+$/);
    expect(name?.labels?.[0]?.textContent).toBe('Nom');
    expect(name?.getAttribute('aria-describedby')).toBe(`${name?.id}-hint ${name?.id}-error`);
    expect(first?.getAttribute('aria-describedby')).toBe('ailleurs prenom-hint');
    expect(document.querySelectorAll('#prenom').length).toBe(1);
  });

  test('the tag has its attributes and its properties', async () => {
    const host = signal<Record<string, unknown>>({
      ...{ closed: '6 7', 'week-numbers': true, class: 'large' },
      disabledDates: () => true,
    });
    const { settled } = await mount(`<preau-date-field label="Date" [host]="host()" />`, () => ({
      host,
    }));
    await customElements.whenDefined('preau-date');
    const date = find<HTMLElementTagNameMap['preau-date']>('preau-date');
    expect([date.closed, date.weekNumbers, date.className]).toEqual(['6 7', true, 'large']);
    await vi.waitFor(() => {
      expect(date.disabledDates).toBe(host()['disabledDates']);
    });
    host.set({});
    await settled();
    expect(date.getAttributeNames().sort()).toEqual([]);
  });

  test('an unknown word is refused by name', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await mount('<preau-text-field label="Nom" [lable]="1" />', () => ({}));
    expect(said.mock.calls.join()).toMatch(/'lable' since it isn't a known property/);
  });
});

describe('messages', () => {
  const control = () => new FormControl('pas une adresse', [Validators.email]);
  const template = `<preau-text-field label="Courriel" [formControl]="control" [messages]="messages" />`;

  test('what a validator writes is said as it is, anything else has words too', async () => {
    const { page, settled } = await mount(template, () => ({ control: control(), messages: {} }), [
      ReactiveFormsModule,
    ]);
    page.control.markAsTouched();
    await settled();
    expect(errorOf('input')).toBe(
      '« Courriel » : saisissez une adresse électronique complète, par exemple nom@exemple.fr.',
    );
    page.control.setErrors({ pris: 'Ce nom est déjà pris.' });
    await settled();
    expect(errorOf('input')).toBe('Ce nom est déjà pris.');
    page.control.setErrors({ pris: { message: 'Il est pris.' } });
    await settled();
    expect(errorOf('input')).toBe('Il est pris.');
    page.control.setErrors({ autre: true });
    await settled();
    expect(errorOf('input')).toBe('« Courriel » : donnez une autre réponse.');
  });

  test('in English, by the app and by the field', async () => {
    const { page, settled } = await mount(
      template,
      () => ({ control: control(), messages: {} }),
      [ReactiveFormsModule],
      [providePreauMessages({ ...englishMessages, autre: (_error, { label }) => `${label}?` })],
    );
    page.control.markAsTouched();
    await settled();
    expect(errorOf('input')).toBe(
      '“Courriel”: enter a complete e-mail address, for example name@example.org.',
    );
    page.control.setErrors({ autre: true });
    await settled();
    expect(errorOf('input')).toBe('Courriel?');
  });

  test('of a field alone, before any other', async () => {
    const { page, settled } = await mount(
      template,
      () => ({ control: control(), messages: { email: 'La vôtre.', pris: () => 'Une autre.' } }),
      [ReactiveFormsModule],
    );
    page.control.markAsTouched();
    await settled();
    expect(errorOf('input')).toBe('La vôtre.');
    page.control.setErrors({ pris: 'Ce nom est déjà pris.' });
    await settled();
    expect(errorOf('input')).toBe('Une autre.');
  });
});

test('an error stays for as long as the form says it, whatever the browser thinks', async () => {
  const control = new FormControl('x');
  const { settled } = await mount(
    `<preau-password-field label="Mot de passe" [formControl]="control" />`,
    () => ({ control }),
    [ReactiveFormsModule],
  );
  control.markAsTouched();
  control.setErrors({ vu: 'Il a déjà servi.' });
  await customElements.whenDefined('preau-password');
  await settled();
  const owner = find<HTMLElementTagNameMap['preau-field']>('preau-field');
  const input = find('input');
  const judged = async () => {
    // As the element does after a `change`.
    owner.error = '';
    await owner.updateComplete;
  };
  await judged();
  await vi.waitFor(() => {
    expect(find<HTMLElement>('[slot=error]').hidden).toBe(false);
  });
  await judged();
  expect(find<HTMLElement>('[slot=error]').hidden).toBe(false);
  expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-error`);
  control.setErrors(null);
  await settled();
  await judged();
  expect(owner.textContent).not.toContain('servi');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  control.setErrors({ court: 'Il est trop court.' });
  await settled();
  expect(find<HTMLElement>('[slot=error]:not([data-preau-generated])').hidden).toBe(false);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

describe('rendering again', () => {
  test('a hundred times, words coming and going: the same control, its text and its focus', async () => {
    const at = signal(0);
    const { settled } = await mount(
      `<preau-text-field
        [label]="'Nom ' + at()"
        [hint]="at() % 2 ? 'Le vôtre.' : undefined"
        [error]="at() % 3 ? '' : 'Écrivez-le.'"
        [prefix]="at() % 5 ? undefined : '+'"
      />`,
      () => ({ at: at }),
    );
    await customElements.whenDefined('preau-field');
    const input = find('input');
    input.focus();
    type('input', 'tapé');
    for (let turn = 1; turn <= 100; turn++) {
      at.set(turn);
      await settled();
      const hint = turn % 2 ? `${input.id}-hint` : '';
      const error = turn % 3 ? '' : `${input.id}-error`;
      expect(input.getAttribute('aria-describedby') ?? '').toBe(`${hint} ${error}`.trim());
    }
    expect(find('input')).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('tapé');
    expect(find('label').textContent).toBe('Nom 100');
    expect(find('preau-field').children.length).toBe(3);
  });

  test('a tracked list put in another order keeps each one’s text and the focus', async () => {
    const keys = signal(['a', 'b', 'c']);
    const { settled } = await mount(
      `@for (key of keys(); track key) {<preau-text-field [label]="key" [name]="key" />}`,
      () => ({ keys }),
    );
    for (const name of ['a', 'b', 'c']) find(`[name=${name}]`).value = `de ${name}`;
    const before = find('[name=c]');
    keys.set(['c', 'a', 'd', 'b']);
    await settled();
    expect(all('input').map(({ value }) => value)).toEqual(['de c', 'de a', '', 'de b']);
    expect(find('[name=c]')).toBe(before);
    expect(before.labels?.[0]?.textContent).toBe('c');
  });

  test('answers and options put in another order keep what was chosen', async () => {
    const choices = signal(languages);
    const { settled } = await mount(
      `<preau-choices-field label="Langue" name="lv" [choices]="choices()" />
       <preau-select-field label="Langue" value="ar" [options]="choices()" />`,
      () => ({ choices }),
    );
    click('[name=lv][value=ar]');
    choices.set([{ value: 'en', label: 'Anglais' }, ...languages].reverse());
    await settled();
    expect(all('[name=lv]:checked').map(({ value }) => value)).toEqual(['ar']);
    expect(find<HTMLSelectElement>('select').value).toBe('ar');
  });

  test('shown and hidden, nothing is left and nothing is missing', async () => {
    const here = signal(true);
    const form = new FormGroup({ nom: new FormControl('A'), lv: new FormControl('ar') });
    const { settled, app } = await mount(
      `<form [formGroup]="form">
        @if (here()) {
          <preau-text-field label="Nom" formControlName="nom" />
          <preau-choices-field label="Langue" [choices]="languages" formControlName="lv" />
        }
      </form>`,
      () => ({ here, form, languages }),
      [ReactiveFormsModule],
    );
    for (let turn = 0; turn < 10; turn++) {
      here.set(false);
      await settled();
      expect(find('form').children.length).toBe(0);
      here.set(true);
      await settled();
    }
    expect(find('input').value).toBe('A');
    expect(find('[value=ar]').checked).toBe(true);
    app.destroy();
    expect(document.querySelector('preau-field')).toBeNull();
  });

  test('two apps of a page have other ids', async () => {
    const template = '<preau-text-field label="Nom" />';
    await mount(template, () => ({}));
    const other = document.createElement('div');
    const [first] = all('input');
    document.body.replaceChildren(other);
    await start(page(template, () => ({})));
    expect(find('input').id).not.toBe(first?.id);
    onTestFinished(() => {
      other.remove();
    });
  });
});

test('focus goes to the control', async () => {
  await mount('<preau-password-field label="Mot de passe" />', () => ({}));
  find<HTMLElement>('preau-password-field').focus();
  expect(document.activeElement).toBe(find('input'));
});
