import { caseOf } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

/** A password, as the native one and as ours. */
export const passwordCases: readonly FormControl[] = [
  caseOf(
    {
      name: 'preau-password',
      label: 'Mot de passe',
      loaded: 'sésame 2026',
      filled: 'Sésame 2027',
      error: 'Choisissez un autre mot de passe.',
      tag: 'preau-password',
    },
    (parts) => `<preau-field><label${parts.for}>Mot de passe</label>${parts.hint}
      <input${parts.id} type="password" name="mdp" autocomplete="new-password" required value="sésame 2026"${parts.described}>
      ${parts.error}</preau-field>
      <ul slot="rules"><li data-minlength="8">8 caractères</li><li data-pattern="[0-9]">un chiffre</li></ul>`,
  ),
];
