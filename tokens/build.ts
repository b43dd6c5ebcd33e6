import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from './lib/build.ts';

const files = await build(fileURLToPath(new URL('./dist', import.meta.url)));
const weight = brotliCompressSync(files['tokens.css'] ?? '').length;
console.log(`${Object.keys(files).length} files; tokens.css: ${weight} bytes after brotli`);
