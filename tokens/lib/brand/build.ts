import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readSources } from '../read.ts';

/** Writes the command of the package, in one file, and the sources that it re-values. */
export async function buildCommand(output: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('bin.ts', import.meta.url))],
    outfile: `${output}/bin.js`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['culori'],
  });
  const sources = Object.fromEntries(await readSources());
  await writeFile(`${output}/sources.json`, JSON.stringify(sources));
}
