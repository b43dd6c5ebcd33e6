import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin as Step } from 'esbuild';
import type { Plugin } from 'vite';

/** What one component weighs once compressed, in bytes. */
export interface Size {
  /** Its light stylesheet, without the tokens. */
  css: number;
  /** Its script alone, Lit included where it needs it; 0 for a component without behaviour. */
  js: number;
}

/** What a whole page weighs: its HTML too, as the service sends it. */
export interface PageSize extends Size {
  html: number;
}

export interface Sizes {
  components: Record<string, Size>;
  /** The models of pages, each with only what it uses. */
  pages: Record<string, PageSize>;
  /** `preau.css` and `preau.js`: everything at once. */
  all: Size;
  /** What every page loads once: tokens, typography and layout. */
  base: number;
  /** Lit alone, which the components share. */
  lit: number;
}

const ID = 'virtual:preau-sizes';
const dist = dirname(fileURLToPath(import.meta.resolve('@preau/elements/preau.css')));

const brotli = (content: string | Uint8Array) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const file = (path: string) => (existsSync(path) ? brotli(readFileSync(path)) : 0);

/** What is asked for later, by few pages, is not weighed with what a page waits for. */
const later: Step = {
  name: 'later',
  setup(steps) {
    steps.onResolve({ filter: /./ }, ({ kind }) =>
      kind === 'dynamic-import' ? { external: true } : undefined,
    );
  },
};

/** Weighs a script as a production bundle. */
async function bundle(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    plugins: [later],
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return brotli(outputFiles[0]?.contents ?? '');
}

const styleOnly = (name: string) =>
  // A component of style alone does nothing without its script.
  readFileSync(`${dist}/${name}/${name}.js`, 'utf8').includes('style-only.js');

/** Weighs a page as a service builds it: one sheet and one script, of the components and the icons that it shows. */
export async function weighPage(html: string): Promise<PageSize> {
  const names = [...new Set(html.match(/(?<=<preau-)[a-z-]+/g) ?? [])].sort();
  const sheets = names
    .map((name) => `${dist}/${name}/${name}.css`)
    .filter((path) => existsSync(path));
  const css = [`${dist}/base/base.css`, ...sheets].map((path) => readFileSync(path, 'utf8'));
  const icons = [...new Set(html.match(/(?<=<preau-icon [^>]*name=")[a-z-]+/g) ?? [])]
    .map((icon) => icon.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .join(', ');
  const script = [
    ...names
      .filter((name) => !styleOnly(name))
      .map((name) => `import './${name}/${name}.define.js';`),
    ...(icons
      ? [
          "import { registerIcons } from './icon/icon.js';",
          `import { ${icons} } from '@preau/icons';`,
          `registerIcons(${icons});`,
        ]
      : []),
  ];
  return {
    html: brotli(html),
    css: brotli(css.join('')),
    js: script.length ? await bundle(script.join('\n')) : 0,
  };
}

interface Model {
  default: { title: string };
  Exemple: { render: () => string };
}

async function weighModels(): Promise<Sizes['pages']> {
  const folder = new URL('../stories/', import.meta.url);
  const pages: Sizes['pages'] = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.stories.ts'))) {
    const { default: meta, Exemple } = (await import(new URL(file, folder).href)) as Model;
    pages[meta.title.replace(/^.*\//, '')] = await weighPage(Exemple.render());
  }
  return pages;
}

async function weigh(): Promise<Sizes> {
  const components: Sizes['components'] = {};
  for (const name of readdirSync(dist)) {
    const define = `${dist}/${name}/${name}.define.js`;
    if (!existsSync(define)) continue;
    components[name] = {
      css: file(`${dist}/${name}/${name}.css`),
      js: styleOnly(name) ? 0 : await bundle(`import './${name}/${name}.define.js'`),
    };
  }
  return {
    components,
    pages: await weighModels(),
    all: { css: file(`${dist}/preau.css`), js: file(`${dist}/preau.js`) },
    base: file(`${dist}/base/base.css`),
    lit: await bundle("export { LitElement, html, css, nothing } from 'lit'"),
  };
}

/** Gives the pages the weight of each component, measured on the built package. */
export function sizes(): Plugin {
  return {
    name: 'preau-sizes',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(await weigh())}` : undefined,
  };
}
