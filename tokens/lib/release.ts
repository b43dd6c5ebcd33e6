// What a release promises: a name that was published keeps working until the next major version.
import type { Token } from './resolve.ts';

export interface Released {
  version: string;
  /** Type of each published token, and the version that deprecated it. */
  tokens: Record<string, { type: string; deprecated?: string }>;
}

/** What to keep of a version when it is published. */
export function released(
  version: string,
  tokens: readonly Token[],
  before: Released = { version, tokens: {} },
): Released {
  const entries = tokens.map(({ name, type, deprecated }) => [
    name,
    { type, ...(deprecated ? { deprecated: before.tokens[name]?.deprecated ?? version } : {}) },
  ]);
  return { version, tokens: Object.fromEntries(entries) as Released['tokens'] };
}

/** The bump that a changeset asks of this package, if any. */
const bumpOf = (changeset: string): string | undefined =>
  /^['"]?@preau\/tokens['"]?: *(major|minor|patch)$/m.exec(changeset)?.[1];

/** How the tokens break what the last release promised, given the changesets that wait for the next one. */
export function promiseFaults(
  last: Released,
  tokens: readonly Token[],
  changesets: readonly string[],
): string[] {
  const now = new Map(tokens.map((token) => [token.name, token]));
  const ours = changesets.filter(bumpOf);
  const isMajor = ours.some((changeset) => bumpOf(changeset) === 'major');
  const isTold = (name: string): boolean =>
    ours.some((changeset) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(changeset));

  return Object.entries(last.tokens).flatMap(([name, before]) => {
    const token = now.get(name);
    if (!token) {
      if (!before.deprecated)
        return [`${name}: removed; keep it as a deprecated alias until the next major version`];
      if (!isMajor)
        return [`${name}: deprecated in ${before.deprecated}; only a major version removes it`];
      return isTold(name) ? [] : [`${name}: removed, and no changeset says so`];
    }
    if (token.type !== before.type)
      return [`${name}: was a ${before.type}, is a ${token.type}: give it a new name`];
    if (token.deprecated && !before.deprecated && !isTold(name))
      return [`${name}: deprecated, and no changeset says so`];
    return [];
  });
}
