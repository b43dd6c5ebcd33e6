import { caseOf } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

/** A switch, as the native checkbox and as ours. */
export const switchCases: readonly FormControl[] = [
  caseOf(
    {
      name: 'preau-switch',
      label: 'Absences par SMS',
      loaded: 'oui',
      filled: 'oui',
      error: 'Activez les SMS pour continuer.',
      tag: 'preau-switch',
    },
    // With an id: the words of the state, set on the element itself, stay on a copy of it.
    (parts) =>
      `<input id="${parts.id ? parts.id.slice(5, -1) : 'case-switch'}" type="checkbox" role="switch" name="sms" value="oui" required checked${parts.described}>` +
      `<label${parts.for}>Absences par SMS</label>${parts.hint}${parts.error}`,
  ),
];
