import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSources, sourceDirectory } from './read.ts';
import { buildTheme, type Files } from './theme.ts';

/** Writes a theme's files in `output`, and gives them. */
export async function build(output: string, directory = sourceDirectory): Promise<Files> {
  const files = buildTheme(await readSources(directory));
  await rm(output, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(output, name)), { recursive: true });
    await writeFile(join(output, name), text);
  }
  return files;
}
