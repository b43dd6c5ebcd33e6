import { fileURLToPath } from 'node:url';
import { build } from './lib/build.ts';

const weight = await build(fileURLToPath(new URL('./dist', import.meta.url)));
console.log(`tokens.css: ${weight} bytes after brotli`);
