// Before the tests: a whole release in a copy of the tree, to a registry of its own, then installed in a new project.
// After them, or if it fails: nothing of it is left.
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, passes } from './process.mjs';
import { startRegistry } from './registry.mjs';
import { askFor, copyTree, manifestOf, PACKAGES, publish, version } from './workspace.mjs';

const ROOT = join(import.meta.dirname, '../..');
/** The Angular that the packages meet. */
const FRAMEWORK = 'tools/frameworks/angular-22';

export default async function setup({ provide }) {
  const folder = await mkdtemp(join(tmpdir(), 'preau-rehearsal-'));
  const clean = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  // Should the tests be killed.
  process.once('exit', clean);
  let registry;
  const teardown = async () => {
    await registry?.stop();
    clean();
  };
  try {
    const tree = join(folder, 'tree');
    [registry] = await Promise.all([startRegistry(folder), copyTree(tree)]);
    await version(tree);
    const manifests = await Promise.all(PACKAGES.map((path) => manifestOf(tree, path)));
    const output = await publish(tree, registry.url);
    const project = await newProject(join(folder, 'project'), registry.url, manifests);
    provide('rehearsal', { folder, tree, project, registry: registry.url, output });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** A project as someone starts one: the packages come from the registry, the rest from npm. */
async function newProject(folder, registry, manifests) {
  await mkdir(folder);
  await cp(join(import.meta.dirname, 'consumers'), folder, { recursive: true });
  await writeFile(join(folder, '.npmrc'), `@preau:registry=${registry}\n`);
  // Angular wants all its packages of one version.
  const { devDependencies: angular } = await manifestOf(ROOT, FRAMEWORK);
  const manifest = {
    name: 'consumer',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(manifests.map((one) => [one.name, askFor(registry, one)])),
    devDependencies: { '@types/react': '^19.0.0', ...angular },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const env = cleanEnvironment({ NPM_CONFIG_CACHE: join(folder, '../cache') });
  await passes(folder, env, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund');
  return folder;
}
