import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

const minimal = { DIENST_ORIGIN: 'https://beratung.example' };
const mail = {
  ...minimal,
  DIENST_SMTP_HOST: 'mail.beratung.example',
  DIENST_MAIL_FROM: 'anfrage@beratung.example',
  DIENST_MAIL_TO: 'kontakt@beratung.example',
};
const noFile = () => {
  throw new Error('ENOENT');
};
const read = (values: Record<string, string>, readFile: (path: string) => string = noFile) =>
  readConfig(values, readFile);
const problems = (values: Record<string, string>): string[] => {
  const checked = read(values);
  return checked.ok ? [] : checked.problems;
};

describe('Einstellungen des Dienstes', () => {
  it('braucht nur die Adresse der Website; ohne Mailserver sagt er, dass nichts zugestellt wird', () => {
    const checked = read(minimal);
    expect(checked).toMatchObject({
      ok: true,
      config: { host: '127.0.0.1', port: 8787, origins: ['https://beratung.example'], smtp: undefined },
    });
    expect(checked.ok && checked.notes.join()).toMatch(/nicht zugestellt.*cli\.ts liste/);
  });

  it('fragt Aufgaben von 16 Bit, behält Inhalte 7 Tage und Zeilen 30 Tage', () => {
    const day = 86_400_000;
    expect(read(minimal)).toMatchObject({
      config: { proofBits: 16, keepContent: 7 * day, keepRow: 30 * day, keepUnsent: 30 * day },
    });
    expect(read({ ...minimal, DIENST_KEEP_DAYS: '0' })).toMatchObject({ config: { keepContent: 0 } });
  });

  it('versucht die Zustellung fünf Tage lang, mit Abständen von 5 Sekunden bis 6 Stunden', () => {
    const checked = read(minimal);
    if (!checked.ok) throw new Error('ungültig');
    const { retryDelays, maxAttempts } = checked.config;
    expect([retryDelays[0], retryDelays.at(-1)]).toEqual([5_000, 6 * 3_600_000]);
    let total = 0;
    for (let failed = 0; failed < maxAttempts - 1; failed += 1) {
      total += retryDelays[Math.min(failed, retryDelays.length - 1)] ?? 0;
    }
    expect(total / 86_400_000).toBeGreaterThan(4.9);
    expect(total / 86_400_000).toBeLessThan(5.6);
  });

  it('verschlüsselt zum Mailserver von Anfang an, wenn nichts anderes eingestellt ist', () => {
    expect(read(mail)).toMatchObject({ config: { smtp: { port: 465, security: 'tls', login: undefined } } });
    expect(read({ ...mail, DIENST_SMTP_SECURITY: 'starttls' })).toMatchObject({
      config: { smtp: { port: 587 } },
    });
  });

  it('erlaubt eine unverschlüsselte Verbindung nur zum eigenen Rechner', () => {
    expect(problems({ ...mail, DIENST_SMTP_SECURITY: 'none' }).join()).toMatch(/auf demselben Rechner/);
    expect(problems({ ...mail, DIENST_SMTP_SECURITY: 'none', DIENST_SMTP_HOST: '127.0.0.1' })).toEqual([]);
  });

  it('liest das Kennwort aus einer Datei, ohne den Zeilenumbruch am Ende', () => {
    const values = { ...mail, DIENST_SMTP_USER: 'anfrage', DIENST_SMTP_PASSWORD_FILE: '/run/secret' };
    expect(read(values, () => 'geheim wort\n')).toMatchObject({
      config: { smtp: { login: { user: 'anfrage', password: 'geheim wort' } } },
    });
    expect(problems(values).join()).toMatch(/DIENST_SMTP_PASSWORD_FILE.*nicht lesbar/);
  });

  it.each([
    ['die Website fehlt', {}, /DIENST_ORIGIN fehlt/],
    [
      'die Website ist unverschlüsselt',
      { DIENST_ORIGIN: 'http://beratung.example' },
      /keine Adresse der Form/,
    ],
    ['die Website hat einen Pfad', { DIENST_ORIGIN: 'https://beratung.example/x' }, /keine Adresse der Form/],
    ['der Port ist keine Zahl', { ...minimal, DIENST_PORT: '80x' }, /ganze Zahl von 1 bis 65535/],
    ['die Frist ist zu lang', { ...minimal, DIENST_KEEP_DAYS: '30' }, /von 0 bis 7/],
    ['ein Wort ist unbekannt', { ...minimal, DIENST_PROXY: 'yes' }, /nein, ja/],
    [
      'eine Einstellung ist verschrieben',
      { ...minimal, DIENST_SMPT_HOST: 'x' },
      /DIENST_SMPT_HOST ist keine bekannte/,
    ],
    ['der Empfänger fehlt', { ...mail, DIENST_MAIL_TO: '' }, /DIENST_MAIL_TO nötig/],
    ['der Empfänger ist eine Liste', { ...mail, DIENST_MAIL_TO: 'a@b.de,c@d.de' }, /einzelne E-Mail-Adresse/],
    ['zum Benutzer fehlt das Kennwort', { ...mail, DIENST_SMTP_USER: 'x' }, /gehören zusammen/],
  ])('startet nicht und sagt warum: %s', (_, values, message) => {
    expect(problems(values).join('\n')).toMatch(message);
  });

  it('weist auf den Webserver davor hin, solange keiner eingestellt ist', () => {
    const notes = (values: Record<string, string>) => {
      const checked = read({ ...mail, ...values });
      return checked.ok ? checked.notes.join('\n') : '';
    };
    expect(notes({})).toMatch(/DIENST_PROXY=ja/);
    expect(notes({ DIENST_HOST: '0.0.0.0' })).toMatch(/ohne Verschlüsselung unter 0\.0\.0\.0/);
    expect(notes({ DIENST_PROXY: 'ja' })).toBe('Anfragen werden gespeichert und per E-Mail zugestellt.');
  });

  it('nennt alle Fehler auf einmal', () => {
    expect(problems({ DIENST_PORT: '0', DIENST_BURST: 'viele' })).toHaveLength(3);
  });

  it('erlaubt zum Ausprobieren mehrere Adressen, auch auf dem eigenen Rechner', () => {
    expect(read({ DIENST_ORIGIN: 'http://127.0.0.1:4173, https://beratung.example/' })).toMatchObject({
      config: { origins: ['http://127.0.0.1:4173', 'https://beratung.example'] },
    });
  });
});
