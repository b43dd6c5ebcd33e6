import { defineConfig } from 'vitest/config';

// What runs in Node, some of it driving a browser; the tests in `src` are @web/test-runner's.
export default defineConfig({
  test: {
    include: ['build/**/*.test.ts', 'e2e/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
