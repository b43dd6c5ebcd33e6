import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Answers, SavedStep } from '../registration/flow.ts';
import type { SentFile } from '../registration/files.ts';
import type { DocumentInfo } from '../registration/types.ts';
import { transaction } from './database.ts';

/** Days that a draft is kept after its last change. */
export const DRAFT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

export interface Draft {
  id: string;
  answers: Answers;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Registrations that are being filled in, and their documents. */
export class Drafts {
  readonly #db: DatabaseSync;
  readonly #now: () => number;

  constructor(db: DatabaseSync, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  create(): Draft {
    const draft: Draft = { id: randomUUID(), answers: {}, expiresAt: this.#expiry() };
    this.#db
      .prepare('INSERT INTO draft (id, answers, created_at, expires_at) VALUES (?, ?, ?, ?)')
      .run(draft.id, '{}', this.#now(), draft.expiresAt);
    return draft;
  }

  find(id: string): Draft | undefined {
    return read(
      this.#db
        .prepare('SELECT id, answers, expires_at FROM draft WHERE id = ? AND expires_at > ?')
        .get(id, this.#now()),
    );
  }

  /** Keeps the answers of one step, and the draft for another while. */
  save(id: string, slug: string, step: SavedStep): void {
    transaction(this.#db, () => {
      const answers = { ...this.find(id)?.answers, [slug]: step };
      this.#db
        .prepare('UPDATE draft SET answers = ?, expires_at = ? WHERE id = ?')
        .run(JSON.stringify(answers), this.#expiry(), id);
    });
  }

  /** Makes a new secret token for the link that opens this draft; the former one stops working. */
  createLink(id: string): string {
    const token = randomBytes(24).toString('base64url');
    this.#db
      .prepare('UPDATE draft SET resume_hash = ?, expires_at = ? WHERE id = ?')
      .run(hash(token), this.#expiry(), id);
    return token;
  }

  findByToken(token: string): Draft | undefined {
    return read(
      this.#db
        .prepare(
          'SELECT id, answers, expires_at FROM draft WHERE resume_hash = ? AND expires_at > ?',
        )
        .get(hash(token), this.#now()),
    );
  }

  remove(id: string): void {
    transaction(this.#db, () => {
      this.#db.prepare('DELETE FROM document WHERE draft_id = ?').run(id);
      this.#db.prepare('DELETE FROM draft WHERE id = ?').run(id);
    });
  }

  putDocument(id: string, info: DocumentInfo, file: SentFile): void {
    this.#db
      .prepare(
        'INSERT OR REPLACE INTO document (draft_id, name, type, size, content) VALUES (?, ?, ?, ?, ?)',
      )
      .run(id, info.name, info.type, info.size, file.content);
  }

  /** The description of the document of a draft or of its registration, without its content. */
  document(id: string): DocumentInfo | undefined {
    const row = this.#db
      .prepare('SELECT name, type, size FROM document WHERE draft_id = ?')
      .get(id);
    return (
      row && {
        name: String(row['name']),
        type: row['type'] as DocumentInfo['type'],
        size: Number(row['size']),
      }
    );
  }

  documentContent(id: string): Uint8Array | undefined {
    const content = this.#db.prepare('SELECT content FROM document WHERE draft_id = ?').get(id)?.[
      'content'
    ];
    return content instanceof Uint8Array ? content : undefined;
  }

  removeDocument(id: string): void {
    this.#db.prepare('DELETE FROM document WHERE draft_id = ?').run(id);
  }

  #expiry(): number {
    return this.#now() + DRAFT_DAYS * DAY;
  }
}

function read(row: Record<string, unknown> | undefined): Draft | undefined {
  return (
    row && {
      id: String(row['id']),
      answers: JSON.parse(String(row['answers'])) as Answers,
      expiresAt: Number(row['expires_at']),
    }
  );
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
