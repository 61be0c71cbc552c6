import { createTransport } from 'nodemailer';
import type { SmtpConfig } from './config.ts';

/** One mail to the adviser. All texts come from checked requests; nothing typed by strangers becomes a header but these. */
export type Mail = {
  /** Local part of the Message-ID; the same for every attempt, so that a second copy is recognisable. */
  id: string;
  subject: string;
  text: string;
  replyTo?: string;
  attachments: { filename: string; contentType: string; content: Buffer }[];
};
export type Mailer = { send(mail: Mail): Promise<void>; close(): void };

/** `code`: short and free of personal data. `outage`: it concerns the mail server, not this one mail. */
export type DeliveryFailure = { code: string; outage: boolean };

const SUBJECT_LENGTH = 120;
/** A mail server may take long to accept; hanging up too early would send the same mail twice. */
const SOCKET_TIMEOUT = 120_000;
const CONNECTION_TIMEOUT = 15_000;
/** Failures of a single mail: its recipient, its content. */
const MAIL_CODES = ['EENVELOPE', 'EMESSAGE', 'ESTREAM'];

/**
 * What to note about a failed attempt: the code of the mail library and the reply code of the mail server. A certificate that
 * cannot be trusted is called `ECERTIFICATE`; the library does not tell it from a broken line.
 */
export function describeFailure(error: unknown): DeliveryFailure {
  if (!(error instanceof Error)) return { code: 'EUNKNOWN', outage: true };
  const known = 'code' in error ? String(error.code) : 'EUNKNOWN';
  const code = known === 'ESOCKET' && /certificate/i.test(error.message) ? 'ECERTIFICATE' : known;
  const reply = 'responseCode' in error ? Number(error.responseCode) || 0 : 0;
  // 421: the server is closing; it says nothing about the mail.
  return { code: reply > 0 ? `${code} ${reply}` : code, outage: !MAIL_CODES.includes(code) || reply === 421 };
}

/** Sends over SMTP; TLS with certificate check unless the server runs on this machine. `timeout` in milliseconds. */
export function createMailer(smtp: SmtpConfig, timeout = SOCKET_TIMEOUT): Mailer {
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: smtp.security === 'starttls',
    ignoreTLS: smtp.security === 'none',
    tls: { minVersion: 'TLSv1.2', ...(smtp.ca === undefined ? {} : { ca: smtp.ca }) },
    ...(smtp.login ? { auth: { user: smtp.login.user, pass: smtp.login.password } } : {}),
    pool: true,
    maxConnections: 2,
    connectionTimeout: Math.min(CONNECTION_TIMEOUT, timeout),
    greetingTimeout: Math.min(CONNECTION_TIMEOUT, timeout),
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = smtp.from.slice(smtp.from.indexOf('@') + 1);
  return {
    async send(mail) {
      await transport.sendMail({
        from: { name: 'Betriebskompass', address: smtp.from },
        to: smtp.to,
        ...(mail.replyTo === undefined ? {} : { replyTo: { name: '', address: mail.replyTo } }),
        subject: mail.subject.slice(0, SUBJECT_LENGTH),
        messageId: `<${mail.id}@${domain}>`,
        // Keeps the adviser's out-of-office reply from answering strangers.
        headers: { 'Auto-Submitted': 'auto-generated' },
        text: mail.text,
        attachments: mail.attachments,
      });
    },
    close: () => transport.close(),
  };
}
