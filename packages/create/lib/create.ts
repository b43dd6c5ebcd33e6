import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The stacks that have a starter: a folder of `templates` each. */
export const STACKS = ['html', 'react', 'vue', 'angular', 'symfony'] as const;
export type Stack = (typeof STACKS)[number];

const HERE = new URL('..', import.meta.url);

interface Manifest {
  name?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The folder holds something already. */
export class NotEmptyError extends Error {
  readonly folder: string;
  /** A few of the names in it. */
  readonly names: string[];

  constructor(folder: string, names: string[]) {
    super(`${folder} is not empty: ${names.join(', ')}`);
    this.folder = folder;
    this.names = names;
  }
}

/**
 * Refuses a folder that holds something: nothing is written over. One that is not there is right.
 *
 * @throws {NotEmptyError}
 */
export async function checkEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  // A repository that was just made is empty.
  const held = names.filter((name) => name !== '.git');
  if (held.length) throw new NotEmptyError(folder, held.slice(0, 3));
}

/**
 * Writes a starter in a folder, which is made if it is not there.
 *
 * @param folder where to write; it must be empty
 * @throws {NotEmptyError}
 */
export async function create(folder: string, stack: Stack): Promise<void> {
  await checkEmpty(folder);
  await mkdir(folder, { recursive: true });
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

/** Gives the starter its name, and our packages the versions that were released with this one. */
async function fillManifest(folder: string): Promise<void> {
  // Nothing of it is installed with this package: changesets keeps these versions right.
  const own = JSON.parse(await readFile(new URL('package.json', HERE), 'utf8')) as Manifest;
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  manifest.name =
    basename(folder)
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{Mn}/gu, '')
      .replace(/[^a-z\d._~-]+/g, '-')
      .replace(/^[._-]+|-+$/g, '') || 'service';
  for (const [name, version] of Object.entries(own.devDependencies ?? {}))
    if (manifest.dependencies && name in manifest.dependencies)
      manifest.dependencies[name] = `^${version}`;
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
