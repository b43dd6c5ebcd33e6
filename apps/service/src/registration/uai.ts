/**
 * The UAI is the code of a school (its old name is RNE): 7 digits (department, then a number) and a key letter.
 * The letter is the 7 digits modulo 23, in an alphabet without I, O and Q.
 */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const FORMAT = /^\d{7}[A-Z]$/;
const DEPARTMENT = /^(0[0-8]\d|09[0-5]|9[78]\d|[67]20)/;

/** Upper case, without the spaces, hyphens and dots that people add when they copy. */
export function cleanUai(input: string): string {
  return input.replace(/[\s\-.]/gu, '').toUpperCase();
}

/** The key letter of 7 digits. */
export function uaiKey(digits: string): string {
  return LETTERS.charAt(Number(digits) % LETTERS.length);
}

/** `malformed`: cannot be a code. `doubtful`: the key or the department is not one we know; the person may confirm it. */
export function checkUai(code: string): 'valid' | 'doubtful' | 'malformed' {
  if (!FORMAT.test(code)) return 'malformed';
  return DEPARTMENT.test(code) && uaiKey(code.slice(0, 7)) === code.slice(7) ? 'valid' : 'doubtful';
}
