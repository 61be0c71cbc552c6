import {
  INAPPLICABLE,
  type ItemAnswer,
  isNotApplicable,
  isPartial,
  type NumberAnswer,
  UNKNOWN,
} from '../../questionnaire/answers.ts';
import type { MultiQuestion, Option, Question } from '../../questionnaire/question.ts';
import type { Interval } from '../model.ts';
import { type Leaf, NO, OPEN, says, YES } from './program.ts';

/**
 * Possible answers that none of the given comparisons tells apart: what the comparisons say of them, in their order,
 * and the points they can have.
 */
export type AnswerClass = {
  truths: readonly number[];
  points: Interval | undefined;
  answer: ItemAnswer | undefined;
};

const codes = { no: NO, open: OPEN, yes: YES } as const;
/** More ticked-or-not options than this are not walked through one by one. */
const tickLimit = 12;

const isOpen = (given: ItemAnswer | undefined): given is undefined =>
  given === undefined || given === UNKNOWN;

function merged(classes: readonly AnswerClass[]): AnswerClass[] {
  const byTruths = new Map<string, AnswerClass>();
  for (const each of classes) {
    const key = each.truths.join();
    const same = byTruths.get(key);
    byTruths.set(key, same ? { ...same, points: hull(same.points, each.points) } : each);
  }
  return [...byTruths.values()];
}

const hull = (a: Interval | undefined, b: Interval | undefined): Interval | undefined =>
  a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b);

const truthsOf = (leaves: readonly Leaf[], answer: ItemAnswer): number[] =>
  leaves.map((leaf) => codes[says(leaf, answer)]);

/** What is said of answers that are not told apart; that the question applies is certain of all of them. */
const openTruths = (leaves: readonly Leaf[]): number[] =>
  leaves.map((leaf) => ('applies' in leaf ? YES : OPEN));

function optionClasses(
  options: readonly Option[],
  given: ItemAnswer | undefined,
  leaves: readonly Leaf[],
): AnswerClass[] {
  const possible = isOpen(given)
    ? options
    : options.filter(({ id }) => (isPartial(given) ? given.oneOf.includes(id) : id === given));
  return possible.map(({ id, points }) => ({
    truths: truthsOf(leaves, id),
    points: points === undefined ? undefined : [points, points],
    answer: id,
  }));
}

/** Which of some options are ticked, in all ways, with the number of ticks elsewhere. */
function* tickings(read: readonly string[], others: readonly string[]): Generator<string[]> {
  for (let set = 0; set < 1 << read.length; set += 1) {
    const ticked = read.filter((_, bit) => (set & (1 << bit)) !== 0);
    for (let more = 0; more <= others.length; more += 1) yield [...ticked, ...others.slice(0, more)];
  }
}

function tickClasses(question: MultiQuestion, leaves: readonly Leaf[]): AnswerClass[] {
  const ids = question.options.map(({ id }) => id);
  const named = new Set(leaves.flatMap((leaf) => ('includes' in leaf ? [leaf.includes] : [])));
  const read = ids.filter((id) => named.has(id));
  if (read.length > tickLimit) return [{ truths: openTruths(leaves), points: undefined, answer: undefined }];
  // Ticks elsewhere matter only where ticks are counted.
  const counts = question.pointsByCount !== undefined || leaves.some((leaf) => 'atLeast' in leaf);
  const others = counts ? ids.filter((id) => !named.has(id)) : [];
  return [...tickings(read, others)].map((ticked) => {
    const points = question.pointsByCount?.[ticked.length];
    return {
      truths: truthsOf(leaves, ticked),
      points: points === undefined ? undefined : [points, points],
      answer: ticked,
    };
  });
}

/** A number behind a range counts as every number in it; only where it lies between the bounds matters. */
function numberClasses({ from, to }: { from: number; to: number }, leaves: readonly Leaf[]): AnswerClass[] {
  const bounds = leaves.flatMap((leaf) => ('atLeast' in leaf ? [leaf.atLeast] : []));
  const values = [from, ...bounds.filter((bound) => bound > from && bound <= to)];
  return values.map((value) => ({ truths: truthsOf(leaves, value), points: undefined, answer: value }));
}

const rangeOf = (given: NumberAnswer): { from: number; to: number } =>
  typeof given === 'number' ? { from: given, to: given } : given;

/** „Trifft nicht zu“ is among the answers of a question that allows it, whatever reason may be given. */
const notApplicable: ItemAnswer = { because: '' };

/**
 * The possible answers of an item in classes. „Weiß nicht“ and a missing answer stand for all answers, „trifft nicht zu“
 * included where the question allows it, one of several for these. Kinds that no condition can tell apart have one class in which every comparison is open.
 * Source: docs/verfahren.md, Abschnitt 4 Nr. 1 und 3.
 * @param given the valid stored answer of the item
 */
export function answerClasses(
  question: Question,
  given: ItemAnswer | undefined,
  leaves: readonly Leaf[],
): AnswerClass[] {
  const classes = answersThatApply(question, given, leaves);
  const isPossible = isOpen(given) || (isPartial(given) && given.oneOf.includes(INAPPLICABLE));
  if (!isPossible || !question.mayNotApply) return classes;
  const none = { truths: truthsOf(leaves, notApplicable), points: undefined, answer: notApplicable };
  return merged([...classes, none]);
}

function answersThatApply(
  question: Question,
  given: ItemAnswer | undefined,
  leaves: readonly Leaf[],
): AnswerClass[] {
  if (!isOpen(given) && isNotApplicable(given)) {
    return [{ truths: truthsOf(leaves, given), points: undefined, answer: given }];
  }
  switch (question.kind) {
    case 'single':
    case 'matrix':
      return merged(optionClasses(question.options, given, leaves));
    case 'multi':
      if (isOpen(given)) return merged(tickClasses(question, leaves));
      break;
    case 'number':
      return merged(
        numberClasses(
          isOpen(given) ? { from: question.min, to: question.max } : rangeOf(given as NumberAnswer),
          leaves,
        ),
      );
  }
  if (isOpen(given)) return [{ truths: openTruths(leaves), points: undefined, answer: undefined }];
  const points =
    'pointsByCount' in question && Array.isArray(given) ? question.pointsByCount?.[given.length] : undefined;
  return [
    {
      truths: truthsOf(leaves, given),
      points: points === undefined ? undefined : [points, points],
      answer: given,
    },
  ];
}
