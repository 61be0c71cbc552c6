import { type Item, itemsOf } from '../../questionnaire/items.ts';
import { perObject } from '../../questionnaire/memo.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import type { Condition } from '../../questionnaire/question.ts';
import { compileCondition, joined, type Leaf, NO, OPEN, type Program } from './program.ts';

/** A comparison with the number of the item it reads. */
export type Atom = { item: number; leaf: Leaf };

/** A questionnaire made flat once: items and comparisons have numbers, conditions are programs over them. */
export type Plan = {
  items: readonly Item[];
  /** By number; the first two are constants and belong to no item. */
  atoms: readonly (Atom | undefined)[];
  /** Whether an item is asked; undefined where nothing gates it. */
  gates: readonly (Program | undefined)[];
  /** A condition outside the flow; comparisons with what the questionnaire lacks stay open. */
  program: (condition: Condition) => Program;
  /** Room for the truths of all atoms. A walk fills in what its scope needs; nothing is kept from one to the next. */
  readonly truths: Uint8Array;
};

/** A gate that does not exist never opens; a finding about what does not exist stays open. */
const NEVER = 0;
const UNDECIDED = 1;

/** The plan of a questionnaire, made once for as long as the questionnaire lives. */
export const planOf = perObject((questionnaire: Questionnaire): Plan => {
  const items = itemsOf(questionnaire);
  const indexOf = new Map(items.map(({ key }, index) => [key, index]));
  const atoms: (Atom | undefined)[] = [undefined, undefined];
  const numbers = new Map<string, number>();
  const numberOf = (leaf: Leaf, missing: number): number => {
    const item = indexOf.get(leaf.question);
    if (item === undefined) return missing;
    const text = JSON.stringify(leaf);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, atoms.length);
    return atoms.push({ item, leaf }) - 1;
  };
  const gates = items.map(({ conditions }) =>
    conditions.length === 0
      ? undefined
      : joined(conditions.map((when) => compileCondition(when, (leaf) => numberOf(leaf, NEVER)))),
  );
  const program = perObject((condition: Condition) =>
    compileCondition(condition, (leaf) => numberOf(leaf, UNDECIDED)),
  );
  let room = new Uint8Array();
  return {
    items,
    atoms,
    gates,
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
