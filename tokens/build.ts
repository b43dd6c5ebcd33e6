import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildCommand } from './lib/brand/build.ts';
import { build } from './lib/build.ts';

const output = fileURLToPath(new URL('./dist', import.meta.url));
const files = await build(output);
await buildCommand(output);
const weight = brotliCompressSync(files['tokens.css'] ?? '').length;
console.log(`${Object.keys(files).length} files; tokens.css: ${weight} bytes after brotli`);
