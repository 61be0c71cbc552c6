import { assess } from '../../../src/assessment/assess.ts';
import { scoreOf } from '../../../src/assessment/points.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { compile } from '../compile.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import { isSecondEdition, type LintContext, positiveLeavesOf, questionOf } from './context.ts';
import { checkContradictionExamples } from './contradictions.ts';
import { checkExactness, widestReach } from './exactness.ts';
import { pointsOf } from './points.ts';

function checkDimensions(context: LintContext, questionnaire: Questionnaire): void {
  const { warn, error } = context;
  const report = (code: string, text: string) => error(code, 'questionnaires', questionnaire.id, text);
  for (const { id, name } of questionnaire.dimensions) {
    const scored = questionnaire.sections.flatMap(({ when, questions }) =>
      questions
        .filter((question) => scoreOf(question)?.dimension === id)
        .map((question) => ({ question, when })),
    );
    if (scored.length === 0) continue;
    if (!scored.some(({ question, when }) => !when && !question.when)) {
      report('L23', `Die Dimension „${name}“ hat keine gewertete Frage, die immer gestellt wird.`);
    }
    const [low, high] = widestReach(questionnaire, id) ?? [0, 100];
    if (low > 0 || high < 75) {
      report(
        'L32',
        `„${name}“ reicht nur von ${Math.round(low)} bis ${Math.round(high)}; nötig ist 0 bis mindestens 75.`,
      );
    }
    const sum = scored.reduce((total, { question }) => total + (scoreOf(question)?.weight ?? 0), 0);
    for (const { question } of scored) {
      if (scored.length > 1 && (scoreOf(question)?.weight ?? 0) / sum > 0.5) {
        warn('L24', 'questions', question.id, `Die Frage bestimmt mehr als die Hälfte von „${name}“.`);
      }
    }
  }
}

/** Whether an answer is better than the worst one: by its points, or by its place where nothing scores. */
function isBetter(question: AuthoredQuestion | undefined, to: string | string[]): boolean {
  if (!question) return false;
  if (question.kind === 'multi')
    return (
      (question.pointsByCount?.[[to].flat().length] ?? Infinity) < Math.max(...(question.pointsByCount ?? []))
    );
  if (question.kind !== 'single' && question.kind !== 'matrix') return false;
  const place = question.options.findIndex(({ id }) => id === [to].flat()[0]);
  if (!question.score) return place >= 0 && place < question.options.length - 1;
  const points = pointsOf(question).filter((value) => value !== undefined);
  return (question.options[place]?.points ?? Infinity) < Math.max(...points);
}

function checkMeasures({ bank, questionById, error, warn }: LintContext): void {
  const used = new Set([
    ...bank.findings.flatMap(({ measures }) => measures),
    ...bank.directions.flatMap(({ measures = [] }) => measures),
  ]);
  for (const measure of bank.measures) {
    const improves = measure.sets.some(({ question, to }) =>
      isBetter(questionById.get(questionOf(question)), to),
    );
    if (!improves && !measure.gaps && !used.has(measure.id)) {
      error('L26', 'measures', measure.id, 'Diese Maßnahme kann nie etwas verbessern und folgt aus nichts.');
    } else if (measure.sets.length > 0 && !improves) {
      error(
        'L26',
        'measures',
        measure.id,
        'Keine der Zielantworten ist besser als die schlechteste Antwort.',
      );
    }
  }
  for (const finding of bank.findings) {
    if (finding.severity === 'hinweis' || finding.measures.length > 0) continue;
    if (isSecondEdition(bank))
      error('L72', 'findings', finding.id, 'Zu einem kritischen oder wichtigen Befund gehört eine Maßnahme.');
    else if (finding.severity === 'kritisch')
      warn('L25', 'findings', finding.id, 'Ein kritischer Befund sollte zu einer Maßnahme führen.');
  }
}

function checkDirections({ bank, error }: LintContext): void {
  for (const direction of bank.directions) {
    if (![direction.pros, direction.cons].every((reasons) => reasons.some(({ when }) => !when))) {
      error('L27', 'directions', direction.id, 'Es fehlt ein Grund dafür oder dagegen, der immer gilt.');
    }
  }
  if (bank.directions.length > 0 && !bank.directions.some(({ always }) => always)) {
    error(
      'L28',
      'directions',
      bank.directions[0]?.id ?? '',
      'Die Richtung „Belassen und absichern“ (always) fehlt.',
    );
  }
}

/** A finding must not vanish because an answer gets worse, or levels would not be monotone. */
function checkUpperSets({ bank, questionById, error }: LintContext): void {
  for (const finding of bank.findings) {
    for (const leaf of positiveLeavesOf(finding.when)) {
      const question = questionById.get(questionOf(leaf.question));
      if (!question || (question.kind !== 'single' && question.kind !== 'matrix') || !question.score)
        continue;
      const named = 'is' in leaf ? [leaf.is] : 'in' in leaf ? leaf.in : [];
      const pointsById = new Map(question.options.map(({ id, points }) => [id, points ?? 0]));
      const least = Math.min(...named.map((id) => pointsById.get(id) ?? 0));
      const missing = [...pointsById].filter(([id, points]) => points > least && !named.includes(id));
      for (const [id] of missing) {
        error(
          'L34',
          'findings',
          finding.id,
          `Die schlechtere Antwort „${id}“ von „${question.id}“ fehlt in der Bedingung.`,
        );
      }
    }
  }
}

function checkExamples({ bank, error }: LintContext, questionnaire: Questionnaire): void {
  for (const finding of bank.findings) {
    if (!questionnaire.findings.some(({ id }) => id === finding.id)) continue;
    const verdicts = (answers: Record<string, unknown>) =>
      assess(read(questionnaire, answers as Answers))
        .findings.filter(({ id }) => id === finding.id)
        .map(({ verdict }) => verdict);
    if (!verdicts(finding.examples.holds).includes('holds')) {
      error('L35', 'findings', finding.id, 'Das Beispiel „holds“ löst den Befund nicht aus.');
    }
    if (verdicts(finding.examples.fails).length > 0) {
      error('L35', 'findings', finding.id, 'Das Beispiel „fails“ schließt den Befund nicht aus.');
    }
  }
}

/** L23–L28, L32, L34, L35: the method stays balanced, complete and monotone. */
export function checkBalance(context: LintContext): void {
  checkMeasures(context);
  checkDirections(context);
  checkUpperSets(context);
  for (const authored of context.bank.questionnaires) {
    const questionnaire = compile(authored, context.bank);
    checkDimensions(context, questionnaire);
    checkExamples(context, questionnaire);
    checkContradictionExamples(context, questionnaire);
    checkExactness(context, questionnaire);
  }
}
