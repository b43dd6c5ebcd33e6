import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { files, readIcons } from './lib/icons.ts';

const output = fileURLToPath(new URL('./dist', import.meta.url));
const icons = await readIcons();
const texts = files(icons);
await rm(output, { recursive: true, force: true });
await mkdir(output);
for (const [name, text] of texts) await writeFile(`${output}/${name}`, text);
const weight = brotliCompressSync(texts.get('sprite.svg') ?? '').length;
console.log(`${icons.length} icons; sprite.svg: ${weight} bytes after brotli`);
