import { caseOf } from '../testing/cases.js';
import type { FormControl } from '../testing/suite/index.js';

/** A code, as the native control and as ours. */
export const codeCases: readonly FormControl[] = [
  caseOf(
    {
      name: 'preau-code',
      label: 'Code reçu',
      loaded: '123456',
      filled: '654321',
      error: 'Ce code a expiré.',
      tag: 'preau-code',
    },
    (parts) => `<preau-field><label${parts.for}>Code reçu</label>${parts.hint}
      <input${parts.id} name="code" autocomplete="one-time-code" inputmode="numeric" maxlength="6" required value="123456"${parts.described}>
      ${parts.error}</preau-field>`,
  ),
];
