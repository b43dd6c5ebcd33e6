import { caseOf, type Parts } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

/** The description is the group's; each of its radios is marked. */
function radios(parts: Parts): string {
  const [described = '', invalid = ''] = parts.described.split(/(?= aria-invalid)/);
  const radio = (value: string, more: string, at: string) =>
    `<label><input type="radio" name="vue" value="${value}" required${more}${parts.id.replace(/"$/, at)}${invalid}> ${value}</label>`;
  return `<fieldset${described}><legend>Emploi du temps</legend>${parts.hint}
    ${radio('Jour', ' checked', '-1"')}${radio('Semaine', '', '-2"')}${parts.error}</fieldset>`;
}

/** A segmented control, as native radios and as ours. */
export const segmentedCases: readonly FormControl[] = [
  caseOf(
    {
      name: 'preau-segmented',
      label: 'Emploi du temps',
      loaded: 'Jour',
      filled: 'Semaine',
      error: 'Choisissez une autre vue.',
      tag: 'preau-segmented',
    },
    radios,
  ),
];
