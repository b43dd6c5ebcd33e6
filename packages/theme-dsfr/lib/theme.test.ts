import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contrastFaults, measure, report } from '../../../tokens/lib/contrast.ts';
import { modes } from '../../../tokens/lib/modes.ts';
import { differing } from '../../../tokens/lib/outputs/over.ts';
import { resolveTheme, type Theme } from '../../../tokens/lib/resolve.ts';
import { extension, isGroup, tokensOf, type SourceToken } from '../../../tokens/lib/sources.ts';
import { nameOf } from '../../../tokens/lib/values.ts';
import facts from '../data/dsfr.json' with { type: 'json' };
import { dsfr, files, preau, theme, wide, wideSource } from './theme.ts';

const sheet = files()['theme.css'] ?? '';
const decisions = facts.decisions as Record<string, { light: string; dark: string }>;

/** Each token of the sources with where its value comes from: a decision of the DSFR, or a path in the data file. */
const declared = [...dsfr, ...wideSource].flatMap(([name, layers]) =>
  layers.flatMap((source) =>
    [...tokensOf(name, source)].map((token) => ({
      name: nameOf(token.path),
      file: source.file,
      token,
      origin: originOf(source.content, token.path),
    })),
  ),
);

function originOf(content: unknown, path: readonly string[]): string | undefined {
  const node = path.reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), content);
  const extensions = isGroup(node) && isGroup(node['$extensions']) ? node['$extensions'] : {};
  const ours = extensions[extension];
  return isGroup(ours) && typeof ours['dsfr'] === 'string' ? ours['dsfr'] : undefined;
}

const valuesOf = (shown: Theme, name: string) => {
  const found = shown.tokens.find((token) => token.name === name);
  if (!found) throw new Error(`no token ${name}`);
  return found.values;
};

/** What is at `a.b.c` in the data; a control's own name has a dot. */
function factAt(path: string): unknown {
  const steps = path.replace(/(?<=controls\.)(\w+)\.(\w+)/, '$1\u0000$2').split('.');
  return steps
    .map((step) => step.replace('\u0000', '.'))
    .reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), facts);
}

const long = (hex: string): string =>
  hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;

/** A length in pixels, whatever its unit in the data; an `em` of a breakpoint is the reader's. */
const pixels = (fact: unknown): number => {
  if (typeof fact === 'number') return fact;
  const [, figure = '', unit = ''] = /^([\d.]+)(rem|em|px)$/.exec(String(fact)) ?? [];
  return Number(figure) * (unit === 'px' ? 1 : 16);
};

const colours = declared.filter(({ origin }) => origin !== undefined && origin in decisions);
const others = declared.filter(({ origin }) => origin !== undefined && !(origin in decisions));

describe('each value that the theme takes', () => {
  it.each(colours)('$name is $origin, in light and in dark', ({ name, origin }) => {
    const { light, dark } = decisions[origin ?? ''] ?? { light: '', dark: '' };
    const values = valuesOf(theme, name);
    expect([values.light, values.dark].map(long)).toEqual([light, dark].map(long));
  });

  it.each(others)('$name is $origin ($file)', ({ name, file, token, origin = '' }) => {
    const shown = file.startsWith('wide/') ? wide : theme;
    const values = valuesOf(shown, name);
    expect(writtenAs(token, values.light)).toEqual(fromFact(token, factAt(origin), origin));
    if (name.startsWith('shadow-')) {
      expect(values.light).toContain(`#000012${alpha(0.16)}`);
      expect(values.dark).toContain(`#000012${alpha(0.32)}`);
    }
  });

  it.each([...tokensOfPalette()])('%s is in the palette of the DSFR', (step, hex) => {
    expect(long(hex)).toBe(long(paletteFact(step)));
  });
});

const alpha = (share: number): string => Math.round(share * 255).toString(16);

/** The theme's value, to be compared with a fact. */
function writtenAs({ type }: SourceToken, css: string): unknown {
  if (type === 'shadow') return css.replace(/ #.*/, '');
  if (type === 'dimension') return pixels(css);
  if (type === 'duration') return Number.parseFloat(css) * (css.endsWith('ms') ? 1 : 1000);
  if (type === 'number' || type === 'fontWeight') return Number(css);
  return css;
}

function fromFact({ type, path }: SourceToken, fact: unknown, origin: string): unknown {
  if (isGroup(fact) && path[0] === 'line-height') {
    return Number(fact['lineHeightPx']) / Number(fact['fontSizePx']);
  }
  if (isGroup(fact) && 'px' in fact)
    return origin.startsWith('breakpoints') ? fact['px'] : Number(fact['px']);
  if (origin.startsWith('breakpoints')) return Number(fact) * 16;
  if (type === 'dimension') return pixels(fact);
  if (type === 'duration') return Number.parseFloat(String(fact)) * 1000;
  if (type === 'fontFamily') return String(fact).replaceAll('"', '');
  if (type === 'color' && String(fact).startsWith('rgba')) {
    const [share, ...parts] = (String(fact).match(/[\d.]+/g) ?? []).map(Number).reverse();
    const channels = parts.reverse().map((part) => part.toString(16).padStart(2, '0'));
    return `#${channels.join('')}${alpha(share ?? 1)}`;
  }
  return fact;
}

function* tokensOfPalette(): Generator<[step: string, hex: string]> {
  const used = new Set(
    declared.filter(({ token }) => token.level === 'primitive').map(({ name }) => name),
  );
  for (const { name, values } of theme.primitives)
    if (used.has(name)) yield [name.replace(/^palette-/, ''), values.light];
}

function paletteFact(step: string): string {
  const palette = facts.palette as Record<string, Record<string, string>>;
  const [, name = '', state = 'value'] = /^(.*?)(?:-(hover|active))?$/.exec(step) ?? [];
  return palette[name]?.[state] ?? `no ${step}`;
}

it('says where each value comes from, but for what the DSFR does not have', () => {
  const own = declared
    .filter(
      ({ origin, file, token }) =>
        !origin && token.level !== 'primitive' && /light|type|space|motion|knobs/.test(file),
    )
    .map(({ name }) => name);
  expect(own).toEqual(['danger-hover', 'danger-active']);
});

it('is made of the State’s colours, in high contrast too', () => {
  const known = new Set(
    Object.values(facts.palette as Record<string, Record<string, string>>).flatMap((states) =>
      Object.values(states).map(long),
    ),
  );
  const foreign = theme.tokens
    .filter(({ type, name }) => type === 'color' && name !== 'backdrop' && name !== 'focus-outer')
    .flatMap(({ name, values }) =>
      modes.filter((mode) => !known.has(long(values[mode]))).map((mode) => `${name} in ${mode}`),
    );
  // A red that darkens under the pointer: the DSFR's lightens, and white on it would be at 3.8:1.
  expect(foreign).toEqual([
    'danger in contrast',
    ...['danger-hover in light', 'danger-hover in contrast', 'danger-active in light'],
  ]);
});

it('re-values each colour of Préau', () => {
  const changed = new Set(differing(theme, resolveTheme(preau)).tokens.map(({ name }) => name));
  const left = theme.tokens.filter(
    ({ name, type, alias }) =>
      (type === 'color' || type === 'shadow') && !alias && !changed.has(name),
  );
  expect(left.map(({ name }) => name)).toEqual([]);
});

it.each(modes)('is readable in the %s mode', (mode) => {
  const measured = measure(theme, mode);
  const [worst] = measured;
  if (worst) console.log(`${measured.length} pairs, the worst ${report(worst)}`);
  expect(contrastFaults(theme).map(report)).toEqual([]);
});

it('tells in its readme the weak pairs of the DSFR, with their figures', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  for (const { fg, bg, light, dark } of facts.weakPairs) {
    const cells = [`\`${fg}\` on \`${bg}\``, `${light}:1`, `${dark}:1`];
    expect(readme.replace(/ +/g, ' ')).toContain(cells.join(' | '));
  }
});

it('tells in its readme how readable it is', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  for (const mode of modes) {
    const [worst] = measure(theme, mode);
    const figure = (Math.floor((worst?.ratio ?? 0) * 100) / 100).toFixed(2);
    expect(readme).toContain(`\`${worst?.seen}\` on \`${worst?.on}\`, ${figure}:1`);
  }
});

it('names the State’s font and loads nothing', async () => {
  expect(sheet).toContain('--preau-font-text:Marianne,arial,sans-serif;');
  for (const text of Object.values(files()))
    expect(text).not.toMatch(/url\(|@font-face|@import|https?:/);
});

it('weighs 3 kB at most after brotli', () => {
  expect(brotliCompressSync(sheet).length).toBeLessThanOrEqual(3000);
});
