import { cleanup } from '@testing-library/vue';
import { type Component, defineComponent } from 'vue';
import { afterEach, expect } from 'vitest';
import * as components from '../index.ts';
import { silent } from '../../../../tools/testing/dom.ts';

// What runs after a test runs in the other order: a page that leaves has its word to say too.
silent();
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

export const classes = [
  { value: '6e', label: 'Sixième' },
  { value: '5e', label: 'Cinquième' },
];
export const languages = [
  { value: 'de', label: 'Allemand' },
  { value: 'ar', label: 'Arabe' },
];
export const values = (form: Element): [string, FormDataEntryValue][] => [
  ...new FormData(form as HTMLFormElement),
];

/** A component as a developer writes it: a template, and what it holds. */
export const page = (template: string, state: Record<string, unknown> = {}): Component =>
  defineComponent({
    components,
    setup: () => ({ classes, languages, ...state }),
    template,
  });

/** One of each. */
export const all = page(`
  <form>
    <TextField name="nom" label="Nom" hint="Le vôtre." error="Écrivez-le." value="A" required />
    <TextareaField name="texte" label="Texte" hint="Court." value="B" />
    <SelectField name="classe" label="Classe" :options="classes" value="5e" />
    <ComboboxField name="academie" label="Académie" :options="classes" value="5e" />
    <SuggestField name="commune" label="Commune" :suggestions="['Amiens']" />
    <ChoiceField name="accord" label="Accord" value="oui" checked />
    <ChoicesField name="lv" label="Langue" hint="Une." :choices="languages" value="ar" />
    <SwitchField name="sms" label="SMS" value="oui" />
    <PasswordField name="mdp" label="Mot de passe" :rules="[{ words: '8 signes', minlength: 8 }]" />
    <CodeField name="code" label="Code" />
    <DateField name="date" label="Date" value="2026-09-01" />
    <UploadField name="pieces" label="Pièces" multiple :host="{ 'max-files': 3 }" />
    <RangeField name="trajet" label="Trajet" min="0" max="300" value="150" />
  </form>`);
export const sent = [
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
  ['trajet', '150'],
];
export const TAGS = [
  ...['field', 'combobox', 'choice', 'choices', 'switch'],
  ...['password', 'code', 'date', 'upload', 'range'],
].map((name) => `preau-${name}`);

/** The elements of a page, once they have said all that they have to say. */
export const settled = (root: ParentNode = document) =>
  Promise.all(
    [...root.querySelectorAll<HTMLElementTagNameMap['preau-field']>(TAGS.join())].map(
      (element) => element.updateComplete,
    ),
  );

export const loaded = async () => {
  await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
  await settled();
};
