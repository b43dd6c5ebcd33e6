import { plural } from '../controllers/language.js';

/** Writes a number for a person. */
export type Format = (value: number) => string;

/**
 * How numbers of a unit are written: for the eye (`30 min`) or in full, to be said (`30 minutes`).
 *
 * @param unit a unit that `Intl` knows (`minute`, `kilometer`, `percent`…), a currency (`EUR`), or words: one, or the
 *   singular and the plural with a bar between them (`élève|élèves`); empty for a number alone
 */
export function formatOf(language: string, unit: string, length: 'short' | 'long'): Format {
  const number = new Intl.NumberFormat(language, optionsOf(unit, length));
  const { style } = number.resolvedOptions();
  if (!unit || style !== 'decimal') return (value) => number.format(value);
  const [one = '', other = one] = unit.split('|');
  return (value) => `${number.format(value)}\u00a0${plural(language, value, one, other)}`;
}

function optionsOf(unit: string, length: 'short' | 'long'): Intl.NumberFormatOptions {
  if (/^[A-Z]{3}$/.test(unit))
    return {
      style: 'currency',
      currency: unit,
      currencyDisplay: length === 'long' ? 'name' : 'symbol',
      trailingZeroDisplay: 'stripIfInteger',
    };
  const options: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay: length };
  try {
    // Nothing tells which units are known but trying.
    new Intl.NumberFormat('fr', options);
    return options;
  } catch {
    return {};
  }
}
