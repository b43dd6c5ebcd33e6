// Commands of the rehearsal: in an environment that takes nothing from the npm that started it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The environment without what `npm run` puts in it, which would reach the registry and the tree of this repository. */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|git_|node_env$|node_options$|vitest)/i.test(name),
  );
  return { ...Object.fromEntries(kept), CI: 'true', NO_UPDATE_NOTIFIER: '1', ...more };
}

/** Runs a command to its end and returns what it wrote; what it wrote is the message when it fails. */
export async function passes(cwd, env, command, ...options) {
  try {
    const { stdout } = await run(command, options, { cwd, env, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (cause) {
    throw new Error(`${cause.message}\n${cause.stdout}\n${cause.stderr}`, { cause });
  }
}
