// Each entry goes through each bundler, and what a page does not use stays out of it.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { describe, expect, inject, it } from 'vitest';

const { project } = inject('rehearsal');
const components = globSync('node_modules/@preau/elements/dist/*/*.define.js', { cwd: project })
  .map((file) => basename(dirname(file)))
  .sort();

/** Each gives the code that a page would load, and the modules in it. */
const BUNDLERS = {
  async esbuild(entry) {
    const { outputFiles, metafile } = await esbuild({
      absWorkingDir: project,
      ...{ entryPoints: [entry], outdir: 'out', write: false, metafile: true },
      ...{ bundle: true, minify: true, format: 'esm', splitting: true, logLevel: 'silent' },
    });
    // It also writes the parts of dynamic imports that nothing asks for any more.
    const files = new Map(outputFiles.map(({ path, text }) => [relative(project, path), text]));
    const loaded = new Set(
      Object.keys(metafile.outputs).filter(
        (file) => metafile.outputs[file].entryPoint === relative(project, entry),
      ),
    );
    for (const file of loaded)
      for (const { path } of metafile.outputs[file].imports) loaded.add(path);
    const modules = [...loaded].flatMap((file) =>
      Object.entries(metafile.outputs[file].inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput)
        .map(([module]) => module),
    );
    return { code: [...loaded].map((file) => files.get(file)).join(''), modules };
  },
  async Rollup(entry) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true, rootDir: project })],
      onwarn({ message }) {
        throw new Error(message);
      },
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    return read(output);
  },
  async Vite(entry) {
    const { output } = await vite({
      ...{ root: project, configFile: false, logLevel: 'error' },
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input: entry, preserveEntrySignatures: false },
      },
    });
    return read(output);
  },
};

function read(output) {
  const chunks = output.filter(({ type }) => type === 'chunk');
  return {
    code: chunks.map(({ code }) => code).join(''),
    modules: chunks.flatMap(({ modules }) =>
      Object.entries(modules)
        .filter(([, { renderedLength }]) => renderedLength)
        .map(([file]) => file),
    ),
  };
}

describe.each(Object.entries(BUNDLERS))('%s', (name, bundle) => {
  let count = 0;
  /** Bundles a program written in the project. */
  async function bundled(program) {
    await mkdir(join(project, 'programs'), { recursive: true });
    const file = join(project, 'programs', `${name}-${count++}.js`);
    await writeFile(file, program);
    return bundle(file);
  }
  const packagesIn = ({ modules }) =>
    new Set(modules.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]));

  it('takes every entry', async () => {
    const entries = components.flatMap((component) => [`${component}.js`, `${component}/class.js`]);
    const imports = [...entries, 'en.js'].map((entry) => `import '@preau/elements/${entry}';`);
    const { code, modules } = await bundled(imports.join('\n'));
    for (const component of components) {
      expect(code).toContain(`preau-${component}`);
      expect(modules.some((file) => file.endsWith(`${component}.define.js`))).toBe(true);
    }
    // The console's words are for development.
    expect(code).not.toContain('is already registered');
  });

  it('puts no Lit in a page that has only a button', async () => {
    const output = await bundled("import '@preau/elements/button.js';");
    expect(output.code).toContain('preau-button');
    expect(packagesIn(output)).not.toContain('lit');
    expect(packagesIn(output)).not.toContain('@lit/reactive-element');
    expect(output.code.length).toBeLessThan(2000);
  });

  it('puts no templates in a page that has only fields', async () => {
    const packages = packagesIn(await bundled("import '@preau/elements/field.js';"));
    expect(packages).toContain('@lit/reactive-element');
    expect(packages).not.toContain('lit-html');
    expect(packages).not.toContain('lit-element');
  });

  it('leaves out a class that is not used', async () => {
    const imports = components.map(
      (component, index) => `import * as c${index} from '@preau/elements/${component}/class.js';`,
    );
    const { modules } = await bundled(`${imports.join('\n')}\nconsole.log('nothing of it');`);
    expect(modules.filter((file) => file.includes('@preau'))).toEqual([]);
  });

  it('leaves out icons and tokens that are not used', async () => {
    const { code } = await bundled(
      `import { download } from '@preau/icons';
      import { vars } from '@preau/tokens';
      console.log(download);`,
    );
    expect(code.length).toBeLessThan(1000);
  });
});
