// The maths of a colour that moves and stays itself: same hue, another lightness, as much chroma as sRGB allows.
import { clampChroma, formatHex, oklch, parse, wcagLuminance, type Oklch } from 'culori';

/** A colour of CSS, or nothing where it is not one, or not opaque. */
export function colorOf(text: string): Oklch | undefined {
  const parsed = parse(text.trim());
  if (!parsed || (parsed.alpha ?? 1) < 1) return undefined;
  const { l, c, h } = oklch(parsed);
  return { mode: 'oklch', l, c, h: h ?? 0 };
}

const shown = (color: Oklch): Oklch => clampChroma(color, 'oklch', 'rgb');

/** The colour as a screen shows it: six hexadecimal digits. */
export const hexOf = (color: Oklch): string => formatHex(shown(color));

/** How much light it gives, from 0 to 1: what WCAG's contrast is made of. */
export const luminanceOf = (color: Oklch): number => wcagLuminance(hexOf(color));

/**
 * The colour of this hue and chroma that gives that much light. Contrast depends on luminance alone: a palette that
 * keeps the luminances of another keeps each of its ratios.
 */
export function atLuminance(luminance: number, { c, h }: Oklch): Oklch {
  const l = bisect((candidate) => luminanceOf({ mode: 'oklch', l: candidate, c, h }) < luminance);
  return shown({ mode: 'oklch', l, c, h });
}

/** Where a test that holds for small numbers stops holding, between 0 and 1. */
export function bisect(holds: (candidate: number) => boolean): number {
  let [low, high] = [0, 1];
  // 2⁻¹²: less than what one step of an sRGB channel changes.
  for (let turn = 0; turn < 12; turn++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
