import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

const FRAMEWORKS = join(import.meta.dirname, '../../tools/frameworks');

/** The same tests on each Angular, which all use what the oldest one compiled. */
const on = (major: string, folder = import.meta.dirname) => ({
  test: {
    name: `angular-${major}`,
    include: ['lib/**/*.test.ts'],
    // It has no signal forms.
    exclude: major === '20' ? ['lib/signals.test.ts'] : [],
    environment: 'jsdom',
    provide: { angular: major },
    setupFiles: [join(import.meta.dirname, 'lib/testing/setup.ts')],
    testTimeout: 20_000,
    // Else Node looks for the Angular of the oldest beside it.
    server: { deps: { inline: [/packages\/angular\/dist/] } },
  },
  plugins: [from(major, folder)],
});

/** Looks Angular up from a folder, whoever imports it. */
function from(major: string, folder: string): Plugin {
  const importer = join(folder, 'package.json');
  return {
    // Vitest keeps what it compiles, by the names of plugins.
    name: `angular-${major}`,
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith('@angular/') ? this.resolve(id, importer, { skipSelf: true }) : null;
    },
  };
}

/** On the current Angular; the Storybook tries its code so too. */
export const current = on('22', join(FRAMEWORKS, 'angular-22'));

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [current, on('21', join(FRAMEWORKS, 'angular-21')), on('20')],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    /** The major version of Angular that a project runs on. */
    angular: string;
  }
}
