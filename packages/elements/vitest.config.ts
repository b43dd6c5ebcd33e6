import { defineConfig } from 'vitest/config';

// What runs without a browser; the tests in `src` are @web/test-runner's.
export default defineConfig({
  test: {
    include: ['build/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
