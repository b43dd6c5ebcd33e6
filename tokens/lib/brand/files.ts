// What the command writes: what `@preau/tokens` has, for the theme, and its sources.
import { cssOver } from '../outputs/over.ts';
import type { Theme } from '../resolve.ts';
import type { Sources } from '../sources.ts';
import { filesOf as outputsOf, type Files } from '../theme.ts';
import type { BrandTheme } from './theme.ts';

/** Text of each file, by its path. `note` opens the stylesheet: where the theme comes from. */
export function filesOf({ theme, sources }: BrandTheme, preau: Theme, note: string): Files {
  // `theme.css` is in its place, since it is loaded after Préau's.
  const others = Object.entries(outputsOf(theme)).filter(([name]) => name !== 'tokens.css');
  return {
    'theme.css': `/* ${note} */\n${cssOver(theme, preau)}`,
    ...Object.fromEntries(others),
    ...sourceFiles(sources),
  };
}

const sourceFiles = (sources: Sources): Files =>
  Object.fromEntries(
    [...sources].flatMap(([name, layers]) =>
      layers.map(({ content }) => [`src/${name}`, `${JSON.stringify(content, null, 2)}\n`]),
    ),
  );
