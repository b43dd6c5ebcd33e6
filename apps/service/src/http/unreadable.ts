import type { Socket } from 'node:net';

const BODY =
  '<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Demande illisible</title></head>' +
  '<body><h1>Demande illisible</h1><p>Votre navigateur a envoyé une demande que ce service ne peut pas lire. ' +
  'Revenez à la page précédente et réessayez.</p></body></html>\n';

/** Answers what is not HTTP, or has headers too large: no route, no hook and no template exist at this point. */
export function unreadableRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request';
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Content-Type: text/html; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(BODY)}`,
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      BODY,
    ].join('\r\n'),
  );
}
