import { caseOf, type Parts } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

const WORDS = {
  label: 'Langue vivante',
  loaded: 'Anglais',
  filled: 'Arabe',
  error: 'Choisissez une autre langue.',
  tag: 'preau-choices',
};

/** The description is the group's; each of its controls is marked. */
function radios(parts: Parts): string {
  const [described = '', invalid] = parts.described.split(/(?= aria-invalid)/);
  const radio = (value: string, more: string, at: string) =>
    `<preau-choice><input type="radio" name="lv" value="${value}" required${more}${parts.id && parts.id.replace(/"$/, at)}${invalid ?? ''}>` +
    `<label${parts.for && parts.for.replace(/"$/, at)}>${value}</label></preau-choice>`;
  return `<fieldset${described}><legend>Langue vivante</legend>${parts.hint}
    ${radio('Anglais', ' checked', '-1"')}${radio('Arabe', '', '-2"')}${parts.error}</fieldset>`;
}

/** A group of radios, as native ones and as ours. */
export const choicesCases: readonly FormControl[] = [
  caseOf({ ...WORDS, name: 'preau-choices, radios' }, radios),
];
