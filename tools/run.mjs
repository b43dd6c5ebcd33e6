#!/usr/bin/env node
// Runs a command of this repository: installs its packages where they are missing or older than the lock file, and
// puts the pinned Node and the installed tools first in PATH. Any Node from 20 on can start it, with any npm.
// Usage: node tools/run.mjs <command> [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

install();

const child = spawn(process.argv[2], process.argv.slice(3), {
  stdio: 'inherit',
  env: environment(),
  shell: windows,
});
// Ctrl-C reaches the child too: it is the one that knows how to stop.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`${process.argv[2]}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));

/** Installs when the lock file has changed; where several commands start at once, one installs and the others wait. */
function install() {
  const mark = join(root, 'node_modules', '.preau-lock');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const current = () => existsSync(mark) && readFileSync(mark, 'utf8') === lock;
  const turn = join(tmpdir(), `preau-install-${createHash('sha1').update(root).digest('hex')}`);
  while (!current()) {
    if (!begin(turn)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      continue;
    }
    console.log('Installing the packages (npm ci)…');
    const options = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
    const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', options, {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
    });
    if (status === 0) writeFileSync(mark, lock);
    rmdirSync(turn);
    if (status !== 0) process.exit(status ?? 1);
  }
}

/** Takes the turn to install; a turn older than ten minutes is one that a killed command has left. */
function begin(turn) {
  try {
    mkdirSync(turn);
    return true;
  } catch {
    const old = Date.now() - 600_000;
    if ((statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < old) rmdirSync(turn);
    return false;
  }
}

function environment() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const paths = [join(root, 'node_modules', '.bin')];
  const platform = windows ? 'win' : process.platform;
  const pinned = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin');
  if (existsSync(pinned)) paths.unshift(pinned);
  else if (major < 22 || (major === 22 && minor < 18)) {
    console.error(
      `Node 22.18 or newer is needed here: this one is ${process.version}, and none comes from npm.`,
    );
    process.exit(1);
  }
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [key]: [...paths, process.env[key]].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
  };
}
