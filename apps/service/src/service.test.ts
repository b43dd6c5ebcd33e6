import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Client, startService, type TestService } from './testing/client.ts';

let service: TestService;
let client: Client;

beforeEach(async () => {
  service = await startService();
  client = new Client(service.app);
});
afterEach(() => service.app.close());

const h1 = (html: string): string => /<h1>([^<]*)/.exec(html)?.[1] ?? '';

describe('the service itself', () => {
  test('a failure gives a page without details, and a log without what was typed', async () => {
    await client.get('/inscription/eleve');
    const broken = vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(() => {
      throw new Error('SECRET ZoéSecret');
    });
    const response = await client.request('GET', '/inscription/eleve');
    broken.mockRestore();
    expect([response.statusCode, h1(response.body)]).toEqual([
      500,
      'Le service rencontre un problème',
    ]);
    expect(response.body + service.log.join('\n')).not.toMatch(
      /SECRET|sqlite_|node_modules.*<\/p>/i,
    );
    expect(service.log.some((line) => line.includes('"level":"error"'))).toBe(true);
  });

  test('headers: strict policy, signed cookie out of reach of scripts, nothing kept in caches', async () => {
    const response = await client.request('GET', '/inscription/eleve');
    expect(response.headers['set-cookie']).toMatch(
      /^session=[^;]+\.[^;]+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(response.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types lit-html",
    });
    expect(response.headers['strict-transport-security']).toBeUndefined();
  });

  test('public pages set no cookie', async () => {
    for (const url of [
      '/',
      '/aide',
      '/accessibilite',
      '/mentions-legales',
      '/donnees-personnelles',
      '/plan-du-site',
    ]) {
      const { statusCode, headers, body } = await client.request('GET', url);
      expect([url, statusCode, headers['set-cookie']]).toEqual([url, 200, undefined]);
      expect(body).not.toMatch(/ style=| on[a-z]+=|<style|<script(?! type="module" src)/);
      expect(body).toContain('Accessibilité\u00A0: non conforme');
    }
  });

  test('what is not HTTP gets a page too', async () => {
    const { port } = new URL(await service.app.listen({ host: '127.0.0.1', port: 0 }));
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket
        .on('data', (chunk) => {
          text += chunk.toString();
        })
        .on('end', () => resolve(text))
        .on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).toContain('Demande illisible');
  });
});
