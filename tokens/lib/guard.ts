// Style Dictionary accepts several mistakes in silence (5.5.5: `$ref`, `$extends`, unknown types, objects it cannot
// write). Each one stops the build here, with the file and the path to look at.
import {
  filesOfMode,
  isGroup,
  modes,
  overrideFiles,
  tokensOf,
  type SourceFile,
  type SourceToken,
} from './sources.ts';
import { knownTypes } from './values.ts';

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isMeasure = (value: unknown, units: readonly string[]): boolean =>
  isGroup(value) && isNumber(value.value) && units.includes(String(value.unit));
const isColor = (value: unknown): boolean =>
  isGroup(value) &&
  value.colorSpace === 'oklch' &&
  Array.isArray(value.components) &&
  value.components.length === 3 &&
  value.components.every(isNumber) &&
  (value.alpha === undefined || isNumber(value.alpha));
const isLength = (value: unknown): boolean => isMeasure(value, ['px', 'rem']);

const checks: Record<string, [test: (value: unknown) => boolean, need: string]> = {
  color: [isColor, '{ colorSpace: "oklch", components: [l, c, h] }'],
  dimension: [isLength, '{ value, unit: "px" or "rem" }'],
  duration: [(value) => isMeasure(value, ['ms', 's']), '{ value, unit: "ms" or "s" }'],
  number: [isNumber, 'a number'],
  fontWeight: [isNumber, 'a number'],
  fontFamily: [
    (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
    'a list of names',
  ],
  cubicBezier: [
    (value) => Array.isArray(value) && value.length === 4 && value.every(isNumber),
    'four numbers',
  ],
  shadow: [
    (value) =>
      isGroup(value) &&
      [value.offsetX, value.offsetY, value.blur, value.spread].every(isLength) &&
      isColor(value.color),
    '{ offsetX, offsetY, blur, spread, color }',
  ],
};

const aliasOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;

function forbiddenKeys(file: string, node: unknown, path: string[] = []): string[] {
  if (!isGroup(node)) return [];
  return Object.entries(node).flatMap(([key, child]) => [
    ...(key === '$ref' || key === '$extends'
      ? [`${file}: ${path.join('.')}: "${key}" is not supported, use an alias "{group.token}"`]
      : []),
    ...forbiddenKeys(file, child, [...path, key]),
  ]);
}

function valueFault({ type, value }: SourceToken): string | undefined {
  if (type === undefined) return 'no $type, here or on a group above';
  const check = checks[type];
  if (!check || !knownTypes.has(type)) return `unknown $type "${type}"`;
  if (aliasOf(value) !== undefined || check[0](value)) return undefined;
  return `a ${type} must be ${check[1]}, found ${JSON.stringify(value)}`;
}

/** Follows aliases to a real value; says what stops the way. */
function aliasFault(token: SourceToken, all: Map<string, SourceToken>): string | undefined {
  const seen = new Set<string>();
  let current = token;
  for (let alias = aliasOf(current.value); alias; alias = aliasOf(current.value)) {
    if (seen.has(alias)) return `alias {${alias}} turns in a circle`;
    seen.add(alias);
    const target = all.get(alias);
    if (!target) return `broken alias {${alias}}`;
    if (target.type !== token.type)
      return `alias {${alias}} is a ${String(target.type)}, not a ${String(token.type)}`;
    current = target;
  }
  return undefined;
}

/** All faults of the sources, as `file: path: what is wrong`. */
export function sourceFaults(sources: Map<string, SourceFile>): string[] {
  const faults = new Set<string>();
  const say = (token: SourceToken, fault: string | undefined): void => {
    if (fault) faults.add(`${token.file}: ${token.path.join('.')}: ${fault}`);
  };
  const perFile = new Map<string, SourceToken[]>();
  for (const source of sources.values()) {
    forbiddenKeys(source.file, source.content).forEach((fault) => faults.add(fault));
    const tokens = [...tokensOf(source)];
    perFile.set(source.file, tokens);
    for (const token of tokens) say(token, valueFault(token));
  }
  for (const mode of modes) {
    const all = new Map<string, SourceToken>();
    for (const file of filesOfMode[mode])
      for (const token of perFile.get(file) ?? []) {
        const key = token.path.join('.');
        if (overrideFiles.has(file) && !all.has(key))
          say(token, 'overrides a token that light.tokens.json does not have');
        all.set(key, token);
      }
    for (const token of all.values()) say(token, aliasFault(token, all));
  }
  return [...faults];
}

/** What must never reach an output, whatever let it through. */
export function outputFault(text: string): string | undefined {
  return /\[object Object\]|\$ref|\bundefined\b|\bNaN\b|[{}]/.exec(text)?.[0];
}
