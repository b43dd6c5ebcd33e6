import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ANSWERS, Client, fill, startService, type TestService } from './testing/client.ts';

const FORM = 'application/x-www-form-urlencoded';
let service: TestService;
let client: Client;

beforeEach(async () => {
  service = await startService();
  client = new Client(service.app);
});
afterEach(() => service.app.close());

const h1 = (html: string): string => /<h1>([^<]*)/.exec(html)?.[1] ?? '';

describe('addresses', () => {
  test.each([
    '/nulle-part',
    '/inscription/piscine',
    '/reprise/jeton-invente',
    '/inscription/justificatif/fichier',
    '/assets/absent.js',
    '/inscription/__proto__',
  ])('%s is not found, in French', async (url) => {
    const { statusCode, body, headers } = await client.get(url);
    expect(statusCode).toBe(404);
    expect(body).toContain('<html lang="fr">');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each(['/%FF', '/%', '/inscription/%C3', `/${'a'.repeat(3000)}`])(
    'an unreadable one is a bad request',
    async (url) => {
      const { statusCode, body } = await client.get(url);
      expect([statusCode, h1(body)]).toEqual([400, 'Adresse illisible']);
    },
  );

  test.each([
    ['PUT', '/inscription/eleve'],
    ['DELETE', '/'],
    ['POST', '/aide'],
  ] as const)('%s %s is not a method of the page', async (method, url) => {
    const { statusCode, headers, body } = await client.request(method, url);
    expect(statusCode).toBe(405);
    expect(headers.allow).toContain('GET, HEAD');
    expect(h1(body)).toBe('Action impossible');
  });
});

describe('forms', () => {
  test.each([
    ['missing', ''],
    ['wrong', 'x'.repeat(40)],
  ])('a %s token loses nothing', async (_kind, token) => {
    await client.get('/inscription/eleve');
    client.token = token;
    const { statusCode, body } = await client.post('/inscription/eleve', ANSWERS.eleve);
    expect(statusCode).toBe(403);
    expect(body).toContain('value="Zoé Anne-Laure Maëlys"');
    expect((await client.postOnce('/inscription/eleve', ANSWERS.eleve)).statusCode).toBe(303);
  });

  test('the token of another session is wrong', async () => {
    await client.get('/inscription/eleve');
    const other = new Client(service.app);
    await other.get('/inscription/eleve');
    client.token = other.token;
    expect((await client.postOnce('/inscription/eleve', ANSWERS.eleve)).statusCode).toBe(403);
  });

  test.each([
    '/inscription/recapitulatif',
    '/inscription/terminer',
    '/reprendre-plus-tard',
    '/supprimer',
    '/terminer',
    '/inscription/justificatif/retirer',
  ])('%s needs a token too', async (url) => {
    await fill(client);
    client.token = 'x';
    const { statusCode } = await client.postOnce(url, {});
    expect([403, 303]).toContain(statusCode);
    expect((await client.get('/inscription/recapitulatif')).body).toContain('LE GOFF');
    expect((await client.get('/inscription/justificatif')).body).toContain('Quittance');
  });

  test('a forged cookie is an unknown session', async () => {
    client.cookie = 'session=abc.def';
    expect((await client.get('/inscription')).statusCode).toBe(200);
    client.cookie = 'session=%FF; session=';
    expect((await client.get('/inscription')).statusCode).toBe(200);
  });

  test('bytes that are not UTF-8 are an error of their field, and the others are kept', async () => {
    for (const bad of ['Zo%E9', Buffer.from([0x5a, 0xe9])]) {
      await client.get('/inscription/eleve');
      const start = `jeton=${client.token}&prenoms=L%C3%A9a&naissance-jour=1&naissance-mois=1&naissance-annee=2016&nom-naissance=`;
      const { statusCode, body } = await client.raw(
        'POST',
        '/inscription/eleve',
        Buffer.concat([Buffer.from(start), Buffer.from(bad)]),
        FORM,
      );
      expect(statusCode).toBe(422);
      expect(body).toContain('un caractère n’a pas pu être lu');
      expect(body).toContain('value="Léa"');
    }
  });

  test('repeated and poisoned names change nothing', async () => {
    await client.get('/inscription/eleve');
    const poisoned = new URLSearchParams({ jeton: client.token, ...ANSWERS.eleve });
    for (const name of [
      '__proto__',
      'constructor',
      'prototype',
      '__proto__[admin]',
      'nom-naissance[x]',
      'toString',
      'hasOwnProperty',
    ])
      poisoned.append(name, 'pollué');
    poisoned.append('nom-naissance', 'Pollué');
    poisoned.append('jeton', 'autre');
    const { statusCode } = await client.raw(
      'POST',
      '/inscription/eleve',
      poisoned.toString(),
      FORM,
    );
    expect(statusCode).toBe(303);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    const { body } = await client.get('/inscription/eleve');
    expect(body).toContain('LE GOFF');
    expect(body).not.toMatch(/pollué/i);
  });

  test('poisoned names in a multipart form are refused, and nothing is lost', async () => {
    await fill(client);
    await client.get('/inscription/justificatif');
    for (const name of ['__proto__', 'constructor']) {
      const { statusCode, body } = await client.upload(
        '/inscription/justificatif',
        { name: 'a.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1') },
        { [name]: 'x' },
      );
      expect([200, 400]).toContain(statusCode);
      expect(body).toContain('<html lang="fr">');
    }
    expect((await client.get('/inscription/recapitulatif')).statusCode).toBe(200);
  });

  test('too many fields, a form too large, another format: a clear page with the form, nothing lost', async () => {
    await fill(client, 'ecole');
    const many = Array.from({ length: 200 }, (_, index) => `a${index}=1`).join('&');
    const cases = [
      [400, many, FORM],
      [413, `uai=${'9'.repeat(70_000)}`, FORM],
      [415, '{"uai":"0951099D"}', 'application/json'],
      [415, 'uai=1', 'text/plain'],
      [400, 'not multipart', 'multipart/form-data; boundary=x'],
    ] as const;
    for (const [status, payload, type] of cases) {
      await client.get('/inscription/ecole');
      const { statusCode, body } = await client.raw('POST', '/inscription/ecole', payload, type);
      expect([statusCode, type]).toEqual([status, type]);
      expect(body).toContain('Étape 3 sur 5');
      expect(body).toContain('<preau-alert tone="warning">');
    }
    expect((await client.get('/inscription/eleve')).body).toContain('LE GOFF');
  });

  test('what is typed is never markup', async () => {
    await client.get('/inscription/eleve');
    const script = '"><script>alert(1)</script>';
    const { body } = await client.post('/inscription/eleve', {
      ...ANSWERS.eleve,
      'nom-naissance': script,
      prenoms: script,
    });
    expect(body).not.toContain('<script>');
    expect(body).toContain('&quot;&gt;&lt;script&gt;');
  });
});
