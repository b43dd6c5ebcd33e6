// The promise of the themes: which colour is readable on which, and by how much. Each row holds in every mode.
// Sources: WCAG 2.2, 1.4.3 (text 4.5:1), 1.4.6 (text 7:1, our high-contrast modes), 1.4.11 (parts 3:1);
// RGAA 4.1.2, criteria 3.2 and 3.3. Disabled controls are excepted by all of them.
import { wcagContrast } from 'culori';
import { modes, type Mode } from './modes.ts';
import type { Theme } from './resolve.ts';

type Need = 'text' | 'part';
interface Pair {
  /** What is seen, and each surface it is seen on: names of colour tokens. */
  seen: string;
  on: readonly string[];
  need: Need;
}

const needed: Record<Need, Record<Mode, number>> = {
  text: { light: 4.5, dark: 4.5, contrast: 7, 'dark contrast': 7 },
  part: { light: 3, dark: 3, contrast: 4.5, 'dark contrast': 4.5 },
};

export const tones = ['neutral', 'info', 'success', 'warning', 'error'] as const;
const hues = ['blue', 'teal', 'green', 'yellow', 'pink', 'violet'];
const accents = hues.map((hue) => `accent-${hue}`);
const backgrounds = (families: readonly string[]): string[] =>
  families.map((family) => `${family}-background`);

const pages = [
  ...['background-default', 'background-subtle', 'background-raised', 'background-overlay'],
  ...['background-hover', 'background-stripe', 'field-background'],
];
const quietActions = ['action-subtle', 'action-subtle-hover'];
const selected = ['selected-background', 'selected-background-hover'];
const actions = ['action', 'action-hover', 'action-active'];
const dangers = ['danger', 'danger-hover', 'danger-active'];
/** Where an author may put any text, link or control. */
const surfaces = [...pages, ...quietActions, ...selected, ...backgrounds(tones)];

const text = (seen: string | readonly string[], on: readonly string[]): Pair[] =>
  [seen].flat().map((name) => ({ seen: name, on, need: 'text' }));
const part = (seen: string | readonly string[], on: readonly string[]): Pair[] =>
  [seen].flat().map((name) => ({ seen: name, on, need: 'part' }));

const pairs: readonly Pair[] = [
  // Text and links. Hints and placeholders are `text-muted`; a secondary button writes in `action`.
  ...text('text-default', [...surfaces, ...backgrounds(accents), 'background-disabled']),
  ...text('text-muted', [...surfaces, 'background-disabled']),
  ...text('heading-color', surfaces),
  ...text(['text-link', 'text-link-hover', 'text-link-visited'], surfaces),
  ...text(['action', 'action-hover'], surfaces),
  ...text('action-active', [...pages, ...quietActions, ...selected]),
  ...text('text-inverted', ['text-default', ...actions]),
  ...text('selected-text', selected),

  // Filled buttons, in each state.
  ...text('action-text', actions),
  ...text('danger-text', dangers),
  ...text(dangers, [...pages, 'danger-subtle']),

  // Messages, badges and tags.
  ...[...tones, ...accents].flatMap((family) => [
    ...text(`${family}-text`, [`${family}-background`, ...pages]),
    ...part(`${family}-border`, [`${family}-background`, ...pages]),
  ]),

  // Controls: edges, what is checked or filled, what is selected.
  ...part(['border-control', 'border-control-hover', 'field-border'], surfaces),
  ...part(['border-control', 'action'], ['background-track']),
  ...part('selected-border', [...pages, ...selected]),

  // The focus ring: its outer side on every ground, its inner side against the outer and against what is filled.
  ...part('focus-outer', [
    ...surfaces,
    ...backgrounds(accents),
    ...['danger-subtle', 'background-disabled', 'background-track'],
  ]),
  ...part('focus-inner', ['focus-outer', ...actions, ...dangers]),
];

export interface Measured {
  mode: Mode;
  seen: string;
  on: string;
  need: number;
  ratio: number;
}

/** Each pair of the table in one mode, the least comfortable first. */
export function measure({ tokens }: Theme, mode: Mode): Measured[] {
  const colors = new Map(tokens.map(({ name, values }) => [name, values[mode]]));
  const colorOf = (name: string): string => {
    const color = colors.get(name);
    if (!color) throw new Error(`the contrast table names an unknown token: ${name}`);
    return color;
  };
  return pairs
    .flatMap(({ seen, on, need }) =>
      on.map((surface) => ({
        mode,
        seen,
        on: surface,
        need: needed[need][mode],
        ratio: wcagContrast(colorOf(seen), colorOf(surface)),
      })),
    )
    .sort((a, b) => a.ratio / a.need - b.ratio / b.need);
}

/** The pairs of a theme that are not readable enough, in any mode: none, or the theme must not be used. */
export const contrastFaults = (theme: Theme): Measured[] =>
  modes.flatMap((mode) => measure(theme, mode).filter(({ ratio, need }) => ratio < need));

/** `light: text-muted on background-subtle: 4.12:1, needs 4.5:1`. Cut, not rounded: 4.499 is not 4.5. */
export const report = ({ mode, seen, on, need, ratio }: Measured): string =>
  `${mode}: ${seen} on ${on}: ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, needs ${need}:1`;
