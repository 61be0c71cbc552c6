import { type Answer, type Answers, hasRows, type ItemAnswer } from '../../../src/questionnaire/answers.ts';
import { askedQuestions } from '../../../src/questionnaire/flow.ts';
import { derivationOf } from '../../../src/questionnaire/items.ts';
import { kindOf } from '../../../src/questionnaire/kinds/kinds.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import type { Condition, Question } from '../../../src/questionnaire/question.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { didYouMean } from '../../suggest.ts';
import { compile } from '../compile.ts';
import type { AuthoredQuestionnaire } from '../schema.ts';
import { conditionsOf, type Leaf, type LintContext, leavesOf, questionOf } from './context.ts';

/** Above this many combinations of gate answers the search stops and reports itself. */
const combinationLimit = 50_000;

function subsets(ids: readonly string[]): string[][] {
  const [first, ...rest] = ids;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
}

/** Answers of one item that can make a difference to the given leaves. */
function decisive(question: Question, leaves: readonly Leaf[]): ItemAnswer[] {
  const { gate, sample } = kindOf(question);
  if (gate.includes('includes') && 'options' in question) {
    const named = leaves.flatMap((leaf) => ('includes' in leaf ? [leaf.includes] : []));
    return [...subsets([...new Set(named)]), question.options.map(({ id }) => id)];
  }
  if (gate.includes('atLeast')) {
    return leaves.flatMap((leaf) => ('atLeast' in leaf ? [leaf.atLeast, leaf.atLeast - 1] : []));
  }
  return gate.length > 0 ? sample(question, []) : [];
}

/** Answers of one gate that can make a difference to the given leaves; all rows alike. */
function candidateAnswers(question: Question, leaves: readonly Leaf[]): Answer[] {
  const answers = decisive(question, leaves);
  if (!hasRows(question)) return answers as Answer[];
  const rows = [...new Set(leaves.map((leaf) => leaf.question.split('@')[1] ?? ''))];
  return answers.map((answer) => Object.fromEntries(rows.map((row) => [row, answer])) as Answer);
}

function conditionsFor(questionnaire: Questionnaire, question: Question): Condition[] {
  const section = questionnaire.sections.find(({ questions }) => questions.includes(question));
  const rows =
    'rows' in question ? question.rows.slice(0, 1).flatMap(({ when }) => (when ? [when] : [])) : [];
  return [section?.when, question.when, ...rows].filter((condition) => condition !== undefined);
}

/** The leaves a question depends on, directly or through its gates. */
function leavesBehind(questionnaire: Questionnaire, question: Question, seen = new Set<string>()): Leaf[] {
  if (seen.has(question.id)) return [];
  seen.add(question.id);
  const all = questionnaire.sections.flatMap(({ questions }) => questions);
  return conditionsFor(questionnaire, question)
    .flatMap(leavesOf)
    .flatMap((leaf) => {
      const gate = all.find(({ id }) => id === questionOf(leaf.question));
      return [leaf, ...(gate ? leavesBehind(questionnaire, gate, seen) : [])];
    });
}

function combinations(questionnaire: Questionnaire, leaves: readonly Leaf[]): Answers[] | undefined {
  const all = questionnaire.sections.flatMap(({ questions }) => questions);
  let found: Answers[] = [{}];
  for (const id of new Set(leaves.map((leaf) => questionOf(leaf.question)))) {
    const gate = all.find((question) => question.id === id);
    if (!gate) continue;
    const answers = candidateAnswers(
      gate,
      leaves.filter((leaf) => questionOf(leaf.question) === id),
    );
    if (found.length * answers.length > combinationLimit) return undefined;
    found = found.flatMap((partial) => answers.map((answer) => ({ ...partial, [id]: answer })));
  }
  return found;
}

function checkReachable(context: LintContext, questionnaire: Questionnaire): void {
  for (const question of questionnaire.sections.flatMap(({ questions }) => questions)) {
    // What follows from another answer is never asked.
    if ('derive' in question) continue;
    const leaves = leavesBehind(questionnaire, question);
    if (leaves.length === 0 || derivationOf(question)) continue;
    const tried = combinations(questionnaire, leaves);
    const reached = tried?.some((answers) =>
      askedQuestions(read(questionnaire, answers)).some(({ id }) => id === question.id),
    );
    if (!reached) {
      const reason = tried
        ? 'wird mit keiner Kombination von Antworten gestellt.'
        : 'hängt an zu vielen Antworten; bitte die Bedingung vereinfachen.';
      context.error('L22', 'questionnaires', questionnaire.id, `Die Frage „${question.id}“ ${reason}`);
    }
  }
}

function checkOrder({ error, questionById }: LintContext, questionnaire: AuthoredQuestionnaire): void {
  const order = questionnaire.sections.flatMap(({ questions }) => questions);
  for (const section of questionnaire.sections) {
    for (const id of section.questions) {
      const question = questionById.get(id);
      if (!question) {
        const meant = didYouMean(id, questionById.keys());
        error('L03', 'questionnaires', questionnaire.id, `Die Frage „${id}“ gibt es nicht.${meant}`);
        continue;
      }
      const conditions = [...conditionsOf(question), ...(section.when ? [section.when] : [])];
      for (const gate of new Set(conditions.flatMap(leavesOf).map((leaf) => questionOf(leaf.question)))) {
        if (!order.includes(gate)) {
          error('L20', 'questionnaires', questionnaire.id, `„${id}“ hängt von „${gate}“ ab, das hier fehlt.`);
        } else if (order.indexOf(gate) >= order.indexOf(id)) {
          error(
            'L21',
            'questionnaires',
            questionnaire.id,
            `„${id}“ hängt von der späteren Frage „${gate}“ ab.`,
          );
        }
      }
    }
  }
}

/** L07, L10, L20–L22: questions are used, gates do not score, gates come first, every question can be reached. */
export function checkFlow(context: LintContext): void {
  const { bank, gates, error, warn } = context;
  const used = new Set(
    bank.questionnaires.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)),
  );
  for (const question of bank.questions) {
    if (!used.has(question.id))
      warn('L07', 'questions', question.id, 'Die Frage kommt in keinem Fragebogen vor.');
    if (gates.has(question.id) && 'score' in question && question.score) {
      error(
        'L10',
        'questions',
        question.id,
        'Torfragen zählen nicht, Zählfragen steuern nicht: Diese Frage tut beides.',
      );
    }
  }
  for (const questionnaire of bank.questionnaires) {
    checkOrder(context, questionnaire);
    checkReachable(context, compile(questionnaire, bank));
  }
}
