// The files for other tools, read by those tools where they can run here.
import { formatHex8 } from 'culori';
import { chromium, type Browser } from 'playwright';
import { compileString } from 'sass';
import StyleDictionary from 'style-dictionary';
import type { DesignTokens } from 'style-dictionary/types';
import { compile } from 'tailwindcss';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { modes } from './modes.ts';
import { swiftName } from './outputs/ios.ts';
import { themeVariable } from './outputs/tailwind.ts';
import { readSources } from './read.ts';
import { resolveTheme } from './resolve.ts';
import { filesOf } from './theme.ts';

const theme = resolveTheme(await readSources());
const { tokens } = theme;
const names = tokens.map(({ name }) => name);
const files = filesOf(theme);
const file = (name: string): string => files[name] ?? '';

const scss = (styles: string): string =>
  compileString(`@use 'preau';\n${styles}`, {
    style: 'compressed',
    importers: [
      {
        canonicalize: (url) => new URL(`test:${url}`),
        load: () => ({ contents: file('_tokens.scss'), syntax: 'scss' }),
      },
    ],
  }).css;

it('compiles with Sass, every token in every mode', () => {
  const css = scss(`
    @use 'sass:map';
    @each $name, $reference in preau.$vars { .#{$name} { --v: #{$reference}; } }
    @each $mode, $values in preau.$values { .all { --n: #{map.keys($values)}; } }
    @media (width >= #{preau.value('breakpoint-medium')}) { a { color: preau.value('action', 'dark'); } }
    b { color: preau.token('text-muted'); font-family: preau.value('font-text'); }
  `);
  for (const name of names) expect(css).toContain(`.${name}{--v: var(--preau-${name})}`);
  expect(css.split(`--n: ${names.join(', ')}`)).toHaveLength(modes.length + 1);
  expect(css).toContain('@media(width >= 48rem)');
  const action = tokens.find(({ name }) => name === 'action');
  expect(css).toContain(`a{color:${action?.values.dark}}`);
  expect(css).toContain('font-family:system-ui,"Segoe UI",Roboto');
});

it('stops a Sass compilation on a misspelt token', () => {
  expect(() => scss("a { color: preau.token('text-mutted'); }")).toThrow(
    'Préau has no token "text-mutted"',
  );
  expect(() => scss("a { color: preau.value('action', 'dim'); }")).toThrow('in the mode "dim"');
});

it.each(modes)('is read by Style Dictionary, each colour and number as here: %s', async (mode) => {
  const dictionary = new StyleDictionary({
    log: { verbosity: 'silent', warnings: 'error' },
    tokens: JSON.parse(file(`dtcg/${mode.replace(' ', '-')}.tokens.json`)) as DesignTokens,
    platforms: { css: { transforms: ['name/kebab', 'color/css'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const read = new Map(allTokens.map(({ name, $value }) => [name, String($value)]));
  expect([...read.keys()].sort()).toEqual([...names].sort());
  const plain = tokens.filter(({ type }) => ['color', 'number', 'fontWeight'].includes(type));
  expect(plain.length).toBeGreaterThan(90);
  for (const { name, type, values } of plain) {
    const same = (value = '') => (type === 'color' ? formatHex8(value) : value);
    expect([name, same(read.get(name))]).toEqual([name, same(values[mode])]);
  }
});

it('compiles with Tailwind, whose utilities hold the references', async () => {
  const tailwind = await compile(`@tailwind utilities;\n${file('tailwind.css')}`);
  const utilities: Record<string, string> = {
    'bg-action': 'background-color: var(--preau-action)',
    'text-text-muted': 'color: var(--preau-text-muted)',
    'border-accent-blue-border': 'border-color: var(--preau-accent-blue-border)',
    'p-4': 'padding: var(--preau-space-4)',
    'min-h-control-medium': 'min-height: var(--preau-control-height-medium)',
    'max-w-container': 'max-width: var(--preau-size-container)',
    'w-target': 'width: var(--preau-size-target)',
    'rounded-button': 'border-radius: var(--preau-button-radius)',
    'rounded-large': 'border-radius: var(--preau-radius-large)',
    border: 'border-width: var(--preau-border-width)',
    'border-strong': 'border-width: var(--preau-border-width-strong)',
    'shadow-modal': '--tw-shadow: var(--preau-shadow-modal)',
    'font-mono': 'font-family: var(--preau-font-mono)',
    'font-button': 'font-weight: var(--preau-button-font-weight)',
    'text-heading-1': 'font-size: var(--preau-font-size-heading-1)',
    'leading-text': 'line-height: var(--preau-line-height-text)',
    'tracking-text': 'letter-spacing: calc(var(--preau-letter-spacing) * 1em)',
    'mb-paragraph': 'margin-bottom: calc(var(--preau-paragraph-spacing) * 1em)',
    'z-modal': 'z-index: var(--preau-layer-modal)',
    'duration-fast': 'transition-duration: var(--preau-duration-fast)',
    'ease-enter': 'transition-timing-function: var(--preau-easing-enter)',
    'outline-focus': 'outline-width: var(--preau-focus-width)',
    'outline-offset-focus': 'outline-offset: var(--preau-focus-offset)',
    'medium:hidden': '@media (width >= 48rem)',
  };
  const css = tailwind.build(Object.keys(utilities));
  for (const [utility, declaration] of Object.entries(utilities))
    expect(css, utility).toContain(declaration);
});

it('gives each token a Tailwind variable of its own', () => {
  const variables = tokens.map((token) => themeVariable(token)[0]);
  expect(new Set(variables).size).toBe(names.length);
  for (const variable of variables) expect(file('tailwind.css')).toContain(`  ${variable}: `);
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}, 60_000);
afterAll(() => browser.close());

it('writes Android resources that an XML parser reads, the same names in each mode', async () => {
  const page = await browser.newPage();
  const paths = Object.keys(files).filter((name) => name.startsWith('android/'));
  expect(paths).toHaveLength(modes.length);
  for (const path of paths) {
    const resources = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      return [documentElement.tagName, ...documentElement.children].map((child) =>
        typeof child === 'string'
          ? child
          : [child.tagName, child.getAttribute('name'), child.textContent].join(' '),
      );
    }, file(path));
    expect(resources.shift()).toBe('resources');
    expect(resources.map((text) => text.split(' ')[1])).toEqual(
      names.map((name) => `preau_${name.replaceAll('-', '_')}`),
    );
    for (const text of resources)
      expect(text).toMatch(
        /^(color \w+ #[\dA-F]{8}|dimen \w+ [\d.]+(dp|sp)|integer \w+ \d+|item \w+ [\d.]+|string \w+ .+)$/,
      );
  }
  expect(file('android/values-night/preau.xml')).toContain('preau_backdrop">#BF');
});

it('writes one Swift constant a token, well formed', () => {
  const swift = file('ios/Preau.swift');
  const constants = [...swift.matchAll(/^ {4}public static let (\w+): ([\w[\]]+) = (.+)$/gm)];
  expect(constants.map(([, name]) => name)).toEqual(names.map(swiftName));
  const number = String.raw`-?\d+\.\d+`;
  const color = String.raw`color\((0x[\dA-F]{8}(, )?){4}\)`;
  const shapes: Record<string, RegExp> = {
    UIColor: new RegExp(`^${color}$`),
    CGFloat: new RegExp(`^${number}$`),
    TimeInterval: new RegExp(`^${number}$`),
    '[Float]': new RegExp(String.raw`^\[${number}(, ${number}){3}\]$`),
    '[String]': /^\["[^"]+"(, "[^"]+")*\]$/,
    PreauShadow: new RegExp(`^PreauShadow\\(y: ${number}, blur: ${number}, color: ${color}\\)$`),
  };
  for (const [, name, type = '', value] of constants)
    expect(value, name).toMatch(shapes[type] ?? '');
  for (const [open, close] of ['{}', '()', '[]'])
    expect(swift.split(String(open)).length).toBe(swift.split(String(close)).length);
});

/** A design tool has no place for these. */
const timed = tokens.filter(({ type }) => type === 'duration' || type === 'cubicBezier');
it('gives design tools every token they can hold, in sets that themes put together', () => {
  const { $themes, $metadata, ...sets } = JSON.parse(file('design-tools.json')) as {
    $themes: { name: string; selectedTokenSets: Record<string, string> }[];
    $metadata: { tokenSetOrder: string[] };
  } & Record<string, Record<string, { $type: string; $value: unknown }>>;
  expect($metadata.tokenSetOrder).toEqual(Object.keys(sets));
  const held = names.filter((name) => !timed.some((token) => token.name === name));
  for (const { name, selectedTokenSets } of $themes.slice(0, modes.length)) {
    const all = Object.keys(selectedTokenSets).flatMap((set) => Object.keys(sets[set] ?? {}));
    expect(all.sort(), name).toEqual([...held].sort());
  }
  expect(sets['dark']?.['shadow-modal']).toMatchObject({
    $type: 'shadow',
    $value: [{ offsetY: '16px', inset: false }],
  });
  expect(sets['base']?.['space-4']).toMatchObject({ $type: 'spacing', $value: '16px' });
});

it('writes DTCG 2025.10: every colour with its hex, every length in pixels', () => {
  const dark = JSON.parse(file('dtcg/dark.tokens.json')) as Record<
    string,
    { $type: string; $value: Record<string, unknown>; $description: string; $extensions: object }
  >;
  for (const { name, type, description, french } of tokens) {
    expect(dark[name]).toMatchObject({
      $type: type,
      $description: description,
      $extensions: { 'io.github.preau-design': { fr: french } },
    });
    if (type === 'dimension') expect(dark[name]?.$value).toMatchObject({ unit: 'px' });
  }
  expect(dark['action-text']?.$value).toMatchObject({ colorSpace: 'srgb', hex: '#132621' });
  expect(dark['backdrop']?.$value).toMatchObject({ alpha: 0.75 });
});
