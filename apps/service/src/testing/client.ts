import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createApp } from '../app.ts';
import { CSRF_FIELD } from '../http/session.ts';

export const NOW = Date.parse('2026-11-23T10:00:00Z');
const SECRET = 'a secret of forty characters for the tests';

export interface TestService {
  app: FastifyInstance;
  /** Lines of the log so far. */
  log: string[];
  /** Moves the clock of the service forward, in milliseconds. */
  wait(ms: number): void;
}

/** The service in memory (or on a data folder), with a clock that stands still. */
export async function startService(dataDir: string | null = null): Promise<TestService> {
  const log: string[] = [];
  let time = NOW;
  const app = await createApp({
    config: { host: '127.0.0.1', port: 0, dataDir, secret: SECRET, publicUrl: null, https: false },
    log: (line) => log.push(line),
    now: () => time,
  });
  return {
    app,
    log,
    wait: (ms) => {
      time += ms;
    },
  };
}

export type Form = Record<string, string | string[]>;

/** A browser without script: keeps its cookie, follows redirects, fills in the token of the last page. */
export class Client {
  readonly #app: FastifyInstance;
  cookie = '';
  token = '';

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.follow(await this.request('GET', url));
  }

  /** Sends a form and follows the redirect, as a browser does. */
  async post(url: string, form: Form): Promise<LightMyRequestResponse> {
    return this.follow(await this.postOnce(url, form));
  }

  async postOnce(url: string, form: Form): Promise<LightMyRequestResponse> {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries({ [CSRF_FIELD]: this.token, ...form })) {
      for (const value of [values].flat()) body.append(name, value);
    }
    return this.raw('POST', url, body.toString(), 'application/x-www-form-urlencoded');
  }

  async upload(
    url: string,
    file: { name: string; type: string; content: Uint8Array },
    form: Form = {},
  ): Promise<LightMyRequestResponse> {
    const body = new FormData();
    body.append(CSRF_FIELD, this.token);
    for (const [name, value] of Object.entries(form)) body.append(name, String(value));
    body.append(
      'justificatif',
      new Blob([new Uint8Array(file.content)], { type: file.type }),
      file.name,
    );
    const encoded = new Response(body);
    const payload = Buffer.from(await encoded.arrayBuffer());
    return this.follow(
      await this.raw('POST', url, payload, encoded.headers.get('content-type') ?? ''),
    );
  }

  async raw(
    method: 'POST' | 'PUT',
    url: string,
    payload: string | Buffer,
    type: string,
  ): Promise<LightMyRequestResponse> {
    return this.request(method, url, payload, type);
  }

  async request(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: string | Buffer,
    type?: string,
  ): Promise<LightMyRequestResponse> {
    const headers: Record<string, string> = {};
    if (this.cookie) headers['cookie'] = this.cookie;
    if (type) headers['content-type'] = type;
    const response = await this.#app.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of response.cookies)
      this.cookie = value ? `${name}=${encodeURIComponent(value)}` : '';
    this.token = /name="jeton" value="([^"]+)"/.exec(response.body)?.[1] ?? this.token;
    return response;
  }

  async follow(response: LightMyRequestResponse): Promise<LightMyRequestResponse> {
    const { location } = response.headers;
    return response.statusCode === 303 && location ? this.get(location) : response;
  }
}

/** Answers of a whole registration; every value is one that could be recognised in a log. */
export const ANSWERS = {
  eleve: {
    'nom-naissance': 'LE GOFF-d’Étigny',
    'nom-usage': 'van der Zonnebeke',
    prenoms: 'Zoé Anne-Laure Maëlys',
    'naissance-jour': '29',
    'naissance-mois': '2',
    'naissance-annee': '2016',
  },
  responsables: {
    'r1-lien': 'mere',
    'r1-nom': 'de La Fontaine',
    'r1-prenom': 'Ysaline',
    'r1-telephone': '06.12 34-56 78',
    'r1-courriel': 'ysaline@exemple.fr',
    'second-representant': 'oui',
    'r2-lien': 'pere',
    'r2-nom': 'MAMADI',
    'r2-prenom': 'Élie',
    'r2-telephone': '0692 11 22 33',
    'r2-courriel': 'elie.mamadi@exemple.re',
  },
  ecole: {
    uai: '0951099 d',
    'ecole-nom': 'École Marguerite Yourcenar',
    'ecole-commune': 'Saint-Gratien',
  },
  options: {
    langue: 'autre',
    'autre-langue': 'Breton',
    services: ['demi-pension', 'particulier'],
    amenagement: 'Déjeuner emporté\r\nle jeudi',
  },
} satisfies Record<string, Form>;

export const PDF = {
  name: 'Quittance LE GOFF.pdf',
  type: 'application/pdf',
  content: Buffer.from('%PDF-1.7\n% a small document\n%%EOF\n'),
};

/** Fills in the steps up to and without the one given; all of them when none is. */
export async function fill(client: Client, until?: string): Promise<void> {
  for (const [slug, form] of Object.entries(ANSWERS)) {
    if (slug === until) return;
    await client.get(`/inscription/${slug}`);
    await client.post(`/inscription/${slug}`, form);
  }
  if (until === 'justificatif') return;
  await client.get('/inscription/justificatif');
  await client.upload('/inscription/justificatif', PDF);
}
