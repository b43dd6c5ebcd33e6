import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import session from '@fastify/session';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DatabaseSync } from 'node:sqlite';
import { SqliteSessions } from '../db/sessions.ts';

declare module 'fastify' {
  interface Session {
    /** The registration that this browser is filling in, or has just sent. */
    draftId?: string;
  }
}

const SESSION_COOKIE = 'session';
export const CSRF_FIELD = 'jeton';

export interface SessionOptions {
  db: DatabaseSync;
  secret: string;
  https: boolean;
  now: () => number;
}

/** A signed cookie that ends with the browser, its session in the data file, and a CSRF secret in that session. */
export async function keepSessions(app: FastifyInstance, options: SessionOptions): Promise<void> {
  await app.register(cookie);
  await app.register(session, {
    secret: options.secret,
    cookieName: SESSION_COOKIE,
    // Lax, not Strict: a resume link opened from a mail must find the session it belongs to.
    cookie: { httpOnly: true, sameSite: 'lax', secure: options.https, path: '/' },
    store: new SqliteSessions(options.db, options.now),
    saveUninitialized: false,
    rolling: true,
  });
  await app.register(csrf, {
    sessionPlugin: '@fastify/session',
    getToken: (request) => csrfToken(request),
  });
}

function csrfToken(request: FastifyRequest): string {
  const body = request.body;
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, CSRF_FIELD)) return '';
  const sent: unknown = (body as Record<string, unknown>)[CSRF_FIELD];
  const [first] = Array.isArray(sent) ? (sent as unknown[]) : [sent];
  return typeof first === 'string' ? first : '';
}

/** Forgets the session here and in the browser. */
export async function endSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  await request.session.destroy();
  reply.clearCookie(SESSION_COOKIE, { path: '/' });
}
