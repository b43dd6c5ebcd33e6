import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileNames } from './modes.ts';
import type { Group, SourceFile, Sources } from './sources.ts';

export const sourceDirectory = fileURLToPath(new URL('../src', import.meta.url));

/**
 * Reads a directory of sources, Préau's own or a theme's: `semantic/dark.tokens.json` and so on, those it has.
 * `label` goes before file names in messages.
 */
export async function readSources(
  directory = sourceDirectory,
  label = directory === sourceDirectory ? '' : `${basename(directory)}/`,
): Promise<Sources> {
  const names = fileNames.filter((name) => existsSync(`${directory}/${name}`));
  const files = names.map(async (name): Promise<[string, SourceFile[]]> => {
    const file = label + name;
    const text = await readFile(`${directory}/${name}`, 'utf8');
    try {
      return [name, [{ file, content: JSON.parse(text) as Group }]];
    } catch (error) {
      throw new Error(`${file}: not valid JSON (${String(error)})`, { cause: error });
    }
  });
  return new Map(await Promise.all(files));
}
