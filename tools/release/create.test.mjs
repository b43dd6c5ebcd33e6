// The starter of each stack, from the registry: made, installed, linted, tried, built.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { cleanEnvironment, passes } from './process.mjs';

const { folder, project, registry } = inject('rehearsal');
const env = cleanEnvironment({ NPM_CONFIG_CACHE: join(folder, 'cache') });

describe.each(['html', 'react', 'vue'])('%s', (stack) => {
  const service = join(folder, `starter-${stack}`);

  it('is made by one command', async () => {
    const command = join(project, 'node_modules/create-preau/dist/index.js');
    await passes(folder, env, process.execPath, command, service, '--stack', stack);
    await writeFile(join(service, '.npmrc'), `@preau:registry=${registry}\n`);
    await mkdir(join(service, 'node_modules'), { recursive: true });
    await passes(service, env, 'npm', 'install', '--no-audit', '--no-fund');
  }, 240_000);

  it.each(['lint', 'test', 'build'])(
    'passes its own %s',
    async (script) => {
      await passes(service, env, 'npm', 'run', script);
      if (script === 'build') expect(existsSync(join(service, 'dist/index.html'))).toBe(true);
    },
    120_000,
  );
});
