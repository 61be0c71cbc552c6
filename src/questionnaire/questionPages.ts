import { derivationOf } from './items.ts';
import { perObject } from './memo.ts';
import type { Questionnaire } from './model.ts';
import type { Condition, Question } from './question.ts';

/** Room on one page, most options and longest text (characters) of a short question, and most options that fit at all. */
const LIMITS = { room: 5, options: 7, text: 1000, longOptions: 24 } as const;

/** How much of a page a question takes: 1 for a short one, more for a long list, all of it for rows and long texts. */
function roomOf(question: Question): number {
  switch (question.kind) {
    case 'single':
    case 'multi':
      if (question.options.length <= LIMITS.options) return 1;
      return question.options.length <= LIMITS.longOptions ? 3 : LIMITS.room;
    case 'text':
      return question.maxLength <= LIMITS.text ? 1 : LIMITS.room;
    case 'matrix':
    case 'tasks':
      return LIMITS.room;
    default:
      return 1;
  }
}

const reads = (condition: Condition | undefined, ids: readonly string[]): boolean => {
  if (condition === undefined) return false;
  if ('all' in condition) return condition.all.some((each) => reads(each, ids));
  if ('any' in condition) return condition.any.some((each) => reads(each, ids));
  if ('not' in condition) return reads(condition.not, ids);
  return ids.includes(condition.question);
};

/** Runs of questions that can stand together; none of them decides whether another one of its run is asked. */
function runsIn(questions: readonly Question[]): Question[][] {
  const runs: Question[][] = [];
  for (const question of questions.filter((each) => !derivationOf(each))) {
    const last = runs.at(-1) ?? [];
    const ids = last.map(({ id }) => id);
    const isAlone = [...last.slice(0, 1), question].some((each) => roomOf(each) >= LIMITS.room);
    if (last.length > 0 && !isAlone && !reads(question.when, ids)) last.push(question);
    else runs.push([question]);
  }
  return runs;
}

/** A run as few pages of about the same length. */
function evenly(run: readonly Question[]): string[][] {
  const total = run.reduce((sum, question) => sum + roomOf(question), 0);
  const share = total / Math.ceil(total / LIMITS.room);
  const pages: string[][] = [];
  let taken = 0;
  let page = -1;
  for (const question of run) {
    const room = roomOf(question);
    const wanted = Math.floor((taken + room / 2) / share);
    if (wanted > page) {
      page = wanted;
      pages.push([]);
    }
    pages.at(-1)?.push(question.id);
    taken += room;
  }
  return pages;
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
