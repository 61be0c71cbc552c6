import { join } from 'node:path';
import { type ContactRequest, receiptNumber } from '../src/erstgespraech/contract/request.ts';
import { requestText } from '../src/erstgespraech/contract/requestText.ts';
import { notification } from './notification.ts';
import { type Periods, purgeTimes } from './retention.ts';
import type { Row, Store } from './store.ts';
import { counted, stateWords, timeWords } from './words.ts';

/** What commands work with; `print` takes finished German lines. */
export type Desk = {
  store: Store;
  periods: Periods;
  now: number;
  print: (line: string) => void;
  /** Writes a new file for the own user only; rejects when it exists. */
  writeFile: (path: string, content: Buffer | string) => Promise<void>;
};

/** A wrong call; the message is a finished German sentence. */
export class CommandError extends Error {}

export const USAGE = [
  'Aufruf: node server/cli.ts <Befehl>',
  '  liste                     alle Anfragen, älteste zuerst',
  '  zeige <Vorgang> [Ordner]  Inhalt einer Anfrage; mit Ordner auch PDF und Kalenderdatei',
  '  erneut <Vorgang>|alle     noch einmal zustellen; „alle“ meint alle aufgegebenen',
  '  loesche <Vorgang>         Anfrage endgültig löschen',
  '  aufraeumen                löschen, was abgelaufen ist (geschieht sonst stündlich)',
  '  sichern <Datei>           Kopie der Datenbank schreiben; sie enthält personenbezogene Daten',
].join('\n');

const matches = ({ id }: Row, reference: string): boolean =>
  receiptNumber(id) === reference.toUpperCase() || id === reference.toLowerCase();

async function find({ store }: Desk, reference: string | undefined): Promise<Row> {
  if (reference === undefined)
    throw new CommandError('Bitte geben Sie den Vorgang an, zum Beispiel 0198-A3F2.');
  const [row, second] = (await store.rows()).filter((candidate) => matches(candidate, reference));
  if (!row) throw new CommandError(`Den Vorgang ${reference} gibt es nicht.`);
  if (second)
    throw new CommandError(
      `${reference} ist mehrdeutig. Bitte geben Sie die ganze Kennung an: ${row.id}, ${second.id}`,
    );
  return row;
}

const summary = (row: Row, request: ContactRequest | undefined): string =>
  [
    receiptNumber(row.id),
    timeWords(row.acceptedAt),
    stateWords[row.state],
    ...(row.state === 'delivered' ? [] : [counted(row.attempts, 'Versuch', 'Versuche')]),
    ...(row.lastError === undefined ? [] : [row.lastError]),
    request === undefined ? 'Inhalt gelöscht' : request.kommune,
    ...(request?.pdf === undefined ? [] : ['mit PDF']),
  ].join(' · ');

async function list({ store, print }: Desk): Promise<void> {
  const rows = await store.rows();
  if (rows.length === 0) print('Keine Anfragen.');
  for (const row of rows) print(summary(row, (await store.read(row.id))?.request));
}

async function show(desk: Desk, reference?: string, folder?: string): Promise<void> {
  const row = await find(desk, reference);
  const request = (await desk.store.read(row.id))?.request;
  desk.print(summary(row, request));
  if (request === undefined) return;
  desk.print(`\n${requestText(request)}`);
  const { attachments } = notification(request, row.acceptedAt);
  for (const { filename, content } of attachments) {
    if (folder === undefined) desk.print(`Anhang: ${filename}, ${content.length} Byte`);
    else await desk.writeFile(join(folder, filename), content);
  }
  if (folder !== undefined && attachments.length > 0) desk.print(`Die Anhänge liegen in ${folder}.`);
}

async function retry(desk: Desk, reference?: string): Promise<void> {
  const rows =
    reference === 'alle'
      ? (await desk.store.rows()).filter(({ state }) => state === 'dead')
      : [await find(desk, reference)];
  for (const { id } of rows) {
    const done = await desk.store.retry(id, desk.now);
    const outcome = done
      ? 'wird noch einmal zugestellt.'
      : 'hat keinen Inhalt mehr und kann nicht zugestellt werden.';
    desk.print(`${receiptNumber(id)} ${outcome}`);
  }
  if (rows.length === 0) desk.print('Keine Anfrage ist aufgegeben.');
}

async function remove(desk: Desk, reference?: string): Promise<void> {
  const { id } = await find(desk, reference);
  await desk.store.remove(id);
  desk.print(`${receiptNumber(id)} ist gelöscht.`);
}

async function clear({ store, periods, now, print }: Desk): Promise<void> {
  const { wiped, removed, unsent, clean } = await store.purge(purgeTimes(periods, now));
  print(`${wiped} Inhalte und ${removed} Zeilen gelöscht.`);
  for (const id of unsent) print(`${receiptNumber(id)} wurde nie zugestellt und ist jetzt gelöscht.`);
  if (!clean) print('Die Datenbank war in Gebrauch. Der Dienst holt das Überschreiben in einer Minute nach.');
}

async function backUp({ store, print }: Desk, file?: string): Promise<void> {
  if (file === undefined) throw new CommandError('Bitte geben Sie die Datei der Kopie an.');
  await store.backup(file).catch(() => {
    throw new CommandError(`Die Kopie „${file}“ konnte nicht geschrieben werden. Gibt es die Datei schon?`);
  });
  print(
    `Kopie geschrieben: ${file}. Sie enthält personenbezogene Daten; löschen Sie sie spätestens nach 7 Tagen.`,
  );
}

/** Carries out one command of the operator. @throws CommandError when the call is wrong */
export async function runCommand(words: readonly string[], desk: Desk): Promise<void> {
  const [command, first, second] = words;
  if (command === 'liste') return list(desk);
  if (command === 'zeige') return show(desk, first, second);
  if (command === 'erneut') return retry(desk, first);
  if (command === 'loesche') return remove(desk, first);
  if (command === 'aufraeumen') return clear(desk);
  if (command === 'sichern') return backUp(desk, first);
  throw new CommandError(USAGE);
}
