import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterEach, expect, it } from 'vitest';
import { minifyShadowStyles } from './shadow-styles.ts';

const folder = await mkdtemp(join(tmpdir(), 'preau-styles-'));
const file = join(folder, 'panel.js');

afterEach(() => rm(file));

async function minified(source: string): Promise<string> {
  await writeFile(file, source);
  await minifyShadowStyles(folder, async (css) =>
    (await transform(css, { loader: 'css', minify: true })).code.trim(),
  );
  return readFile(file, 'utf8');
}

it('minifies each style of a class, and nothing else', async () => {
  expect(
    await minified(
      'const styles = [css `\n  a { color: red; }\n`, css`b { margin: 0 }`];\nlog(`a  b`);',
    ),
  ).toBe('const styles = [css `a{color:red}`, css`b{margin:0}`];\nlog(`a  b`);');
});

it.each(['css `a { color: ${ink}; }`;', "css `i::before { content: '\\\\201c'; }`;"])(
  'leaves what is not plain CSS as it is: %s',
  async (source) => {
    expect(await minified(source)).toBe(source);
  },
);
