import { modes } from '../modes.ts';
import type { Theme, Token } from '../resolve.ts';

/** A list of names needs parentheses in a map. */
const value = (token: Token, text: string): string =>
  token.type === 'fontFamily' ? `(${text})` : text;

/** Maps and two functions; a name that does not exist stops the compilation. */
function scss({ tokens }: Theme): string {
  const map = (write: (token: Token) => string, indent: string): string =>
    tokens.map((token) => `${indent}'${token.name}': ${write(token)},\n`).join('');
  return `@use 'sass:map';

/// CSS references: they follow the reader's scheme.
$vars: (
${map(({ name }) => `var(--preau-${name})`, '  ')});

/// Values in each mode, for what must be known when compiling: media queries, calculations, e-mails.
$values: (
${modes
  .map(
    (mode) => `  '${mode}': (\n${map((token) => value(token, token.values[mode]), '    ')}  ),\n`,
  )
  .join('')});

/// @param {string} $name of a token, without its prefix: \`text-default\`
@function token($name) {
  @if not map.has-key($vars, $name) {
    @error 'Préau has no token "#{$name}".';
  }

  @return map.get($vars, $name);
}

/// @param {string} $name of a token
/// @param {string} $mode light, dark, contrast or dark contrast
@function value($name, $mode: 'light') {
  @if not map.has-key($values, $mode, $name) {
    @error 'Préau has no token "#{$name}" in the mode "#{$mode}".';
  }

  @return map.get($values, $mode, $name);
}
`;
}

export const scssFiles = (theme: Theme): Record<string, string> => ({
  '_tokens.scss': scss(theme),
});
