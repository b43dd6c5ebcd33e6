/**
 * What a form sent, reduced to what we asked for. Every name maps to a list, because any name can be
 * repeated in a request: code that wants one value takes the first, so pollution changes nothing.
 */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Longest text kept for one answer, in characters: far above every limit that a person is told. */
const LONGEST = 4000;
/** Most values kept for one name (a list of checkboxes). */
const MOST = 20;

/** The first value sent under this name, exactly as typed; `''` when there is none. */
export function typed(values: Values, name: string): string {
  return values[name]?.[0] ?? '';
}

/** The first value without the spaces around it, in composed Unicode (é is one character). */
export function text(values: Values, name: string): string {
  return typed(values, name).trim().normalize('NFC');
}

/** Keeps the names we know, in an object without a prototype: `__proto__` is then an ordinary unknown name. */
export function pick(sent: unknown, names: readonly string[]): Values {
  const kept = Object.create(null) as Record<string, readonly string[]>;
  if (typeof sent !== 'object' || sent === null) return kept;
  for (const name of names) {
    if (!Object.hasOwn(sent, name)) continue;
    const value = (sent as Record<string, unknown>)[name];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    kept[name] = list
      .filter((item): item is string => typeof item === 'string')
      .slice(0, MOST)
      .map((item) => item.slice(0, LONGEST));
  }
  return kept;
}

/** True where bytes could not be read as UTF-8: the decoder leaves this mark in their place. */
export function unreadable(value: string): boolean {
  return value.includes('\uFFFD');
}
