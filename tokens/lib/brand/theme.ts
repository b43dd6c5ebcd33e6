// A brand's theme, if its colours can be read.
import { contrastFaults, type Measured } from '../contrast.ts';
import { resolveTheme, type Theme } from '../resolve.ts';
import { withTheme, type Sources } from '../sources.ts';
import { bisect, colorOf, hexOf } from './color.ts';
import { sourcesOf, type Brand } from './sources.ts';

/** A colour that cannot do its work. */
export interface Refusal {
  role: keyof Brand;
  color: string;
  /** The pairs it would spoil, the worst first. */
  faults: readonly Measured[];
  /** The colour of the same hue that is the least different and works. */
  nearest: string;
}

export interface BrandTheme {
  theme: Theme;
  sources: Sources;
}

/** The theme of a brand, or the colour that it cannot have, and why. */
export function themeOf(brand: Brand, preau: Sources): BrandTheme | Refusal {
  // The brand first, alone: what remains wrong after it comes from the accent.
  const refusal = refusalOf('brand', { brand: brand.brand }, preau);
  if (refusal) return refusal;
  const other = brand.accent && refusalOf('accent', brand, preau);
  if (other) return other;
  const sources = sourcesOf(brand, preau);
  return { theme: resolveTheme(withTheme(preau, sources)), sources };
}

function refusalOf(role: keyof Brand, colors: Brand, preau: Sources): Refusal | undefined {
  const color = colors[role];
  const faults = faultsOf(colors, preau);
  if (!color || !faults.length) return undefined;
  // Darker until it works: same hue, and its chroma as far as sRGB has it. Tried as it will be written.
  const written = (l: number): string => hexOf({ ...color, l });
  const works = (l: number): boolean =>
    l < color.l && !faultsOf({ ...colors, [role]: colorOf(written(l)) }, preau).length;
  return { role, color: hexOf(color), faults, nearest: written(bisect(works)) };
}

const faultsOf = (brand: Brand, preau: Sources): Measured[] =>
  contrastFaults(resolveTheme(withTheme(preau, sourcesOf(brand, preau)))).sort(
    (a, b) => a.ratio / a.need - b.ratio / b.need,
  );
