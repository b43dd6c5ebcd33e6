import { caseOf } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

const WORDS = {
  label: 'Académie',
  loaded: 'Amiens',
  filled: 'Besançon',
  error: 'Choisissez l’académie de l’établissement.',
  tag: 'preau-combobox',
};

/** The controls that `preau-combobox` is for, each as the native one and as ours. */
export const comboboxCases: readonly FormControl[] = [
  {
    ...caseOf(
      { ...WORDS, name: 'preau-combobox, select' },
      (parts) => `<label${parts.for}>Académie</label>${parts.hint}
        <select${parts.id} name="reponse" required${parts.described}><option value="">Choisissez</option>
        <option selected>Amiens</option><option>Besançon</option></select>${parts.error}`,
    ),
    control: 'select',
    met: '[role=combobox]',
  },
  caseOf(
    { ...WORDS, name: 'preau-combobox, input and datalist' },
    (parts) => `<label${parts.for}>Académie</label>${parts.hint}
      <input${parts.id} name="reponse" required value="Amiens" autocomplete="address-level1"${parts.described}>
      <datalist><option>Amiens</option><option>Besançon</option></datalist>${parts.error}`,
  ),
];
