/**
 * Overseas numbers are dialled with ten digits from anywhere in France, but have their own country code.
 * First three digits after the leading 0, then the code.
 */
const OVERSEAS: Readonly<Record<string, string>> = {
  '590': '590',
  '690': '590',
  '691': '590', // Guadeloupe, Saint-Martin, Saint-Barthélemy
  '594': '594',
  '694': '594', // Guyane
  '596': '596',
  '696': '596',
  '697': '596', // Martinique
  '262': '262',
  '263': '262',
  '692': '262',
  '693': '262', // La Réunion
  '269': '262',
  '639': '262', // Mayotte
};

/** Length of the number after the code, for the territories that are dialled with their code. */
const NATIONAL_LENGTH: Readonly<Record<string, number>> = {
  '33': 9,
  '262': 9,
  '590': 9,
  '594': 9,
  '596': 9, // ten digits with the 0
  '508': 6, // Saint-Pierre-et-Miquelon
  '681': 6, // Wallis-et-Futuna
  '687': 6, // Nouvelle-Calédonie
  '689': 8, // Polynésie française
};

/** The number in E.164 (`+33612345678`), whatever the spacing; `null` when it cannot be a number. */
export function normalisePhone(input: string): string | null {
  const trunk = input.replace(/\(0\)/g, '');
  if (/[^\d\s+().\-/\u00AD\u200B-\u200F\u202A-\u202E\u2010-\u2015]/u.test(trunk)) return null;
  const digits = trunk.replace(/\D/g, '');
  const prefixed = trunk.replace(/[^\d+]/g, '');
  if (/\+/.test(prefixed.slice(1))) return null;
  if (prefixed.startsWith('+')) return international(digits);
  if (digits.startsWith('00')) return international(digits.slice(2));
  return /^0[1-9]\d{8}$/.test(digits) ? french(digits.slice(1)) : null;
}

function french(national: string): string {
  return `+${OVERSEAS[national.slice(0, 3)] ?? '33'}${national}`;
}

function international(digits: string): string | null {
  for (const [code, length] of Object.entries(NATIONAL_LENGTH)) {
    if (!digits.startsWith(code)) continue;
    // +33 06…: the 0 that is only dialled inside the country.
    const national =
      length === 9 ? digits.slice(code.length).replace(/^0/, '') : digits.slice(code.length);
    if (national.length !== length || national.startsWith('0')) return null;
    return code === '33' ? french(national) : `+${code}${national}`;
  }
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
}

const GROUPED = /^\+(33|262|590|594|596)(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** How the number is read back: `06 12 34 56 78`, or the international form. Narrow no-break spaces. */
export function showPhone(e164: string): string {
  const parts = GROUPED.exec(e164);
  if (!parts) return e164;
  const [, , first = '', ...pairs] = parts;
  return [`0${first}`, ...pairs].join('\u202F');
}
