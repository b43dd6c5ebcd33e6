// A server as strict as Préau promises to work under, that keeps what is sent to it and what browsers report.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'",
  "require-trusted-types-for 'script'; report-uri /report",
].join('; ');
const TYPES = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' },
  '.svg': 'image/svg+xml',
};

/**
 * Serves the files of a folder; `received` and `reports` are what came in, `asked` the paths.
 *
 * @param thanks the page that a form leads to; without it, one that says « Reçu »
 */
export async function serve(folder, thanks) {
  const seen = { received: [], reports: [], asked: [] };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    seen.asked.push(pathname);
    const headers = { 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff' };
    if (request.method === 'POST') {
      const body = await text(request);
      if (pathname === '/report') seen.reports.push(body);
      else seen.received.push(Object.fromEntries(new URLSearchParams(body)));
      if (thanks && pathname !== '/report') {
        response.writeHead(303, { ...headers, Location: thanks }).end();
        return;
      }
      response.writeHead(200, { ...headers, 'Content-Type': TYPES['.html'] });
      response.end('<!doctype html><html lang="fr"><title>Reçu</title><h1>Reçu</h1></html>');
      return;
    }
    const file = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
    const content = await readFile(join(folder, file)).catch(() => undefined);
    // Browsers ask for it by themselves.
    const status = content ? 200 : pathname === '/favicon.ico' ? 204 : 404;
    response.writeHead(status, {
      ...headers,
      'Content-Type': TYPES[extname(file)] ?? 'text/plain',
    });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...seen,
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function text(stream) {
  const chunks = await Array.fromAsync(stream);
  return Buffer.concat(chunks).toString();
}
