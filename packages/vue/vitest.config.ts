import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts'],
    environment: 'jsdom',
    testTimeout: 20_000,
    // Testing Library would rather not have a `change` without its `input`: a lazy model needs it.
    env: { VTL_SKIP_WARN_EVENT_UPDATE: 'true' },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
