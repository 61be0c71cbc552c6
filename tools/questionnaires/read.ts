import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { decode, type Fault } from './decode.ts';
import { explain } from './explain.ts';
import { dataFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { type AuthoredFile, type AuthoredQuestionnaire, fileSchema } from './schema.ts';
import type { AuthoredWords } from './wordsSchema.ts';
import { parseYaml, type YamlText } from './yamlText.ts';

type ListKey = Exclude<keyof AuthoredFile, 'questionnaire' | 'words'>;
const listKeys: ListKey[] = [
  'dimensions',
  'bausteine',
  'parties',
  'tasks',
  'questions',
  'findings',
  'measures',
  'directions',
  'models',
  'transitions',
  'contradictions',
  'register',
  'facts',
  'costs',
  'mustHaves',
  'occasions',
  'bidderQuestions',
  'contacts',
  'glossary',
  'sources',
];

export type Place = Pick<Problem, 'file' | 'line'>;

/** Everything authored in one data folder. Lists keep the order of files (sorted) and entries. */
export type Bank = { [K in ListKey]: NonNullable<AuthoredFile[K]> } & {
  questionnaires: AuthoredQuestionnaire[];
  /** Words of the judgement, as far as the folder has its own. Later ones replace earlier ones. */
  words: AuthoredWords[];
  /** Where each entry stands: `questions:d_probe` → `fragen/05-daten.yaml`, line 12. Several, if it is given twice. */
  places: Map<string, Place[]>;
};

/** Key of an entry in `places`. */
export const entryKey = (list: ListKey | 'questionnaires', id: string): string => `${list}:${id}`;

/** Id of an entry in `places`; a transition goes by the models it joins. */
export const idOf = (entry: { id: string } | { from: string; to: string }): string =>
  'id' in entry ? entry.id : `${entry.from}→${entry.to}`;

const emptyBank = (): Bank => ({
  dimensions: [],
  bausteine: [],
  parties: [],
  tasks: [],
  questions: [],
  findings: [],
  measures: [],
  directions: [],
  models: [],
  transitions: [],
  contradictions: [],
  register: [],
  facts: [],
  costs: [],
  mustHaves: [],
  occasions: [],
  bidderQuestions: [],
  contacts: [],
  glossary: [],
  sources: [],
  questionnaires: [],
  words: [],
  places: new Map(),
});

type Report = (fault: Fault & { code: string; severity?: Problem['severity']; id?: string }) => void;

const idAt = (value: unknown, path: readonly unknown[]): string => {
  const [list, index] = path;
  const entries = (value as Record<string, unknown> | null)?.[String(list)];
  const entry = Array.isArray(entries) ? entries[Number(index)] : entries;
  const found = (entry as { id?: unknown } | null | undefined)?.id;
  return typeof found === 'string' ? found : '';
};

function textOf(place: string, report: Report): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(place);
  } catch {
    report({ code: 'L40', text: 'Die Datei lässt sich nicht lesen. Fehlt Ihnen das Recht dazu?' });
    return undefined;
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  report({ code: 'L40', ...decoded.fault });
  return undefined;
}

/** Whether a value fits the format; nesting without end is a fault like any other. */
function fitted(value: unknown, report: Report, lineOf: YamlText['lineOf']): AuthoredFile | undefined {
  try {
    const result = v.safeParse(fileSchema, value);
    if (result.success) return result.output;
    for (const { text, path } of result.issues.flatMap(explain)) {
      const line = lineOf(path);
      report({ code: 'L41', text, id: idAt(value, path), ...(line === undefined ? {} : { line }) });
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report({
      code: 'L41',
      text: 'Die Datei ist zu tief verschachtelt, oder ein Verweis mit * führt im Kreis.',
    });
  }
  return undefined;
}

type Content = { entries: AuthoredFile; lineOf: YamlText['lineOf'] };

/** After a remark, a lone carriage return ends no line: the rest of the file belongs to the remark. */
const emptyWords = (text: string): string =>
  /\r(?!\n)/.test(text)
    ? 'Es wird nichts gelesen: Die Zeilen enden mit einem Zeichen (CR), das hier keine Zeile beendet. Speichern Sie die Datei mit Zeilenenden LF oder CRLF.'
    : 'Die Datei ist leer.';

/** Reads one YAML file; what is wrong is added to `problems`, and nothing comes back. */
export function readDataFile(dir: string, file: string, problems: Problem[]): Content | undefined {
  const report: Report = ({ severity = 'error', id = '', ...fault }) =>
    problems.push({ severity, id, file, ...fault });
  const text = textOf(join(dir, file), report);
  if (text === undefined) return undefined;
  const read = parseYaml(text);
  if ('faults' in read) {
    for (const fault of read.faults) report({ code: 'L40', ...fault });
    return undefined;
  }
  const { value, notes, lineOf } = read;
  for (const note of notes) report({ code: 'L44', severity: 'warning', ...note });
  if (value === null) report({ code: 'L44', severity: 'warning', text: emptyWords(text) });
  const entries = fitted(value ?? {}, report, lineOf);
  return entries && { entries, lineOf };
}

/**
 * Reads every YAML file of a data folder and merges the lists.
 * Files that are not readable or do not fit the schema become problems (L40, L41) and are left out.
 */
export function readBank(dir: string): { bank: Bank; problems: Problem[] } {
  const bank = emptyBank();
  const { files, problems } = dataFiles(dir);
  for (const file of files) {
    const content = readDataFile(dir, file, problems);
    if (content === undefined) continue;
    const { entries, lineOf } = content;
    const place = (key: string, path: readonly unknown[]) => {
      const line = lineOf(path);
      const known = bank.places.get(key) ?? [];
      bank.places.set(key, [...known, line === undefined ? { file } : { file, line }]);
    };
    for (const key of listKeys) {
      (bank[key] as unknown[]).push(...(entries[key] ?? []));
      for (const [index, entry] of (entries[key] ?? []).entries())
        place(entryKey(key, idOf(entry)), [key, index]);
    }
    if (entries.words) bank.words.push(entries.words);
    if (entries.questionnaire) {
      bank.questionnaires.push(entries.questionnaire);
      place(entryKey('questionnaires', entries.questionnaire.id), ['questionnaire']);
    }
  }
  return { bank, problems };
}
