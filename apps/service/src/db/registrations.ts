import { randomInt } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Registration } from '../registration/flow.ts';
import { transaction } from './database.ts';

/** Days that a registration is kept after it was sent. */
export const REGISTRATION_DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;
// Without the letters and digits that look alike on paper or sound alike on the phone.
const SYMBOLS = '23456789ABCDEFGHJKLMNPRSTUVWXYZ';

export interface Receipt {
  reference: string;
  registration: Registration;
  /** Milliseconds since 1970. */
  submittedAt: number;
}

/** Registrations that were sent. */
export class Registrations {
  readonly #db: DatabaseSync;
  readonly #now: () => number;

  constructor(db: DatabaseSync, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** Turns a draft into a registration, once: sent again, it gives the receipt of the first time. */
  submit(draftId: string, registration: Registration): Receipt {
    return transaction(this.#db, () => {
      const done = this.findByDraft(draftId);
      if (done) return done;
      const now = this.#now();
      const receipt = { reference: newReference(now), registration, submittedAt: now };
      this.#db
        .prepare(
          'INSERT INTO registration (reference, draft_id, answers, submitted_at, expires_at) VALUES (?, ?, ?, ?, ?)',
        )
        .run(
          receipt.reference,
          draftId,
          JSON.stringify(registration),
          now,
          now + REGISTRATION_DAYS * DAY,
        );
      // The draft, and its resume link with it, have served.
      this.#db.prepare('DELETE FROM draft WHERE id = ?').run(draftId);
      return receipt;
    });
  }

  findByDraft(draftId: string): Receipt | undefined {
    const row = this.#db
      .prepare(
        'SELECT reference, answers, submitted_at FROM registration WHERE draft_id = ? AND expires_at > ?',
      )
      .get(draftId, this.#now());
    return (
      row && {
        reference: String(row['reference']),
        registration: JSON.parse(String(row['answers'])) as Registration,
        submittedAt: Number(row['submitted_at']),
      }
    );
  }
}

/** `SIX-2026-7KQ4-M2XB`: nothing in it comes from the person. About 10¹² per year. */
function newReference(now: number): string {
  const block = (): string =>
    Array.from({ length: 4 }, () => SYMBOLS.charAt(randomInt(SYMBOLS.length))).join('');
  return `SIX-${new Date(now).getUTCFullYear()}-${block()}-${block()}`;
}
