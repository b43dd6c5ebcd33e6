import { expect, test } from 'vitest';
import { Server } from './server.ts';

/** Most that the styles and the script of a page may weigh together, compressed, in bytes. */
const BUDGET = 25 * 1024;

test('styles and script are compressed, kept a year, and light', async () => {
  const server = await Server.start();
  try {
    const html = await (await fetch(server.url)).text();
    const assets = [...html.matchAll(/"(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, url]) => url);
    expect(assets).toHaveLength(2);
    let weight = 0;
    for (const url of assets) {
      const { headers } = await fetch(`${server.url}${url}`, {
        headers: { 'accept-encoding': 'br' },
      });
      expect(headers.get('content-encoding')).toBe('br');
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('set-cookie')).toBeNull();
      weight += Number(headers.get('content-length'));
    }
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(BUDGET);
  } finally {
    await server.stop();
  }
});
