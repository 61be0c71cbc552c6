import { type Item, itemsOf } from '../../questionnaire/items.ts';
import { perObject } from '../../questionnaire/memo.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { asAuthored } from '../../questionnaire/names.ts';
import type { Condition, Option } from '../../questionnaire/question.ts';
import {
  anyJoined,
  type Comparison,
  compileCondition,
  joined,
  type Leaf,
  NO,
  OPEN,
  type Program,
} from './program.ts';

/** A comparison with the number of the item it reads. */
export type Atom = { item: number; leaf: Leaf };

/** A questionnaire made flat once: items and comparisons have numbers, conditions are programs over them. */
export type Plan = {
  items: readonly Item[];
  /** By number; the first two are constants and belong to no item. */
  atoms: readonly (Atom | undefined)[];
  /** Whether an item is asked; undefined where nothing gates it. */
  gates: readonly (Program | undefined)[];
  /** Whether an item takes part in a mean: asked and applicable. Undefined where nothing keeps it out. */
  scores: readonly (Program | undefined)[];
  /** A condition outside the flow; comparisons with what the questionnaire lacks stay open. */
  program: (condition: Condition) => Program;
  /** Room for the truths of all atoms. A walk fills in what its scope needs; nothing is kept from one to the next. */
  readonly truths: Uint8Array;
};

/** A gate that does not exist never opens; a finding about what does not exist stays open. */
const NEVER = 0;
const UNDECIDED = 1;

/** Numbers for comparisons, each once. */
type Numbering = { atoms: (Atom | undefined)[]; numberOf: (leaf: Leaf, missing: number) => number };

function numberingOf(items: readonly Item[]): Numbering {
  const itemOf = new Map(items.map(({ key }, index) => [key, index]));
  const atoms: (Atom | undefined)[] = [undefined, undefined];
  const numbers = new Map<string, number>();
  const numberOf = (leaf: Leaf, missing: number): number => {
    const item = itemOf.get(leaf.question);
    if (item === undefined) return missing;
    const text = JSON.stringify(leaf);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, atoms.length);
    return atoms.push({ item, leaf }) - 1;
  };
  return { atoms, numberOf };
}

/** Options of questions in which not every option is always offered, by key of the item. */
const conditionalOptions = (items: readonly Item[]): Map<string, readonly Option[]> =>
  new Map(
    items.flatMap(({ key, question }): [string, readonly Option[]][] =>
      'options' in question && question.options.some(({ when }) => when) ? [[key, question.options]] : [],
    ),
  );

/** A comparison as one comparison per option; undefined where ticks are counted (more than one: rule L64). */
function perOption(leaf: Comparison, options: readonly Option[]): [Comparison, Option][] | undefined {
  const { question } = leaf;
  const named = (ids: readonly string[]) => options.filter(({ id }) => ids.includes(id));
  if ('is' in leaf || 'in' in leaf) {
    return named('is' in leaf ? [leaf.is] : leaf.in).map((option) => [{ question, is: option.id }, option]);
  }
  if ('atLeast' in leaf && leaf.atLeast !== 1) return undefined;
  const ticks = 'includes' in leaf ? named([leaf.includes]) : options;
  return ticks.map((option) => [{ question, includes: option.id }, option]);
}

/**
 * Compiles conditions of a questionnaire. A comparison with an option that is only offered under a condition holds with
 * this condition alone: what cannot be chosen does not count.
 */
function compilerFor(items: readonly Item[], numberOf: Numbering['numberOf']) {
  const conditional = conditionalOptions(items);
  const busy = new Set<Condition>();
  const compiled = (condition: Condition, missing: number): Program =>
    compileCondition(condition, (leaf) => {
      const options = conditional.get(leaf.question);
      const parts = options && perOption(leaf, options);
      if (!parts) return [numberOf(leaf, missing)];
      return anyJoined(parts.map(([part, { when }]) => offered([numberOf(part, missing)], when, missing)));
    });
  const offered = (program: Program, when: Condition | undefined, missing: number): Program => {
    if (!when) return program;
    // Options that depend on themselves are an error of the data; open ends the circle.
    if (busy.has(when)) return [UNDECIDED];
    busy.add(when);
    const own = joined([program, compiled(when, missing)]);
    busy.delete(when);
    return own;
  };
  return compiled;
}

const planMade = perObject((questionnaire: Questionnaire): Plan => {
  const items = itemsOf(questionnaire);
  const { atoms, numberOf } = numberingOf(items);
  const compiled = compilerFor(items, numberOf);
  const gates = items.map(({ conditions }) =>
    conditions.length === 0 ? undefined : joined(conditions.map((when) => compiled(when, NEVER))),
  );
  const scores = items.map(({ key, question }, item) =>
    // Of an item that is not asked, every comparison is false, this one too.
    question.mayNotApply ? [numberOf({ question: key, applies: true }, NEVER)] : gates[item],
  );
  const program = perObject((condition: Condition) => compiled(condition, UNDECIDED));
  let room = new Uint8Array();
  return {
    items,
    atoms,
    gates,
    scores,
    program,
    get truths() {
      // Conditions outside the flow are compiled when they are first needed, so there may be more atoms than before.
      if (room.length < atoms.length) room = new Uint8Array(atoms.length * 2);
      room[NEVER] = NO;
      room[UNDECIDED] = OPEN;
      return room;
    },
  };
});

/** The plan of a questionnaire, made once for as long as it lives. Names of Bausteine make no difference to it. */
export const planOf = (questionnaire: Questionnaire): Plan => planMade(asAuthored(questionnaire));
