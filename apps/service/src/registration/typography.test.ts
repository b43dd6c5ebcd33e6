import { expect, test } from 'vitest';
import { french } from './typography.ts';

test.each([
  ['« Continuer »', '«\u00A0Continuer\u00A0»'],
  ['Étape 2 sur 5 : L’élève', 'Étape 2 sur 5\u00A0: L’élève'],
  ['Vraiment ?', 'Vraiment\u202F?'],
  ['5 Mo au plus ; 30 jours', '5\u202FMo au plus\u202F; 30\u202Fjours'],
  ['https://exemple.fr?a=b', 'https://exemple.fr?a=b'],
])('%s', (plain, spaced) => {
  expect(french(plain)).toBe(spaced);
});
