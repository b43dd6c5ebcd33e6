// From a DTCG value to its CSS text: every type we use is written here, once.
import { formatHex8, toGamut, type Oklch } from 'culori';

export interface Measure {
  value: number;
  unit: string;
}
export interface ColorValue {
  colorSpace: 'oklch';
  components: [l: number, c: number, h: number];
  alpha?: number;
}
export interface ShadowValue {
  offsetX: Measure;
  offsetY: Measure;
  blur: Measure;
  spread: Measure;
  color: ColorValue;
}

/** What every platform takes for the default text size. */
const rootSize = 16;
/** In pixels at the default text size: for design tools and native apps, which have no `rem`. */
export const pixels = ({ value, unit }: Measure): number =>
  unit === 'rem' ? value * rootSize : value;

const intoSrgb = toGamut('rgb', 'oklch');

/** Red, green, blue and alpha from 0 to 255, brought into sRGB by lowering its chroma (CSS Color 4 gamut mapping). */
export function bytes({ components: [l, c, h], alpha = 1 }: ColorValue): number[] {
  const hex = formatHex8(intoSrgb({ mode: 'oklch', l, c, h, alpha } satisfies Oklch));
  return [1, 3, 5, 7].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

const twoDigits = (byte: number): string => byte.toString(16).padStart(2, '0');
/** Six digits, or eight where it is not opaque. */
export function longHex(color: ColorValue): string {
  const [r = 0, g = 0, b = 0, alpha = 255] = bytes(color);
  return `#${[r, g, b, ...(alpha < 255 ? [alpha] : [])].map(twoDigits).join('')}`;
}

/** As short as CSS reads it: `#fff`. */
export function hex(color: ColorValue): string {
  const long = longHex(color);
  return /^#(?:(.)\1)+$/.test(long) ? `#${long.slice(1).replace(/(.)\1/g, '$1')}` : long;
}

const measure = ({ value, unit }: Measure): string => (value === 0 ? '0' : `${value}${unit}`);

const shadow = ({ offsetX, offsetY, blur, spread, color }: ShadowValue): string => {
  const lengths = [offsetX, offsetY, blur, spread].map(measure).join(' ').replace(/ 0$/, '');
  return `${lengths} ${hex(color)}`;
};

const writers: Record<string, (value: never) => string> = {
  color: hex,
  // A unit even on zero: calc() refuses a bare 0.
  dimension: (value: Measure) => `${value.value}${value.unit}`,
  duration: (value: Measure) => `${value.value}${value.unit}`,
  number: (value: number) => String(value),
  fontWeight: (value: number) => String(value),
  fontFamily: (value: string[]) =>
    value.map((name) => (/[^\w-]/.test(name) ? `"${name}"` : name)).join(', '),
  cubicBezier: (value: number[]) => `cubic-bezier(${value.join(', ')})`,
  shadow,
};

/** Writes a value whose type is known. */
export function cssText(type: string, value: unknown): string {
  const write = writers[type];
  if (!write) throw new Error(`unknown $type "${type}"`);
  return write(value as never);
}

/** The name of a token in every output: `text.link-hover` is `text-link-hover`, `action.$root` is `action`. */
export const nameOf = (path: readonly string[]): string =>
  path.filter((step) => step !== '$root').join('-');
