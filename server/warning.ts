import { receiptNumber } from '../src/erstgespraech/contract/request.ts';
import type { Mail } from './mailer.ts';
import type { Row, Store } from './store.ts';
import { counted, dayWords } from './words.ts';

const DAY = 24 * 3_600_000;

const line = (row: Row, keepUnsent: number): string =>
  [
    `– Vorgang ${receiptNumber(row.id)} vom ${dayWords(row.acceptedAt)}`,
    counted(row.attempts, 'Versuch', 'Versuche'),
    ...(row.lastError === undefined ? [] : [`zuletzt ${row.lastError}`]),
    row.state === 'dead' ? 'aufgegeben' : 'wird weiter versucht',
    `wird am ${dayWords(row.acceptedAt + keepUnsent)} gelöscht`,
  ].join(', ');

/** Requests the operator has to know about: given up, or waiting for more than a day. */
export const stuck = (rows: readonly Row[], now: number): Row[] =>
  rows.filter(({ state, acceptedAt }) => state === 'dead' || (state === 'waiting' && now - acceptedAt > DAY));

/** The daily mail about requests that could not be handed over. It names no person. `keepUnsent` in milliseconds. */
export function warningMail(rows: readonly Row[], keepUnsent: number, now: number): Mail {
  return {
    id: `warnung-${now}`,
    subject: `Erstgespräch: ${rows.length === 1 ? 'eine Anfrage wartet' : `${rows.length} Anfragen warten`}`,
    text: [
      'Diese Anfragen konnten bisher nicht als E-Mail zugestellt werden:',
      '',
      ...rows.map((row) => line(row, keepUnsent)),
      '',
      'Auf dem Server zeigt „node server/cli.ts zeige <Vorgang>“ den Inhalt,',
      '„node server/cli.ts erneut <Vorgang>“ stellt eine Anfrage noch einmal zu.',
      'Diese Warnung kommt einmal am Tag, bis nichts mehr wartet.',
    ].join('\n'),
    attachments: [],
  };
}

/**
 * Sends the warning when there is something to warn about and the last one is a day old. Returns the number of requests
 * concerned, whether or not a mail was due. Rejects when the mail cannot be sent.
 */
export async function warnOperator(
  store: Store,
  send: ((mail: Mail) => Promise<void>) | undefined,
  keepUnsent: number,
  now: number,
): Promise<number> {
  const rows = stuck(await store.rows(), now);
  if (rows.length === 0 || !send || now - (await store.lastWarning()) < DAY) return rows.length;
  await send(warningMail(rows, keepUnsent, now));
  await store.warned(now);
  return rows.length;
}
