import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AssessmentDocument } from './model.ts';

/**
 * What each version of the structure (stores, keys) changes in the one before it, from an empty database on. Records
 * are not touched: their own format versions are `formatSteps.ts`.
 */
const upgrades: readonly ((database: IDBPDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('documents', { keyPath: 'id' });
    database.createObjectStore('previous', { keyPath: ['id', 'revision'] });
    database.createObjectStore('damaged', { autoIncrement: true });
    database.createObjectStore('meta');
  },
  (database) => database.deleteObjectStore('meta'),
];
export const DATABASE_NAME = 'betriebskompass';

/** A record as it lies there, of any format version; `readRecord` tells what it is. */
export type StoredRecord = Pick<AssessmentDocument, 'id' | 'revision' | 'changedAt'>;

export type Schema = DBSchema & {
  documents: { key: string; value: StoredRecord };
  /** Earlier revisions, thinned. */
  previous: { key: [id: string, revision: number]; value: StoredRecord };
  /** Records that cannot be read, as they were found. */
  damaged: { key: number; value: { foundAt: string; record: unknown } };
};
export type Database = IDBPDatabase<Schema>;

/** Runs a piece of work on an open connection. */
export type WithDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/**
 * Opens the database when it is first needed and again whenever the browser has closed it in between
 * (memory pressure on phones, an upgrade in another window).
 * @throws DOMException when the browser refuses: `SecurityError`, `VersionError`, `UnknownError` …
 */
export function databaseConnection(): WithDatabase {
  let connection: Promise<Database> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const connect = () =>
    openDB<Schema>(DATABASE_NAME, upgrades.length, {
      upgrade(database, version) {
        for (const upgrade of upgrades.slice(version)) upgrade(database as unknown as IDBPDatabase);
      },
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  return async (work) => {
    connection ??= connect();
    connection.catch(forget);
    return work(await connection);
  };
}
