import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS session (
  id TEXT PRIMARY KEY,          -- SHA-256 of the identifier in the cookie
  data TEXT NOT NULL,
  expires_at INTEGER NOT NULL   -- milliseconds since 1970, like every _at here
) STRICT;
CREATE TABLE IF NOT EXISTS draft (
  id TEXT PRIMARY KEY,
  answers TEXT NOT NULL,        -- JSON, by step, as typed
  resume_hash TEXT UNIQUE,      -- SHA-256 of the token in the resume link
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS document (
  draft_id TEXT PRIMARY KEY,    -- of the draft, then of the registration made from it
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,        -- bytes
  content BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS registration (
  reference TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL UNIQUE, -- sending the same draft twice cannot make two rows
  answers TEXT NOT NULL,         -- JSON, checked and normalised
  submitted_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS session_expiry ON session (expires_at);
CREATE INDEX IF NOT EXISTS draft_expiry ON draft (expires_at);
`;

/** Opens the data file of a folder (readable by its owner only), or a database in memory. */
export function openDatabase(dataDir: string | null): DatabaseSync {
  const path = dataDir === null ? ':memory:' : join(dataDir, 'service.sqlite');
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  if (dataDir !== null) chmodSync(path, 0o600);
  // secure_delete: what is erased is overwritten in the file too.
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;',
  );
  db.exec(SCHEMA);
  return db;
}

/** Runs the work in one transaction: all of it is kept, or none. */
export function transaction<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
