/**
 * The request for an Erstgespräch: what the form builds, the service checks again, and mail and calendar file show.
 * Pure: the website and the service read it alike.
 */
import {
  type Checked,
  checkEmail,
  checkLine,
  checkLines,
  checkMark,
  checkOptionalText,
  checkPdf,
  checkPhone,
} from './fields.ts';
import { isRecord } from './isRecord.ts';
import { type TimeWindow, windowProblem } from './timeWindow.ts';

export type ContactRequest = {
  /** UUID, made once per form. The service takes a repetition under the same id for the same request. */
  id: string;
  name: string;
  kommune: string;
  /** One plain ASCII address without a display name. */
  email: string;
  telefon?: string;
  /** May hold line breaks (`\n`). */
  anliegen?: string;
  /** The whole IT, or the names of single Bausteine as the form shows them. */
  topic: 'gesamt' | string[];
  windows: TimeWindow[];
  /** Lines of the assessment that the user ticked. */
  summary?: string[];
  /** The Entscheidungsgrundlage, base64 with padding. */
  pdf?: string;
  /** The preparation sheet goes along, so that both sides have it in the talk. */
  preparation?: true;
};

export type RequestField = keyof ContactRequest | `windows.${number}` | 'form';
/** A finished German sentence per field. `windows.1` is the second window, `form` the request as a whole. */
export type RequestErrors = Partial<Record<RequestField, string>>;
export type CheckedRequest = { ok: true; value: ContactRequest } | { ok: false; errors: RequestErrors };

/** Longest texts in characters (code points); most entries of lists; `pdfBytes` counts the decoded file. */
export const limits = {
  name: 120,
  kommune: 120,
  email: 254,
  telefon: 40,
  anliegen: 4000,
  topics: 30,
  topic: 120,
  windows: 5,
  summaryLines: 200,
  summaryLine: 500,
  pdfBytes: 2_000_000,
} as const;

/** Short form of the id that people read out on the phone, e.g. `0198-A3F2`. */
export const receiptNumber = (id: string): string => `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const fields = new Set<string>([
  'id',
  'name',
  'kommune',
  'email',
  'telefon',
  'anliegen',
  'topic',
  'windows',
  'summary',
  'pdf',
  'preparation',
] satisfies (keyof ContactRequest)[]);
/** Sent by forms of version 1, which asked for it; it decides nothing and is not kept. */
const former = 'consent';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function checkTopic(value: unknown): Checked<ContactRequest['topic']> {
  const missing = 'Bitte wählen Sie die gesamte IT oder mindestens einen Baustein.';
  if (value === 'gesamt') return { value };
  if (!Array.isArray(value) || value.length === 0 || value.length > limits.topics) return { error: missing };
  return checkLines(value, 'Ein Baustein', limits.topic, missing);
}

function checkSummary(value: unknown): Checked<string[] | undefined> {
  if (value === undefined) return { value };
  if (!Array.isArray(value) || value.length > limits.summaryLines) {
    return { error: `Die Zusammenfassung darf höchstens ${limits.summaryLines} Zeilen haben.` };
  }
  const empty = 'Die Zusammenfassung enthält eine leere Zeile.';
  const lines = checkLines(value, 'Eine Zeile der Zusammenfassung', limits.summaryLine, empty);
  return 'value' in lines && lines.value.length === 0 ? { value: undefined } : lines;
}

function checkWindows(value: unknown, errors: RequestErrors): TimeWindow[] {
  const windows: TimeWindow[] = [];
  if (!Array.isArray(value) || value.length > limits.windows) {
    errors.windows = `Bitte schlagen Sie höchstens ${limits.windows} Zeitfenster vor.`;
    return windows;
  }
  for (const [index, entry] of value.entries()) {
    const { date, from, to, ...rest } = isRecord(entry) ? entry : {};
    const window = { date: asText(date), from: asText(from), to: asText(to) };
    const problem = Object.keys(rest).length > 0 ? 'Unbekannte Angabe.' : windowProblem(window);
    const twice = windows.some((other) => other.date === window.date && other.from === window.from);
    if (problem) errors[`windows.${index}`] = problem;
    else if (twice) errors[`windows.${index}`] = 'Dieses Zeitfenster haben Sie schon vorgeschlagen.';
    windows.push(window);
  }
  return windows;
}

/**
 * Checks an unknown value and rebuilds it from new parts: texts in the form of `plainText.ts`, trimmed; empty optional texts
 * left out; keys always in the same order. Unknown keys are refused. It knows no clock: whether a window lies
 * ahead is the form's business.
 */
export function checkRequest(value: unknown): CheckedRequest {
  if (!isRecord(value)) return { ok: false, errors: { form: 'Die Anfrage ist nicht lesbar.' } };
  const errors: RequestErrors = {};
  const take = <T>(field: RequestField, checked: Checked<T>): T | undefined => {
    if ('value' in checked) return checked.value;
    errors[field] = checked.error;
    return undefined;
  };
  if (Object.keys(value).some((key) => !fields.has(key) && key !== former))
    errors.form = 'Die Anfrage enthält eine unbekannte Angabe.';
  if (typeof value.id !== 'string' || !UUID.test(value.id))
    errors.id = 'Die Kennung der Anfrage ist ungültig.';
  const kommuneMissing = 'Bitte geben Sie Ihre Kommune an.';
  const name = take(
    'name',
    checkLine(value.name, 'Der Name', limits.name, 'Bitte geben Sie Ihren Namen an.'),
  );
  const kommune = take('kommune', checkLine(value.kommune, 'Die Kommune', limits.kommune, kommuneMissing));
  const email = take('email', checkEmail(value.email, limits.email));
  const telefon = take('telefon', checkPhone(value.telefon, limits.telefon));
  const anliegen = take('anliegen', checkOptionalText(value.anliegen, 'Das Anliegen', limits.anliegen));
  const topic = take('topic', checkTopic(value.topic));
  const windows = checkWindows(value.windows, errors);
  const summary = take('summary', checkSummary(value.summary));
  const pdf = take('pdf', checkPdf(value.pdf, limits.pdfBytes));
  const preparation = take('preparation', checkMark(value.preparation, 'Das Vorbereitungsblatt'));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      id: String(value.id),
      name: name ?? '',
      kommune: kommune ?? '',
      email: email ?? '',
      ...(telefon === undefined ? {} : { telefon }),
      ...(anliegen === undefined ? {} : { anliegen }),
      topic: topic ?? 'gesamt',
      windows,
      ...(summary === undefined ? {} : { summary }),
      ...(pdf === undefined ? {} : { pdf }),
      ...(preparation === undefined ? {} : { preparation }),
    },
  };
}
