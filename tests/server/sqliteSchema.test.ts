import { join } from 'node:path';
import { expect, it } from 'vitest';
import { integerOf, openDatabase } from '../../server/sqliteSchema.ts';
import { temporaryFolder } from './support.ts';

it('erzwingt jeden Commit auf den Datenträger, überschreibt Gelöschtes und hält die größte Größe ein', () => {
  const db = openDatabase(join(temporaryFolder(), 'x.sqlite'), 8_192_000);
  const FULL = 2;
  expect(integerOf(db, 'PRAGMA synchronous')).toBe(FULL);
  expect(integerOf(db, 'PRAGMA secure_delete')).toBe(1);
  expect(integerOf(db, 'PRAGMA foreign_keys')).toBe(1);
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(integerOf(db, 'PRAGMA max_page_count')).toBe(2000);
  db.close();
});
