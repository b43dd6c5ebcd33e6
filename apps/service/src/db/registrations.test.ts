import { expect, test } from 'vitest';
import type { Registration } from '../registration/flow.ts';
import { openDatabase } from './database.ts';
import { Drafts } from './drafts.ts';
import { Registrations } from './registrations.ts';

test('one draft makes one registration, even when two requests send it', () => {
  const db = openDatabase(null);
  const now = (): number => Date.parse('2026-11-23T10:00:00Z');
  const draft = new Drafts(db, now).create();
  const registrations = new Registrations(db, now);
  const first = registrations.submit(draft.id, {} as Registration);
  const second = registrations.submit(draft.id, {} as Registration);
  expect(first.reference).toMatch(/^SIX-2026-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(second.reference).toBe(first.reference);
  expect(db.prepare('SELECT count(*) AS n FROM registration').get()).toEqual({ n: 1 });
  db.close();
});
