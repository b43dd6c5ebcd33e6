// Builds everything, then serves the Storybook and the example service until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';

const SERVERS = [
  {
    name: 'Storybook',
    address: 'http://127.0.0.1:6006',
    cwd: 'apps/storybook',
    command:
      'vite preview --outDir storybook-static --host 127.0.0.1 --port 6006 --strictPort --logLevel warn',
  },
  {
    name: 'Inscription en classe de sixième',
    address: 'http://127.0.0.1:3000',
    cwd: 'apps/service',
    command: 'node src/main.ts',
  },
];

process.chdir(`${import.meta.dirname}/..`);
const { status } = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

let stopping = false;
const children = SERVERS.map(({ command, cwd }) => {
  const [file, ...options] = command.split(' ');
  const child = spawn(file, options, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  child.on('exit', (code) => stop(stopping ? 0 : (code ?? 1)));
  return child;
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));

await Promise.all(SERVERS.map(({ address }) => answers(address)));
console.log('');
for (const { name, address } of SERVERS) console.log(`  ${name}: ${address}`);
console.log('\n  Ctrl-C stops both.');

/** Stops what still runs; the exit of the last one ends this process. */
function stop(code) {
  stopping = true;
  process.exitCode ||= code;
  for (const child of children) if (child.exitCode === null && !child.killed) child.kill('SIGTERM');
}

/** Waits until a server answers; a server that cannot start ends everything. */
async function answers(address) {
  while (!stopping) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
