import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['{lint,new}/**/*.test.{js,mjs,ts}'],
    // The scaffold's test builds, lints and opens three browsers.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: join(import.meta.dirname, '../test-results/tools.json') },
  },
});
