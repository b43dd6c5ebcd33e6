// The files of dist/, as text. Nothing here depends on the time, the machine or the order of reading.
import { transform } from 'esbuild';
import type { ResolvedToken } from './resolve.ts';
import { modes, type Mode } from './sources.ts';

const scheme = (word: string): string => `[data-preau-scheme~="${word}"]`;
const dark = scheme('dark');
const contrast = scheme('contrast');
const systemRoot = ':root:not([data-preau-scheme])';

/** Colours and shadows change with the mode; all the rest is said once, on the root. */
const isThemed = ({ type }: ResolvedToken): boolean => type === 'color' || type === 'shadow';

/**
 * Each mode states every themed token as a final value, never as a `var()`: a nested `data-preau-scheme` then gives
 * a whole theme to its part of the page. A forced light or dark still follows the reader's wish for more contrast.
 */
export async function css(tokens: readonly ResolvedToken[]): Promise<string> {
  const themed = tokens.filter(isThemed);
  const declare = (list: readonly ResolvedToken[], value: (token: ResolvedToken) => string) =>
    list.map((token) => `--preau-${token.name}:${value(token)};`).join('');
  const rule = (selector: string, mode: Mode): string =>
    `${selector}{color-scheme:${mode.startsWith('dark') ? 'dark' : 'light'};${declare(themed, ({ values }) => values[mode])}}`;
  const media = (query: string, ...rules: string[]): string => `@media ${query}{${rules.join('')}}`;
  const systemDark = '(prefers-color-scheme: dark)';
  const systemContrast = '(prefers-contrast: more)';

  const source = [
    '@layer preau.tokens,preau.base,preau.elements;@layer preau.tokens{',
    `:root{${declare(
      tokens.filter((token) => !isThemed(token)),
      ({ values }) => values.light,
    )}}`,
    media(
      '(prefers-reduced-motion: reduce)',
      `:root{${declare(
        tokens.filter(({ type }) => type === 'duration'),
        () => '0s',
      )}}`,
    ),
    rule(':root,[data-preau-scheme]', 'light'),
    media(systemDark, rule(systemRoot, 'dark')),
    rule(dark, 'dark'),
    rule(contrast, 'contrast'),
    rule(dark + contrast, 'dark contrast'),
    media(
      systemContrast,
      rule(':root,[data-preau-scheme]', 'contrast'),
      rule(dark, 'dark contrast'),
    ),
    media(`${systemContrast} and ${systemDark}`, rule(systemRoot, 'dark contrast')),
    '}',
  ].join('\n');
  return (await transform(source, { loader: 'css', minify: true })).code;
}

/** Flat and resolved, for pages that show or check the tokens. */
export function json(tokens: readonly ResolvedToken[]): string {
  const entries = tokens.map(({ name, type, description, values }) => [
    name,
    { type, description, ...Object.fromEntries(modes.map((mode) => [mode, values[mode]])) },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

export function javascript(tokens: readonly ResolvedToken[]): string {
  const table = (value: (token: ResolvedToken) => string): string =>
    `{\n${tokens.map((token) => `  ${quote(token.name)}: ${quote(value(token))},\n`).join('')}}`;
  return `export const vars = ${table(({ name }) => `var(--preau-${name})`)};
export const values = ${table(({ values }) => values.light)};
`;
}

export function declarations(tokens: readonly ResolvedToken[]): string {
  const member = ({ name, description, values }: ResolvedToken, type: string): string =>
    `  /** ${description}. Light: \`${values.light}\` */\n  readonly ${quote(name)}: ${type};\n`;
  return `/** CSS reference of each token, for styles written in JavaScript. */
export declare const vars: {
${tokens.map((token) => member(token, quote(`var(--preau-${token.name})`))).join('')}};
/** Name of a token, without its \`--preau-\` prefix. */
export type TokenName = keyof typeof vars;
/** Value of each token in the light mode: for what cannot read CSS (e-mails, charts, native views). */
export declare const values: Readonly<Record<TokenName, string>>;
`;
}
