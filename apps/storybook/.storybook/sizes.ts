import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** What one component weighs once compressed, in bytes. */
export interface Size {
  /** Its light stylesheet, without the tokens. */
  css: number;
  /** Its script alone, Lit included where it needs it; 0 for a component without behaviour. */
  js: number;
}

export interface Sizes {
  components: Record<string, Size>;
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

/** Weighs a script as a production bundle. */
async function bundle(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return brotli(outputFiles[0]?.contents ?? '');
}

async function weigh(): Promise<Sizes> {
  const components: Sizes['components'] = {};
  for (const name of readdirSync(dist)) {
    const define = `${dist}/${name}/${name}.define.js`;
    if (!existsSync(define)) continue;
    // A component of style alone does nothing without its script.
    const styleOnly = readFileSync(`${dist}/${name}/${name}.js`, 'utf8').includes('style-only.js');
    components[name] = {
      css: file(`${dist}/${name}/${name}.css`),
      js: styleOnly ? 0 : await bundle(`import './${name}/${name}.define.js'`),
    };
  }
  return {
    components,
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
