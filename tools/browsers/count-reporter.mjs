import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const count = (suite, name) =>
  suite.tests.filter(
    (test) => (test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed') === name,
  ).length + suite.suites.reduce((sum, inner) => sum + count(inner, name), 0);

const failures = (suite, path) => [
  ...suite.tests
    .filter((test) => !test.skipped && !test.passed)
    .map((test) => `${path} ${test.name}: ${test.error?.message?.split('\n')[0]}`),
  ...suite.suites.flatMap((inner) => failures(inner, `${path} ${inner.name}`)),
];

/** Writes how many tests passed, failed and were skipped, by browser, and which failed, for the root's closing line. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const engines = {};
      const total = { passed: 0, failed: 0, skipped: 0 };
      const named = [];
      for (const { browser, testFile, testResults, passed, errors } of sessions) {
        const engine = (engines[browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const name of Object.keys(total)) {
          // A file that breaks before its tests counts as one failure.
          const broken = name === 'failed' && !passed && (!testResults || errors.length) ? 1 : 0;
          const sum = (testResults ? count(testResults, name) : 0) + broken;
          engine[name] += sum;
          total[name] += sum;
        }
        const path = `${browser.name} ${basename(testFile)}`;
        if (testResults) named.push(...failures(testResults, path));
        if (!passed)
          named.push(...errors.map(({ message }) => `${path}: ${message.split('\n')[0]}`));
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ ...total, engines, failures: named }, null, 2)}\n`);
    },
  };
}
