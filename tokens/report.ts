// What is proven of the theme, in figures: `npm run report -w @preau/tokens` (`-- --all` lists every pair).
import { brotliCompressSync } from 'node:zlib';
import { measure, report } from './lib/contrast.ts';
import { modes } from './lib/modes.ts';
import { readSources } from './lib/read.ts';
import { resolveTheme } from './lib/resolve.ts';
import { filesOf } from './lib/theme.ts';
import { clearDistance, toneDistances, visions, type Vision } from './lib/vision.ts';

const theme = resolveTheme(await readSources());
const all = process.argv.includes('--all');

console.log('Contrast\n');
for (const mode of modes) {
  const pairs = measure(theme, mode);
  const texts = pairs.filter(({ need }) => need === Math.max(...pairs.map((pair) => pair.need)));
  const parts = pairs.filter((pair) => !texts.includes(pair));
  for (const [name, list] of [
    ['texts', texts],
    ['parts', parts],
  ] as const)
    console.log(
      `  ${mode}: ${list.length} ${name}, worst ${list[0] ? report(list[0]).slice(mode.length + 2) : ''}`,
    );
  if (all) for (const pair of pairs) console.log(`    ${report(pair)}`);
}

console.log(`\nStatus tones, by colour alone (CIEDE2000; clear from ${clearDistance})\n`);
for (const mode of modes)
  for (const vision of Object.keys(visions) as Vision[]) {
    const distances = toneDistances(theme, mode, vision);
    const close = distances.filter(({ distance }) => distance < clearDistance);
    const [worst] = distances;
    console.log(
      `  ${mode}, ${vision}: ${close.length} of ${distances.length} pairs too close, closest ` +
        (worst ? `${worst.one} and ${worst.other}: ${worst.distance.toFixed(1)}` : ''),
    );
    if (all)
      for (const { one, other, distance } of close)
        console.log(`    ${one} and ${other}: ${distance.toFixed(1)}`);
  }

console.log('\nFiles (bytes, bytes after brotli)\n');
for (const [name, text] of Object.entries(filesOf(theme)))
  console.log(`  ${name}: ${Buffer.byteLength(text)}, ${brotliCompressSync(text).length}`);
