import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { files } from './lib/theme.ts';

const output = fileURLToPath(new URL('./dist', import.meta.url));
const texts = files();
await rm(output, { recursive: true, force: true });
for (const [name, text] of Object.entries(texts)) {
  await mkdir(dirname(`${output}/${name}`), { recursive: true });
  await writeFile(`${output}/${name}`, text);
}
const weight = brotliCompressSync(texts['theme.css'] ?? '').length;
console.log(`theme.css: ${weight} bytes after brotli`);
