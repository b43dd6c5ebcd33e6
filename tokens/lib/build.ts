import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { css, declarations, javascript, json } from './outputs.ts';
import { resolveTokens } from './resolve.ts';
import { sourceDirectory } from './sources.ts';

/** Writes `dist/` and gives the weight of the stylesheet, in bytes after brotli 11. */
export async function build(output: string, directory = sourceDirectory): Promise<number> {
  const tokens = await resolveTokens(directory);
  const files = {
    'tokens.css': await css(tokens),
    'tokens.json': json(tokens),
    'index.js': javascript(tokens),
    'index.d.ts': declarations(tokens),
  };
  await mkdir(output, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(`${output}/${name}`, text);
  return brotliCompressSync(files['tokens.css']).length;
}
