import type { Condition } from '../../../src/questionnaire/question.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import { type Bank, entryKey } from '../read.ts';

export type List = Parameters<typeof entryKey>[0];

/** What every group of checks works with: the bank, an index of questions and a way to report. */
export type LintContext = {
  bank: Bank;
  questionById: Map<string, AuthoredQuestion>;
  /** Ids of all questions that some condition of a question, row or section reads. */
  gates: Set<string>;
  error: (code: string, list: List, id: string, text: string) => void;
  warn: (code: string, list: List, id: string, text: string) => void;
};

/**
 * All conditions that decide whether a question, one of its rows or one of its options is there, without those of its
 * section.
 */
export const conditionsOf = (question: AuthoredQuestion): Condition[] =>
  [
    question.when,
    'rowWhen' in question ? question.rowWhen : undefined,
    'optionWhen' in question ? question.optionWhen : undefined,
    ...('options' in question && Array.isArray(question.options)
      ? question.options.map(({ when }) => when)
      : []),
  ].filter((condition) => condition !== undefined);

/** The leaves of a condition. */
export type Leaf = Extract<Condition, { question: string }>;
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** The leaves that make a condition true by being true themselves; what stands under `not` is left out. */
export function positiveLeavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(positiveLeavesOf);
  if ('any' in condition) return condition.any.flatMap(positiveLeavesOf);
  return 'not' in condition ? [] : [condition];
}

/** Id of the question an item key belongs to. */
export const questionOf = (key: string): string => key.split('@')[0] ?? key;

/** Prepares the context; problems are collected in `problems`. */
export function createContext(bank: Bank, problems: Problem[]): LintContext {
  const report = (severity: Problem['severity']) => (code: string, list: List, id: string, text: string) => {
    const place = bank.places.get(entryKey(list, id))?.at(-1) ?? { file: '' };
    problems.push({ code, severity, id, text, ...place });
  };
  const gateConditions = [
    ...bank.questions.flatMap(conditionsOf),
    ...bank.questionnaires.flatMap(({ sections }) => sections.flatMap(({ when }) => (when ? [when] : []))),
  ];
  return {
    bank,
    questionById: new Map(bank.questions.map((question) => [question.id, question])),
    gates: new Set(gateConditions.flatMap(leavesOf).map((leaf) => questionOf(leaf.question))),
    error: report('error'),
    warn: report('warning'),
  };
}

/**
 * Whether a folder says what its judgements rest on: what is typical of ways of operating, or a register. Older ones
 * need not follow the rules that came with it.
 */
export const isSecondEdition = ({ models, register }: Bank): boolean => models.length + register.length > 0;
