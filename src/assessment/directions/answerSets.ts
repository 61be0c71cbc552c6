import { INAPPLICABLE, type ItemAnswer, isPartial, UNKNOWN } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/question.ts';

/** One settled answer: an option, or the ticks of a multiple choice. */
export type Settled = string | readonly string[];

const isChoice = (question: Question): question is Extract<Question, { kind: 'single' | 'matrix' }> =>
  question.kind === 'single' || question.kind === 'matrix';

/** Longer lists of ticks are not taken apart. */
const tickLimit = 8;

/** Ticks that stand for all others, as far as the named ones and the number tell them apart. */
function tickings(ids: readonly string[], named: ReadonlySet<string>): string[][] {
  const read = ids.filter((id) => named.has(id)).slice(0, tickLimit);
  const others = ids.filter((id) => !read.includes(id));
  const found: string[][] = [];
  for (let set = 0; set < 1 << read.length; set += 1) {
    const ticked = read.filter((_, bit) => (set & (1 << bit)) !== 0);
    for (let more = 0; more <= others.length; more += 1) found.push([...ticked, ...others.slice(0, more)]);
  }
  return found;
}

/**
 * The answers an item may have, given what is stored. Of a multiple choice only as many as the named ticks and their
 * number tell apart; none where answers of this kind never score.
 */
export function possibleAnswers(
  question: Question,
  given: ItemAnswer | undefined,
  named: readonly Settled[] = [],
): Settled[] {
  const isOpen = given === undefined || given === UNKNOWN;
  if (isChoice(question)) {
    const ids = question.options.map(({ id }) => id);
    if (isOpen) return ids;
    if (typeof given === 'string') return [given];
    return typeof given === 'object' && isPartial(given) ? [...given.oneOf] : [];
  }
  if (question.kind !== 'multi') return [];
  if (!isOpen) return Array.isArray(given) ? [given] : [];
  return tickings(
    question.options.map(({ id }) => id),
    new Set(named.flat()),
  );
}

/** Points of a settled answer; 0 where nothing scores. */
export function pointsOf(question: Question, answer: Settled): number {
  if (question.kind === 'multi') return question.pointsByCount?.[answer.length] ?? 0;
  if (!isChoice(question)) return 0;
  return question.options.find(({ id }) => id === answer)?.points ?? 0;
}

/** Where an answer stands, best first: its points, or its place among the options where nothing scores. */
const placeOf = (question: Question, answer: Settled): number =>
  isChoice(question) && !question.score
    ? question.options.findIndex(({ id }) => id === answer)
    : pointsOf(question, answer);

/** An answer led to an aim: the better of the two, or all ticks together. */
export function improved(question: Question, answer: Settled, aim: Settled | undefined): Settled {
  if (aim === undefined) return answer;
  if (typeof answer !== 'string') return [...new Set([...answer, ...[aim].flat()])];
  return placeOf(question, aim) < placeOf(question, answer) ? aim : answer;
}

/** Whether it may still turn out that a question does not apply. */
export const mayVanish = (question: Question, given: ItemAnswer | undefined): boolean =>
  question.mayNotApply !== undefined && (given === undefined || given === UNKNOWN);

/**
 * What can be stored for an item of which only these answers are possible.
 * @param vanishes whether it is also possible that the question does not apply
 */
export function answerFor(question: Question, answers: readonly Settled[], vanishes: boolean): ItemAnswer {
  const [first, ...others] = [...new Map(answers.map((each) => [String(each), each])).values()];
  const isOnly = first !== undefined && others.length === 0 && !vanishes;
  if (isOnly) return typeof first === 'string' ? first : [...first];
  if (!isChoice(question) || others.length + 1 === question.options.length) return UNKNOWN;
  const options = question.options.map(({ id }) => id).filter((id) => id === first || others.includes(id));
  return { oneOf: vanishes ? [...options, INAPPLICABLE] : options };
}
