// A copy of the working tree, as it is on the disk, in which a release may change everything.
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { cleanEnvironment, passes } from './process.mjs';

const ROOT = join(import.meta.dirname, '../..');
const CHANGESET = join(ROOT, 'node_modules/@changesets/cli/bin.js');

/** Where the packages that go out are. */
export const PACKAGES = [
  ...['tokens', 'packages/icons', 'packages/elements', 'packages/theme-dsfr'],
  ...['packages/fields', 'packages/react', 'packages/vue', 'packages/angular', 'packages/twig'],
  'packages/create',
];

/** Not the release's: installed, generated for the apps, or the repository itself (the copy has one of its own). */
const LEFT = new Set([
  ...['node_modules', '.git', '.turbo', 'test-results', 'coverage', 'storybook-static'],
]);

const git = (folder, ...options) =>
  passes(folder, cleanEnvironment(NOBODY), 'git', '-c', 'commit.gpgsign=false', ...options);

const NOBODY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@localhost',
  GIT_COMMITTER_NAME: 'rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@localhost',
};

/** Copies the tree into `folder`, with a repository of its own: changesets reads its log and tags it. */
export async function copyTree(folder) {
  await cp(ROOT, folder, {
    recursive: true,
    filter: (source) =>
      !LEFT.has(basename(source)) && !/^apps\/[^/]+\/(dist|data)$/.test(relative(ROOT, source)),
  });
  // The changelog's writer is looked for from the tree. Never the whole node_modules: npm would empty what it links to.
  await mkdir(join(folder, 'node_modules/@changesets'), { recursive: true });
  await symlink(
    join(ROOT, 'node_modules/@changesets/cli'),
    join(folder, 'node_modules/@changesets/cli'),
  );
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'The tree as it is');
}

/** Gives the packages their next versions and changelogs, and the lock file the same versions. */
export async function version(folder) {
  await passes(folder, cleanEnvironment(NOBODY), process.execPath, CHANGESET, 'version');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Version packages');
}

/** Publishes what the registry does not have, as the release does, but for provenance: that needs the CI's identity. */
export async function publish(folder, registry) {
  const config = join(folder, 'publish.npmrc');
  const host = new URL(registry).host;
  await writeFile(config, `registry=${registry}\n//${host}/:_authToken=rehearsal\n`);
  for (const path of PACKAGES) {
    const manifest = await manifestOf(folder, path);
    delete manifest.publishConfig.provenance;
    await writeFile(join(folder, path, 'package.json'), JSON.stringify(manifest, null, 2));
  }
  const env = cleanEnvironment({
    ...NOBODY,
    NPM_CONFIG_USERCONFIG: config,
    NPM_CONFIG_REGISTRY: registry,
    NPM_CONFIG_CACHE: join(folder, '../cache'),
  });
  return passes(folder, env, process.execPath, CHANGESET, 'publish');
}

/** How a project asks for a package whose `.npmrc` knows the registry of `@preau` only. */
export function askFor(registry, { name, version }) {
  return name.startsWith('@preau/') ? version : `${registry}${name}/-/${name}-${version}.tgz`;
}

/** The package.json of a package, in the tree or in a copy of it. */
export async function manifestOf(folder, path) {
  return JSON.parse(await readFile(join(folder, path, 'package.json'), 'utf8'));
}
