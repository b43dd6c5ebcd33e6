// The stylesheets, as text.
import { fileOf, isDark, modes, textSpacings, type Mode, type TextSpacing } from '../modes.ts';
import type { Theme, Token } from '../resolve.ts';

const scheme = (word: string): string => `[data-preau-scheme~="${word}"]`;
const dark = scheme('dark');
const contrast = scheme('contrast');
const everyScheme = ':root,[data-preau-scheme]';
const systemRoot = ':root:not([data-preau-scheme])';
const systemDark = '(prefers-color-scheme:dark)';
const systemContrast = '(prefers-contrast:more)';

const isColored = ({ type }: Token): boolean => type === 'color' || type === 'shadow';
const isAlias = ({ alias }: Token): boolean => alias !== undefined;
/** A component's own: an alias in a theme may be a value in another, so both are said in the same place. */
const isKnob = (token: Token): boolean =>
  isAlias(token) || (token.level === 'component' && !isColored(token));
/** `0.25rem` to `.25rem`, `a, b` to `a,b`: what a minifier would do. */
const short = (text: string): string => text.replace(/\b0\./g, '.').replace(/, /g, ',');

const declare = (tokens: readonly Token[], value: (token: Token) => string): string =>
  tokens.map((token) => `--preau-${token.name}:${short(value(token))}`).join(';');
/** Nothing where there is nothing to say: another theme re-values what it wants. */
const rule = (selector: string, ...declarations: string[]): string =>
  declarations.some(Boolean) ? `${selector}{${declarations.filter(Boolean).join(';')}}` : '';
const media = (query: string, ...rules: string[]): string =>
  rules.some(Boolean) ? `@media ${query}{${rules.join('')}}` : '';
const colorScheme = (mode: Mode): string => `color-scheme:${isDark(mode) ? 'dark' : 'light'}`;
const reference = ({ alias, values }: Token): string =>
  alias === undefined ? values.light : `var(--preau-${alias})`;

/**
 * The whole theme, following the reader's system, forced by `data-preau-scheme`, `-text` and `-motion`.
 *
 * Each mode states every semantic colour as a final value, never as a `var()`: a nested `data-preau-scheme` then gives
 * a whole theme to its part of the page. A forced light or dark still follows the reader's wish for more contrast.
 */
export function css({ tokens: all }: Theme, keeps: (name: string) => boolean = () => true): string {
  const tokens = all.filter(({ name }) => keeps(name));
  const colored = tokens.filter((token) => isColored(token) && !isAlias(token));
  const plain = tokens.filter((token) => !isColored(token) && !isKnob(token));
  const durations = plain.filter(({ type }) => type === 'duration');
  const spaced = plain.filter(({ spaced }) => Object.keys(spaced).length > 0);

  const themed = (selector: string, mode: Mode): string =>
    rule(
      selector,
      colorScheme(mode),
      declare(colored, ({ values }) => values[mode]),
    );
  const still = declare(durations, () => '0s');
  const spacing = (name: TextSpacing): string =>
    rule(
      `[data-preau-text=${name}]`,
      declare(spaced, (token) => token.spaced[name] ?? token.values.light),
    );

  return [
    '@layer preau.tokens,preau.base,preau.elements;@layer preau.tokens{',
    rule(
      ':root',
      declare(plain, ({ values }) => values.light),
    ),
    rule(
      '[data-preau-text]',
      declare(spaced, ({ values }) => values.light),
    ),
    ...textSpacings.map(spacing),
    media('(prefers-reduced-motion:reduce)', rule(':root', still)),
    rule('[data-preau-motion=reduced]', still),
    // What follows another token is said again wherever that token may change.
    rule(everyScheme, declare(tokens.filter(isKnob), reference)),
    themed(everyScheme, 'light'),
    media(systemDark, themed(systemRoot, 'dark')),
    themed(dark, 'dark'),
    themed(contrast, 'contrast'),
    themed(dark + contrast, 'dark contrast'),
    media(systemContrast, themed(everyScheme, 'contrast'), themed(dark, 'dark contrast')),
    media(`${systemContrast} and ${systemDark}`, themed(systemRoot, 'dark contrast')),
    '}\n',
  ].join('');
}

/** What most pages use: text, links, buttons, fields and their errors. */
const families =
  'text|border|action|danger|error|focus|font|line-height|letter-spacing|word-spacing|paragraph-spacing|space|' +
  'radius|control-height|button|field';
const single = 'background-(default|subtle|raised|disabled)|size-(container|text)|duration-fast';
const core = new RegExp(`^(${families})(-|$)|^(${single})$`);
/** Of those families, what such pages do without. */
const spare =
  /^(action-disabled.*|danger-subtle|border-control-hover|text-inverted|space-24|radius-(large|full)|field-padding)$/;
const isCore = (name: string): boolean => core.test(name) && !spare.test(name);

/** One mode alone, for a page that has only this one (an e-mail, a kiosk) or that chooses its file on the server. */
function modeCss({ tokens }: Theme, mode: Mode): string {
  const line = (token: Token): string =>
    `    --preau-${token.name}: ${token.alias ? reference(token) : token.values[mode]};`;
  return `@layer preau.tokens, preau.base, preau.elements;

@layer preau.tokens {
  :root {
    color-scheme: ${isDark(mode) ? 'dark' : 'light'};

${tokens.map(line).join('\n')}
  }

  @media (prefers-reduced-motion: reduce) {
    :root {
${tokens
  .filter(({ type }) => type === 'duration')
  .map(({ name }) => `      --preau-${name}: 0s;`)
  .join('\n')}
    }
  }
}
`;
}

export const cssFiles = (theme: Theme): Record<string, string> => ({
  'tokens.css': css(theme),
  'core.css': css(theme, isCore),
  ...Object.fromEntries(modes.map((mode) => [`css/${fileOf(mode)}.css`, modeCss(theme, mode)])),
});
