import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { type AuthoredFile, type AuthoredQuestionnaire, fileSchema } from './schema.ts';

type ListKey = Exclude<keyof AuthoredFile, 'questionnaire'>;
const listKeys: ListKey[] = [
  'dimensions',
  'bausteine',
  'parties',
  'tasks',
  'questions',
  'findings',
  'measures',
  'directions',
  'contacts',
  'glossary',
  'sources',
];

/** Everything authored in one data folder. Lists keep the order of files (sorted) and entries. */
export type Bank = { [K in ListKey]: NonNullable<AuthoredFile[K]> } & {
  questionnaires: AuthoredQuestionnaire[];
  /** File of each entry: `question:d_probe` → `fragen/05-daten.yaml`. */
  fileOf: Map<string, string>;
};

/** Key of an entry in `fileOf`. */
export const entryKey = (list: ListKey | 'questionnaires', id: string): string => `${list}:${id}`;

const emptyBank = (): Bank => ({
  dimensions: [],
  bausteine: [],
  parties: [],
  tasks: [],
  questions: [],
  findings: [],
  measures: [],
  directions: [],
  contacts: [],
  glossary: [],
  sources: [],
  questionnaires: [],
  fileOf: new Map(),
});

/** YAML files of a folder and its subfolders, as sorted relative paths. @throws if the folder is missing */
export function yamlFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
}

const describeIssue = (issue: v.BaseIssue<unknown>): string => {
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.');
  return `${path === '' ? 'Datei' : `Feld „${path}“`}: ${
    issue.kind === 'schema'
      ? `erwartet ${issue.expected ?? 'einen anderen Wert'}, steht da: ${issue.received}`
      : issue.message
  }`;
};

const idAt = (value: unknown, issue: v.BaseIssue<unknown>): string => {
  const [list, index] = (issue.path ?? []).map((step) => step.key);
  const entries = (value as Record<string, unknown>)[String(list)];
  const entry = Array.isArray(entries) ? entries[Number(index)] : entries;
  const found = (entry as { id?: unknown } | undefined)?.id;
  return typeof found === 'string' ? found : '';
};

function readFile(dir: string, file: string, problems: Problem[]): AuthoredFile | undefined {
  const document = parseDocument(readFileSync(join(dir, file), 'utf8'));
  for (const error of document.errors) {
    problems.push({
      code: 'L40',
      severity: 'error',
      file,
      id: '',
      text: `Kein lesbares YAML: ${error.message}`,
    });
  }
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS() ?? {};
  const result = v.safeParse(fileSchema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.push({
      code: 'L41',
      severity: 'error',
      file,
      id: idAt(value, issue),
      text: describeIssue(issue),
    });
  }
  return undefined;
}

/**
 * Reads every YAML file of a data folder and merges the lists.
 * Files that are not readable or do not fit the schema become problems (L40, L41) and are left out.
 */
export function readBank(dir: string): { bank: Bank; problems: Problem[] } {
  const bank = emptyBank();
  const problems: Problem[] = [];
  for (const file of yamlFiles(dir)) {
    const content = readFile(dir, file, problems);
    if (content === undefined) continue;
    for (const key of listKeys) {
      const entries = content[key] ?? [];
      (bank[key] as unknown[]).push(...entries);
      for (const entry of entries) bank.fileOf.set(entryKey(key, entry.id), file);
    }
    if (content.questionnaire) {
      bank.questionnaires.push(content.questionnaire);
      bank.fileOf.set(entryKey('questionnaires', content.questionnaire.id), file);
    }
  }
  return { bank, problems };
}
