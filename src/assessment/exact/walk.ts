import { type ItemAnswer, UNKNOWN } from '../../questionnaire/answers.ts';
import { type AnswerClass, answerClasses } from './answerClasses.ts';
import type { Plan } from './plan.ts';
import { NO, OPEN, type Program, run, says, YES } from './program.ts';
import type { Scope, Step } from './scope.ts';

/** The given answer of an item, by its number; undefined if there is none that is valid. */
export type GivenOf = (item: number) => ItemAnswer | undefined;
/** At scored items only the answers with the fewest or the most points are walked through. */
export type End = 'best' | 'worst';

/** Of the classes of a scored item those with the fewest or the most points. */
function extremeClasses(classes: readonly AnswerClass[], end: End): readonly AnswerClass[] {
  const side = end === 'best' ? 0 : 1;
  const sign = end === 'best' ? 1 : -1;
  const bound = Math.min(...classes.map(({ points }) => sign * (points?.[side] ?? 0)));
  return classes.filter(({ points }) => points === undefined || sign * points[side] === bound);
}

function classesAt(plan: Plan, step: Step, given: GivenOf, end: End | undefined): readonly AnswerClass[] {
  const question = plan.items[step.item]?.question;
  const answer = given(step.item);
  if (!question) return step.all;
  const isOpen = answer === undefined || answer === UNKNOWN;
  const classes = isOpen
    ? step.all
    : answerClasses(
        question,
        answer,
        step.atoms.flatMap((atom) => plan.atoms[atom]?.leaf ?? []),
      );
  return end && step.isScored ? extremeClasses(classes, end) : classes;
}

/** Whether one answer is known: most are, and then nothing has to be sorted into classes. */
const isSettled = (answer: ItemAnswer | undefined): answer is ItemAnswer =>
  answer !== undefined &&
  answer !== UNKNOWN &&
  (typeof answer !== 'object' || Array.isArray(answer) || 'parties' in answer || 'because' in answer);

const codes = { no: NO, open: OPEN, yes: YES } as const;

/** Sets what the comparisons of an item say of its known answer. */
function putAnswer(plan: Plan, step: Step, answer: ItemAnswer, visible: number, truths: Uint8Array): void {
  for (const atom of step.atoms) {
    const leaf = plan.atoms[atom]?.leaf;
    truths[atom] = leaf ? Math.min(codes[says(leaf, answer)], visible) : OPEN;
  }
}

/** Sets what the comparisons of an item say: of one class, or of several together. */
function put(step: Step, classes: readonly AnswerClass[], visible: number, truths: Uint8Array): void {
  step.atoms.forEach((atom, place) => {
    const first = classes[0]?.truths[place] ?? OPEN;
    const value = classes.every((each) => each.truths[place] === first) ? first : OPEN;
    truths[atom] = visible === NO ? NO : Math.min(value, visible);
  });
}

/**
 * Goes through every combination of possible answers that a statement tells apart, hidden items left out.
 * @param truths filled with what each combination makes of the comparisons
 * @param visit returns true to stop
 * @returns whether it was stopped
 */
export function walk(
  plan: Plan,
  scope: Scope,
  given: GivenOf,
  truths: Uint8Array,
  visit: () => unknown,
  end?: End,
  place = 0,
): boolean {
  // Only gates that lead back to themselves, an error of the data, are read before they are set.
  if (place === 0) for (const { atoms } of scope.steps) for (const atom of atoms) truths[atom] = OPEN;
  const step = scope.steps[place];
  if (!step) return visit() === true;
  const visible = step.gate === undefined ? YES : run(step.gate, truths);
  const answer = given(step.item);
  if (isSettled(answer)) {
    putAnswer(plan, step, answer, visible, truths);
    return walk(plan, scope, given, truths, visit, end, place + 1);
  }
  const classes = visible === NO ? [] : classesAt(plan, step, given, end);
  if (!step.isWalked || visible !== YES || classes.length < 2) {
    put(step, classes, visible, truths);
    return walk(plan, scope, given, truths, visit, end, place + 1);
  }
  return classes.some((each) => {
    put(step, [each], visible, truths);
    return walk(plan, scope, given, truths, visit, end, place + 1);
  });
}

/**
 * What a program says under the truths walked so far, decided together with what it alone reads: its comparisons can be
 * open one by one although every answer to what they read gives the same.
 * @param own what the program reads; undefined where each comparison for itself is already exact
 * @param within the scope that is being walked through
 */
export function settled(
  plan: Plan,
  program: Program,
  own: Scope | undefined,
  within: Scope,
  given: GivenOf,
  truths: Uint8Array,
  end?: End,
): number {
  const value = run(program, truths);
  if (value !== OPEN || !own) return value;
  const steps = own.steps.filter(({ atoms }) => !atoms.every((atom) => within.walked.has(atom)));
  const trial = truths.slice();
  let lowest = YES;
  let highest = NO;
  const visit = (): boolean => {
    const each = run(program, trial);
    lowest = Math.min(lowest, each);
    highest = Math.max(highest, each);
    return lowest === NO && highest !== NO;
  };
  walk(plan, { ...own, steps }, given, trial, visit, end);
  return lowest === highest ? lowest : OPEN;
}
