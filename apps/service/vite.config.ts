import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const outDir = path('dist/client');

/** Compresses once at build, as hard as brotli can, what the server would otherwise compress at each request. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    async closeBundle() {
      for (const name of await readdir(outDir, { recursive: true })) {
        if (!/\.(css|js|svg)$/.test(name)) continue;
        const file = join(outDir, name);
        const content = await readFile(file);
        await writeFile(
          `${file}.br`,
          brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        );
      }
    },
  };
}

export default defineConfig({
  root: path('src/client'),
  base: '/assets/',
  publicDir: path('src/client/public'),
  plugins: [precompress()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // The oldest browsers served (docs/decisions/0003): the stylesheets are compiled for them already.
    cssTarget: ['chrome111', 'firefox115', 'safari16'],
    // The CSP allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: 'manifest.json',
    rollupOptions: {
      input: [path('src/client/service.ts'), path('src/client/service.css')],
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
