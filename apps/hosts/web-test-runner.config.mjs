import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browsers } from '../../tools/browsers/launchers.mjs';
import { countReporter } from '../../tools/browsers/count-reporter.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** How long the scripts of a page that asks for it (`?late`) take to come, in milliseconds. */
const LATE = 500;

/** Put first in a page: notes what a good page never does. */
const WATCH = `<script>
  window.faults = [];
  // Lit says once that it is not the production build.
  window.litIssuedWarnings = new Set(['dev-mode']);
  for (const method of ['error', 'warn']) console[method] = (...words) => faults.push(words.join(' '));
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
</script>`;

/**
 * The hosts, seen through the server of the tests: a page and what it is tried by are of one origin. They run in a process
 * of their own, as a service does: the test runner changes the console of its own.
 */
function hosts() {
  let server;
  let origin;
  return {
    name: 'hosts',
    async serverStart() {
      server = spawn(process.execPath, [here('lib/main.ts')], {
        env: { ...process.env, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(server.stdout, 'data');
      origin = new URL(String(line).split('\n')[0]).origin;
    },
    serverStop: () => server.kill(),
    async serve({ path, header }) {
      if (!path.startsWith('/hosts/')) return undefined;
      if (path.endsWith('.js') && /[?&]late/.test(header.referer ?? ''))
        await new Promise((resolve) => setTimeout(resolve, LATE));
      const response = await fetch(origin + path);
      const body = await response.text();
      const type = response.headers.get('content-type') ?? '';
      return {
        body: type.startsWith('text/html') ? body.replace('<head>', `<head>${WATCH}`) : body,
        type,
      };
    },
  };
}

export default {
  rootDir: here('../..'),
  files: 'tests/**/*.test.ts',
  nodeResolve: true,
  plugins: [
    hosts(),
    esbuildPlugin({ ts: true, tsconfig: here('tsconfig.json'), target: 'es2022' }),
  ],
  browsers: browsers(),
  concurrentBrowsers: 1,
  concurrency: 1,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000, retries: 1 } },
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI }),
    countReporter(here('test-results/browsers.json')),
  ],
};
