import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AssessmentDocument } from './model.ts';

/** Counts changes of the structure (stores, keys), never of the records in it. */
const STRUCTURE = 1;
export const DATABASE_NAME = 'betriebskompass';

export type Schema = DBSchema & {
  documents: { key: string; value: AssessmentDocument };
  /** Earlier revisions, thinned. */
  previous: { key: [id: string, revision: number]; value: AssessmentDocument };
  /** Records that cannot be read, as they were found. */
  damaged: { key: number; value: { foundAt: string; record: unknown } };
  meta: { key: string; value: unknown };
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
    openDB<Schema>(DATABASE_NAME, STRUCTURE, {
      upgrade(database) {
        database.createObjectStore('documents', { keyPath: 'id' });
        database.createObjectStore('previous', { keyPath: ['id', 'revision'] });
        database.createObjectStore('damaged', { autoIncrement: true });
        database.createObjectStore('meta');
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
