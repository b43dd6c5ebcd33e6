import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Client, fill, PDF, startService, type TestService } from './testing/client.ts';

let service: TestService;
let client: Client;

beforeEach(async () => {
  service = await startService();
  client = new Client(service.app);
});
afterEach(() => service.app.close());

const h1 = (html: string): string => /<h1>([^<]*)/.exec(html)?.[1] ?? '';

describe('the document of a registration', () => {
  test('is shown, downloaded, replaced and removed', async () => {
    await fill(client);
    expect((await client.get('/inscription/justificatif')).body).toContain('Quittance LE GOFF.pdf');
    const file = await client.get('/inscription/justificatif/fichier');
    expect(file.rawPayload.equals(PDF.content)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(file.headers['content-disposition']).toMatch(/^attachment; /);

    await client.upload('/inscription/justificatif', {
      name: 'bail.png',
      type: 'image/png',
      content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    });
    expect((await client.get('/inscription/justificatif')).body).toContain('bail.png');

    const removed = await client.post('/inscription/justificatif/retirer', {});
    expect(removed.body).not.toContain('bail.png');
    expect((await client.get('/inscription/recapitulatif')).body).toContain('Étape 5 sur 5');
  });

  test('already received, need not be chosen again', async () => {
    await fill(client);
    await client.get('/inscription/justificatif');
    const response = await client.upload('/inscription/justificatif', {
      name: '',
      type: 'application/octet-stream',
      content: Buffer.alloc(0),
    });
    expect(h1(response.body)).toContain('Vérifiez vos réponses');
  });
});

describe('a document that is refused', () => {
  test('a forged type is refused; the one already received stays', async () => {
    await fill(client);
    await client.get('/inscription/justificatif');
    const { statusCode, body } = await client.upload('/inscription/justificatif', {
      name: 'facture.pdf',
      type: 'application/pdf',
      content: Buffer.from('MZ executable'),
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('ni un PDF, ni une image');
    expect(body).toContain('Quittance LE GOFF.pdf');
  });

  test('one that is too large gets the form back, with its reason; the one already received stays', async () => {
    await fill(client);
    await client.get('/inscription/justificatif');
    const content = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(6 * 1024 * 1024)]);
    const { statusCode, body } = await client.upload('/inscription/justificatif', {
      name: 'photo.pdf',
      type: 'application/pdf',
      content,
    });
    expect(statusCode).toBe(413);
    expect(body).toContain('Le fichier dépasse 5\u202FMo');
    expect(body).toContain('Quittance LE GOFF.pdf');
    expect((await client.get('/inscription/recapitulatif')).statusCode).toBe(200);
  });

  test('one of exactly 5 Mo is accepted', async () => {
    await fill(client, 'justificatif');
    await client.get('/inscription/justificatif');
    const content = Buffer.alloc(5 * 1024 * 1024);
    content.write('%PDF-1.7');
    const { body } = await client.upload('/inscription/justificatif', {
      name: 'photo.pdf',
      type: 'application/pdf',
      content,
    });
    expect(h1(body)).toContain('Vérifiez vos réponses');
  });

  test('another browser does not get it', async () => {
    await fill(client);
    expect(
      (await new Client(service.app).get('/inscription/justificatif/fichier')).statusCode,
    ).toBe(404);
  });
});
