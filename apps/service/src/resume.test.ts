import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './db/database.ts';
import { purge } from './db/retention.ts';
import { ANSWERS, Client, fill, NOW, startService, type TestService } from './testing/client.ts';

const DAY = 24 * 60 * 60 * 1000;
let dir: string;
let service: TestService;
let client: Client;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'service-'));
  service = await startService(dir);
  client = new Client(service.app);
});
afterEach(async () => {
  await service.app.close();
  rmSync(dir, { recursive: true });
});

async function link(): Promise<string> {
  await client.get('/reprendre-plus-tard');
  return (await client.postOnce('/reprendre-plus-tard', {})).headers.location ?? '';
}

function rows(table: string): Record<string, unknown>[] {
  const db = new DatabaseSync(join(dir, 'service.sqlite'), { readOnly: true });
  const all = db.prepare(`SELECT * FROM ${table}`).all();
  db.close();
  return all;
}

describe('the resume link', () => {
  test('opens the draft in another browser, after its button is pressed', async () => {
    await fill(client, 'ecole');
    const url = await link();
    const own = await client.get(url);
    expect(own.body).toContain(`href="http://localhost:80${url}"`);
    expect(own.body).toContain('23 décembre 2026');

    const other = new Client(service.app);
    expect((await other.get(url)).body).toContain('Reprendre mon inscription');
    expect((await other.get('/inscription')).body).toContain('Étape 1 sur 5');
    await other.get(url);
    const before = other.cookie;
    expect((await other.post(url, {})).body).toContain('Étape 3 sur 5');
    expect(other.cookie).not.toBe(before);
    expect((await other.get('/inscription/eleve')).body).toContain('LE GOFF');
  });

  test('is kept as a hash only', async () => {
    await fill(client, 'responsables');
    const token = (await link()).split('/')[2] ?? '';
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify([rows('draft'), rows('session')])).not.toContain(token);
    expect(JSON.stringify(rows('session'))).not.toContain(
      decodeURIComponent(client.cookie).split('=')[1]?.split('.')[0],
    );
  });

  test('a new one replaces it; sending or deleting ends it', async () => {
    await fill(client);
    const first = await link();
    const second = await link();
    expect((await client.get(first)).statusCode).toBe(404);
    expect((await client.get(second)).statusCode).toBe(200);
    await client.get('/inscription/recapitulatif');
    await client.post('/inscription/recapitulatif', {});
    expect((await client.get(second)).statusCode).toBe(404);
  });

  test('keeps what was typed on the page, right or wrong', async () => {
    await client.get('/inscription/eleve');
    const asked = await client.post('/inscription/eleve', {
      'nom-naissance': 'LE GOFF',
      action: 'plus-tard',
    });
    expect(asked.body).toContain('Reprendre plus tard');
    const again = await client.get('/inscription/eleve');
    expect(again.body).toContain('value="LE GOFF"');
    expect(again.body).not.toContain('slot="error"');
    expect((await client.get('/inscription/responsables')).body).toContain('Étape 1 sur 5');
  });

  test('is gone after its time, with everything it led to', async () => {
    await fill(client);
    const url = await link();
    service.wait(29 * DAY);
    const other = new Client(service.app);
    expect((await other.get(url)).statusCode).toBe(200);
    service.wait(2 * DAY);
    expect((await other.get(url)).statusCode).toBe(404);
    await service.app.close();
    const db = openDatabase(dir);
    expect(purge(db, NOW + 31 * DAY)).toBe(1);
    db.close();
    expect([rows('draft'), rows('document'), rows('session')]).toEqual([[], [], []]);
    service = await startService(dir);
  });
});

test('deleting leaves nothing', async () => {
  await fill(client);
  await client.get('/supprimer');
  const { body } = await client.post('/supprimer', {});
  expect(body).toContain('Tout a été supprimé');
  expect([rows('draft'), rows('document'), rows('session')]).toEqual([[], [], []]);
});

test('a restart loses nothing: neither the session, nor the token of an open page', async () => {
  await fill(client, 'ecole');
  await client.get('/inscription/ecole');
  const { cookie, token } = client;
  await service.app.close();
  service = await startService(dir);
  client = new Client(service.app);
  Object.assign(client, { cookie, token });
  const response = await client.postOnce('/inscription/ecole', ANSWERS.ecole);
  expect(response.headers.location).toBe('/inscription/options');
});
