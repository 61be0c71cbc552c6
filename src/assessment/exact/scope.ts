import { type ItemAnswer, UNKNOWN } from '../../questionnaire/answers.ts';
import { matches } from '../../questionnaire/condition.ts';
import { type AnswerClass, answerClasses } from './answerClasses.ts';
import type { Plan } from './plan.ts';
import { atomsOf, NO, OPEN, type Program, run, YES } from './program.ts';

/** The given answer of an item, by its number; undefined if there is none that is valid. */
export type GivenOf = (item: number) => ItemAnswer | undefined;
/** At scored items only the answers with the fewest or the most points are walked through. */
export type End = 'best' | 'worst';

type Step = {
  item: number;
  gate: Program | undefined;
  atoms: readonly number[];
  /** Walked class by class; otherwise its comparisons stay open where its possible answers differ. */
  isWalked: boolean;
  isScored: boolean;
  /** The classes while nothing is known. */
  all: readonly AnswerClass[];
};

/** What a statement rests on, gates first. `atEnds`: scored items are only ever walked through at one end. */
export type Scope = { steps: readonly Step[]; atEnds?: boolean };

/** More combinations than these are not walked through; what is said then encloses the truth. */
export const combinationLimit = 4096;

/** Numbers of all atoms that decide these programs and items: their own, and those of the gates before them. */
export function atomsBehind(plan: Plan, programs: readonly (Program | undefined)[]): Set<number> {
  const found = new Set<number>();
  const visit = (program: Program | undefined): void => {
    for (const atom of atomsOf(program ?? [])) {
      if (found.has(atom)) continue;
      found.add(atom);
      const item = plan.atoms[atom]?.item;
      if (item !== undefined) visit(plan.gates[item]);
    }
  };
  programs.forEach(visit);
  return found;
}

/**
 * Whether Kleene's logic is exact for a program: it reads every item once at the most, gates included, and no comparison
 * says the same of all answers. Items that are walked through do not count.
 */
export function isReadOnce(
  plan: Plan,
  program: Program,
  isWalked: (atom: number) => boolean = () => false,
): boolean {
  const seen = new Set<number>();
  const isFresh = (part: Program): boolean =>
    part.every((atom) => {
      const read = atom < 0 ? undefined : plan.atoms[atom];
      if (!read || isWalked(atom)) return true;
      const question = plan.items[read.item]?.question;
      if (seen.has(read.item) || !question) return false;
      seen.add(read.item);
      const gate = plan.gates[read.item];
      return answerClasses(question, undefined, [read.leaf]).length > 1 && (!gate || isFresh(gate));
    });
  return isFresh(program);
}

const isScored = ({ items }: Plan, item: number): boolean => {
  const question = items[item]?.question;
  return question !== undefined && 'score' in question && question.score !== undefined;
};

function stepOf(plan: Plan, item: number, atoms: readonly number[], isWalked: boolean): Step[] {
  const question = plan.items[item]?.question;
  if (!question || atoms.length === 0) return [];
  const leaves = atoms.flatMap((atom) => plan.atoms[atom]?.leaf ?? []);
  const all = answerClasses(question, undefined, leaves);
  return [{ item, gate: plan.gates[item], atoms, isWalked, isScored: isScored(plan, item), all }];
}

/** Ticks are independent of each other unless they are counted. */
export const isDivisible = (plan: Plan, atoms: readonly number[]): boolean =>
  atoms.every((atom) => 'includes' in (plan.atoms[atom]?.leaf ?? {}));

/**
 * The scope of a statement.
 * @param programs what the statement evaluates
 * @param isWalked which atoms are walked through; an item is walked as a whole unless its ticks are independent
 * @param atEnds whether scored items are only ever walked through at one end
 */
export function scopeOf(
  plan: Plan,
  programs: readonly (Program | undefined)[],
  isWalked: (atom: number) => boolean = () => true,
  atEnds = false,
): Scope {
  const behind = [...atomsBehind(plan, programs)].filter((atom) => plan.atoms[atom] !== undefined);
  const byItem = new Map<number, number[]>();
  for (const atom of behind.sort((a, b) => a - b)) {
    const { item = -1 } = plan.atoms[atom] ?? {};
    byItem.set(item, [...(byItem.get(item) ?? []), atom]);
  }
  const steps = [...byItem]
    .sort(([a], [b]) => a - b)
    .flatMap(([item, atoms]) => {
      if (!isDivisible(plan, atoms)) return stepOf(plan, item, atoms, atoms.some(isWalked));
      const walked = atoms.filter(isWalked);
      const others = atoms.filter((atom) => !walked.includes(atom));
      return [...stepOf(plan, item, walked, true), ...stepOf(plan, item, others, false)];
    });
  if (combinationsOf({ steps, atEnds }) <= combinationLimit) return { steps, atEnds };
  return { steps: steps.map((step) => ({ ...step, isWalked: false })), atEnds };
}

/** How many combinations of answers a scope walks through while nothing is known. */
export const combinationsOf = ({ steps, atEnds }: Scope): number =>
  steps.reduce(
    (product, { isWalked, isScored: scored, all }) =>
      product * (isWalked && !(atEnds && scored) ? all.length : 1),
    1,
  );

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
  (typeof answer !== 'object' || Array.isArray(answer) || 'parties' in answer);

const codes = { no: NO, open: OPEN, yes: YES } as const;

/** Sets what the comparisons of an item say of its known answer. */
function putAnswer(plan: Plan, step: Step, answer: ItemAnswer, visible: number, truths: Uint8Array): void {
  for (const atom of step.atoms) {
    const leaf = plan.atoms[atom]?.leaf;
    truths[atom] = leaf ? Math.min(codes[matches(leaf, answer)], visible) : OPEN;
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
