import { caseOf } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

/** A lone checkbox, as the native one and as ours. */
export const choiceCases: readonly FormControl[] = [
  caseOf(
    {
      name: 'preau-choice, checkbox',
      label: 'J’autorise la sortie',
      loaded: 'oui',
      filled: 'oui',
      error: 'Cochez la case pour continuer.',
      tag: 'preau-choice',
    },
    (parts) =>
      `<input${parts.id} type="checkbox" name="accord" value="oui" required checked${parts.described}>` +
      `<label${parts.for}>J’autorise la sortie</label>${parts.hint}${parts.error}`,
  ),
];
