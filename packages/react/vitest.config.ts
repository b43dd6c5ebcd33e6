import { defineConfig } from 'vitest/config';

const shared = { include: ['lib/**/*.test.tsx'], environment: 'jsdom' };

// The same tests on each React: `lib/testing/react-18.ts` puts 18 in the place of 19.
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      { test: { ...shared, name: 'react-19', provide: { react: '19' } } },
      {
        test: {
          ...shared,
          name: 'react-18',
          provide: { react: '18' },
          setupFiles: ['lib/testing/react-18.ts'],
        },
        resolve: { alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: '$1-18' }] },
      },
    ],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    /** The major version of React that a project runs on. */
    react: string;
  }
}
