import { join } from 'node:path';
import type { Words } from '../../src/questionnaire/catalogue.ts';
import { type Bank, readDataFile } from './read.ts';
import type { AuthoredWords } from './wordsSchema.ts';

/** Whose words are taken where another data folder has none of its own. */
const delivered = { dir: join(import.meta.dirname, '../../questionnaires'), file: 'woerter.yaml' };

/** Later words replace earlier ones, word by word. */
function merged(all: readonly AuthoredWords[]): AuthoredWords {
  const groups = all.flatMap((words) => Object.entries(words));
  return Object.fromEntries(
    [...Map.groupBy(groups, ([group]) => group)].map(([group, parts]) => [
      group,
      Object.assign({}, ...parts.map(([, words]) => words)),
    ]),
  );
}

let fallback: AuthoredWords | undefined;

/** The words of the judgement in a data folder: its own, and those of the delivered folder for the rest. */
export function wordsFor({ words }: Pick<Bank, 'words'>): Words {
  fallback ??= readDataFile(delivered.dir, delivered.file, [])?.entries.words ?? {};
  return merged([fallback, ...words]) as Words;
}
