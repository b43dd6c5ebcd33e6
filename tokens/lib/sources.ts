// The sources as data: groups, tokens, layers. Reading them from the disk is `read.ts`'s.
import { declaringFiles, revaluingFiles, type Variant } from './modes.ts';

export type Group = { [key: string]: unknown };
export interface SourceFile {
  /** As messages name it. */
  file: string;
  content: Group;
}

/**
 * Under each file name (`semantic/dark.tokens.json`), its layers: Préau's own file, then a theme's that re-values it.
 */
export type Sources = ReadonlyMap<string, readonly SourceFile[]>;

/** The same tokens with other values: what a theme is. */
export function withTheme(sources: Sources, theme: Sources): Sources {
  const names = new Set([...sources.keys(), ...theme.keys()]);
  return new Map(
    [...names].map((name) => [name, [...(sources.get(name) ?? []), ...(theme.get(name) ?? [])]]),
  );
}

export type Level = 'primitive' | 'semantic' | 'component';
const levelOf = (file: string): Level =>
  file.startsWith('primitives/')
    ? 'primitive'
    : file.startsWith('components/')
      ? 'component'
      : 'semantic';

export interface SourceToken {
  file: string;
  level: Level;
  path: readonly string[];
  type: string | undefined;
  value: unknown;
  description: string;
  /** The description in French. */
  french: string;
  /** Why not to use it any more, and what instead. */
  deprecated: string;
}

/** Under which `$extensions` our own data are. */
export const extension = 'io.github.preau-design';

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `{group.token}` gives `group.token`. */
export const aliasOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;

/** Every token of a file, with the `$type` it inherits from its groups. */
export function* tokensOf(name: string, { file, content }: SourceFile): Generator<SourceToken> {
  yield* walk(content, [], undefined);
  function* walk(node: Group, path: string[], inherited: unknown): Generator<SourceToken> {
    const type = node['$type'] ?? inherited;
    if ('$value' in node) {
      const extensions = isGroup(node['$extensions']) ? node['$extensions'][extension] : undefined;
      yield {
        file,
        level: levelOf(name),
        path,
        type: typeof type === 'string' ? type : undefined,
        value: node['$value'],
        description: textOf(node['$description']),
        french: isGroup(extensions) ? textOf(extensions['fr']) : '',
        deprecated: textOf(node['$deprecated']),
      };
      return;
    }
    for (const [key, child] of Object.entries(node))
      if (isGroup(child) && (key === '$root' || !key.startsWith('$')))
        yield* walk(child, [...path, key], type);
  }
}

export const keyOf = ({ path }: SourceToken): string => path.join('.');

/** The tokens of a variant by path: as they were first declared, with the last value given. */
export function tokensIn(
  sources: Sources,
  variant: Variant,
  onUndeclared: (token: SourceToken) => void = () => undefined,
): Map<string, SourceToken> {
  const tokens = new Map<string, SourceToken>();
  const add = (name: string, declares: boolean): void => {
    for (const [layer, source] of (sources.get(name) ?? []).entries())
      for (const token of tokensOf(name, source)) {
        const known = tokens.get(keyOf(token));
        // A theme brings its own primitives; all other names are Préau's.
        const isNew = (declares && layer === 0) || token.level === 'primitive';
        if (!known && !isNew) onUndeclared(token);
        tokens.set(keyOf(token), known ? revalued(known, token) : token);
      }
  };
  for (const name of declaringFiles) add(name, true);
  for (const name of revaluingFiles[variant]) add(name, false);
  return tokens;
}

function revalued(known: SourceToken, token: SourceToken): SourceToken {
  return { ...known, file: token.file, type: token.type ?? known.type, value: token.value };
}
