import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.mjs'],
    globalSetup: 'setup.mjs',
    // Two cores, browsers and bundlers: one file at a time.
    fileParallelism: false,
    // Vitest says `test`, for which Vite takes the development builds.
    env: { NODE_ENV: 'production' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: join(import.meta.dirname, '../../test-results/rehearse.json') },
  },
});
