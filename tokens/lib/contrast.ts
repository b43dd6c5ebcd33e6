// The promise of the themes: which colour is readable on which, and by how much. Each row holds in every mode.
// Sources: WCAG 2.2, 1.4.3 (text 4.5:1), 1.4.6 (text 7:1, our high-contrast modes), 1.4.11 (parts 3:1);
// RGAA 4.1.2, criteria 3.2 and 3.3.
import { wcagContrast } from 'culori';
import type { Mode } from './sources.ts';

export type Need = 'text' | 'part';
export interface Pair {
  /** What is seen, and each surface it is seen on: names of colour tokens. */
  seen: string;
  on: readonly string[];
  need: Need;
}

const needed: Record<Need, Record<Mode, number>> = {
  text: { light: 4.5, dark: 4.5, contrast: 7, 'dark contrast': 7 },
  part: { light: 3, dark: 3, contrast: 4.5, 'dark contrast': 4.5 },
};

const pages = ['background-default', 'background-subtle', 'background-raised'];
const quietActions = ['action-subtle', 'action-subtle-hover'];
const actions = ['action', 'action-hover', 'action-active'];
const dangers = ['danger', 'danger-hover', 'danger-active'];
const tones = ['neutral', 'info', 'success', 'warning', 'error'];
const toneSurfaces = tones.map((tone) => `${tone}-background`);
const surfaces = [...pages, ...quietActions, ...toneSurfaces];

const text = (names: readonly string[], on: readonly string[]): Pair[] =>
  names.map((seen) => ({ seen, on, need: 'text' }));
const part = (names: readonly string[], on: readonly string[]): Pair[] =>
  names.map((seen) => ({ seen, on, need: 'part' }));

const pairs: readonly Pair[] = [
  ...text(
    ['text-default', 'text-link', 'text-link-hover', 'text-link-visited', 'action', 'action-hover'],
    surfaces,
  ),
  ...text(['text-muted'], [...surfaces, 'background-disabled']),
  ...text(['text-default'], ['background-disabled']),
  ...text(['text-inverted'], ['text-default', ...actions]),
  ...text(['action-active'], [...pages, ...quietActions]),
  ...text(['action-text'], actions),
  ...text(['danger-text'], dangers),
  ...text(dangers, pages),
  ...tones.flatMap((tone) => text([`${tone}-text`], [`${tone}-background`, ...pages])),
  ...tones.flatMap((tone) => part([`${tone}-border`], [`${tone}-background`, ...pages])),
  ...part(['border-control'], surfaces),
  ...part(['focus-outer'], [...surfaces, 'background-disabled']),
  ...part(['focus-inner'], ['focus-outer', ...actions, ...dangers]),
];

export interface Measured {
  pair: string;
  need: number;
  ratio: number;
}

/** Each pair of the table in one mode, the least comfortable first. */
export function measure(mode: Mode, colorOf: (name: string) => string): Measured[] {
  return pairs
    .flatMap(({ seen, on, need }) =>
      on.map((surface) => ({
        pair: `${seen} on ${surface}`,
        need: needed[need][mode],
        ratio: wcagContrast(colorOf(seen), colorOf(surface)),
      })),
    )
    .sort((a, b) => a.ratio / a.need - b.ratio / b.need);
}

export const report = ({ pair, need, ratio }: Measured): string =>
  `${pair}: ${ratio.toFixed(2)}:1, needs ${need}:1`;
