import { derivationOf } from './items.ts';
import { perObject } from './memo.ts';
import type { Questionnaire } from './model.ts';
import type { Condition, Question } from './question.ts';

/** Most questions on one page, most options of one of them, and longest text (characters) that counts as short. */
const LIMITS = { questions: 5, options: 7, text: 200 } as const;

/** Whether a question takes so little room that others can stand beside it. */
function isShort(question: Question): boolean {
  switch (question.kind) {
    case 'single':
    case 'multi':
      return question.options.length <= LIMITS.options;
    case 'text':
      return question.maxLength <= LIMITS.text;
    case 'matrix':
    case 'tasks':
      return false;
    default:
      return true;
  }
}

const reads = (condition: Condition | undefined, ids: readonly string[]): boolean => {
  if (condition === undefined) return false;
  if ('all' in condition) return condition.all.some((each) => reads(each, ids));
  if ('any' in condition) return condition.any.some((each) => reads(each, ids));
  if ('not' in condition) return reads(condition.not, ids);
  return ids.includes(condition.question);
};

/** Runs of short questions; none of them decides whether another one of its run is asked. */
function runsIn(questions: readonly Question[]): string[][] {
  const runs: { ids: string[]; isShort: boolean }[] = [];
  for (const question of questions.filter((each) => !derivationOf(each))) {
    const last = runs.at(-1);
    const fits = last?.isShort && isShort(question) && !reads(question.when, last.ids);
    if (fits) last.ids.push(question.id);
    else runs.push({ ids: [question.id], isShort: isShort(question) });
  }
  return runs.map(({ ids }) => ids);
}

/** A run as pages of about the same length. */
function evenly(ids: readonly string[]): string[][] {
  const pages = Math.ceil(ids.length / LIMITS.questions);
  return Array.from({ length: pages }, (_, page) =>
    ids.slice(Math.round((page * ids.length) / pages), Math.round(((page + 1) * ids.length) / pages)),
  );
}

const pagesOf = perObject((questionnaire: Questionnaire): ReadonlyMap<string, readonly string[]> => {
  const pages = questionnaire.sections.flatMap(({ questions, apart }) =>
    apart ? questions.map(({ id }) => [id]) : runsIn(questions).flatMap(evenly),
  );
  return new Map(pages.flatMap((page) => page.map((id) => [id, page])));
});

/**
 * Ids of the questions that share one page with a question, itself included, in their order, whether they are asked at
 * present or not: up to five short ones of a part. Which they are depends on no answer.
 */
export const pageOf = (questionnaire: Questionnaire, question: string): readonly string[] =>
  pagesOf(questionnaire).get(question) ?? [question];
