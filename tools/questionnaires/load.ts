import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { didYouMean } from '../suggest.ts';
import { compile } from './compile.ts';
import { lint } from './lint/lint.ts';
import { formatProblem, hasErrors, type Problem } from './problem.ts';
import { type Bank, readBank } from './read.ts';

/** Data that cannot be used; the message lists every error in German. */
export class DataError extends Error {
  override name = 'DataError';
}

/** Reads and checks a data folder. Checks that compute are left out when files are already damaged. */
export function checkFolder(dir: string): { bank: Bank; problems: Problem[] } {
  const { bank, problems } = readBank(dir);
  return { bank, problems: hasErrors(problems) ? problems : [...problems, ...lint(bank)] };
}

/**
 * Loads one questionnaire of a data folder, checked and compiled.
 * @throws DataError if the data have errors or the questionnaire does not exist
 */
export function loadQuestionnaire(dir: string, id: string): Questionnaire {
  const { bank, problems } = checkFolder(dir);
  if (hasErrors(problems)) {
    throw new DataError(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(formatProblem)
        .join('\n'),
    );
  }
  const authored = bank.questionnaires.find((questionnaire) => questionnaire.id === id);
  if (!authored) {
    const known = bank.questionnaires.map((questionnaire) => `„${questionnaire.id}“`).join(', ');
    const meant = didYouMean(
      id,
      bank.questionnaires.map((questionnaire) => questionnaire.id),
    );
    throw new DataError(`Den Fragebogen „${id}“ gibt es nicht. Vorhanden: ${known}.${meant}`);
  }
  return compile(authored, bank);
}
