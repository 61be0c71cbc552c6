import { compareVersions } from '../../../src/questionnaire/edition.ts';
import type { MigrationStep } from '../../../src/questionnaire/model.ts';
import type { AuthoredQuestionnaire } from '../schema.ts';
import { optionIds, rowIds } from './conditions.ts';
import { type LintContext, questionOf } from './context.ts';

const isAfter = (a: string, b: string): boolean => (compareVersions(a, b) ?? 0) > 0;

/** Key that a step takes answers from. */
const keyOf = (step: MigrationStep): string => {
  if ('renamed' in step) return step.renamed;
  if ('mapped' in step) return step.mapped;
  return 'dropped' in step ? step.dropped : step.askAgain;
};

type Report = (text: string) => void;

/** L60 the editions of migrations follow each other and end at the questionnaire's own. */
function checkEditions({ version, migrations = [] }: AuthoredQuestionnaire, report: Report): void {
  migrations.forEach(({ from, to }, index) => {
    if (!isAfter(to, from)) report(`Die Überführung ${from} → ${to} muss zu einer späteren Fassung führen.`);
    if (isAfter(to, version)) report(`Die Überführung nach ${to} führt über die Fassung ${version} hinaus.`);
    const earlier = migrations[index - 1];
    if (earlier && isAfter(earlier.to, from)) {
      report(`Die Überführung ab ${from} beginnt, bevor die nach ${earlier.to} zu Ende ist.`);
    }
  });
}

/** Whether a later step takes away, renames or maps on what this one leads to; then it need not exist today. */
function goesOn(step: MigrationStep, target: string, option: string | undefined): boolean {
  if (questionOf(keyOf(step)) !== questionOf(target)) return false;
  return 'option' in step ? step.option === option : !('askAgain' in step);
}

function rowProblem({ bank, questionById }: LintContext, key: string): string[] {
  const question = questionById.get(questionOf(key));
  if (!question) return [`Ein Schritt führt zur unbekannten Frage „${key}“.`];
  const [, row] = key.split('@');
  if (row === undefined || rowIds(question, bank).includes(row)) return [];
  return [`Die Zeile „${row}“ gibt es bei „${question.id}“ nicht.`];
}

function optionProblem({ bank, questionById }: LintContext, key: string, option: string): string[] {
  const question = questionById.get(questionOf(key));
  if (!question) return [`Ein Schritt nennt die unbekannte Frage „${key}“.`];
  const known = question.kind === 'tasks' ? bank.parties.map(({ id }) => id) : optionIds(question, bank);
  return known.includes(option) ? [] : [`„${question.id}“ hat keine Antwort „${option}“.`];
}

/** L61 what steps lead to exists, unless a later step goes on with it; „one of several“ only where it can be said. */
function targetProblems(
  context: LintContext,
  step: MigrationStep,
  later: readonly MigrationStep[],
): string[] {
  if ('renamed' in step) {
    if (later.some((next) => goesOn(next, step.to, undefined))) return [];
    return rowProblem(context, step.to);
  }
  if (!('mapped' in step)) return [];
  const targets = [step.to].flat();
  const missing = targets
    .filter((option) => !later.some((next) => goesOn(next, step.mapped, option)))
    .flatMap((option) => optionProblem(context, step.mapped, option));
  const kind = context.questionById.get(questionOf(step.mapped))?.kind ?? 'single';
  if (targets.length === 1 || kind === 'single' || kind === 'matrix') return missing;
  return [...missing, `„Eine von mehreren“ geht nur bei „single“ und „matrix“, nicht bei „${step.mapped}“.`];
}

/** L60, L61: migrations of stored answers lead from edition to edition, and to what exists. */
export function checkMigrations(context: LintContext): void {
  for (const questionnaire of context.bank.questionnaires) {
    const report = (code: string) => (text: string) =>
      context.error(code, 'questionnaires', questionnaire.id, text);
    checkEditions(questionnaire, report('L60'));
    const steps = (questionnaire.migrations ?? []).flatMap((migration) => migration.steps);
    for (const [index, step] of steps.entries()) {
      targetProblems(context, step, steps.slice(index + 1)).forEach(report('L61'));
    }
  }
}
