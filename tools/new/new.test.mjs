// Components straight out of the scaffold, one of each kind, pass every check. They are made in the real tree, whose
// configuration is the one under test, and removed whatever happens.
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from './templates.mjs';

const root = `${import.meta.dirname}/../..`;
const elements = `${root}/packages/elements`;
const storybook = `${root}/apps/storybook`;
const names = KINDS.map((kind) => `scaffold-${kind}`);
const folders = names.map((name) => `packages/elements/src/${name}`);
const run = promisify(execFile);

/** Runs a command; its output is the message when it fails. */
const passes = (cwd, command, ...options) =>
  run(command, options, { cwd, maxBuffer: 2 ** 24 }).catch(({ stdout, stderr, message }) => {
    throw new Error(`${message}\n${stdout}\n${stderr}`);
  });

const scaffold = (...options) => passes(root, 'node', 'tools/new/new.mjs', ...options);

describe('new components, one of each kind', () => {
  beforeAll(async () => {
    for (const kind of KINDS) await scaffold(`scaffold-${kind}`, '--kind', kind);
    await passes(elements, 'npm', 'run', 'build', '--silent');
  });

  afterAll(async () => {
    for (const name of names)
      for (const folder of ['src', 'dist'])
        await rm(`${elements}/${folder}/${name}`, { recursive: true, force: true });
    await passes(elements, 'npm', 'run', 'build', '--silent');
  });

  it('have all their files', () => {
    for (const name of names) {
      const files = globSync(`${elements}/src/${name}/*`).map((file) =>
        file.split(`${name}.`).at(-1),
      );
      expect(files.sort()).toEqual(['css', 'define.ts', 'mdx', 'stories.ts', 'test.ts', 'ts']);
    }
  });

  it('are in the package: their files, the sheet of all, the manifest', async () => {
    const sheet = await readFile(`${elements}/dist/preau.css`, 'utf8');
    const manifest = await readFile(`${elements}/custom-elements.json`, 'utf8');
    for (const name of names) {
      expect(globSync(`${elements}/dist/${name}/${name}.{css,js,define.js,d.ts}`)).toHaveLength(4);
      expect(sheet).toContain(`preau-${name}{`);
      expect(manifest).toContain(`"tagName": "preau-${name}"`);
    }
  });

  it('are formatted', () => passes(root, 'prettier', '--check', ...folders));

  it('type-check, with their tests', () => passes(elements, 'tsc', '-p', 'tsconfig.test.json'));

  it('follow the lint rules', async () => {
    await passes(root, 'eslint', '--max-warnings', '0', ...folders);
    await passes(
      root,
      'stylelint',
      '--max-warnings',
      '0',
      'packages/elements/src/scaffold-*/*.css',
    );
    await passes(root, 'node', 'tools/lint/templates.js');
    await passes(root, 'knip', '--no-progress');
  });

  it('pass their tests in every browser', () =>
    passes(elements, 'wtr', '--files', 'src/scaffold-*/*.test.ts'));

  it('have stories without accessibility fault', () =>
    passes(storybook, 'vitest', 'run', '--reporter=dot', ...names));
});

it('refuses a name or a kind that it does not know, and never overwrites', async () => {
  await expect(scaffold('Back_To_Top')).rejects.toThrow('lower case');
  await expect(scaffold('back-to-top', '--kind', 'heavy')).rejects.toThrow('--kind');
  await expect(scaffold('field')).rejects.toThrow('there already');
});
