import { caseOf, type Parts } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

const field = (
  what: string,
  loaded: string,
  filled: string,
  control: (parts: Parts) => string,
): FormControl =>
  caseOf(
    {
      name: `preau-field, ${what}`,
      label: 'Réponse',
      loaded,
      filled,
      error: 'Donnez une autre réponse.',
      tag: 'preau-field',
    },
    (parts) => `<label${parts.for}>Réponse</label>${parts.hint}${control(parts)}${parts.error}`,
  );

const input = (type: string, loaded: string, filled: string, more = ''): FormControl =>
  field(
    type,
    loaded,
    filled,
    ({ id, described }) =>
      `<input${id} type="${type}" name="reponse" required value="${loaded}"${more}${described}>`,
  );

/** The controls that `preau-field` is for, each as the native one and as ours. */
export const fieldCases: readonly FormControl[] = [
  input('text', 'Martin', 'N’Guyen', ' autocomplete="family-name"'),
  input('email', 'a@exemple.fr', 'b@exemple.fr', ' autocomplete="email"'),
  input('tel', '0612345678', '0698765432', ' autocomplete="tel"'),
  input('number', '11', '12'),
  input('date', '2014-03-27', '2015-01-01'),
  field(
    'textarea',
    'Bonjour',
    'Bonsoir',
    ({ id, described }) =>
      `<textarea${id} name="reponse" required maxlength="100"${described}>Bonjour</textarea>`,
  ),
  field(
    'select',
    '6e',
    '5e',
    ({ id, described }) => `<select${id} name="reponse" required${described}>
      <option value="">Choisissez</option><option selected>6e</option><option>5e</option></select>`,
  ),
];
