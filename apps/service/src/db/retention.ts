import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './database.ts';

/** Erases what has been kept long enough. Returns the number of drafts and registrations erased. */
export function purge(db: DatabaseSync, now: number): number {
  return transaction(db, () => {
    db.prepare('DELETE FROM session WHERE expires_at <= ?').run(now);
    const drafts = db.prepare('DELETE FROM draft WHERE expires_at <= ?').run(now);
    const registrations = db.prepare('DELETE FROM registration WHERE expires_at <= ?').run(now);
    db.exec(
      'DELETE FROM document WHERE draft_id NOT IN (SELECT id FROM draft UNION SELECT draft_id FROM registration)',
    );
    return Number(drafts.changes) + Number(registrations.changes);
  });
}
