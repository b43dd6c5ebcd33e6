// Builds what tsc does not: the stylesheets, and the single files for a page without a bundler. Run after tsc.
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';
import { reinforce } from './build/reinforce.ts';
import { minifyShadowStyles } from './build/shadow-styles.ts';
import { tokensBeyond } from './build/tokens.ts';

/** The oldest browsers served (docs/decisions/0003): cascade layers are the floor. */
const TARGET = ['chrome111', 'firefox115', 'safari16'];
const ORDER = '@layer preau.tokens,preau.base,preau.elements;';
const { dirname } = import.meta;

const folders = await readdir(`${dirname}/src`, { withFileTypes: true });
const components = folders
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

await minifyShadowStyles(`${dirname}/dist`, minify);

const tokens = await readFile(new URL(import.meta.resolve('@preau/tokens/tokens.css')), 'utf8');
const core = await readFile(new URL(import.meta.resolve('@preau/tokens/core.css')), 'utf8');
const base = await sheets('base');
await save('base/base.css', ORDER + core + (await ownTokens('base')) + base);

const light: string[] = [];
for (const name of components.filter((component) => component !== 'base')) {
  const css = await sheets(name);
  if (!css) continue;
  light.push(css);
  await save(`${name}/${name}.css`, ORDER + (await ownTokens(name)) + css);
}
const all = ORDER + tokens + base + light.join('');
await save('preau.css', all);
await save('reinforced.css', await minify(reinforce(all)));

const defines = components.filter((name) => existsSync(`${dirname}/src/${name}/${name}.define.ts`));
const imports = defines.map((name) => `import './${name}/${name}.define.js';\n`).join('');
// Other languages than French are loaded by the pages that speak them.
const english = globSync('*/*.messages.en.js', { cwd: `${dirname}/dist` });
const words = english
  .sort()
  .map((file) => `import './${file}';\n`)
  .join('');
await save('en.js', words);
await save('en.d.ts', 'export {};\n');
const everything = `${imports}${words}export { registerIcons } from './icon/icon.js';\n`;
await save('types.d.ts', everything);
// What a bundle cannot do: be imported on a server, where Lit has files of its own.
await save('all.js', everything);
await bundle();
await firstPaint();

const integrity: Record<string, string> = {};
const SINGLE = [
  'preau.js',
  'preau/*.js',
  'display-settings/first-paint.js',
  'preau.css',
  'reinforced.css',
];
const single = globSync(SINGLE, { cwd: `${dirname}/dist` });
for (const file of single.sort())
  integrity[file] = `sha384-${createHash('sha384')
    .update(await readFile(`${dirname}/dist/${file}`))
    .digest('base64')}`;
await save('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);

/** `preau.js` with all that a page needs at once; what few pages ask for stays beside it, in `preau/`. */
async function bundle(): Promise<void> {
  const legal = new Set<string>();
  const minified: Plugin = {
    name: 'minified',
    async renderChunk(source) {
      const options = { target: TARGET, minify: true, legalComments: 'external' } as const;
      const { code, legalComments } = await transform(source, options);
      for (const comment of (legalComments ?? '').split('\n\n')) legal.add(comment.trim());
      return { code: `/*! Licences: preau.js.LEGAL.txt */${code}`, map: null };
    },
  };
  const bundled = await rollup({
    input: { preau: `${dirname}/dist/all.js` },
    // What the parts share with it stays in it: one request for most pages.
    preserveEntrySignatures: 'allow-extension',
    plugins: [nodeResolve({ browser: true })],
  });
  await bundled.write({
    dir: `${dirname}/dist`,
    chunkFileNames: 'preau/[name].js',
    plugins: [minified],
  });
  await save('preau.js.LEGAL.txt', `${[...legal].filter(Boolean).join('\n\n')}\n`);
}

/** A classic script for the head of a page: a module would run after the first paint. */
async function firstPaint(): Promise<void> {
  const file = 'display-settings/first-paint.js';
  const bundled = await rollup({ input: `${dirname}/dist/${file}` });
  const { output } = await bundled.generate({ format: 'iife' });
  const { code } = await transform(output[0].code, { target: TARGET, minify: true });
  await save(file, code);
}

/** The sheets of one folder of `src`, joined and minified. */
async function sheets(folder: string): Promise<string> {
  const files = (await readdir(`${dirname}/src/${folder}`))
    .filter((file) => file.endsWith('.css'))
    .sort();
  const parts = files.map((file) => readFile(`${dirname}/src/${folder}/${file}`, 'utf8'));
  return minify((await Promise.all(parts)).join('\n'));
}

/** The tokens that one folder of `src` uses, in its sheets or its scripts, and that the core lacks. */
async function ownTokens(folder: string): Promise<string> {
  const files = globSync(`src/${folder}/*.{css,ts}`, {
    cwd: dirname,
    exclude: ['**/*.{test,stories}.ts'],
  });
  const parts = files.sort().map((file) => readFile(`${dirname}/${file}`, 'utf8'));
  const own = tokensBeyond(core, tokens, (await Promise.all(parts)).join('\n'));
  return own && minify(own);
}

async function minify(css: string): Promise<string> {
  return (await transform(css, { loader: 'css', minify: true, target: TARGET })).code.trim();
}

async function save(file: string, content: string): Promise<void> {
  const path = `${dirname}/dist/${file}`;
  await mkdir(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  await writeFile(path, content);
}
