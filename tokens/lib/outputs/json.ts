// The tokens as data: our own flat list, the DTCG format, and sets for design tools.
import { fileOf, modes, textSpacings, type Mode } from '../modes.ts';
import type { Theme, Token } from '../resolve.ts';
import { extension } from '../sources.ts';
import {
  bytes,
  longHex,
  pixels,
  type ColorValue,
  type Measure,
  type ShadowValue,
} from '../values.ts';

const write = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const byName = <Value>(tokens: readonly Token[], value: (token: Token) => Value) =>
  Object.fromEntries(tokens.map((token) => [token.name, value(token)]));

/** Flat and written as CSS, for pages and scripts that show or check the tokens. */
const json = ({ tokens }: Theme): string =>
  write(
    byName(tokens, (token) => ({
      type: token.type,
      level: token.level,
      description: token.description,
      french: token.french,
      ...(token.deprecated ? { deprecated: token.deprecated } : {}),
      ...(token.alias ? { alias: token.alias } : {}),
      ...token.values,
      ...token.spaced,
    })),
  );

const px = (length: Measure) => ({ value: pixels(length), unit: 'px' });

const round = (value: number): number => Math.round(value * 10000) / 10000;
/** sRGB with its hex, the form that most tools read. */
function srgb(color: ColorValue) {
  const components = bytes(color)
    .slice(0, 3)
    .map((byte) => round(byte / 255));
  const { alpha = 1 } = color;
  return {
    colorSpace: 'srgb',
    components,
    ...(alpha < 1 ? { alpha } : {}),
    hex: longHex(color).slice(0, 7),
  };
}

const dtcgValues: Record<string, (value: never) => unknown> = {
  color: srgb,
  dimension: px,
  shadow: ({ offsetX, offsetY, blur, spread, color }: ShadowValue) => ({
    color: srgb(color),
    offsetX: px(offsetX),
    offsetY: px(offsetY),
    blur: px(blur),
    spread: px(spread),
  }),
};

/**
 * One mode in DTCG 2025.10, flat and resolved: no alias, no group, colours in sRGB and lengths in pixels, as Figma's
 * variables import one file a mode.
 */
const dtcg = ({ tokens }: Theme, mode: Mode): string =>
  write(
    byName(tokens, ({ type, raw, description, french, deprecated }) => ({
      $type: type,
      $value: dtcgValues[type]?.(raw[mode] as never) ?? raw[mode],
      $description: description,
      ...(deprecated ? { $deprecated: deprecated } : {}),
      $extensions: { [extension]: { fr: french } },
    })),
  );

/** What a design tool calls a length, after what its name begins or ends with. */
const lengthTypes: readonly [RegExp, string][] = [
  [/^font-size-/, 'fontSizes'],
  [/^space-/, 'spacing'],
  [/radius/, 'borderRadius'],
  [/^border-width|^focus-width/, 'borderWidth'],
  [/^(control-height|size)-/, 'sizing'],
];
const lengthType = (name: string): string =>
  lengthTypes.find(([pattern]) => pattern.test(name))?.[1] ?? 'dimension';

/** What Penpot and Tokens Studio hold: each its type, and its value as text. Curves and durations are not of them. */
function toolToken(token: Token, mode: Mode): { $type: string; $value: unknown } | undefined {
  const { name, type, raw, values } = token;
  switch (type) {
    case 'color':
      return { $type: 'color', $value: longHex(raw[mode] as ColorValue) };
    case 'dimension':
      return { $type: lengthType(name), $value: `${pixels(raw[mode] as Measure)}px` };
    case 'number':
      return { $type: 'number', $value: values[mode] };
    case 'fontWeight':
      return { $type: 'fontWeights', $value: values[mode] };
    case 'fontFamily':
      return { $type: 'fontFamilies', $value: raw[mode] };
    case 'shadow': {
      const { offsetX, offsetY, blur, spread, color } = raw[mode] as ShadowValue;
      const lengths = Object.entries({ offsetX, offsetY, blur, spread });
      return {
        $type: 'shadow',
        $value: [
          {
            ...Object.fromEntries(lengths.map(([key, length]) => [key, `${pixels(length)}px`])),
            color: longHex(color),
            inset: false,
          },
        ],
      };
    }
    default:
      return undefined;
  }
}

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sets and themes in one file, as Penpot and Tokens Studio import them. */
function designTools({ tokens }: Theme): string {
  const set = (list: readonly Token[], mode: Mode) =>
    Object.fromEntries(
      list.flatMap((token) => {
        const held = toolToken(token, mode);
        return held ? [[token.name, { ...held, $description: token.description }]] : [];
      }),
    );
  const changes = ({ values }: Token): boolean =>
    modes.some((mode) => values[mode] !== values.light);
  const changing = tokens.filter(changes);
  const sets: Record<string, unknown> = {
    base: set(
      tokens.filter((token) => !changes(token)),
      'light',
    ),
  };
  for (const mode of modes) sets[fileOf(mode)] = set(changing, mode);
  for (const spacing of textSpacings)
    sets[spacing] = byName(
      tokens.filter((token) => token.spaced[spacing] !== undefined),
      ({ spaced, description }) => ({
        $type: 'number',
        $value: spaced[spacing],
        $description: description,
      }),
    );
  const theme = (group: string, name: string, enabled: string[]) => ({
    id: `preau-${name}`,
    name: title(name.replace('-', ' ')),
    group,
    selectedTokenSets: Object.fromEntries(enabled.map((one) => [one, 'enabled'])),
  });
  return write({
    ...sets,
    $themes: [
      ...modes.map((mode) => theme('Scheme', fileOf(mode), ['base', fileOf(mode)])),
      ...textSpacings.map((spacing) => theme('Text', spacing, [spacing])),
    ],
    $metadata: {
      tokenSetOrder: Object.keys(sets),
      activeThemes: ['Scheme/Light'],
      activeSets: ['base', 'light'],
    },
  });
}

export const jsonFiles = (theme: Theme): Record<string, string> => ({
  'tokens.json': json(theme),
  ...Object.fromEntries(
    modes.map((mode) => [`dtcg/${fileOf(mode)}.tokens.json`, dtcg(theme, mode)]),
  ),
  'design-tools.json': designTools(theme),
});
