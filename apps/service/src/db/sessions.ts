import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type fastifySession from '@fastify/session';
import type { Session } from 'fastify';

/** A session is forgotten after this long without a request, in milliseconds. */
export const SESSION_LIFE = 24 * 60 * 60 * 1000;

type Done = (error?: unknown) => void;
type Found = (error: unknown, session?: Session | null) => void;

/** Keeps the sessions in the data file, so that a restart loses nobody's work. Only hashes of their ids are stored. */
export class SqliteSessions implements fastifySession.SessionStore {
  readonly #db: DatabaseSync;
  readonly #now: () => number;

  constructor(db: DatabaseSync, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  set(id: string, session: Session, done: Done): void {
    attempt(done, () => {
      this.#db
        .prepare(
          'INSERT INTO session (id, data, expires_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data, expires_at = excluded.expires_at',
        )
        .run(hash(id), JSON.stringify(session), this.#now() + SESSION_LIFE);
    });
  }

  get(id: string, done: Found): void {
    attempt(done, () => {
      const row = this.#db
        .prepare('SELECT data FROM session WHERE id = ? AND expires_at > ?')
        .get(hash(id), this.#now());
      return row ? (JSON.parse(String(row['data'])) as Session) : null;
    });
  }

  destroy(id: string, done: Done): void {
    attempt(done, () => {
      this.#db.prepare('DELETE FROM session WHERE id = ?').run(hash(id));
    });
  }
}

/** SQLite answers at once; the store's interface wants a callback. */
function attempt<Value>(done: (error: unknown, value?: Value) => void, work: () => Value): void {
  let value: Value;
  try {
    value = work();
  } catch (error) {
    done(error);
    return;
  }
  done(null, value);
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
