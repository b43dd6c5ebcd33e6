import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a request is answered with: a file, a text of a type, or nothing. */
export type Answer =
  { file: string } | { text: string; type: string; headers?: Record<string, string> } | undefined;

/** A server on this machine only; `answer` says what is at each path. */
export async function serve(
  answer: (path: string) => Answer,
): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    void reply(response, answer(decodeURIComponent(pathname)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function reply(response: ServerResponse, answer: Answer): Promise<void> {
  try {
    if (!answer) throw new Error('nothing here');
    const content = 'file' in answer ? await readFile(answer.file) : answer.text;
    const type = 'file' in answer ? TYPES[extname(answer.file)] : answer.type;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      // The files do not change under a test, which opens hundreds of pages with the same ones.
      ...('file' in answer ? { 'cache-control': 'max-age=3600' } : {}),
      ...('headers' in answer ? answer.headers : {}),
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
