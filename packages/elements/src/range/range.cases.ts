import { caseOf } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

/** A range, as the native one and as ours. */
export const rangeCases: readonly FormControl[] = [
  {
    ...caseOf(
      {
        name: 'preau-range',
        label: 'Trajet',
        loaded: '30',
        filled: '45',
        error: 'Choisissez 60 au plus.',
        tag: 'preau-range',
      },
      (parts) =>
        `<label${parts.for}>Trajet</label>${parts.hint}` +
        `<input${parts.id} type="range" name="trajet" value="30" max="90" step="15"${parts.described}>${parts.error}`,
    ),
    neverMissing: true,
  },
];
