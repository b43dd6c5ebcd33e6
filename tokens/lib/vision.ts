// How far apart the status tones look, also to who does not see all colours. Not a promise: hues that a colour-blind
// reader cannot tell apart are the rule, not the exception, so a tone always comes with a sign and words (RGAA 3.1,
// WCAG 1.4.1). The figures are there to show why.
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import { tones } from './contrast.ts';
import type { Mode } from './modes.ts';
import type { Theme } from './resolve.ts';

/** Whole deficiencies: the hardest cases. */
export const visions = {
  ordinary: (color: string) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
export type Vision = keyof typeof visions;

/** Two colours this far apart (CIEDE2000) are told apart at a glance, side by side. */
export const clearDistance = 10;

export interface Distance {
  mode: Mode;
  vision: Vision;
  one: string;
  other: string;
  distance: number;
}

const parts = ['text', 'background', 'border'] as const;
const distanceOf = differenceCiede2000();

/** Every two tones, in their text, background and edge, the least apart first. */
export function toneDistances({ tokens }: Theme, mode: Mode, vision: Vision): Distance[] {
  const colors = new Map(tokens.map(({ name, values }) => [name, values[mode]]));
  const seen = (name: string) => visions[vision](colors.get(name) ?? '');
  return parts
    .flatMap((part) =>
      tones.flatMap((tone, index) =>
        tones.slice(index + 1).map((second): Distance => {
          const [one, other] = [`${tone}-${part}`, `${second}-${part}`];
          return { mode, vision, one, other, distance: distanceOf(seen(one), seen(other)) };
        }),
      ),
    )
    .sort((a, b) => a.distance - b.distance);
}
