import * as v from 'valibot';
import { NOTE_LENGTH, noteText } from '../interview/notes.ts';
import type { Answer, Answers } from '../questionnaire/answers.ts';
import { isRecord } from '../questionnaire/isRecord.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { lengthOf, plainText } from '../questionnaire/plainText.ts';
import { decode, recognise } from './decode.ts';
import { answerSchema, sharedFields } from './schema.ts';
import { cleanName } from './text.ts';

/** Largest file that is read, in bytes. */
export const MAX_BYTES = 2_000_000;
const MAX_DEPTH = 12;
const MAX_VALUES = 20_000;
const MAX_TEXT = 10_000;

const name = v.pipe(
  v.string(),
  v.check((text) => lengthOf(text) <= MAX_TEXT),
  v.transform(cleanName),
);
const note = v.pipe(
  v.string(),
  v.transform(noteText),
  v.check((text) => lengthOf(text) <= NOTE_LENGTH),
);
const long = v.pipe(
  v.string(),
  v.transform(noteText),
  v.check((text) => lengthOf(text) <= MAX_TEXT),
);
/** Every text in a value in the form of this program; ids have it already. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
}
const answer = v.pipe(
  answerSchema,
  v.transform((value) => cleaned(value) as Answer),
  v.check((value) => typeof value !== 'string' || lengthOf(value) <= MAX_TEXT),
);
const fileSchema = v.strictObject({
  ...sharedFields({ name, answer, note, long }),
  savedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
});

/** The content of an export file, checked and rebuilt from new objects. */
export type ImportedFile = v.InferOutput<typeof fileSchema>;
export type ImportProblem =
  | 'tooLarge'
  | 'encoding'
  | 'notJson'
  | 'tooComplex'
  | 'foreign'
  | 'newer'
  | 'failed'
  | 'malformed';
export type ImportFailure = { ok: false; problem: ImportProblem; message: string };
export type ParsedFile = { ok: true; file: ImportedFile } | ImportFailure;

const failure = (problem: ImportProblem, message: string): ImportFailure => ({ ok: false, problem, message });

const refusals = {
  foreign: 'Die Datei ist keine Sicherungsdatei des Betriebskompasses.',
  newer: 'Die Datei stammt aus einer neueren Fassung. Bitte laden Sie die Seite neu.',
  failed:
    'Die Datei aus einer früheren Fassung ließ sich nicht in die heutige übertragen. Sie ist unverändert.',
};

/** The refusal of a file that is too large, or undefined. `bytes`: its size. */
export const refuseSize = (bytes: number): ImportFailure | undefined =>
  bytes > MAX_BYTES
    ? failure('tooLarge', 'Die Datei ist größer als 2\u00a0Megabyte und wurde nicht gelesen.')
    : undefined;

/** The text of a file in UTF-8; any other encoding is refused, since it would change umlauts without a word. */
export function textOf(bytes: ArrayBuffer): { ok: true; text: string } | ImportFailure {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failure(
      'encoding',
      'Die Datei ist nicht in UTF-8 gespeichert. Öffnen Sie die ursprüngliche Sicherung, oder speichern Sie die Datei im Editor neu, mit der Zeichencodierung UTF-8.',
    );
  }
}

/** False for values that no export produces: nested too deep, too many parts, keys that reach into objects. */
function isHarmless(root: unknown): boolean {
  const waiting = [{ value: root, depth: 1 }];
  for (let seen = 0; seen < waiting.length; seen += 1) {
    const { value, depth } = waiting[seen] ?? { value: undefined, depth: 0 };
    if (typeof value !== 'object' || value === null) continue;
    const keys = Object.keys(value);
    if (depth > MAX_DEPTH || waiting.length + keys.length > MAX_VALUES) return false;
    if (keys.some((key) => key === '__proto__' || key === 'prototype')) return false;
    for (const part of Object.values(value)) waiting.push({ value: part, depth: depth + 1 });
  }
  return true;
}

/**
 * Reads the text of an export file: format `betriebskompass`, any version up to the current one. Answers to questions that do not exist
 * are kept. A byte order mark is accepted; anything beyond the format is refused, never dropped in silence.
 * @returns the content, or what is wrong as a finished German sentence; it never throws
 */
export function parseFile(content: string): ParsedFile {
  const tooLarge = refuseSize(new TextEncoder().encode(content).byteLength);
  if (tooLarge) return tooLarge;
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return failure('notJson', 'Die Datei ist keine lesbare Sicherungsdatei.');
  }
  if (recognise(value) === 'known' && !isHarmless(value)) {
    return failure(
      'tooComplex',
      'Die Datei enthält mehr oder anderes, als eine Sicherungsdatei enthalten kann.',
    );
  }
  const reading = decode(value, fileSchema);
  if (reading.kind === 'readable') return { ok: true, file: reading.content };
  if (reading.kind !== 'malformed') return failure(reading.kind, refusals[reading.kind]);
  return failure(
    'malformed',
    `Die Angabe „${reading.place.slice(0, 80)}“ in der Datei hat nicht die erwartete Form.`,
  );
}

/** Ids of answered questions that the questionnaire does not have. Their answers are kept and rest. */
export function unknownQuestions(answers: Answers, { sections }: Pick<Questionnaire, 'sections'>): string[] {
  const known = new Set(sections.flatMap(({ questions }) => questions.map((question) => question.id)));
  return Object.keys(answers).filter((question) => !known.has(question));
}
