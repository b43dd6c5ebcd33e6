// Keeps the names of the version being released: run by `npm run release:version`, once the version is set.
import { readFile, writeFile } from 'node:fs/promises';
import { readSources } from './lib/read.ts';
import { released, type Released } from './lib/release.ts';
import { resolveTheme } from './lib/resolve.ts';

const file = new URL('./released.json', import.meta.url);
const { version } = JSON.parse(
  await readFile(new URL('./package.json', import.meta.url), 'utf8'),
) as { version: string };
const before = JSON.parse(await readFile(file, 'utf8')) as Released;
const { tokens } = resolveTheme(await readSources());
await writeFile(file, `${JSON.stringify(released(version, tokens, before), null, 2)}\n`);
