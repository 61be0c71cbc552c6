import { join } from 'node:path';
import { Settings } from './settings.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How the notification reaches the adviser's mailbox. */
export type SmtpConfig = {
  host: string;
  port: number;
  /** `tls`: encrypted from the start; `starttls`: upgrade demanded; `none`: only to this machine. */
  security: 'tls' | 'starttls' | 'none';
  login: { user: string; password: string } | undefined;
  /** Certificate of an own certification authority, PEM. */
  ca: string | undefined;
  from: string;
  to: string;
};

/** Everything the service can be told. Times in milliseconds unless the name says otherwise. */
export type Config = {
  host: string;
  port: number;
  /** Origins of the website, e.g. `https://beratung.example`. */
  origins: readonly string[];
  /** File of the database, and its largest size in bytes. */
  database: string;
  databaseBytes: number;
  /** True behind a reverse proxy on this machine: the last address of X-Forwarded-For is the client's. */
  behindProxy: boolean;
  /** Undefined: requests are kept and listed, nobody is notified. */
  smtp: SmtpConfig | undefined;
  /** Waiting times between attempts of delivery; the last one repeats until `maxAttempts`. */
  retryDelays: readonly number[];
  maxAttempts: number;
  /** How long content stays after hand-over, the bare row after acceptance, and content that was never handed over. */
  keepContent: number;
  keepRow: number;
  keepUnsent: number;
  /** New requests per client and hour, how many of them at once, and of all clients per hour. */
  perHour: number;
  burst: number;
  totalPerHour: number;
  /** Work a client has to do, in zero bits, and the least time between task and request. */
  proofBits: number;
  fillTime: number;
};

export type CheckedConfig = { ok: true; config: Config; notes: string[] } | { ok: false; problems: string[] };

/** 5 s to 6 h; 28 attempts take five days. */
const RETRY_SECONDS = [5, 15, 60, 300, 900, 3600, 10_800, 21_600];
const MAX_ATTEMPTS = 28;

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host);

function readOrigins(settings: Settings): string[] {
  const texts = settings.text('DIENST_ORIGIN')?.split(',') ?? [];
  if (texts.length === 0) {
    settings.problems.push(
      'DIENST_ORIGIN fehlt: die Adresse der Website, zum Beispiel https://beratung.example',
    );
  }
  return texts.map((text) => {
    const url = URL.parse(text.trim());
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (!url || !secure || url.origin !== text.trim().replace(/\/$/, '')) {
      settings.problems.push(
        `DIENST_ORIGIN: „${text.trim()}“ ist keine Adresse der Form https://beratung.example`,
      );
    }
    return url?.origin ?? '';
  });
}

function readSmtp(settings: Settings): SmtpConfig | undefined {
  const host = settings.text('DIENST_SMTP_HOST');
  const security = settings.choice('DIENST_SMTP_SECURITY', ['tls', 'starttls', 'none']);
  const port = settings.number('DIENST_SMTP_PORT', security === 'tls' ? 465 : 587, 1, 65_535);
  const user = settings.text('DIENST_SMTP_USER');
  const password = settings.file('DIENST_SMTP_PASSWORD_FILE') ?? settings.text('DIENST_SMTP_PASSWORD');
  const ca = settings.file('DIENST_SMTP_CA_FILE');
  const from = settings.address('DIENST_MAIL_FROM');
  const to = settings.address('DIENST_MAIL_TO');
  if (host === undefined) return undefined;
  if (security === 'none' && !isLoopback(host)) {
    settings.problems.push(
      'DIENST_SMTP_SECURITY=none ist nur zu einem Mailserver auf demselben Rechner erlaubt.',
    );
  }
  if ((user === undefined) !== (password === undefined)) {
    settings.problems.push('DIENST_SMTP_USER und das Kennwort (DIENST_SMTP_PASSWORD_FILE) gehören zusammen.');
  }
  if (!from || !to)
    settings.problems.push('Mit DIENST_SMTP_HOST sind DIENST_MAIL_FROM und DIENST_MAIL_TO nötig.');
  const login = user !== undefined && password !== undefined ? { user, password } : undefined;
  return { host, port, security, login, ca, from: from ?? '', to: to ?? '' };
}

/** Where requests lie and how long; all that the command line needs to know. */
export type StorageConfig = Pick<
  Config,
  'database' | 'databaseBytes' | 'keepContent' | 'keepRow' | 'keepUnsent'
>;

/** Reads the settings of the storage. Problems are collected in `settings`. */
export function readStorage(settings: Settings): StorageConfig {
  const folder = settings.text('STATE_DIRECTORY') ?? '.';
  return {
    database: settings.text('DIENST_DATABASE') ?? join(folder, 'anfragen.sqlite'),
    databaseBytes: settings.number('DIENST_DATABASE_MEGABYTES', 2000, 10, 100_000) * 1_000_000,
    keepContent: settings.number('DIENST_KEEP_DAYS', 7, 0, 7) * DAY,
    keepRow: 30 * DAY,
    keepUnsent: 30 * DAY,
  };
}

function describe({ smtp, behindProxy, host }: Config): string[] {
  const delivery = smtp
    ? 'Anfragen werden gespeichert und per E-Mail zugestellt.'
    : 'Kein Mailserver eingerichtet (DIENST_SMTP_HOST): Anfragen werden gespeichert, aber nicht zugestellt. Lesen Sie sie mit „node server/cli.ts liste“.';
  const proxy = isLoopback(host)
    ? 'Der Dienst ist nur von diesem Rechner erreichbar. Steht ein Webserver davor, gehört DIENST_PROXY=ja dazu; sonst gelten alle Anfragen als die einer einzigen Absenderin.'
    : `Der Dienst ist ohne Verschlüsselung unter ${host} erreichbar.`;
  return behindProxy ? [delivery] : [delivery, proxy];
}

/**
 * Reads the settings of the service from environment variables (`DIENST_…`, see docs/betrieb.md). `readFile` gives the
 * text of a file. Returns all problems at once, as German sentences.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): CheckedConfig {
  const settings = new Settings(environment, readFile);
  const config: Config = {
    host: settings.text('DIENST_HOST') ?? '127.0.0.1',
    port: settings.number('DIENST_PORT', 8787, 1, 65_535),
    origins: readOrigins(settings),
    ...readStorage(settings),
    behindProxy: settings.choice('DIENST_PROXY', ['nein', 'ja']) === 'ja',
    smtp: readSmtp(settings),
    retryDelays: RETRY_SECONDS.map((seconds) => seconds * 1000),
    maxAttempts: MAX_ATTEMPTS,
    perHour: settings.number('DIENST_PER_HOUR', 6, 1, 1000),
    burst: settings.number('DIENST_BURST', 4, 1, 1000),
    totalPerHour: settings.number('DIENST_TOTAL_PER_HOUR', 300, 1, 100_000),
    proofBits: settings.number('DIENST_PROOF_BITS', 16, 0, 24),
    fillTime: settings.number('DIENST_FILL_SECONDS', 3, 0, 60) * 1000,
  };
  settings.refuseUnknown('DIENST_');
  if (settings.problems.length > 0) return { ok: false, problems: settings.problems };
  return { ok: true, config, notes: describe(config) };
}
