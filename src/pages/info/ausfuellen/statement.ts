import { derivationOf, findItem } from '../../../questionnaire/items.ts';
import type { Questionnaire } from '../../../questionnaire/model.ts';
import type { Condition, Question, Row } from '../../../questionnaire/question.ts';

/** What a condition asks of one question, or of one of its rows. */
export type Statement = {
  question: Question;
  row?: Row | undefined;
} & (
  | { says: 'one' | 'none'; labels: readonly string[]; ids: readonly string[] }
  /** Anything but this answer. */
  | { says: 'other'; than: string }
  | { says: 'atLeast'; bound: number }
);

/** The conditions that must hold together. */
export const conjuncts = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(conjuncts) : [condition];

/** What a condition says in one sentence; undefined if it takes more than that. */
export function statementOf(questionnaire: Questionnaire, condition: Condition): Statement | undefined {
  if ('all' in condition) return undefined;
  if ('any' in condition) return together(condition.any.map((part) => statementOf(questionnaire, part)));
  if ('not' in condition) return opposite(statementOf(questionnaire, condition.not));
  const item = findItem(questionnaire, condition.question);
  if (!item || derivationOf(item.question)) return undefined;
  const { question, row } = item;
  if ('atLeast' in condition) return atLeast(question, condition.atLeast);
  const ids = 'is' in condition ? [condition.is] : 'in' in condition ? condition.in : [condition.includes];
  return choiceOf(question, row, ids, questionnaire);
}

function choiceOf(
  question: Question,
  row: Row | undefined,
  ids: readonly string[],
  { parties }: Questionnaire,
): Statement {
  const choices = question.kind === 'tasks' ? parties : 'options' in question ? question.options : [];
  const isSingle = question.kind === 'single' || question.kind === 'matrix';
  const labels = choices.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  const [left, ...more] = choices.filter(({ id }) => !ids.includes(id));
  // „Anything but“ is shorter than a list, and of several ticks it would be wrong.
  if (isSingle && left && more.length === 0 && ids.length > 1)
    return { question, row, says: 'other', than: left.label };
  return { question, row, says: 'one', labels, ids };
}

const atLeast = (question: Question, bound: number): Statement =>
  question.kind === 'multi' && bound === 1
    ? { question, says: 'other', than: question.none.label }
    : { question, says: 'atLeast', bound };

/** One of several answers to the same question. */
function together(parts: readonly (Statement | undefined)[]): Statement | undefined {
  const [first, ...rest] = parts;
  if (first?.says !== 'one') return undefined;
  let all = first;
  for (const part of rest) {
    if (part?.says !== 'one' || part.question !== first.question || part.row !== first.row) return undefined;
    all = { ...all, labels: [...all.labels, ...part.labels], ids: [...all.ids, ...part.ids] };
  }
  return all;
}

function opposite(statement: Statement | undefined): Statement | undefined {
  if (statement?.says === 'one') return { ...statement, says: 'none' };
  return statement?.says === 'none' ? { ...statement, says: 'one' } : undefined;
}
