import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTS } from './names.ts';

/** What the build of a host gives to its server. */
interface Server {
  /** The HTML of the page, which goes in the place of `<!--app-->`. */
  render(): string | Promise<string>;
}

export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const MISSING: Answer = { status: 404, type: 'text/plain', body: 'Not found' };

/** Answers for `/hosts/<name>/…`: the page, rendered anew, and the files of its build. */
export async function answer(path: string): Promise<Answer> {
  const [, name, rest] = /^\/hosts\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (!HOSTS.some((host) => host === name)) return MISSING;
  const dist = new URL(`../${name}/dist/`, import.meta.url);
  if (!rest) {
    const server = (await import(new URL('server/server.js', dist).href)) as Server;
    const page = await readFile(new URL('client/index.html', dist), 'utf8');
    const html = await server.render();
    return {
      status: 200,
      type: 'text/html; charset=utf-8',
      body: page.replace('<!--app-->', () => html),
    };
  }
  const file = new URL(`client/${rest}`, dist);
  if (!file.pathname.startsWith(dist.pathname)) return MISSING;
  try {
    const type = TYPES[extname(rest)] ?? 'application/octet-stream';
    return { status: 200, type, body: await readFile(fileURLToPath(file)) };
  } catch {
    return MISSING;
  }
}
