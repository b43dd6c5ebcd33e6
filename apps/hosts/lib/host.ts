import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTS } from './names.ts';

/** What the build of a host gives to its server. */
interface Server {
  /** The HTML that goes in the place of `<!--app-->` in the page, or the page whole. */
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

const WHOLE = /^<!doctype html>/i;

async function inPage(html: string, dist: URL): Promise<string> {
  const page = await readFile(new URL('client/index.html', dist), 'utf8');
  return page.replace('<!--app-->', () => html);
}

/** Answers for `/hosts/<name>/…`: the page, rendered anew, and the files of its build. */
export async function answer(path: string): Promise<Answer> {
  const [, name, rest] = /^\/hosts\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (!HOSTS.some((host) => host === name)) return MISSING;
  const dist = new URL(`../${name}/dist/`, import.meta.url);
  if (!rest) {
    // The builder of Angular names its files itself.
    const entry = name === 'angular' ? 'server/server.mjs' : 'server/server.js';
    const server = (await import(new URL(entry, dist).href)) as Server;
    const html = await server.render();
    return {
      status: 200,
      type: 'text/html; charset=utf-8',
      body: WHOLE.test(html) ? html : await inPage(html, dist),
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
