// A theme from one or two colours, as sources that re-value Préau's. Each colour keeps its luminance and takes another
// hue, so each pair of the table keeps its contrast; then the colours that were asked for go, exactly as they are,
// where people look for them: the main button, the links.
import type { Oklch } from 'culori';
import {
  aliasOf,
  isGroup,
  tokensOf,
  type Group,
  type SourceFile,
  type Sources,
} from '../sources.ts';
import type { ColorValue } from '../values.ts';
import { atLuminance, luminanceOf } from './color.ts';

const PALETTE = 'primitives/palette.tokens.json';

export interface Brand {
  /** Main buttons, checked controls, what is selected. */
  brand: Oklch;
  /** Links and the focus ring. Without it, links take the brand and the ring keeps its own colour. */
  accent?: Oklch | undefined;
}

/** Quiet surfaces of a livelier colour would shout. */
const LIVELIEST = 0.14;
/** From this chroma on, the brand gives the greys its hue in full; a duller one, in part. */
const COLOURED = 0.1;
/** Contrast between a button and the same under the pointer: seen, and still the same button. */
const STEP = 1.28;
/** In degrees: nearer, a visited link is taken for another. */
const NEAR = 45;
const VIOLET = 305;
const BROWN = 50;

/** What a semantic token takes instead of one of Préau's palettes; nothing: it keeps it. */
function paletteFor(path: readonly string[], family: string, brand: Brand): Palette | undefined {
  const [group = '', name = ''] = path;
  // Categories are told apart by their hue: they are nobody's brand.
  if (group.startsWith('accent-')) return undefined;
  if (family === 'board') return 'brand';
  if (group === 'text' && name === 'link-visited') return 'visited';
  if (group === 'text' && name.startsWith('link')) return 'link';
  if (group === 'focus' && family === 'violet' && brand.accent) return 'focus';
  return undefined;
}

type Palette = 'brand' | 'link' | 'visited' | 'focus';

/** Whose hue each palette of the theme takes. */
function hueOf(palette: Palette, { brand, accent = brand }: Brand): Oklch {
  if (palette === 'brand') return brand;
  if (palette !== 'visited') return accent;
  const isNear = Math.abs(((accent.h - VIOLET + 540) % 360) - 180) < NEAR && accent.c > 0.03;
  return { mode: 'oklch', l: 0, c: 0.13, h: isNear ? BROWN : VIOLET };
}

/** The sources of the theme, to lay over Préau's: its palettes, and the tokens that take them, mode by mode. */
export function sourcesOf(brand: Brand, preau: Sources): Sources {
  const steps = stepsOf(preau);
  const files = new Map<string, Group>();
  // The greys lean towards the brand as Préau's lean towards paper.
  const { h, c } = brand.brand;
  for (const [step, color] of steps)
    if (step.startsWith('paper.'))
      placeColor(files, step, recolored(color, h, Math.min(c / COLOURED, 1)));

  for (const [file, { path, value }] of aliases(preau)) {
    const [, family = '', step = ''] = value.split('.');
    const palette = paletteFor(path, family, brand);
    const color = steps.get(`${family}.${step}`);
    if (!palette || !color) continue;
    const source = hueOf(palette, brand);
    const share = Math.min(source.c, LIVELIEST) / peakOf(steps, family);
    placeColor(files, `${palette}.${step}`, recolored(color, source.h, share));
    place(files, file, path, { $value: `{palette.${palette}.${step}}` });
  }
  placeExact(files, brand, steps);
  return new Map(
    [...files].map(([name, content]): [string, SourceFile[]] => [name, [{ file: name, content }]]),
  );
}

/** The colours that were asked for, and their states: in the light mode, and wherever they are strong enough. */
function placeExact(files: Map<string, Group>, { brand, accent }: Brand, steps: Steps): void {
  const strong = steps.get('board.900');
  const isStrong = strong !== undefined && luminanceOf(brand) <= luminanceOf(strong);
  const exact = (file: string, palette: Palette, tokens: readonly (readonly string[])[]): void =>
    tokens.forEach((path, index) =>
      place(files, file, path, { $value: `{palette.${palette}.${STATES[index] ?? ''}}` }),
    );
  const put = (palette: Palette, color: Oklch): void =>
    statesOf(color).forEach((state, index) =>
      placeColor(files, `${palette}.${STATES[index] ?? ''}`, state),
    );
  const action = [
    ['action', '$root'],
    ['action', 'hover'],
    ['action', 'active'],
  ];
  put('brand', brand);
  exact('semantic/light.tokens.json', 'brand', action);
  if (isStrong) exact('semantic/contrast.tokens.json', 'brand', action);
  put('link', accent ?? brand);
  exact('semantic/light.tokens.json', 'link', [
    ['text', 'link'],
    ['text', 'link-hover'],
  ]);
}

const STATES = ['exact', 'exact-hover', 'exact-active'];

/** A colour at rest, under the pointer and pressed: darker and darker, or lighter where it is nearly black. */
function statesOf(color: Oklch): Oklch[] {
  const light = luminanceOf(color) + 0.05;
  const step = light / STEP ** 2 > 0.05 ? 1 / STEP : STEP;
  return [color, ...[step, step ** 2].map((ratio) => atLuminance(light * ratio - 0.05, color))];
}

/** Another hue at the same luminance, `share` times as lively. */
const recolored = (color: Oklch, h: number, share: number): Oklch =>
  atLuminance(luminanceOf(color), { ...color, c: color.c * share, h });

/** The liveliest step of a palette: what the others are a share of. */
const peakOf = (steps: Steps, family: string): number =>
  Math.max(...[...steps].map(([step, { c }]) => (step.startsWith(`${family}.`) ? c : 0)));

type Steps = ReadonlyMap<string, Oklch>;

/** Préau's primitives: `board.800` and its colour. */
function stepsOf(preau: Sources): Steps {
  const tokens = (preau.get(PALETTE) ?? []).flatMap((source) => [...tokensOf(PALETTE, source)]);
  return new Map(
    tokens.map(({ path, value }) => {
      const [l, c, h] = (value as ColorValue).components;
      return [path.slice(1).join('.'), { mode: 'oklch', l, c, h }];
    }),
  );
}

/** Every token that takes a primitive, with the file that says so. */
function* aliases(
  preau: Sources,
): Generator<[file: string, token: { path: readonly string[]; value: string }]> {
  for (const [name, layers] of preau)
    for (const layer of layers)
      for (const { path, value } of tokensOf(name, layer)) {
        const alias = aliasOf(value);
        if (alias?.startsWith('palette.')) yield [name, { path, value: alias }];
      }
}

const round = (number: number): number => Math.round(number * 1e5) / 1e5;

function placeColor(files: Map<string, Group>, step: string, { l, c, h }: Oklch): void {
  const components = [round(l), round(c), round(h)];
  const $value = { colorSpace: 'oklch', components };
  place(files, PALETTE, ['palette', ...step.split('.')], { $type: 'color', $value });
}

/** Puts a token in its file, and its groups around it. */
function place(
  files: Map<string, Group>,
  file: string,
  path: readonly string[],
  token: Group,
): void {
  const content = files.get(file) ?? {};
  files.set(file, content);
  let group = content;
  for (const step of path.slice(0, -1)) {
    const next = group[step];
    group = group[step] = isGroup(next) ? next : {};
  }
  group[path.at(-1) ?? ''] = token;
}
