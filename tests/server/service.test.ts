import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Health, paths } from '../../src/erstgespraech/contract/protocol.ts';
import { startMailServer } from './mailServer.ts';
import {
  filesHolding,
  forgetDelivery,
  post,
  type RunningService,
  runService,
  samplePdf,
  sampleRequest,
  submissionFor,
  submit,
  temporaryFolder,
  until,
} from './support.ts';

const healthOf = async ({ url }: RunningService): Promise<Health & { status: number }> => {
  const answer = await fetch(url + paths.health);
  return { status: answer.status, ...(await answer.json()) };
};

describe('Dienst', () => {
  it('bringt eine Anfrage mit Umlauten, PDF und Terminen in das Postfach', async () => {
    const mailServer = await startMailServer();
    const { url } = await runService({ smtp: mailServer.config });
    const request = sampleRequest({
      pdf: samplePdf(100_000),
      telefon: '01234 567',
      summary: ['Bindung: hoch'],
    });
    expect((await submit(url, request)).status).toBe(202);
    await until(() => mailServer.mails.length === 1);
    const { mail, recipients } = mailServer.mails[0] ?? {};
    expect(recipients).toEqual(['kontakt@beratung.example']);
    expect(mail?.subject).toContain('Gemeinde Süderößlingen');
    expect(mail?.text).toContain('Der Vertrag läuft aus.\nWas heißt das für uns?');
    expect(mail?.text).toContain('– Bindung: hoch');
    expect(mail?.replyTo?.value[0]?.address).toBe(request.email);
    const [pdf, calendar] = mail?.attachments ?? [];
    expect(pdf?.content.toString('base64')).toBe(request.pdf);
    const entries = new ICAL.Component(ICAL.parse(calendar?.content.toString('utf8') ?? ''));
    expect(entries.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('schreibt der Absenderin nicht, denn ihre Adresse ist ungeprüft', async () => {
    const mailServer = await startMailServer();
    const { url } = await runService({ smtp: mailServer.config });
    await submit(url, sampleRequest());
    await until(() => mailServer.mails.length === 1);
    expect(mailServer.mails.flatMap(({ recipients }) => recipients)).toEqual(['kontakt@beratung.example']);
  });

  it('lässt Eingaben nie zu Kopfzeilen der Mail werden', async () => {
    const mailServer = await startMailServer();
    const { url } = await runService({ smtp: mailServer.config });
    const anliegen =
      '\r\n.\r\nBcc: dritte@evil.example\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<b>x</b>';
    await submit(url, sampleRequest({ anliegen, kommune: '=?utf-8?Q?x?= Bcc: <dritte@evil.example>' }));
    await until(() => mailServer.mails.length === 1);
    const [received] = mailServer.mails;
    expect(received?.recipients).toEqual(['kontakt@beratung.example']);
    expect(received?.mail.bcc).toBeUndefined();
    expect(received?.mail.html).toBe(false);
    expect(received?.mail.subject).toContain('=?utf-8?Q?x?= Bcc: <dritte@evil.example>');
    expect(received?.mail.text).toContain('Bcc: dritte@evil.example');
  });

  it('Störung 46: dieselbe Anfrage zweimal gesendet kommt einmal an', async () => {
    const mailServer = await startMailServer();
    const { url } = await runService({ smtp: mailServer.config });
    const submission = await submissionFor(url, sampleRequest());
    const answers = await Promise.all([post(url, submission), post(url, submission)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 202]);
    await until(async () => (await (await fetch(url + paths.health)).json()).waiting === 0);
    expect(mailServer.mails).toHaveLength(1);
  });

  it.each([
    ['ist fort', {}],
    ['verlangt ein anderes Kennwort', { authOptional: false, allowInsecureAuth: true }],
  ])(
    'Störung 51: der Mailserver %s – die Anfrage wird angenommen und später zugestellt',
    async (_, options) => {
      const login = { user: 'anfrage', password: 'richtig' };
      const first = await startMailServer({
        ...options,
        onAuth: (__, ___, done) => done(Object.assign(new Error('x'), { responseCode: 535 })),
      });
      if (!('authOptional' in options)) await first.close();
      const service = await runService({ smtp: { ...first.config, login } });
      expect((await submit(service.url, sampleRequest())).status).toBe(202);
      await until(() => service.log.some((line) => line.startsWith('zustellung_verschoben')));
      expect(await healthOf(service)).toMatchObject({ status: 200, waiting: 1, accepting: true });
      if ('authOptional' in options) await first.close();
      const second = await startMailServer({ ...options, allowInsecureAuth: true }, first.port);
      await until(() => second.mails.length === 1);
    },
  );

  it.each([451, 421, 554])(
    'Störung 51: der Mailserver antwortet zuerst %i – die Anfrage kommt trotzdem an',
    async (refuse) => {
      const mailServer = await startMailServer();
      mailServer.onData.push({ refuse }, { refuse });
      const { url } = await runService({ smtp: mailServer.config });
      expect((await submit(url, sampleRequest())).status).toBe(202);
      await until(() => mailServer.mails.length === 1);
    },
  );

  it('Störung 52: geht die Bestätigung des Mailservers verloren, trägt die zweite Mail dieselbe Nummer', async () => {
    const mailServer = await startMailServer();
    const folder = temporaryFolder();
    const request = sampleRequest();
    const first = await runService({ smtp: mailServer.config }, folder);
    await submit(first.url, request);
    await until(() => mailServer.mails.length === 1);
    await first.stop();
    forgetDelivery(folder, request.id);
    await runService({ smtp: mailServer.config }, folder);
    await until(() => mailServer.mails.length === 2);
    const numbers = new Set(mailServer.mails.map(({ mail }) => mail.messageId));
    expect([...numbers]).toEqual([`<${request.id}@beratung.example>`]);
  });

  it('gibt nach dem letzten Versuch auf, behält die Anfrage, meldet sich krank und warnt am Tag einmal', async () => {
    const mailServer = await startMailServer();
    mailServer.onData.push({ refuse: 552 });
    const folder = temporaryFolder();
    const service = await runService({ smtp: mailServer.config, maxAttempts: 1 }, folder);
    await submit(service.url, sampleRequest());
    await until(async () => (await healthOf(service)).dead === 1);
    expect(await healthOf(service)).toMatchObject({ status: 503, accepting: true });
    await service.stop();
    for (let start = 0; start < 2; start += 1) {
      const again = await runService({ smtp: mailServer.config }, folder);
      await until(() => again.log.some((line) => line.startsWith('unzugestellt')));
      await again.stop();
    }
    expect(mailServer.mails.map(({ mail }) => mail.subject)).toEqual(['Erstgespräch: eine Anfrage wartet']);
    expect(mailServer.mails[0]?.raw).not.toMatch(/Beispiel|suederoesslingen/);
  });

  it('nimmt ohne Mailserver an, behält und sagt, dass die Liste zu lesen ist', async () => {
    const service = await runService();
    expect((await submit(service.url, sampleRequest())).status).toBe(202);
    expect(await healthOf(service)).toMatchObject({
      status: 200,
      delivery: 'list',
      waiting: 1,
      accepting: true,
    });
  });

  it('Störung 53: ist der Datenträger voll, nimmt er nichts an, sagt es und verliert nichts', async () => {
    const service = await runService({ databaseBytes: 1_000_000 });
    const stored: string[] = [];
    const statuses = new Set<number>();
    for (let n = 0; n < 10; n += 1) {
      const request = sampleRequest({ pdf: samplePdf(200_000) });
      const answer = await submit(service.url, request);
      statuses.add(answer.status);
      if (answer.status === 202) stored.push(request.id);
      else
        expect([answer.headers.get('retry-after'), await answer.json()]).toEqual([
          '30',
          { error: 'speicher', wait: 30 },
        ]);
    }
    expect(statuses).toEqual(new Set([202, 503]));
    expect(await healthOf(service)).toMatchObject({ status: 503, accepting: false, waiting: stored.length });
  });

  it('Störung 56: lässt mit der Einstellung 0 nach der Zustellung kein Byte zurück', async () => {
    const mailServer = await startMailServer();
    const service = await runService({ smtp: mailServer.config, keepContent: 0 });
    await submit(service.url, sampleRequest({ anliegen: 'GEHEIM-7731-Anliegen' }));
    await until(() => service.log.some((line) => line.startsWith('aufgeraeumt')));
    expect(filesHolding(service.folder, 'GEHEIM-7731-Anliegen')).toEqual([]);
    expect(filesHolding(service.folder, 'suederoesslingen')).toEqual([]);
  });

  it('protokolliert, was geschieht, aber keine Person', async () => {
    const mailServer = await startMailServer();
    mailServer.onData.push({ refuse: 451 });
    const service = await runService({ smtp: mailServer.config });
    await submit(service.url, sampleRequest({ name: 'Erika Beispiel' }));
    await post(service.url, 'Unsinn von amt@suederoesslingen.example');
    await until(() => mailServer.mails.length === 1);
    await service.stop();
    const log = service.log.join('\n');
    for (const event of ['angenommen', 'zustellung_verschoben', 'zugestellt', 'abgewiesen {"unlesbar":1}']) {
      expect(log).toContain(event);
    }
    expect(log).not.toMatch(/Erika|Beispiel|Süder|suederoesslingen|127\.0\.0\.1/);
  });
});
