// Typed constants for styles written in JavaScript, and for what cannot read CSS.
import { modes, type Mode } from '../modes.ts';
import type { Theme, Token } from '../resolve.ts';

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
const record = (tokens: readonly Token[], value: (token: Token) => string, indent = ''): string =>
  `{\n${tokens.map((token) => `${indent}  ${quote(token.name)}: ${quote(value(token))},\n`).join('')}${indent}}`;
const changes = ({ values }: Token): boolean => modes.some((mode) => values[mode] !== values.light);

function javascript({ tokens }: Theme): string {
  const changing = tokens.filter(changes);
  const override = (mode: Mode): string =>
    `  ${quote(mode)}: { ...values, ...${record(changing, ({ values }) => values[mode], '  ')} },\n`;
  return `export const vars = ${record(tokens, ({ name }) => `var(--preau-${name})`)};

export const values = ${record(tokens, ({ values }) => values.light)};

export const modes = /* @__PURE__ */ (() => ({
  light: values,
${modes.slice(1).map(override).join('')}}))();
`;
}

export function declarations({ tokens }: Theme): string {
  const doc = ({ description, french, values, deprecated }: Token): string =>
    [
      `  /**\n   * ${description}.\n   *\n   * ${french}.\n   *`,
      `   * Light: \`${values.light}\`${values.dark === values.light ? '' : `, dark: \`${values.dark}\``}`,
      ...(deprecated ? [`   * @deprecated ${deprecated}`] : []),
      '   */',
    ].join('\n');
  return `/** CSS reference of each token, for styles written in JavaScript. */
export declare const vars: {
${tokens.map((token) => `${doc(token)}\n  readonly ${quote(token.name)}: ${quote(`var(--preau-${token.name})`)};\n`).join('')}};

/** Name of a token, without its \`--preau-\` prefix. */
export type TokenName = keyof typeof vars;

/** Value of each token, as CSS writes it, in one mode. */
export type TokenValues = Readonly<Record<TokenName, string>>;

/** The light mode: for what cannot read CSS (e-mails, charts, native views). */
export declare const values: TokenValues;

/** The same in each mode. */
export declare const modes: Readonly<Record<${modes.map(quote).join(' | ')}, TokenValues>>;
`;
}

export const scriptFiles = (theme: Theme): Record<string, string> => ({
  'index.js': javascript(theme),
  'index.d.ts': declarations(theme),
});
