import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contrastFaults } from '../contrast.ts';
import { readSources } from '../read.ts';
import { resolveTheme } from '../resolve.ts';
import { withTheme } from '../sources.ts';
import { run } from './command.ts';

const preau = await readSources();
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preau-theme-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function said(args: string[], language?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, preau, {
    say: (text) => out.push(text),
    complain: (text) => err.push(text),
    language,
  });
  return { code, out: plain(out), err: plain(err) };
}
/** With ordinary spaces: the French ones are not in the tests' own sentences. */
const plain = (lines: string[]): string => lines.join('\n').replace(/[\u00a0\u202f]/g, ' ');
const theme = (...args: string[]) => ['theme', ...args];
const lyon = () => theme('--brand', '#1f6f54', '--name', 'academie-lyon', '--out', folder);

it('writes a theme, with each of its modes and its sources', async () => {
  const { code, out, err } = await said(lyon());
  expect([code, err]).toEqual([0, '']);
  const files = await readdir(folder, { recursive: true });
  expect(files).toEqual(
    expect.arrayContaining([
      ...['theme.css', 'tokens.json', 'index.js', 'index.d.ts'],
      ...['css/light.css', 'css/dark.css', 'css/contrast.css', 'css/dark-contrast.css'],
      ...['src/primitives/palette.tokens.json', 'src/semantic/light.tokens.json'],
    ]),
  );
  const sheet = await readFile(join(folder, 'theme.css'), 'utf8');
  expect(sheet).toMatch(/^\/\* Made by: npx @preau\/tokens theme --brand "#1f6f54" --name aca/);
  expect(sheet).toContain('--preau-action:#1f6f54;');
  expect(sheet).toContain('prefers-contrast:more');
  // What the theme leaves as it is, is not said again.
  expect(sheet).not.toContain('--preau-space-4');
  expect(sheet).not.toMatch(/\{\}/);
  expect(out).toContain('fichiers écrits');
  expect(out.match(/:1, il faut/g)).toHaveLength(4);
});

it('writes sources that make the same theme again', async () => {
  await said(lyon());
  const again = resolveTheme(withTheme(preau, await readSources(join(folder, 'src'))));
  expect(contrastFaults(again)).toEqual([]);
  const json = JSON.parse(await readFile(join(folder, 'tokens.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  for (const { name, values } of again.tokens) expect(json[name]).toMatchObject(values);
});

it('explains why a colour cannot be, and gives a command that works', async () => {
  const { code, err } = await said(theme('--brand', '#ffff00', '--name', 'jaune', '--out', folder));
  expect(code).toBe(1);
  expect(err).toContain('#ffff00 est trop clair pour la couleur d’action');
  expect(err).toMatch(/sur .* : 1,\d\d:1, il faut 4,5:1/);
  expect(await readdir(folder)).toEqual([]);
  const [, proposed = ''] = /Essayez : npx @preau\/tokens (.*)$/m.exec(err) ?? [];
  expect(proposed).toContain('--name jaune');
  const words = [...proposed.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  expect((await said(words)).code).toBe(0);
});

it('explains that an accent is too light too', async () => {
  const { code, err } = await said([...lyon(), '--accent', '#ff6600']);
  expect(code).toBe(1);
  expect(err).toContain('#ff6600 est trop clair pour la couleur d’accent');
  expect(err).toMatch(/Essayez : .*--brand "#1f6f54" --accent "#b[0-9a-f]{5}"/);
});

it.each([
  ['no command', ['--name', 'x'], 'Commande inconnue'],
  ['another command', ['palette'], 'Commande inconnue : « palette »'],
  ['no colour', theme('--name', 'x'), 'Il manque --brand'],
  ['no name', theme('--brand', '#1f6f54'), 'Il manque --name'],
  ['a word', theme('--brand', 'bleu', '--name', 'x'), '« bleu » n’est pas une couleur'],
  ['five digits', theme('--brand', '#12345', '--name', 'x'), '« #12345 » n’est pas une couleur'],
  ['a colour to see through', theme('--brand', '#1f6f5480', '--name', 'x'), 'opaque'],
  [
    'an accent that is none',
    theme('--brand', '#1f6f54', '--accent', 'x', '--name', 'x'),
    '--accent : « x » n’est pas une couleur',
  ],
  ['a name with a path', theme('--brand', '#1f6f54', '--name', '../x'), 'nom de thème'],
  ['a name with an accent', theme('--brand', '#1f6f54', '--name', 'Académie'), 'nom de thème'],
  ['an unknown option', theme('--brnad', '#1f6f54'), 'Option inconnue : --brnad'],
  ['a word too many', theme('lyon', '--brand', '#1f6f54', '--name', 'x'), 'Option inconnue : lyon'],
])('refuses %s, and shows how to write it', async (_, args, complaint) => {
  const { code, out, err } = await said(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(complaint);
  expect(err).toContain('npx @preau/tokens theme --brand');
});

it('accepts any opaque colour that CSS can write', async () => {
  for (const color of ['rebeccapurple', 'rgb(31 111 84)', 'hsl(160 56% 28%)', 'oklch(0.4 0.1 260)'])
    expect((await said(theme('--brand', color, '--name', 'x', '--out', folder))).code).toBe(0);
});

it.each([
  ['fr_FR.UTF-8', [], 'Crée un thème'],
  [undefined, [], 'Crée un thème'],
  ['C.UTF-8', [], 'Crée un thème'],
  ['en_GB.UTF-8', [], 'Makes a theme'],
  ['fr_FR.UTF-8', ['--lang', 'en'], 'Makes a theme'],
  ['en_GB.UTF-8', ['--lang=fr'], 'Crée un thème'],
])('speaks the language of the system (%s) or of --lang %o', async (language, lang, words) => {
  const { code, out } = await said(['--help', ...lang], language);
  expect(code).toBe(0);
  expect(out).toContain(words);
  for (const option of ['--brand', '--accent', '--name', '--out', '--lang', '--help'])
    expect(out).toContain(option);
});

it('says that a red may be taken for danger', async () => {
  const { out } = await said(theme('--brand', '#b3001b', '--name', 'x', '--out', folder));
  expect(out).toContain('détruit');
});

it('says when it cannot write', async () => {
  await writeFile(join(folder, 'file'), '');
  const { code, err } = await said([...lyon().slice(0, -1), join(folder, 'file')]);
  expect(code).toBe(1);
  expect(err).toContain('n’a pas pu être écrit');
});
