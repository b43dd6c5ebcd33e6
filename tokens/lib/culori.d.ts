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
  export function toGamut(destination: 'rgb', mode: 'oklch'): (color: Oklch) => Rgb;
  export function formatHex(color: Rgb): string;
  export function formatHex8(color: Rgb): string;
  /** WCAG 2 contrast ratio, from 1 to 21. */
  export function wcagContrast(one: string, other: string): number;
}
