// What the components cost in an application: linked as its build does, without Angular nor the elements (loaded apart),
// minified and compressed by Brotli. Fails past a budget. Usage: node size.ts
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** What an application imports, and how many bytes it may cost: about 5 % over what it did when its line was written. */
const BUDGETS: [name: string, what: string, bytes: number][] = [
  ['one field', "{ TextField } from './dist/index.js'", 4600],
  ['every field', "* from './dist/fields.js'", 7000],
  ['one tag', "{ AlertTag } from './dist/index.js'", 420],
  ['everything', "* from './dist/index.js'", 9450],
];

/** Where each Angular is. */
const FRAMEWORKS = {
  '20': '.',
  '21': '../../tools/frameworks/angular-21',
  '22': '../../tools/frameworks/angular-22',
};

interface Babel {
  transformAsync(code: string, options: object): Promise<{ code: string }>;
}

/** The linker of an Angular, which turns what is published into what its browsers run. */
async function linker(folder: string): Promise<Plugin> {
  const require = createRequire(new URL(`${folder}/package.json`, import.meta.url));
  const cli = createRequire(require.resolve('@angular/compiler-cli/package.json'));
  const { transformAsync } = (await import(cli.resolve('@babel/core'))) as Babel;
  const { createEs2015LinkerPlugin } = (await import(
    require.resolve('@angular/compiler-cli/linker/babel')
  )) as { createEs2015LinkerPlugin: (options: object) => unknown };
  return {
    name: 'linker',
    setup({ onLoad }) {
      onLoad({ filter: /angular\/dist\/.*\.js$/ }, async ({ path }) => {
        const fileSystem = { resolve: () => path, exists: () => true, dirname: () => path };
        const plugin = createEs2015LinkerPlugin({
          fileSystem: { ...fileSystem, relative: () => path, readFile: () => '' },
          logger: { ...console, level: 2 },
          sourceMapping: false,
          linkerJitMode: false,
        });
        const code = await readFile(path, 'utf8');
        const linked = await transformAsync(code, {
          ...{ filename: path, plugins: [plugin], configFile: false, babelrc: false },
          compact: false,
        });
        return { contents: linked.code };
      });
    },
  };
}

let over = false;
for (const [major, folder] of Object.entries(FRAMEWORKS)) {
  const plugin = await linker(folder);
  for (const [name, what, budget] of BUDGETS) {
    const { outputFiles } = await build({
      stdin: { contents: `export ${what}`, resolveDir: import.meta.dirname },
      ...{ bundle: true, minify: true, format: 'esm', write: false, plugins: [plugin] },
      external: ['@angular/*', '@preau/elements/*'],
      define: { ngDevMode: 'false', ngJitMode: 'false' },
    });
    const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
    const bytes = brotliCompressSync(contents).length;
    over ||= bytes > budget;
    console.log(`Angular ${major}, ${name}: ${bytes} bytes (${budget} at most)`);
  }
}
process.exit(over ? 1 : 0);
