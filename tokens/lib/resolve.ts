// From the sources to one flat list of tokens, each with its value in every mode.
import { outputFault, sourceFaults } from './guard.ts';
import { modes, textSpacings, type Mode, type TextSpacing, type Variant } from './modes.ts';
import { aliasOf, tokensIn, type Level, type Sources, type SourceToken } from './sources.ts';
import { cssText, nameOf } from './values.ts';

export interface Token {
  /** CSS name without its prefix: `text-default`. */
  name: string;
  level: Level;
  type: string;
  description: string;
  /** The description in French. */
  french: string;
  /** Why not to use it any more; empty for a token in use. */
  deprecated: string;
  /** The public token that this one repeats in every mode, if it is a component's knob or deprecated. */
  alias?: string;
  /** DTCG value in each mode, aliases followed. */
  raw: Record<Mode, unknown>;
  /** CSS text in each mode. */
  values: Record<Mode, string>;
  /** CSS text where the spacing of text changes it. */
  spaced: Partial<Record<TextSpacing, string>>;
}

export interface Theme {
  /** Public tokens, in the order of the sources. */
  tokens: readonly Token[];
  /** Raw colours: shown to designers, never part of the stylesheets. */
  primitives: readonly Token[];
}

/** @throws an `Error` with every fault of the sources, one a line */
export function resolveTheme(sources: Sources): Theme {
  const faults = sourceFaults(sources);
  if (faults.length) throw new Error(`Faulty token sources:\n  ${faults.join('\n  ')}`);

  const variant = new Map(
    [...modes, ...textSpacings].map((name) => [name, tokensIn(sources, name)] as const),
  );
  const all = [...(variant.get('light')?.keys() ?? [])].map((key) => resolved(key, variant));
  return {
    tokens: all.filter(({ level }) => level !== 'primitive'),
    primitives: all.filter(({ level }) => level === 'primitive'),
  };
}

type Variants = ReadonlyMap<Variant, ReadonlyMap<string, SourceToken>>;

function resolved(key: string, variants: Variants): Token {
  const source = found(variants, 'light', key);
  const type = String(source.type);
  const raw = perMode((mode) => valueOf(variants, mode, key));
  const values = perMode((mode) => written(source, type, raw[mode]));
  const spaced = Object.fromEntries(
    textSpacings
      .map((name) => [name, written(source, type, valueOf(variants, name, key))] as const)
      .filter(([, value]) => value !== values.light),
  );
  const alias = sharedAlias(key, source, variants);
  return {
    name: nameOf(source.path),
    level: source.level,
    type,
    description: source.description,
    french: source.french,
    deprecated: source.deprecated,
    ...(alias ? { alias } : {}),
    raw,
    values,
    spaced,
  };
}

const perMode = <Value>(give: (mode: Mode) => Value): Record<Mode, Value> => ({
  light: give('light'),
  dark: give('dark'),
  contrast: give('contrast'),
  'dark contrast': give('dark contrast'),
});

function found(variants: Variants, variant: Variant, key: string): SourceToken {
  const token = variants.get(variant)?.get(key);
  if (!token) throw new Error(`no token ${key} in ${variant}`);
  return token;
}

function valueOf(variants: Variants, variant: Variant, key: string): unknown {
  const { value } = found(variants, variant, key);
  const alias = aliasOf(value);
  return alias ? valueOf(variants, variant, alias) : value;
}

function written({ file, path }: SourceToken, type: string, value: unknown): string {
  const text = cssText(type, value);
  const fault = outputFault(text);
  if (fault) throw new Error(`${file}: ${path.join('.')}: "${fault}" in its value`);
  return text;
}

/** Semantic tokens are written as values: only what follows another public token everywhere stays a reference. */
function sharedAlias(key: string, source: SourceToken, variants: Variants): string | undefined {
  if (source.level !== 'component' && !source.deprecated) return undefined;
  const aliases = new Set(modes.map((mode) => aliasOf(found(variants, mode, key).value)));
  const [alias] = aliases;
  if (aliases.size > 1 || !alias) return undefined;
  const target = found(variants, 'light', alias);
  return target.level === 'primitive' ? undefined : nameOf(target.path);
}
