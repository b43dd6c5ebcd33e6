import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ANSWERS, Client, fill, PDF, startService, type TestService } from './testing/client.ts';

let service: TestService;
let client: Client;

beforeEach(async () => {
  service = await startService();
  client = new Client(service.app);
});
afterEach(() => service.app.close());

const title = (html: string): string => /<title>([^<]*)/.exec(html)?.[1] ?? '';
const reference = (html: string): string =>
  /SIX-2026-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(html)?.[0] ?? '';

async function send(): Promise<string> {
  await client.get('/inscription/recapitulatif');
  return reference((await client.post('/inscription/recapitulatif', {})).body);
}

describe('a registration', () => {
  test('goes from the first step to a receipt', async () => {
    expect(title((await client.get('/inscription')).body)).toBe(
      'Étape 1 sur 5\u00A0: L’élève – Inscription en classe de sixième',
    );
    await fill(client);
    const recap = await client.get('/inscription/recapitulatif');
    for (const words of [
      'LE GOFF-d’Étigny',
      '29 février 2016',
      '06\u202F12\u202F34\u202F56\u202F78',
      '0951099D',
      'Breton',
      'Quittance LE GOFF.pdf',
    ]) {
      expect(recap.body).toContain(words);
    }
    const sent = await send();
    expect(sent).not.toBe('');
    const receipt = await client.get('/inscription/recepisse');
    expect(receipt.body).toContain(sent);
    expect(receipt.body).toContain('23 novembre 2026 à 11\u202Fh\u202F00');
  });

  test('redirects after every form that is accepted', async () => {
    await client.get('/inscription/eleve');
    const response = await client.postOnce('/inscription/eleve', ANSWERS.eleve);
    expect([response.statusCode, response.headers.location]).toEqual([
      303,
      '/inscription/responsables',
    ]);
  });

  test('keeps what was typed beside its errors, in the same words in the summary and in the field', async () => {
    await client.get('/inscription/eleve');
    const { statusCode, body } = await client.post('/inscription/eleve', {
      ...ANSWERS.eleve,
      prenoms: '',
      'naissance-jour': '30',
      'nom-naissance': '  LE  GOFF "d’x" ',
    });
    expect(statusCode).toBe(422);
    expect(title(body)).toMatch(/^Erreur\u00A0: Étape 1 sur 5/);
    expect(body).toContain('<h2 tabindex="-1" autofocus>2 erreurs à corriger</h2>');
    expect(body).toContain('<a href="#prenoms">Saisissez les prénoms de l’élève.</a>');
    expect(body).toContain(
      '<p slot="error" id="prenoms-erreur">Saisissez les prénoms de l’élève.</p>',
    );
    expect(body).toMatch(
      /<input id="prenoms"[^>]* aria-describedby="prenoms-aide prenoms-erreur" aria-invalid="true"/,
    );
    expect(body).toContain('<a href="#naissance-jour">');
    expect(body).toContain('value="  LE  GOFF &quot;d’x&quot; "');
    expect(body).toContain('value="30"');
  });

  test('asks to confirm a doubtful school code, once', async () => {
    await fill(client, 'ecole');
    await client.get('/inscription/ecole');
    const asked = await client.post('/inscription/ecole', { ...ANSWERS.ecole, uai: '0951099E' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('name="uai-confirme" value="0951099E"');
    const confirmed = await client.postOnce('/inscription/ecole', {
      ...ANSWERS.ecole,
      uai: '0951099E',
      'uai-confirme': '0951099E',
    });
    expect(confirmed.headers.location).toBe('/inscription/options');
    expect((await client.get('/inscription/ecole')).body).toMatch(/value="0951099E" checked/);
  });

  test('comes back to the recap after a correction', async () => {
    await fill(client);
    expect((await client.get('/inscription/recapitulatif')).body).toContain(
      'href="/inscription/eleve?retour=recapitulatif#prenoms"',
    );
    await client.get('/inscription/eleve?retour=recapitulatif');
    const wrong = await client.post('/inscription/eleve', {
      ...ANSWERS.eleve,
      prenoms: '',
      retour: 'recapitulatif',
    });
    expect(wrong.body).toContain('name="retour" value="recapitulatif"');
    const right = await client.postOnce('/inscription/eleve', {
      ...ANSWERS.eleve,
      prenoms: 'Zoé',
      retour: 'recapitulatif',
    });
    expect(right.headers.location).toBe('/inscription/recapitulatif');
  });

  test('jumping ahead leads to the first step not answered', async () => {
    await fill(client, 'ecole');
    for (const url of [
      '/inscription/justificatif',
      '/inscription/recapitulatif',
      '/inscription/confirmation',
      '/inscription',
    ]) {
      expect(title((await client.get(url)).body)).toMatch(/^Étape 3 sur 5/);
    }
  });

  test('is sent once, however many times the button is pressed', async () => {
    await fill(client);
    await client.get('/inscription/recapitulatif');
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => client.postOnce('/inscription/recapitulatif', {})),
    );
    expect(answers.map(({ headers }) => headers.location)).toEqual(
      Array.from({ length: 5 }, () => '/inscription/confirmation'),
    );
    const first = reference((await client.get('/inscription/confirmation')).body);
    expect(first).not.toBe('');
    expect(await send()).toBe(first);
    await client.get('/inscription/eleve');
    expect(reference((await client.post('/inscription/eleve', ANSWERS.eleve)).body)).toBe(first);
  });

  test('survives a session that is over: what was typed is on the page, and can be sent again', async () => {
    await client.get('/inscription/eleve');
    service.wait(25 * 60 * 60 * 1000);
    const late = await client.post('/inscription/eleve', ANSWERS.eleve);
    expect(late.statusCode).toBe(403);
    expect(late.body).toContain('value="LE GOFF-d’Étigny"');
    expect(late.body).toContain('Vos réponses n’ont pas encore été enregistrées');
    const again = await client.postOnce('/inscription/eleve', ANSWERS.eleve);
    expect(again.headers.location).toBe('/inscription/responsables');
  });

  test('can be closed on a shared computer', async () => {
    await fill(client);
    await send();
    const old = client.cookie;
    await client.post('/inscription/terminer', { suite: 'accueil' });
    client.cookie = old;
    expect(title((await client.get('/inscription/confirmation')).body)).toMatch(/^Étape 1/);
  });
});

describe('the log', () => {
  test('holds nothing of what was typed, nor any token, through a whole registration', async () => {
    await client.get('/inscription/eleve');
    await client.post('/inscription/eleve', { ...ANSWERS.eleve, prenoms: '' });
    await fill(client);
    await client.get('/reprendre-plus-tard');
    const link = (await client.postOnce('/reprendre-plus-tard', {})).headers.location ?? '';
    await client.get(link);
    await client.get('/inscription/eleve?retour=recapitulatif');
    const sent = await send();
    const session = decodeURIComponent(client.cookie.split('=')[1] ?? '');
    const secrets = [link.split('/')[2] ?? '', client.token, session, sent, PDF.name];
    const typed = Object.values(ANSWERS)
      .flatMap((form) => Object.values(form).flat())
      .filter((value) => value.length > 3 || /\D/.test(value));
    const log = service.log.join('\n');
    for (const secret of [...secrets, ...typed]) {
      expect(secret).not.toBe('');
      // Words of the service itself, which are also names of routes.
      if (!['pere', 'mere', 'oui', 'autre'].includes(secret)) expect(log).not.toContain(secret);
    }
    const lines = service.log.map((line): unknown => JSON.parse(line));
    for (const line of lines)
      expect(Object.keys(line as object)).toEqual([
        'time',
        'level',
        'method',
        'route',
        'status',
        'ms',
      ]);
  });
});
