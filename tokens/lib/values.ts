// From a DTCG value to its CSS text: every type we use is written here, once.
import { formatHex, formatHex8, toGamut, type Oklch } from 'culori';

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

const intoSrgb = toGamut('rgb', 'oklch');

/** The shortest hex of a colour, brought into sRGB by lowering its chroma (CSS Color 4 gamut mapping). */
export function hex({ components: [l, c, h], alpha = 1 }: ColorValue): string {
  const color = intoSrgb({ mode: 'oklch', l, c, h, alpha } satisfies Oklch);
  const long = alpha < 1 ? formatHex8(color) : formatHex(color);
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
