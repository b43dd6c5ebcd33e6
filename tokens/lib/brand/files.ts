// What the command writes: what `@preau/tokens` has, for the theme, and its sources.
import { css } from '../outputs/css.ts';
import type { Theme } from '../resolve.ts';
import type { Sources } from '../sources.ts';
import { filesOf as outputsOf, type Files } from '../theme.ts';
import type { BrandTheme } from './theme.ts';

/** Text of each file, by its path. `note` opens the stylesheet: where the theme comes from. */
export function filesOf({ theme, sources }: BrandTheme, preau: Theme, note: string): Files {
  const { 'tokens.css': _, ...files } = outputsOf(theme);
  return {
    'theme.css': `/* ${note} */\n${css(differing(theme, preau))}`,
    ...files,
    ...sourceFiles(sources),
  };
}

/** To be loaded after Préau's own stylesheet: only what is not the same. */
export const differing = (theme: Theme, preau: Theme): Theme => {
  const known = new Map(preau.tokens.map((token) => [token.name, token]));
  const said = ({ values, spaced, alias }: Theme['tokens'][number]): string =>
    JSON.stringify([values, spaced, alias]);
  return {
    ...theme,
    tokens: theme.tokens.filter((token) => {
      const other = known.get(token.name);
      return !other || (token.alias ?? said(token)) !== (other.alias ?? said(other));
    }),
  };
};

const sourceFiles = (sources: Sources): Files =>
  Object.fromEntries(
    [...sources].flatMap(([name, layers]) =>
      layers.map(({ content }) => [`src/${name}`, `${JSON.stringify(content, null, 2)}\n`]),
    ),
  );
