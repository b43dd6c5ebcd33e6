import type { Plugin } from 'vite';
import { colorOf } from '../../../tokens/lib/brand/color.ts';
import { filesOf } from '../../../tokens/lib/brand/files.ts';
import { themeOf } from '../../../tokens/lib/brand/theme.ts';
import { readSources } from '../../../tokens/lib/read.ts';
import { resolveTheme } from '../../../tokens/lib/resolve.ts';

const ID = 'virtual:preau-brand';
/** A plum, and a blue for its links: far from the neutral theme and from the State's. */
const BRAND = '#8a1f5c';
const ACCENT = '#0b5c8a';

async function sheet(): Promise<string> {
  const preau = await readSources();
  const [brand, accent] = [colorOf(BRAND), colorOf(ACCENT)];
  const result = brand && themeOf({ brand, accent }, preau);
  if (!result || 'nearest' in result) throw new Error('the colours of the example cannot be used');
  return filesOf(result, resolveTheme(preau), 'An example')['theme.css'] ?? '';
}

/** Gives the toolbar a theme made as `npx @preau/tokens theme` makes one. */
export function brand(): Plugin {
  return {
    name: 'preau-brand',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(await sheet())}` : undefined,
  };
}
