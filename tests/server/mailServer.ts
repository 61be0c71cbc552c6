import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { SmtpConfig } from '../../server/config.ts';

/** What the server does with the next mails; each entry stands for one, afterwards it accepts. */
export type Behaviour = 'accept' | 'hang' | { delay: number } | { refuse: number };
export type ReceivedMail = { recipients: string[]; sender: string; mail: ParsedMail; raw: string };
export type MailServer = {
  port: number;
  mails: ReceivedMail[];
  /** Applied to the content of mails, one after another. */
  onData: Behaviour[];
  /** Reply code to every new connection or recipient; 0 accepts. */
  refuseConnection: number;
  refuseRecipient: number;
  /** Logins seen, as `user:password`. */
  logins: string[];
  config: SmtpConfig;
  close(): Promise<void>;
};

const refusal = (code: number) => Object.assign(new Error('abgelehnt'), { responseCode: code });

async function handle(behaviour: Behaviour, keep: () => Promise<void>): Promise<Error | undefined> {
  if (behaviour === 'hang') return new Promise(() => undefined);
  if (typeof behaviour === 'object' && 'refuse' in behaviour) return refusal(behaviour.refuse);
  if (typeof behaviour === 'object') await pause(behaviour.delay);
  await keep();
  return undefined;
}

/** A real SMTP server on this machine; closed after the test. Without options it neither encrypts nor asks for a login. */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const state = { mails: [] as ReceivedMail[], onData: [] as Behaviour[], logins: [] as string[] };
  const refuse = { refuseConnection: 0, refuseRecipient: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onConnect: (_, done) =>
      done(mailServer.refuseConnection ? refusal(mailServer.refuseConnection) : undefined),
    onRcptTo: (_, __, done) =>
      done(mailServer.refuseRecipient ? refusal(mailServer.refuseRecipient) : undefined),
    onAuth({ username, password }, _, done) {
      state.logins.push(`${username}:${password}`);
      if (password === 'richtig') done(null, { user: username });
      else done(refusal(535));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const keep = async () => {
          const recipients = envelope.rcptTo.map(({ address }) => address);
          const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
          state.mails.push({
            recipients,
            sender,
            mail: await simpleParser(raw),
            raw: raw.toString('latin1'),
          });
        };
        done(await handle(state.onData.shift() ?? 'accept', keep));
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const used = (server.server.address() as AddressInfo).port;
  const mailServer: MailServer = {
    ...state,
    ...refuse,
    port: used,
    config: {
      host: '127.0.0.1',
      port: used,
      security: 'none',
      login: undefined,
      ca: undefined,
      from: 'anfrage@beratung.example',
      to: 'kontakt@beratung.example',
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  onTestFinished(() => mailServer.close());
  return mailServer;
}
