import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browsers } from '../../tools/browsers/launchers.mjs';
import { mediaPlugin } from '../../tools/browsers/media-plugin.mjs';
import { countReporter } from '../../tools/browsers/count-reporter.mjs';
import { defaultReporter } from '@web/test-runner';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  rootDir: here('../..'),
  files: 'src/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: here('tsconfig.json'), target: 'es2022' }),
    mediaPlugin(),
  ],
  browsers: browsers(),
  // Two browsers for two cores: each waits almost as much as it works. Of the three, only Chromium has two pages, a window each.
  concurrentBrowsers: 2,
  concurrency: 2,
  testsFinishTimeout: 300_000,
  // A second try: three engines share two cores, and a loaded machine now and then loses a frame or a key.
  testFramework: { config: { timeout: 10_000, retries: 1 } },
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI }),
    // A part of the tests is not their count.
    ...(process.argv.includes('--files')
      ? []
      : [countReporter(here('test-results/browsers.json'))]),
  ],
};
