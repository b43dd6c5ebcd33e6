// Every check of the repository: builds, then lint and package checks, then the tests, and one closing line.
// A task that runs tests writes how many in test-results/<last word of its name>.json; any other counts as one check.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { ensurePackages } from './ensure.mjs';

const LIGHT = [
  'typecheck',
  'lint:code',
  'lint:css',
  'lint:templates',
  'lint:unused',
  'lint:format',
  'lint:lock',
  'publint',
  'attw',
  'size',
];
// One at a time: each drives browsers of its own.
const HEAVY = ['test', 'test:tools', 'test:browsers', 'test:e2e', 'release:rehearse'];

process.chdir(`${import.meta.dirname}/..`);
ensurePackages();
for (const folder of globSync([
  'test-results',
  '*/test-results',
  '{apps,packages}/*/test-results',
  '.turbo/runs',
]))
  rmSync(folder, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [];
const failures = [];
for (const [tasks, ...options] of [
  [['build'], '--output-logs=errors-only'],
  [LIGHT, '--output-logs=errors-only', '--concurrency=2'],
  [HEAVY, '--output-logs=full', '--concurrency=1'],
])
  for (const task of run(tasks, options)) add(task);

console.log(`\n${rows.join('\n')}\n`);
// Named again where a person looks first: the run prints many thousand lines before.
if (failures.length) console.log(`${failures.join('\n')}\n`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed ? 1 : 0);

function run(tasks, options) {
  const known = new Set(globSync('.turbo/runs/*.json'));
  spawnSync('turbo', ['run', ...tasks, '--summarize', '--continue=always', ...options], {
    stdio: 'inherit',
  });
  const summary = globSync('.turbo/runs/*.json').find((file) => !known.has(file));
  if (!summary) return [{ taskId: tasks.join(' '), directory: '.', execution: { exitCode: 1 } }];
  return JSON.parse(readFileSync(summary, 'utf8')).tasks.filter(
    ({ command }) => command !== '<NONEXISTENT>',
  );
}

function add({ taskId, task = taskId, directory, execution }) {
  const file = `${directory || '.'}/test-results/${task === 'test' ? 'unit' : task.split(':').at(-1)}.json`;
  const ok = execution?.exitCode === 0;
  const count = existsSync(file) ? read(file) : { passed: Number(ok), failed: 0, skipped: 0 };
  // A task that fails without a failed test (a crash, an empty run) is a failure all the same.
  if (!ok && !count.failed) count.failed = 1;
  // `build` runs again as a dependency of the later ones: it counts once.
  if (rows.some((row) => row.includes(` ${taskId} `))) return;
  for (const key of Object.keys(total)) total[key] += count[key] ?? 0;
  failures.push(...(count.failures ?? []));
  rows.push(`${ok ? '✓' : '✗'} ${taskId} — ${count.passed} passed, ${count.failed} failed`);
}

/** The report of Vitest, or ours. */
function read(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests ?? report.passed,
    failed: report.numFailedTests ?? report.failed,
    skipped: (report.numPendingTests ?? report.skipped) + (report.numTodoTests ?? 0),
    failures:
      report.failures ??
      report.testResults
        .flatMap((file) => file.assertionResults)
        .filter(({ status }) => status === 'failed')
        .map(
          ({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`,
        ),
  };
}
