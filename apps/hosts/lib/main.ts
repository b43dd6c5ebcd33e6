// Serves the hosts: `npm start -w @preau/hosts`, after a build.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './host.ts';
import { HOSTS } from './names.ts';

const port = Number(process.env['PORT'] ?? 3100);

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  void answer(pathname).then(({ status, type, body }) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  });
});
server.listen(port, '127.0.0.1', () => {
  const { port: free } = server.address() as AddressInfo;
  for (const host of HOSTS) console.log(`http://127.0.0.1:${free}/hosts/${host}/`);
});
