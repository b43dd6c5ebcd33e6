import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'service-e2e',
    include: ['e2e/**/*.test.ts'],
    // One browser at a time: the journeys are long, and the machine may be small.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/e2e.json' },
  },
});
