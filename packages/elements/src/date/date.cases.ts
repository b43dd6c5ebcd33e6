import { caseOf, type Parts } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

const WORDS = {
  loaded: '2026-09-01',
  filled: '2026-09-03',
  error: 'Donnez une autre date.',
  tag: 'preau-date',
};

const one = ({ id, described, hint, error, ...parts }: Parts): string =>
  `<label${parts.for}>Arrivée</label>${hint}
    <input${id} type="date" name="date" required value="2026-09-01"${described}>${error}`;

/** Several inputs: the hint is the group's, the error is the first input's. */
function group(inputs: (id: (at: number) => [id: string, name: string]) => string[]) {
  return (parts: Parts): string => {
    const idOf = (at: number): [string, string] => {
      const [id, name] = [parts.id, parts.for].map((text) => text && text.replace(/"$/, `-${at}"`));
      return [id ?? '', name ?? ''];
    };
    const hint = /[\w-]+-hint/.exec(parts.described)?.[0];
    const error = /[\w-]+-error/.exec(parts.described)?.[0];
    const [first = '', ...others] = inputs(idOf);
    const wrong = error ? ` aria-describedby="${error}" aria-invalid="true">` : '>';
    return `<fieldset${hint ? ` aria-describedby="${hint}"` : ''}><legend>Dates</legend>${parts.hint}
      ${first.replace(/>$/, wrong)}${others.join('')}${parts.error}</fieldset>`;
  };
}

const input = ([id, name]: [string, string], label: string, attributes: string): string =>
  `<label${name}>${label}</label><input${id} ${attributes} required>`;

/** The three kinds of date, each as native inputs and as ours; of several inputs, the first one is tried. */
export const dateCases: readonly FormControl[] = [
  caseOf({ ...WORDS, name: 'preau-date, one input', label: 'Arrivée' }, one),
  caseOf(
    { ...WORDS, name: 'preau-date, a period', label: 'Du' },
    group((id) => [
      input(id(1), 'Du', 'type="date" name="du" value="2026-09-01"'),
      input(id(2), 'Au', 'type="date" name="au" value="2026-09-04"'),
    ]),
  ),
  caseOf(
    { ...WORDS, name: 'preau-date, three inputs', label: 'Jour', loaded: '27', filled: '12' },
    group((id) => [
      input(id(1), 'Jour', 'name="jour" inputmode="numeric" value="27"'),
      input(id(2), 'Mois', 'name="mois" inputmode="numeric" value="3"'),
      input(id(3), 'Année', 'name="annee" inputmode="numeric" value="2014"'),
    ]),
  ),
];
