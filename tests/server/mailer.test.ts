import { describe, expect, it, onTestFinished } from 'vitest';
import type { SmtpConfig } from '../../server/config.ts';
import { createMailer, type DeliveryFailure, describeFailure, type Mail } from '../../server/mailer.ts';
import { selfSigned } from './certificate.ts';
import { startMailServer } from './mailServer.ts';

const mail = (change: Partial<Mail> = {}): Mail => ({
  id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
  subject: 'Erstgespräch: Süderößlingen',
  text: 'Grüße\n.\nVon hier',
  replyTo: 'amt@suederoesslingen.example',
  attachments: [],
  ...change,
});

function mailerFor(config: SmtpConfig, timeout?: number) {
  const mailer = createMailer(config, timeout);
  onTestFinished(() => mailer.close());
  return mailer;
}
const failureOf = (config: SmtpConfig, timeout?: number): Promise<DeliveryFailure> =>
  mailerFor(config, timeout)
    .send(mail())
    .then(() => ({ code: 'angenommen', outage: false }), describeFailure);

describe('Versand', () => {
  it('stellt Text und Anhänge mit Umlauten unversehrt zu; die Antwort geht an die Anfragende', async () => {
    const server = await startMailServer();
    const pdf = Buffer.from(Array.from({ length: 300_000 }, (_, n) => n % 256));
    await mailerFor(server.config).send(
      mail({
        attachments: [
          { filename: 'entscheidungsgrundlage.pdf', contentType: 'application/pdf', content: pdf },
        ],
      }),
    );
    const [received] = server.mails;
    expect(received).toMatchObject({
      recipients: ['kontakt@beratung.example'],
      sender: 'anfrage@beratung.example',
    });
    expect(received?.mail).toMatchObject({
      subject: 'Erstgespräch: Süderößlingen',
      messageId: '<0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b@beratung.example>',
      from: { value: [{ address: 'anfrage@beratung.example', name: 'Betriebskompass' }] },
      replyTo: { value: [{ address: 'amt@suederoesslingen.example' }] },
    });
    expect(received?.mail.text?.trimEnd()).toBe('Grüße\n.\nVon hier');
    expect(received?.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received?.mail.attachments[0]).toMatchObject({ filename: 'entscheidungsgrundlage.pdf' });
    expect(received?.mail.attachments[0]?.content.equals(pdf)).toBe(true);
  });

  it('macht aus einem Betreff keine weitere Kopfzeile', async () => {
    const server = await startMailServer();
    await mailerFor(server.config).send(mail({ subject: 'x\r\nBcc: dritte@evil.example\r\n\r\nText' }));
    const [received] = server.mails;
    expect(received?.recipients).toEqual(['kontakt@beratung.example']);
    expect(received?.mail.bcc).toBeUndefined();
    expect(received?.mail.text).toContain('Grüße');
    expect(received?.raw).not.toMatch(/^Bcc:/im);
  });

  it('meldet sich an', async () => {
    const server = await startMailServer({ authOptional: false, allowInsecureAuth: true });
    await mailerFor({ ...server.config, login: { user: 'anfrage', password: 'richtig' } }).send(mail());
    expect(server.logins).toEqual(['anfrage:richtig']);
    expect(server.mails).toHaveLength(1);
  });

  it('Störung 51: nennt ein falsches Kennwort, ohne es zu nennen', async () => {
    const server = await startMailServer({ authOptional: false, allowInsecureAuth: true });
    const failure = await failureOf({ ...server.config, login: { user: 'anfrage', password: 'falsch' } });
    expect(failure).toEqual({ code: 'EAUTH 535', outage: true });
  });

  it('Störung 51: hält „später“ zu einer Mail für ihre eigene Sache, „geschlossen“ für eine Störung aller', async () => {
    const server = await startMailServer();
    server.onData.push({ refuse: 451 }, { refuse: 552 });
    expect(await failureOf(server.config)).toEqual({ code: 'EMESSAGE 451', outage: false });
    expect(await failureOf(server.config)).toEqual({ code: 'EMESSAGE 552', outage: false });
    server.refuseRecipient = 550;
    expect(await failureOf(server.config)).toEqual({ code: 'EENVELOPE 550', outage: false });
    server.refuseConnection = 421;
    expect(await failureOf(server.config)).toMatchObject({
      code: expect.stringContaining('421'),
      outage: true,
    });
  });

  it('Störung 51: gibt bei einem toten oder stummen Server auf', async () => {
    const server = await startMailServer();
    server.onData.push('hang');
    expect(await failureOf(server.config, 300)).toEqual({ code: 'ETIMEDOUT', outage: true });
    await server.close();
    expect(await failureOf(server.config, 300)).toEqual({ code: 'ESOCKET', outage: true });
  });

  it('wartet auf einen langsamen Server, statt dieselbe Mail zweimal zu senden', async () => {
    const server = await startMailServer();
    server.onData.push({ delay: 400 });
    await mailerFor(server.config, 2000).send(mail());
    expect(server.mails).toHaveLength(1);
  });

  describe('Verschlüsselung', () => {
    const own = selfSigned('localhost');
    const secured = async (secure: boolean) =>
      startMailServer({ ...own, secure, ...(secure ? {} : { disabledCommands: [] }) });

    it.each([
      ['tls', true],
      ['starttls', false],
    ] as const)('sendet verschlüsselt, wenn dem Zertifikat zu trauen ist (%s)', async (security, secure) => {
      const server = await secured(secure);
      await mailerFor({ ...server.config, host: 'localhost', security, ca: own.cert }).send(mail());
      expect(server.mails).toHaveLength(1);
    });

    it.each([
      ['tls', true],
      ['starttls', false],
    ] as const)(
      'sendet nichts an einen Server mit selbst gemachtem Zertifikat (%s)',
      async (security, secure) => {
        const server = await secured(secure);
        expect(await failureOf({ ...server.config, host: 'localhost', security })).toMatchObject({
          outage: true,
        });
        expect(server.mails).toEqual([]);
      },
    );

    it('sendet nichts, wenn das Zertifikat für einen anderen Namen gilt', async () => {
      const other = selfSigned('anderer.example');
      const server = await startMailServer({ ...other, secure: true });
      const failure = await failureOf({
        ...server.config,
        host: 'localhost',
        security: 'tls',
        ca: other.cert,
      });
      expect(failure.outage).toBe(true);
      expect(server.mails).toEqual([]);
    });

    it('meldet sich nicht unverschlüsselt an, wenn der Server die Verschlüsselung unterschlägt', async () => {
      const server = await startMailServer({ authOptional: true, allowInsecureAuth: true });
      const login = { user: 'anfrage', password: 'richtig' };
      const failure = await failureOf({ ...server.config, security: 'starttls', login });
      expect(failure).toMatchObject({ code: expect.stringContaining('ETLS'), outage: true });
      expect(server.logins).toEqual([]);
      expect(server.mails).toEqual([]);
    });
  });
});
