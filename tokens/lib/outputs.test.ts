import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { build } from './build.ts';
import { css, declarations, javascript, json } from './outputs.ts';
import { resolveTokens } from './resolve.ts';
import { modes } from './sources.ts';
import { hex } from './values.ts';

const tokens = await resolveTokens();
const sheet = await css(tokens);

it('writes the same files each time', async () => {
  const contents = async (): Promise<Record<string, string>> => {
    const directory = await mkdtemp(join(tmpdir(), 'preau-tokens-'));
    await build(directory);
    const names = (await readdir(directory)).sort();
    const texts = names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')]);
    const files = Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    await rm(directory, { recursive: true });
    return files;
  };
  const first = await contents();
  expect(Object.keys(first)).toEqual(['index.d.ts', 'index.js', 'tokens.css', 'tokens.json']);
  expect(await contents()).toEqual(first);
});

it('weighs 2.5 KB at most after brotli', () => {
  expect(brotliCompressSync(sheet).length).toBeLessThanOrEqual(2500);
});

const text = Object.fromEntries(
  modes.map((mode) => [mode, tokens.find(({ name }) => name === 'text-default')?.values[mode]]),
);
it.each([
  ['light for all', /:root,\[data-preau-scheme\]\{color-scheme:light;/, 'light'],
  [
    'dark for a reader who prefers it',
    /@media\(prefers-color-scheme:dark\)\{:root:not\(\[data-preau-scheme\]\)\{color-scheme:dark;/,
    'dark',
  ],
  ['dark when forced, anywhere', /\}\[data-preau-scheme~=dark\]\{color-scheme:dark;/, 'dark'],
  ['contrast when forced', /\}\[data-preau-scheme~=contrast\]\{color-scheme:light;/, 'contrast'],
  [
    'both when forced',
    /\[data-preau-scheme~=dark\]\[data-preau-scheme~=contrast\]\{color-scheme:dark;/,
    'dark contrast',
  ],
  [
    'contrast for a reader who prefers it',
    /@media\(prefers-contrast:more\)\{:root,\[data-preau-scheme\]\{color-scheme:light;/,
    'contrast',
  ],
  [
    'both for a reader who prefers both',
    /@media\(prefers-contrast:more\)and \(prefers-color-scheme:dark\)\{:root:not\(\[data-preau-scheme\]\)\{color-scheme:dark;/,
    'dark contrast',
  ],
])('gives %s', (_, selector, mode) => {
  const found = selector.exec(sheet);
  expect(found).not.toBeNull();
  const rest = sheet.slice(found?.index).slice(found?.[0].length);
  const block = rest.slice(0, rest.indexOf('}'));
  expect(block).toContain(`--preau-text-default:${text[mode]};`);
});

it('states every colour as a final value in every block, so that a nested scheme is whole', () => {
  expect(sheet).not.toMatch(/var\(|light-dark|palette/);
  const themed = tokens.filter(({ type }) => type === 'color' || type === 'shadow').length;
  const blocks = sheet.match(/\{color-scheme:[^}]*\}/g) ?? [];
  expect(blocks).toHaveLength(8);
  for (const block of blocks) expect(block.match(/--preau-/g)).toHaveLength(themed);
});

it('stops movement for a reader who asks for less', () => {
  expect(sheet).toContain(
    '@media(prefers-reduced-motion:reduce){:root{--preau-duration-fast:0s;--preau-duration-medium:0s}}',
  );
});

it('keeps to the cascade layers of Préau', () => {
  expect(sheet).toMatch(/^@layer preau\.tokens,preau\.base,preau\.elements;@layer preau\.tokens\{/);
});

it('brings any colour into sRGB and writes it short', () => {
  const oklch = (...components: [number, number, number]) =>
    hex({ colorSpace: 'oklch', components });
  expect(oklch(1, 0, 0)).toBe('#fff');
  expect(oklch(0.7, 0.4, 145)).toMatch(/^#[\da-f]{6}$/);
  expect(hex({ colorSpace: 'oklch', components: [0, 0, 0], alpha: 0.5 })).toBe('#00000080');
});

it('names the same tokens in the script, its types and the JSON', async () => {
  const module = (await import(
    `data:text/javascript,${encodeURIComponent(javascript(tokens))}`
  )) as { vars: Record<string, string>; values: Record<string, string> };
  const names = tokens.map(({ name }) => name);
  expect(Object.keys(module.vars)).toEqual(names);
  expect(Object.keys(module.values)).toEqual(names);
  expect(module.vars['text-default']).toBe('var(--preau-text-default)');
  expect(module.values['text-default']).toBe(text['light']);
  const flat = JSON.parse(json(tokens)) as Record<string, Record<string, string>>;
  expect(Object.keys(flat)).toEqual(names);
  expect(flat['text-default']).toMatchObject(text);
  for (const name of names) expect(declarations(tokens)).toContain(`readonly '${name}':`);
});

it('describes every token', () => {
  expect(tokens.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});
