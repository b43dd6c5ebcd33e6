import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { build } from './build.ts';
import { fileOf, modes } from './modes.ts';
import { readSources } from './read.ts';
import { resolveTheme } from './resolve.ts';
import { filesOf } from './theme.ts';
import { bytes, hex } from './values.ts';

const theme = resolveTheme(await readSources());
const { tokens } = theme;
const names = tokens.map(({ name }) => name);
const files = filesOf(theme);
const file = (name: string): string => files[name] ?? '';
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

it('writes the same files each time', async () => {
  const contents = async (): Promise<Record<string, string>> => {
    const directory = await mkdtemp(join(tmpdir(), 'preau-tokens-'));
    await build(directory);
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = paths.map(async (path) => [
      path.slice(directory.length + 1),
      await readFile(path, 'utf8'),
    ]);
    const written = Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    await rm(directory, { recursive: true });
    return written;
  };
  const first = await contents();
  expect(first).toEqual(files);
  expect(await contents()).toEqual(first);
});

it('shows a change of value in one line', async () => {
  const line = (key: string, values: readonly string[]): string =>
    `${key}: ${[...new Set(values)].length > 1 ? values.join(' | ') : (values[0] ?? '')}`;
  const lines = tokens.map(({ name, values, spaced }) =>
    [
      line(
        name,
        modes.map((mode) => values[mode]),
      ),
      ...Object.entries(spaced).map(([spacing, value]) => `${name} (${spacing}): ${value}`),
    ].join('\n'),
  );
  const text = `${modes.join(' | ')}\n\n${lines.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot('../values.txt');
});

it('weighs 2.5 KB at most after brotli', () => {
  expect(brotliCompressSync(file('tokens.css')).length).toBeLessThanOrEqual(2500);
});

const exact: [string, (text: string) => string[]][] = [
  ...modes.flatMap((mode): [string, (text: string) => string[]][] => [
    [
      `css/${fileOf(mode)}.css`,
      (text) => found(text.split('@media')[0] ?? '', /^ +--preau-([\w-]+):/gm),
    ],
    [`dtcg/${fileOf(mode)}.tokens.json`, (text) => Object.keys(JSON.parse(text) as object)],
  ]),
  ['tokens.json', (text) => Object.keys(JSON.parse(text) as object)],
  ['index.d.ts', (text) => found(text, /^ +readonly '([\w-]+)': 'var/gm)],
];
it.each(exact)('has every token in %s, in the order of the sources', (name, read) => {
  expect(read(file(name))).toEqual(names);
});

it('has every token, once in each place where it changes, in the complete stylesheet', () => {
  const declared = found(file('tokens.css'), /[{;]--preau-([\w-]+):/g);
  expect([...new Set(declared)].sort()).toEqual([...names].sort());
});

it('has a core that is a part of the complete stylesheet, in all its modes', () => {
  const core = file('core.css');
  expect(brotliCompressSync(core).length).toBeLessThanOrEqual(1400);
  const declarations = (text: string): string[] => text.match(/--preau-[\w-]+:[^;}]+/g) ?? [];
  const complete = new Set(declarations(file('tokens.css')));
  expect(declarations(core).filter((one) => !complete.has(one))).toEqual([]);
  const kept = new Set(found(core, /[{;]--preau-([\w-]+):/g));
  expect([...kept]).toEqual(expect.arrayContaining(['text-default', 'error-border', 'space-4']));
  // What it refers to is in it.
  for (const name of found(core, /var\(--preau-([\w-]+)\)/g)) expect(kept).toContain(name);
  expect(core.match(/color-scheme:/g)).toHaveLength(8);
});

it('writes in one file a mode the values of the complete stylesheet', () => {
  for (const mode of modes)
    for (const { name, values, alias } of tokens)
      expect(file(`css/${fileOf(mode)}.css`)).toContain(
        `  --preau-${name}: ${alias ? `var(--preau-${alias})` : values[mode]};\n`,
      );
});

it('states every colour as a final value in every block, so that a nested scheme is whole', () => {
  const colored = tokens.filter(
    ({ type, alias }) => (type === 'color' || type === 'shadow') && !alias,
  );
  const blocks = file('tokens.css').match(/\{color-scheme:[^}]*\}/g) ?? [];
  expect(blocks).toHaveLength(8);
  for (const block of blocks) {
    expect(found(block, /--preau-([\w-]+):/g)).toEqual(colored.map(({ name }) => name));
    expect(block).not.toMatch(/var\(|light-dark/);
  }
});

it('keeps the palettes to itself', () => {
  for (const text of Object.values(files)) expect(text).not.toContain('palette');
});

it('keeps to the cascade layers of Préau', () => {
  expect(file('tokens.css')).toMatch(
    /^@layer preau\.tokens,preau\.base,preau\.elements;@layer preau\.tokens\{/,
  );
});

it('brings any colour into sRGB and writes it short', () => {
  const oklch = (components: [number, number, number], alpha?: number) => ({
    colorSpace: 'oklch' as const,
    components,
    ...(alpha === undefined ? {} : { alpha }),
  });
  expect(hex(oklch([1, 0, 0]))).toBe('#fff');
  expect(hex(oklch([0.7, 0.4, 145]))).toMatch(/^#[\da-f]{6}$/);
  expect(hex(oklch([0, 0, 0], 0.5))).toBe('#00000080');
  expect(bytes(oklch([1, 0, 0]))).toEqual([255, 255, 255, 255]);
});

it('gives scripts the reference, the light value and the value in each mode', async () => {
  const module = (await import(
    `data:text/javascript,${encodeURIComponent(file('index.js'))}`
  )) as Record<'vars' | 'values', Record<string, string>> & {
    modes: Record<string, Record<string, string>>;
  };
  expect(Object.keys(module.vars)).toEqual(names);
  expect(Object.keys(module.values)).toEqual(names);
  expect(module.vars['text-default']).toBe('var(--preau-text-default)');
  for (const mode of modes)
    expect(module.modes[mode]).toEqual(
      Object.fromEntries(tokens.map(({ name, values }) => [name, values[mode]])),
    );
});
