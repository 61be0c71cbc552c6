import type { IDBPTransaction } from 'idb';
import { type Database, databaseConnection, type Schema, type StoredRecord } from './database.ts';
import type { AssessmentDocument } from './model.ts';
import { readRecord } from './records.ts';
import { lastOfFormerEditions, thin } from './revisions.ts';
import { judgeWrite, type Shelf, type Unreadable, type WriteOutcome } from './shelf.ts';

type Writing = IDBPTransaction<Schema, ('documents' | 'previous')[], 'readwrite'>;

/** `strict`: a state reported as saved survives a power cut as well. */
const writing = (database: Database): Writing =>
  database.transaction(['documents', 'previous'], 'readwrite', { durability: 'strict' });

/** All revisions of one document; an array sorts after every number. */
const revisionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Keeps assessments in the database of this browser. Every write is one transaction. */
export function databaseShelf(): Shelf {
  const withDatabase = databaseConnection();
  return {
    all: () => withDatabase(readAll),
    get: (id) => withDatabase((database) => readOne(database, id)),
    write: (document) => withDatabase((database) => write(database, document)),
    remove: (id) =>
      withDatabase(async (database) => {
        const transaction = writing(database);
        await Promise.all([
          transaction.objectStore('documents').delete(id),
          transaction.objectStore('previous').delete(revisionsOf(id)),
          transaction.done,
        ]);
      }),
    clear: () =>
      withDatabase(async (database) => {
        const names = [...database.objectStoreNames];
        const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
        await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
      }),
  };
}

async function readOne(database: Database, id: string): Promise<AssessmentDocument | undefined> {
  const reading = readRecord(await database.get('documents', id));
  return reading.kind === 'readable' ? reading.document : undefined;
}

async function readAll(
  database: Database,
): Promise<{ documents: AssessmentDocument[]; unreadable: Unreadable }> {
  const transaction = database.transaction(['documents', 'damaged'], 'readwrite');
  const records = transaction.objectStore('documents');
  const damaged = transaction.objectStore('damaged');
  const documents: AssessmentDocument[] = [];
  const left = { newer: 0, failed: 0 };
  for (const record of await records.getAll()) {
    const reading = readRecord(record);
    if (reading.kind === 'readable') documents.push(reading.document);
    else if (reading.kind !== 'damaged') left[reading.kind] += 1;
    else
      await Promise.all([
        damaged.add({ foundAt: new Date().toISOString(), record }),
        records.delete(record.id),
      ]);
  }
  const unreadable = { damaged: await damaged.count(), ...left };
  await transaction.done;
  return { documents, unreadable };
}

async function write(database: Database, document: AssessmentDocument): Promise<WriteOutcome> {
  const transaction = writing(database);
  const documents = transaction.objectStore('documents');
  const stored = await documents.get(document.id);
  const outcome = judgeWrite(stored, document);
  if (outcome === 'written') {
    if (stored) await keepPrevious(transaction, stored, document);
    await documents.put(document);
  }
  await transaction.done;
  return outcome;
}

/** Keeps what was stored before, thinned; the last state before each migration stays for good. */
async function keepPrevious(
  transaction: Writing,
  stored: StoredRecord,
  document: AssessmentDocument,
): Promise<void> {
  const previous = transaction.objectStore('previous');
  const earlier = await previous.getAll(revisionsOf(stored.id));
  const all = [...earlier, stored];
  const kept = new Set([
    ...thin(all, Date.parse(document.changedAt)),
    ...lastOfFormerEditions(all, document),
  ]);
  const dropped = earlier.filter((revision) => !kept.has(revision));
  await Promise.all(dropped.map(({ id, revision }) => previous.delete([id, revision])));
  if (kept.has(stored)) await previous.put(stored);
}
