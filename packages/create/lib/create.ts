import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The stacks that have a starter: a folder of `templates` each. */
export const STACKS = ['html', 'react', 'vue'] as const;
export type Stack = (typeof STACKS)[number];

const HERE = new URL('..', import.meta.url);

interface Manifest {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/**
 * Writes a starter in a folder, which is made if it is not there.
 *
 * @param folder where to write; it must be empty
 * @throws {Error} where it holds something already: nothing is written over
 */
export async function create(folder: string, stack: Stack): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = await readdir(folder);
  // A repository that was just made is empty.
  if (before.some((name) => name !== '.git'))
    throw new Error(`${folder} is not empty: it holds ${before.slice(0, 3).join(', ')}.`);
  for (const from of ['common', stack])
    await cp(fileURLToPath(new URL(`templates/${from}`, HERE)), folder, { recursive: true });
  // Under their own names, npm would leave the first one out, and ESLint would take the second for ours.
  for (const [from, to] of [
    ['_gitignore', '.gitignore'],
    ['_eslint.config.js', 'eslint.config.js'],
  ] as const)
    if (existsSync(join(folder, from))) await rename(join(folder, from), join(folder, to));
  await fillManifest(folder);
}

/** Gives the starter its name, and each of its dependencies the version that this package was tried with. */
async function fillManifest(folder: string): Promise<void> {
  const own = JSON.parse(await readFile(new URL('package.json', HERE), 'utf8')) as Manifest;
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  manifest.name =
    basename(folder)
      .toLowerCase()
      .replace(/[^a-z\d._~-]+/g, '-')
      .replace(/^[._]+/, '') || 'service';
  for (const list of [manifest.dependencies, manifest.devDependencies])
    for (const name of Object.keys(list ?? {})) {
      const version = own.devDependencies?.[name];
      if (!version) throw new Error(`no version of ${name}`);
      if (list) list[name] = `^${version.replace(/^\^/, '')}`;
    }
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
