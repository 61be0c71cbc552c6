import { DatabaseSync } from 'node:sqlite';

/** Structure of the database file. A newer file is refused, never changed. */
const VERSION = 1;
/** Milliseconds to wait for the command line to finish its short change. */
export const BUSY_TIMEOUT = 5_000;

/** Content lies in a table of its own: what remains after the wipe cannot hold a person. */
const CREATE = `
  BEGIN IMMEDIATE;
  CREATE TABLE request(
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('waiting','delivered','dead')),
    attempts INTEGER NOT NULL DEFAULT 0,
    accepted_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    delivered_at INTEGER,
    last_error TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX request_waiting ON request(next_at) WHERE state = 'waiting';
  CREATE TABLE content(
    id TEXT PRIMARY KEY REFERENCES request(id) ON DELETE CASCADE,
    fields TEXT NOT NULL,
    pdf BLOB
  ) STRICT;
  CREATE TABLE warning(id INTEGER PRIMARY KEY CHECK(id = 1), at INTEGER NOT NULL) STRICT;
  PRAGMA user_version = ${VERSION};
  COMMIT;`;

/** The integer a query gives in its only column. */
export const integerOf = (db: DatabaseSync, query: string): number =>
  Number(Object.values(db.prepare(query).get() ?? {})[0] ?? 0);

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  } catch (cause) {
    throw new Error(`Die Datenbank „${file}“ lässt sich nicht öffnen oder anlegen.`, { cause });
  }
}

/**
 * Opens or creates the database file. Every commit is forced to the disk; erased content is overwritten.
 * `bytes`: largest size of the file. @throws when the file is unreadable or made by a newer program (German message)
 */
export function openDatabase(file: string, bytes: number): DatabaseSync {
  const db = open(file);
  const version = integerOf(db, 'PRAGMA user_version');
  if (version > VERSION) {
    db.close();
    throw new Error(`Die Datenbank „${file}“ stammt aus einer neueren Fassung des Dienstes (${version}).`);
  }
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  if (version === 0) db.exec(CREATE);
  db.exec(`PRAGMA max_page_count = ${Math.floor(bytes / integerOf(db, 'PRAGMA page_size'))}`);
  return db;
}
