import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { create, STACKS } from './create.ts';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'create-preau-'));
});
afterEach(() => rm(place, { recursive: true }));

interface Manifest {
  name: string;
  engines: Record<string, string>;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const manifestIn = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;

/** What the command says, and how it ends. */
const run = (
  args: string[],
  typed = '',
  locale = 'fr_FR.UTF-8',
): Promise<{ said: string; code: number }> =>
  new Promise((resolve) => {
    const command = join(import.meta.dirname, '../dist/index.js');
    const env = { ...process.env, LC_ALL: locale };
    const child = execFile(
      process.execPath,
      [command, ...args],
      { cwd: place, env },
      (error, out, err) => {
        resolve({ said: out + err, code: typeof error?.code === 'number' ? error.code : 0 });
      },
    );
    child.stdin?.end(typed);
  });

test.each(STACKS)('%s: a whole folder, with a name, scripts and versions', async (stack) => {
  const folder = join(place, 'Mon Préau');
  await create(folder, stack);
  const { name, scripts, dependencies, devDependencies } = await manifestIn(folder);
  expect(name).toBe('mon-preau');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'build', 'lint', 'test']));
  expect(dependencies).toHaveProperty('@preau/elements');
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^[~^]\d+\.\d+\.\d+$/);
  const files = await readdir(folder);
  expect(files).toEqual(expect.arrayContaining(['.gitignore', 'README.md']));
  expect(files.filter((file) => file.startsWith('_'))).toEqual([]);
});

test('asks of Node in the starters what it asks itself', async () => {
  const { engines } = await manifestIn(join(import.meta.dirname, '..'));
  for (const stack of STACKS)
    expect(await manifestIn(join(import.meta.dirname, '../templates', stack))).toMatchObject({
      engines,
    });
});

test('writes over nothing', async () => {
  await writeFile(join(place, 'these.txt'), 'mine');
  await expect(create(place, 'html')).rejects.toThrow('these.txt');
  const { said, code } = await run(['.']);
  expect(code).toBe(1);
  expect(said).toBe(`${place} n’est pas vide (these.txt)\u00a0: donnez un autre nom de dossier.\n`);
  expect(await readdir(place)).toEqual(['these.txt']);
});

test('asks one question, and again where the answer is not one', async () => {
  const { said, code } = await run(['service'], 'angularjs\n2\n');
  expect(code).toBe(0);
  expect(said).toContain('«\u00a0angularjs\u00a0» n’est pas proposé');
  expect((await manifestIn(join(place, 'service'))).dependencies).toHaveProperty('@preau/react');
});

test('says what to write where nobody can answer', async () => {
  const { said, code } = await run(['service']);
  expect(code).toBe(1);
  expect(said).toContain('--stack html|react|vue|angular|symfony');
});

test('takes a name as well as a number; says what to type then', async () => {
  const { said } = await run(['service'], 'Symfony\n');
  expect(said).toContain('  cd service\n  composer install\n  npm install\n  npm start');
});

test('speaks English where the system does not speak French', async () => {
  const { said } = await run([], 'html\n', 'de_DE.UTF-8');
  expect(said).toContain('What do you write your service with?');
  expect(await readdir(place)).toEqual(['my-service']);
});

test('asks nothing where the stack is said; says what is wrong in one line', async () => {
  expect((await run(['a', '--stack', 'vue'])).code).toBe(0);
  const wrong = await run(['b', '--stack', 'jquery']);
  expect(wrong.code).toBe(1);
  expect(wrong.said.trim().split('\n')).toHaveLength(1);
  expect(await readdir(place)).toEqual(['a']);
});
