// What the command writes: what `@preau/tokens` has, for the theme, and its sources.
import { cssOver } from '../outputs/over.ts';
import type { Theme } from '../resolve.ts';
import type { Sources } from '../sources.ts';
import { filesOf as outputsOf, type Files } from '../theme.ts';
import type { BrandTheme } from './theme.ts';

/** Text of each file, by its path. `note` opens the stylesheet: where the theme comes from. */
export function filesOf({ theme, sources }: BrandTheme, preau: Theme, note: string): Files {
  const { 'tokens.css': _, ...files } = outputsOf(theme);
  return {
    'theme.css': `/* ${note} */\n${cssOver(theme, preau)}`,
    ...files,
    ...sourceFiles(sources),
  };
}

const sourceFiles = (sources: Sources): Files =>
  Object.fromEntries(
    [...sources].flatMap(([name, layers]) =>
      layers.map(({ content }) => [`src/${name}`, `${JSON.stringify(content, null, 2)}\n`]),
    ),
  );
