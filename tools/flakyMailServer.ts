import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that fails now and then, and remembers every mail it took. */
export type FlakyMailServer = {
  port: number;
  /** `down`: refuses every connection. `flaky`: refuses some connections and mails. `steady`: takes everything. */
  mood: 'down' | 'flaky' | 'steady';
  /** Message-IDs of all mails taken, listed by the first match of a pattern in their text. */
  messageIdsBy(pattern: RegExp): Promise<Map<string, string[]>>;
  close(): Promise<void>;
};

const refusal = (responseCode: number) => Object.assign(new Error('abgelehnt'), { responseCode });

/** Starts it on a free port of this machine, without encryption and login. */
export async function startFlakyMailServer(): Promise<FlakyMailServer> {
  const mails: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onConnect(_, done) {
      const refused = flaky.mood === 'down' || (flaky.mood === 'flaky' && Math.random() < 0.1);
      done(refused ? refusal(421) : undefined);
    },
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (flaky.mood === 'flaky' && Math.random() < 0.05) return done(refusal(451));
        mails.push(Buffer.concat(chunks));
        done();
      });
    },
  });
  // A killed client leaves broken connections behind.
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const flaky: FlakyMailServer = {
    port: (server.server.address() as AddressInfo).port,
    mood: 'steady',
    async messageIdsBy(pattern) {
      const found = new Map<string, string[]>();
      for (const raw of mails) {
        const { text = '', messageId = '' } = await simpleParser(raw);
        const key = pattern.exec(text)?.[1] ?? '';
        found.set(key, [...(found.get(key) ?? []), messageId]);
      }
      return found;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return flaky;
}
