// What a token's value depends on: the reader's colour mode, or the spacing of text that they chose.
export const modes = ['light', 'dark', 'contrast', 'dark contrast'] as const;
export type Mode = (typeof modes)[number];

/** Spacings of text wider than the ordinary one, for `data-preau-text`. */
export const textSpacings = ['comfortable', 'spacious'] as const;
export type TextSpacing = (typeof textSpacings)[number];

export type Variant = Mode | TextSpacing;
export const variants: readonly Variant[] = [...modes, ...textSpacings];

/** Files that declare tokens, level by level, in the order of every output. */
export const declaringFiles = [
  'primitives/palette.tokens.json',
  'semantic/light.tokens.json',
  'semantic/type.tokens.json',
  'semantic/space.tokens.json',
  'semantic/motion.tokens.json',
  'components/knobs.tokens.json',
] as const;

/** Files that re-value declared tokens, in the order they override one another. */
export const revaluingFiles: Record<Variant, readonly string[]> = {
  light: [],
  dark: ['semantic/dark.tokens.json'],
  contrast: ['semantic/contrast.tokens.json'],
  'dark contrast': ['semantic/dark.tokens.json', 'semantic/dark-contrast.tokens.json'],
  comfortable: ['semantic/comfortable.tokens.json'],
  spacious: ['semantic/spacious.tokens.json'],
};

export const fileNames: readonly string[] = [
  ...new Set([...declaringFiles, ...Object.values(revaluingFiles).flat()]),
];

/** Dark or light, for the browser's own parts: scroll bars, date pickers. */
export const isDark = (mode: Mode): boolean => mode === 'dark' || mode === 'dark contrast';

/** `dark contrast` in the name of a file. */
export const fileOf = (mode: Mode): string => mode.replace(' ', '-');
