import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ContactRequest } from '../src/erstgespraech/contract/request.ts';
import { BUSY_TIMEOUT, integerOf, openDatabase } from './sqliteSchema.ts';
import type { Acceptance, Purged, PurgeTimes, Row, State, Store } from './store.ts';

type Columns = Record<string, SQLOutputValue>;
type Waiting = {
  request: ContactRequest;
  hash: string;
  now: number;
  resolve: (acceptance: Acceptance) => void;
  reject: (reason: unknown) => void;
};

const states: readonly State[] = ['waiting', 'delivered', 'dead'];
const COLUMNS = 'id, state, attempts, accepted_at, next_at, delivered_at, last_error';

function rowOf(columns: Columns): Row {
  return {
    id: String(columns.id),
    state: states.find((state) => state === columns.state) ?? 'dead',
    attempts: Number(columns.attempts),
    acceptedAt: Number(columns.accepted_at),
    nextAt: Number(columns.next_at),
    deliveredAt: columns.delivered_at === null ? undefined : Number(columns.delivered_at),
    lastError: columns.last_error === null ? undefined : String(columns.last_error),
  };
}

function requestOf({ fields, pdf }: Columns): ContactRequest | undefined {
  if (typeof fields !== 'string') return undefined;
  const attached = pdf instanceof Uint8Array ? { pdf: Buffer.from(pdf).toString('base64') } : {};
  const request: ContactRequest = { ...JSON.parse(fields), ...attached };
  return request;
}

/** Statements of the hot path; prepared once. */
const prepare = (db: DatabaseSync) => ({
  hash: db.prepare('SELECT hash FROM request WHERE id = ?'),
  insert: db.prepare(
    "INSERT INTO request(id, hash, state, accepted_at, next_at) VALUES(?, ?, 'waiting', ?, ?) ON CONFLICT DO NOTHING",
  ),
  content: db.prepare('INSERT INTO content(id, fields, pdf) VALUES(?, ?, ?)'),
  due: db.prepare(
    `SELECT ${COLUMNS} FROM request WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at LIMIT ?`,
  ),
  delivered: db.prepare(
    "UPDATE request SET state = 'delivered', delivered_at = ?, attempts = attempts + 1, last_error = NULL WHERE id = ?",
  ),
  failed: db.prepare(
    'UPDATE request SET state = ?, next_at = ?, attempts = attempts + 1, last_error = ? WHERE id = ?',
  ),
  read: db.prepare(`SELECT ${COLUMNS}, fields, pdf FROM request LEFT JOIN content USING(id) WHERE id = ?`),
});

/**
 * The embedded store: one SQLite file, commits forced to disk. Requests that arrive in one turn of the event loop share a
 * commit. `bytes`: largest size of the file; beyond it `accept` rejects. @throws when the file cannot be opened
 */
export function openSqliteStore(file: string, bytes: number): Store {
  const db = openDatabase(file, bytes);
  const sql = prepare(db);
  let waiting: Waiting[] = [];

  /** Once the fingerprint is erased only the id tells that a request was there; it then counts as the same. */
  const compare = (id: string, hash: string): 'same' | 'other' | undefined => {
    const stored = sql.hash.get(id)?.hash;
    if (stored === undefined) return undefined;
    return stored === hash || stored === '' ? 'same' : 'other';
  };

  function insert({ request, hash, now }: Waiting): Acceptance {
    const { pdf, ...fields } = request;
    if (sql.insert.run(request.id, hash, now, now).changes === 0) return compare(request.id, hash) ?? 'other';
    sql.content.run(
      request.id,
      JSON.stringify(fields),
      pdf === undefined ? null : Buffer.from(pdf, 'base64'),
    );
    return 'new';
  }

  function inTransaction<T>(work: () => T): T {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  function commitWaiting(): void {
    const batch = waiting;
    waiting = [];
    try {
      const outcomes = inTransaction(() => batch.map(insert));
      for (const [index, outcome] of outcomes.entries()) batch[index]?.resolve(outcome);
    } catch (error) {
      for (const entry of batch) entry.reject(error);
    }
  }

  /** Moves everything into the database file and empties the log beside it; false while a reader holds on to it. */
  function emptyLog(): boolean {
    // Waiting for the reader would keep all requests waiting.
    db.exec('PRAGMA busy_timeout = 0');
    const busy = integerOf(db, 'PRAGMA wal_checkpoint(TRUNCATE)');
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    return busy === 0;
  }

  function purge(times: PurgeTimes): Purged {
    const change = (query: string, time: number) => Number(db.prepare(query).run(time).changes);
    const result = inTransaction(() => {
      const unsent = db
        .prepare("DELETE FROM request WHERE state <> 'delivered' AND accepted_at <= ? RETURNING id")
        .all(times.unsent)
        .map((columns) => String(columns.id));
      const wiped = change(
        "DELETE FROM content WHERE id IN (SELECT id FROM request WHERE state = 'delivered' AND delivered_at <= ?)",
        times.content,
      );
      change(
        "UPDATE request SET hash = '' WHERE accepted_at <= ? AND id NOT IN (SELECT id FROM content)",
        times.fingerprint,
      );
      const removed = change("DELETE FROM request WHERE state = 'delivered' AND accepted_at <= ?", times.row);
      return { wiped, removed, unsent };
    });
    return { ...result, clean: emptyLog() };
  }

  return {
    accept: (request, hash, now) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, hash, now, resolve, reject });
        if (waiting.length === 1) setImmediate(commitWaiting);
      }),
    known: async (id, hash) => compare(id, hash),
    due: async (now, count) => sql.due.all(now, count).map(rowOf),
    delivered: async (id, now) => void sql.delivered.run(now, id),
    failed: async (id, error, nextAt) =>
      void sql.failed.run(nextAt === undefined ? 'dead' : 'waiting', nextAt ?? 0, error, id),
    hurry: async (now) => void db.prepare("UPDATE request SET next_at = ? WHERE state = 'waiting'").run(now),
    retry: async (id, now) =>
      db
        .prepare(
          "UPDATE request SET state = 'waiting', attempts = 0, next_at = ?, delivered_at = NULL WHERE id IN (SELECT id FROM content WHERE id = ?)",
        )
        .run(now, id).changes === 1,
    rows: async () => db.prepare(`SELECT ${COLUMNS} FROM request ORDER BY accepted_at`).all().map(rowOf),
    read: async (id) => {
      const columns = sql.read.get(id);
      return columns && { ...rowOf(columns), request: requestOf(columns) };
    },
    remove: async (id) => {
      const { changes } = db.prepare('DELETE FROM request WHERE id = ?').run(id);
      emptyLog();
      return changes === 1;
    },
    counts: async () => {
      const columns = db
        .prepare(
          "SELECT count(*) AS waiting, min(accepted_at) AS oldest FROM request WHERE state = 'waiting'",
        )
        .get();
      const oldest = columns?.oldest ?? undefined;
      return {
        waiting: Number(columns?.waiting),
        dead: integerOf(db, "SELECT count(*) FROM request WHERE state = 'dead'"),
        oldestAcceptedAt: oldest === undefined ? undefined : Number(oldest),
      };
    },
    purge: async (times) => purge(times),
    lastWarning: async () => integerOf(db, 'SELECT at FROM warning'),
    warned: async (now) => void db.prepare('INSERT OR REPLACE INTO warning(id, at) VALUES(1, ?)').run(now),
    backup: async (target) => void db.prepare('VACUUM INTO ?').run(target),
    close: async () => db.close(),
  };
}
