// A real npm registry on this machine alone, that knows no package but those published to it.
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanEnvironment } from './process.mjs';

const require = createRequire(import.meta.url);
const VERDACCIO = join(require.resolve('verdaccio/package.json'), '../bin/verdaccio');

/** Starts Verdaccio in a folder; gives its address and how to stop it. */
export async function startRegistry(folder) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'verdaccio.yaml');
  await writeFile(
    config,
    `storage: ${join(folder, 'storage')}
uplinks: {}
packages: { '@preau/*': &all { access: $all, publish: $all }, create-preau: *all }
auth: { htpasswd: { file: ${join(folder, 'htpasswd')}, max_users: -1 } }
web: { enable: false }
middlewares: {}
log: { type: stdout, format: pretty, level: warn }
`,
  );
  const child = spawn(
    process.execPath,
    [VERDACCIO, '--config', config, '--listen', `127.0.0.1:${port}`],
    { cwd: folder, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  // Should the tests themselves be killed.
  process.once('exit', () => child.kill('SIGKILL'));
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`Verdaccio ended: ${output}`);
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    await pause(200);
  }
  await stop();
  throw new Error(`Verdaccio does not answer: ${output}`);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
