// The theme from its sources to its files, by the pipeline of `@preau/tokens`: a fault of contrast stops it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { cssOver, differing } from '../../../tokens/lib/outputs/over.ts';
import { readSources } from '../../../tokens/lib/read.ts';
import { resolveTheme } from '../../../tokens/lib/resolve.ts';
import { withTheme } from '../../../tokens/lib/sources.ts';
import { buildTheme, type Files } from '../../../tokens/lib/theme.ts';

const directory = fileURLToPath(new URL('../src', import.meta.url));
const PUBLISHED = /^(?:index\.|tokens\.json|design-tools\.json|dtcg\/)/;
/** From this width on, headings are larger: the DSFR's `md`. */
const WIDE = '48em';

export const preau = await readSources();
export const dsfr = await readSources(directory);
const sources = withTheme(preau, dsfr);
/** What no token says, part by part. */
const measures = readFileSync(`${directory}/measures.css`, 'utf8');
/** What changes on a wide screen. */
export const wideSource = await readSources(`${directory}/wide`);

export const theme = resolveTheme(sources);
export const wide = resolveTheme(withTheme(sources, wideSource));

/** What is published: the stylesheet to load after Préau's, and the values for design tools and for scripts. */
export function files(): Files {
  const larger = differing(wide, theme).tokens.map(
    ({ name, values }) => `--preau-${name}:${values.light}`,
  );
  const sheet =
    cssOver(theme, resolveTheme(preau)) +
    `@layer preau.tokens{@media (min-width:${WIDE}){:root{${larger.join(';')}}}}\n` +
    transformSync(measures, { loader: 'css', minify: true }).code;
  const others = Object.entries(buildTheme(sources)).filter(([name]) => PUBLISHED.test(name));
  return { 'theme.css': sheet, ...Object.fromEntries(others) };
}
