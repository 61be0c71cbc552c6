import { type ItemAnswer, isPartial, UNKNOWN } from '../../questionnaire/answers.ts';
import { type AnswerClass, answerClasses } from './answerClasses.ts';
import type { Plan } from './plan.ts';
import { atomsOf, type Program } from './program.ts';

export type Step = {
  item: number;
  gate: Program | undefined;
  atoms: readonly number[];
  /** Walked class by class; otherwise its comparisons stay open where its possible answers differ. */
  isWalked: boolean;
  isScored: boolean;
  /** The classes while nothing is known. */
  all: readonly AnswerClass[];
};

/**
 * What a statement rests on, gates first. `walked`: the atoms that are walked through. `atEnds`: scored items are only
 * ever walked through at one end.
 */
export type Scope = {
  steps: readonly Step[];
  walked: ReadonlySet<number>;
  atEnds: boolean;
  /** The steps where all of them together are too many to walk through; few may be open at a time. */
  whole?: readonly Step[];
};

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

/** A scope of these steps. */
export const scopeWith = (steps: readonly Step[], atEnds: boolean): Scope => ({
  steps,
  walked: new Set(steps.flatMap(({ isWalked, atoms }) => (isWalked ? atoms : []))),
  atEnds,
});

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
  if (combinationsOf({ steps, atEnds }) <= combinationLimit) return scopeWith(steps, atEnds);
  const loose = scopeWith(
    steps.map((step) => ({ ...step, isWalked: false })),
    atEnds,
  );
  return { ...loose, whole: steps };
}

/**
 * A scope that is walked through as a whole after all, where so much is answered that what is left is not too much.
 * @param answers the answer by number of the item where it is known for certain, null where the item is never asked
 */
export function affordable(scope: Scope, answers: (item: number) => ItemAnswer | null | undefined): Scope {
  if (!scope.whole) return scope;
  const isOpen = ({ item }: Step): boolean => {
    const answer = answers(item);
    if (answer === null) return false;
    return answer === undefined || answer === UNKNOWN || (typeof answer === 'object' && isPartial(answer));
  };
  const open = scope.whole.filter(isOpen);
  if (combinationsOf({ steps: open, atEnds: scope.atEnds }) > combinationLimit) return scope;
  return scopeWith(scope.whole, scope.atEnds);
}

/** Classes at one end: the best or worst, and „trifft nicht zu“, which has no points. */
const endsOf = (all: readonly AnswerClass[]): number =>
  1 + all.filter(({ points, answer }) => points === undefined && answer !== undefined).length;

/** How many combinations of answers a scope walks through while nothing is known. */
export const combinationsOf = ({ steps, atEnds }: Pick<Scope, 'steps' | 'atEnds'>): number =>
  steps.reduce(
    (product, { isWalked, isScored: scored, all }) =>
      product * (isWalked ? (atEnds && scored ? endsOf(all) : all.length) : 1),
    1,
  );
