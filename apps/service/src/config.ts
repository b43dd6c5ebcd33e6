import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Config {
  host: string;
  port: number;
  /** Folder of the data file and of the generated secret; null keeps everything in memory (tests). */
  dataDir: string | null;
  /** Signs the session cookies; 32 characters at least. */
  secret: string;
  /** Address of the service as people see it, for the links it gives (https://…); null takes that of the request. */
  publicUrl: string | null;
  /** Served over HTTPS (by a proxy in front): Secure cookies and HSTS. */
  https: boolean;
}

/** Reads the environment; makes the data folder, and a secret in it when none is given. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const dataDir = env['DATA_DIR'] || 'data';
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const publicUrl = env['PUBLIC_URL'] ? new URL(env['PUBLIC_URL']).origin : null;
  return {
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env['PORT']),
    dataDir,
    secret: env['SESSION_SECRET'] || storedSecret(join(dataDir, 'secret')),
    publicUrl,
    https: publicUrl?.startsWith('https:') ?? false,
  };
}

function readPort(value: string | undefined): number {
  const port = Number(value || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('PORT must be a number from 0 to 65535');
  return port;
}

function storedSecret(path: string): string {
  if (!existsSync(path))
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}
