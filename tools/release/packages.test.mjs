// What a developer gets from the registry.
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { cleanEnvironment, passes } from './process.mjs';
import { sbomOf } from './sbom.mjs';
import { askFor, manifestOf, PACKAGES } from './workspace.mjs';

const ROOT = join(import.meta.dirname, '../..');
const { folder, tree, project, registry } = inject('rehearsal');
const json = async (path) => JSON.parse(await readFile(path, 'utf8'));
const manifests = await Promise.all(PACKAGES.map((path) => manifestOf(tree, path)));
const installed = (name, file = '') => join(project, 'node_modules', name, file);

describe.each(manifests)('$name', ({ name, version }) => {
  const path = PACKAGES[manifests.findIndex((manifest) => manifest.name === name)];

  it('is in the registry, in a version that its changelog describes', async () => {
    const answer = await (await fetch(registry + name.replace('/', '%2f'))).json();
    expect(answer['dist-tags'].latest).toBe(version);
    expect(await readFile(join(tree, path, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`);
  });

  it('says whose it is, where it comes from, and asks for provenance', async () => {
    const manifest = await manifestOf(ROOT, path);
    expect(manifest).toMatchObject({
      license: 'MIT',
      repository: { type: 'git', directory: path },
      publishConfig: { access: 'public', provenance: true },
    });
  });

  it('carries its licence and readme, and nothing that only we need', async () => {
    const files = globSync('**/*', { cwd: installed(name) });
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    // The suite of form controls is for others too: `@preau/elements/testing`.
    // The tests of a starter are those of whoever takes it.
    const ours =
      /^(?!templates\/).*(?:\.(?:test|stories|cases)\.|\.map$|testing\/(?!suite(?:$|\/))|tsconfig|^src\/)/;
    expect(files.filter((file) => ours.test(file))).toEqual([]);
  });

  it('stands on the versions released with it', async () => {
    const { dependencies = {} } = await json(installed(name, 'package.json'));
    for (const { name: other, version: current } of manifests)
      if (other in dependencies) expect([current, `^${current}`]).toContain(dependencies[other]);
  });

  it('has a bill of materials', async () => {
    const npmrc = `@preau:registry=${registry}\n`;
    const asked = askFor(registry, { name, version });
    const bill = await sbomOf(name, asked, join(folder, `sbom-${path.replace('/', '-')}`), npmrc);
    expect(bill.metadata.component).toMatchObject({
      version,
      licenses: [{ license: { id: 'MIT' } }],
    });
    const { dependencies = {} } = await json(installed(name, 'package.json'));
    const parts = bill.components.map(({ purl }) => decodeURIComponent(purl));
    for (const dependency of Object.keys(dependencies))
      expect(parts).toContainEqual(expect.stringContaining(`pkg:npm/${dependency}@`));
    await mkdir(join(ROOT, 'test-results/sbom'), { recursive: true });
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.cdx.json`;
    await writeFile(join(ROOT, 'test-results/sbom', file), JSON.stringify(bill, null, 2));
  });
});

it('writes a lock file that agrees with the new versions', async () => {
  // As the person who releases does; without the packages, which are npm's affair.
  const env = cleanEnvironment({ NPM_CONFIG_CACHE: join(folder, 'cache') });
  const before = await json(join(tree, 'package-lock.json'));
  await passes(
    tree,
    env,
    ...['npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit'],
  );
  const after = await json(join(tree, 'package-lock.json'));
  for (const [index, path] of PACKAGES.entries())
    expect(after.packages[path].version).toBe(manifests[index].version);
  expect(Object.keys(after.packages)).toEqual(Object.keys(before.packages));
});

describe('in Node', () => {
  const node = (program) =>
    passes(project, cleanEnvironment(), process.execPath, '--input-type=module', '--eval', program);

  it.each(manifests.map(({ name }) => name))('opens every entry of %s', async (name) => {
    const entries = await entriesOf(name);
    expect(entries).not.toEqual([]);
    const { peerDependencies = {} } = await json(installed(name, 'package.json'));
    // What Angular's own build links beforehand is linked as it is opened.
    const linker = '@angular/core' in peerDependencies ? ['@angular/compiler'] : [];
    await node([...linker, ...entries].map(opening).join('\n'));
  });

  it('finds every entry that a readme names', async () => {
    const entries = await Promise.all(manifests.map(({ name }) => entriesOf(name)));
    const all = new Set([
      ...entries.flat(),
      ...['types', 'jsx', 'vue', 'svelte'].map((name) => `@preau/elements/${name}`),
    ]);
    for (const { name } of manifests) {
      const readme = await readFile(installed(name, 'README.md'), 'utf8');
      const named = new Set(readme.match(/(?<=['"])@preau\/[\w-]+[^'"\s]*(?=['"])/g));
      expect([...named].filter((entry) => !all.has(entry))).toEqual([]);
      for (const [file] of readme.matchAll(/(?<=node_modules\/)@preau\/[^\s"'`]+/g))
        expect(globSync(installed(file))).toHaveLength(1);
    }
  });
});

describe('in TypeScript', () => {
  const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('types tags, events and React under module %s, resolution %s', async (module, resolution) => {
    const compilerOptions = {
      ...{ module, moduleResolution: resolution, target: 'es2022', jsx: 'react-jsx' },
      ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: [], strict: true, noEmit: true },
    };
    const files = globSync('types/*', { cwd: project });
    expect(files).toHaveLength(3);
    // Each alone: what one imports would declare tags for the others.
    for (const file of files) {
      const config = join(project, `tsconfig.${resolution}.json`);
      await writeFile(config, JSON.stringify({ compilerOptions, files: [file] }));
      await passes(project, cleanEnvironment(), process.execPath, TSC, '--project', config);
    }
  });
});

it('publishes hashes that are those of its files', async () => {
  const integrity = await json(installed('@preau/elements', 'dist/integrity.json'));
  const parts = globSync('preau/*.js', { cwd: installed('@preau/elements', 'dist') });
  expect(parts).not.toEqual([]);
  expect(Object.keys(integrity)).toEqual(
    ['display-settings/first-paint.js', 'preau.js', ...parts, 'preau.css', 'reinforced.css'].sort(),
  );
  for (const [file, hash] of Object.entries(integrity)) {
    const content = await readFile(installed('@preau/elements', `dist/${file}`));
    expect(hash).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
  }
});

/** What a program of Node does with an entry: imports a module or data, finds the file of anything else. */
function opening(entry) {
  if (entry.endsWith('.json')) return `await import('${entry}', { with: { type: 'json' } });`;
  if (/(\.(css|svg|xml|swift|twig|xlf|html)|\/scss)$/.test(entry))
    return `(await import('node:fs')).accessSync(new URL(import.meta.resolve('${entry}')));`;
  return `await import('${entry}');`;
}

/** Every entry of an installed package, patterns written out; those with types alone left out. */
async function entriesOf(name) {
  const { exports } = await json(installed(name, 'package.json'));
  const entries = Object.entries(exports).flatMap(([key, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    if (!file) return [];
    if (!file.includes('*')) return [key];
    const [start, middle, end] = file.slice(2).split('*');
    const pattern = end === undefined ? `${start}*${middle}` : `${start}*${middle}*${end}`;
    return globSync(pattern, { cwd: installed(name) })
      .map((found) => found.slice(start.length, -(end ?? middle).length))
      .map((found) => (end === undefined ? found : found.split(middle)))
      .filter((parts) => end === undefined || parts[0] === parts[1])
      .map((parts) => key.replace('*', end === undefined ? parts : parts[0]));
  });
  return [...new Set(entries)].map((key) => name + key.slice(1));
}
