import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { css } from './outputs/css.ts';
import { declarations } from './outputs/script.ts';
import { readSources } from './read.ts';
import { promiseFaults, released, type Released } from './release.ts';
import { resolveTheme, type Token } from './resolve.ts';
import { withTheme, type Sources } from './sources.ts';

const sources = await readSources();
const { tokens } = resolveTheme(sources);
const without = (name: string): Token[] => tokens.filter((token) => token.name !== name);
const deprecating = (name: string): Token[] =>
  tokens.map((token) =>
    token.name === name
      ? { ...token, deprecated: 'Use text-default', alias: 'text-default' }
      : token,
  );
const changeset = (bump: string, text: string): string =>
  `---\n'@preau/tokens': ${bump}\n---\n\n${text}\n`;
const last = released('1.2.0', tokens);
const lastDeprecated = released('1.3.0', deprecating('text-muted'), last);

it('keeps every name of the last release', async () => {
  const root = new URL('../../', import.meta.url);
  const file = await readFile(new URL('tokens/released.json', root), 'utf8');
  const names = (await readdir(new URL('.changeset/', root))).filter((name) =>
    name.endsWith('.md'),
  );
  const changesets = await Promise.all(
    names.map((name) => readFile(new URL(`.changeset/${name}`, root), 'utf8')),
  );
  expect(promiseFaults(JSON.parse(file) as Released, tokens, changesets)).toEqual([]);
});

it.each([
  [
    'a removed token',
    last,
    without('text-muted'),
    [changeset('major', 'text-muted is gone')],
    'text-muted: removed; keep it as a deprecated alias until the next major version',
  ],
  [
    'a deprecated token removed in a minor version',
    lastDeprecated,
    without('text-muted'),
    [changeset('minor', 'text-muted is gone')],
    'text-muted: deprecated in 1.3.0; only a major version removes it',
  ],
  [
    'a removal that no changeset tells',
    lastDeprecated,
    without('text-muted'),
    [changeset('major', 'Something else, and text-muted-too')],
    'text-muted: removed, and no changeset says so',
  ],
  [
    'a deprecation that no changeset tells',
    last,
    deprecating('text-muted'),
    ["---\n'@preau/elements': minor\n---\n\ntext-muted\n"],
    'text-muted: deprecated, and no changeset says so',
  ],
  [
    'a token of another type',
    last,
    tokens.map((token) => (token.name === 'text-muted' ? { ...token, type: 'number' } : token)),
    [],
    'text-muted: was a color, is a number: give it a new name',
  ],
] as [string, Released, Token[], string[], string][])(
  'refuses %s',
  (_, before, now, told, fault) => {
    expect(promiseFaults(before, now, told)).toEqual([fault]);
  },
);

it('accepts a deprecation and, a major version later, the removal', () => {
  const told = [changeset('minor', 'text-muted is now text-quiet')];
  expect(promiseFaults(last, deprecating('text-muted'), told)).toEqual([]);
  expect(lastDeprecated.tokens['text-muted']).toEqual({ type: 'color', deprecated: '1.3.0' });
  const later = released('1.4.0', deprecating('text-muted'), lastDeprecated);
  expect(later.tokens['text-muted']?.deprecated).toBe('1.3.0');
  const major = [changeset('major', '`text-muted` is gone')];
  expect(promiseFaults(later, without('text-muted'), major)).toEqual([]);
});

it('keeps a deprecated token as an alias that follows each scheme, and says what to use', () => {
  const [light] = sources.get('semantic/light.tokens.json') ?? [];
  const old = {
    ancient: {
      $type: 'color',
      $value: '{text.muted}',
      $description: 'Old name',
      $extensions: { 'io.github.preau-design': { fr: 'Ancien nom' } },
      $deprecated: 'Use text-muted',
    },
  };
  const renamed: Sources = new Map([
    ...sources,
    ['semantic/light.tokens.json', [{ file: 'light', content: { ...light?.content, ...old } }]],
  ]);
  const theme = resolveTheme(withTheme(renamed, new Map()));
  expect(css(theme)).toMatch(
    /:root,\[data-preau-scheme\]\{--preau-ancient:var\(--preau-text-muted\)/,
  );
  expect(declarations(theme)).toContain("@deprecated Use text-muted\n   */\n  readonly 'ancient'");
});
