// culori 4 ships no types; these are the few functions we call.
declare module 'culori' {
  export interface Oklch {
    mode: 'oklch';
    l: number;
    c: number;
    h: number;
    alpha?: number;
  }
  export interface Rgb {
    mode: 'rgb';
    r: number;
    g: number;
    b: number;
    alpha?: number;
  }
  export function parse(text: string): Rgb | undefined;
  /** A grey has no hue. */
  export function oklch(color: Rgb): Omit<Oklch, 'h'> & { h?: number };
  export function toGamut(destination: 'rgb', mode: 'oklch'): (color: Oklch) => Rgb;
  /** Lowers the chroma until the colour is in the gamut. */
  export function clampChroma(color: Oklch, mode: 'oklch', gamut: 'rgb'): Oklch;
  export function formatHex(color: Rgb | Oklch): string;
  export function formatHex8(color: Rgb | string): string;
  /** WCAG 2 contrast ratio, from 1 to 21. */
  export function wcagContrast(one: string, other: string): number;
  /** WCAG 2 relative luminance, from 0 to 1. */
  export function wcagLuminance(color: string): number;
  /** CIEDE2000: 1 is just noticeable. */
  export function differenceCiede2000(): (one: string | Rgb, other: string | Rgb) => number;
  /** The colour as seen with a deficiency, from 0 to 1. */
  export function filterDeficiencyProt(severity: number): (color: string) => Rgb;
  export function filterDeficiencyDeuter(severity: number): (color: string) => Rgb;
  export function filterDeficiencyTrit(severity: number): (color: string) => Rgb;
}
