// What a source may say. Each mistake stops the build, with the file and the path to look at.
import { variants } from './modes.ts';
import {
  aliasOf,
  isGroup,
  keyOf,
  tokensIn,
  tokensOf,
  type Group,
  type Sources,
  type SourceToken,
} from './sources.ts';
import { nameOf } from './values.ts';

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isWithin = (value: unknown, least: number, most: number): boolean =>
  isNumber(value) && value >= least && value <= most;
const isMeasure = (value: unknown, units: readonly string[]): boolean =>
  isGroup(value) && isNumber(value['value']) && units.includes(String(value['unit']));
const isColor = (value: unknown): boolean =>
  isGroup(value) &&
  value['colorSpace'] === 'oklch' &&
  Array.isArray(value['components']) &&
  value['components'].length === 3 &&
  value['components'].every(
    (component, index) =>
      isWithin(component, 0, [1, 0.5, 360][index] ?? 0) && !Object.is(component, -0),
  ) &&
  (value['alpha'] === undefined || isWithin(value['alpha'], 0, 1));
const isLength = (value: unknown): boolean => isMeasure(value, ['px', 'rem']);

const checks: Record<string, [test: (value: unknown) => boolean, need: string]> = {
  color: [
    isColor,
    '{ colorSpace: "oklch", components: [l 0–1, c 0–0.5, h 0–360], alpha? 0–1 }, found ',
  ],
  dimension: [isLength, '{ value, unit: "px" or "rem" }, found '],
  duration: [
    (value) => isMeasure(value, ['ms', 's']) && (value as { value: number }).value >= 0,
    '{ value, unit: "ms" or "s" }, found ',
  ],
  number: [isNumber, 'a number, found '],
  fontWeight: [(value) => isWithin(value, 1, 1000), 'a number from 1 to 1000, found '],
  fontFamily: [
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((name) => typeof name === 'string' && name),
    'a list of names, found ',
  ],
  cubicBezier: [
    (value) =>
      Array.isArray(value) &&
      value.length === 4 &&
      value.every(isNumber) &&
      isWithin(value[0], 0, 1) &&
      isWithin(value[2], 0, 1),
    'four numbers, the first and the third from 0 to 1, found ',
  ],
  shadow: [
    (value) =>
      isGroup(value) &&
      [value['offsetX'], value['offsetY'], value['blur'], value['spread']].every(isLength) &&
      isColor(value['color']),
    '{ offsetX, offsetY, blur, spread, color }, found ',
  ],
};

const knownKeys = new Set(['$type', '$value', '$description', '$extensions', '$deprecated']);
const name = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\$root)$/;

/** Faults of shape: unknown keys, names, and what is neither a group nor a token. */
function shapeFaults(file: string, node: Group, path: readonly string[] = []): string[] {
  const at = (...steps: string[]): string => `${file}: ${[...path, ...steps].join('.')}: `;
  return Object.entries(node).flatMap(([key, child]) => {
    if (key === '$ref' || key === '$extends')
      return [`${at()}"${key}" is not supported, use an alias "{group.token}"`];
    if (key.startsWith('$') && key !== '$root')
      return knownKeys.has(key) ? [] : [`${at()}unknown key "${key}"`];
    if (!name.test(key)) return [`${at(key)}a name has small letters, figures and hyphens only`];
    if (!isGroup(child)) return [`${at(key)}neither a group nor a token (no "$value")`];
    if ('$value' in node) return [`${at(key)}inside a token; a group's own token is "$root"`];
    return shapeFaults(file, child, [...path, key]);
  });
}

function valueFault({ type, value }: SourceToken): string | undefined {
  if (type === undefined) return 'no $type, here or on a group above';
  const check = checks[type];
  if (!check) return `unknown $type "${type}"`;
  if (aliasOf(value) !== undefined || check[0](value)) return undefined;
  return `a ${type} must be ${check[1]}${JSON.stringify(value)}`;
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
    if (token.level === 'primitive' && target.level !== 'primitive')
      return `a primitive cannot depend on {${alias}}`;
    if (target.level === 'component') return `{${alias}} is of a component: alias what it aliases`;
    current = target;
  }
  return undefined;
}

function wordFault(token: SourceToken): string | undefined {
  if (token.level === 'primitive')
    return token.path[0] === 'palette' ? undefined : 'a primitive belongs in "palette"';
  if (token.path[0] === 'palette') return 'a palette belongs in primitives/palette.tokens.json';
  if (!token.description) return 'no $description';
  if (!token.french) return 'no French description in $extensions';
  if (token.deprecated && !aliasOf(token.value))
    return 'a deprecated token must be an alias of what replaces it';
  return undefined;
}

/** All faults of the sources, as `file: path: what is wrong`. */
export function sourceFaults(sources: Sources): string[] {
  const faults = new Set<string>();
  const say = (token: SourceToken, fault: string | undefined): void => {
    if (fault) faults.add(`${token.file}: ${keyOf(token)}: ${fault}`);
  };
  for (const [name, layers] of sources)
    for (const layer of layers) {
      shapeFaults(layer.file, layer.content).forEach((fault) => faults.add(fault));
      // Each layer as it is written: a later one would hide its mistakes.
      for (const token of tokensOf(name, layer))
        if (token.type !== undefined) say(token, valueFault(token));
    }
  for (const variant of variants) {
    const all = tokensIn(sources, variant, (token) =>
      say(token, 'gives a value to a token that is not declared'),
    );
    const names = new Map<string, string>();
    for (const token of all.values()) {
      say(token, valueFault(token));
      say(token, aliasFault(token, all));
      say(token, wordFault(token));
      const twin = names.get(nameOf(token.path));
      if (twin) say(token, `has the same name as ${twin}`);
      names.set(nameOf(token.path), keyOf(token));
    }
  }
  return [...faults];
}

/** What must never reach an output, whatever let it through. */
export function outputFault(text: string): string | undefined {
  return /\[object Object\]|\$ref|\bundefined\b|\bNaN\b|[{}]/.exec(text)?.[0];
}
