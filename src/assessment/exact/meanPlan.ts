import type { Finding, Level } from '../../questionnaire/catalogue.ts';
import { perObject } from '../../questionnaire/memo.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { asAuthored } from '../../questionnaire/names.ts';
import type { Question, Score } from '../../questionnaire/question.ts';
import { scoreOf } from '../points.ts';
import { type Plan, planOf } from './plan.ts';
import { atomsOf, type Program } from './program.ts';
import { atomsBehind, isDivisible, isReadOnce, type Scope, scopeOf } from './scope.ts';

/** A finding that lifts a level while it holds. */
export type Floor = {
  id: string;
  row: string | undefined;
  level: Level;
  program: Program;
  /** What the finding alone reads; undefined where each of its comparisons for itself is exact. */
  own: Scope | undefined;
};

/** One statement that is a weighted mean: a dimension, or a Baustein over all dimensions. */
export type MeanPlan = {
  id: string;
  weight: number;
  /** Scored items: their numbers, and their weights within their question. */
  leaves: readonly number[];
  leafWeights: readonly number[];
  /** Place of an item among the leaves. */
  leafOf: ReadonlyMap<number, number>;
  /** Questions: their weights, and where their leaves begin; one more entry marks the end. */
  groupWeights: readonly number[];
  groupStarts: readonly number[];
  /** Atoms that decide which leaves take part, and the items they read. */
  gateAtoms: ReadonlySet<number>;
  gates: ReadonlySet<number>;
  /** What is walked through for the value. */
  scope: Scope;
  /** What is walked through for a leaf alone where its own gates may still decide it; undefined where they cannot. */
  leafScopes: readonly (Scope | undefined)[];
  floors: readonly Floor[];
  /** What is walked through for the levels while a floor is open. */
  floorScope: Scope;
};

/** What a mean weighs: as much of it as the arithmetic needs. */
export type Weights = Pick<MeanPlan, 'leaves' | 'leafWeights' | 'groupWeights' | 'groupStarts'>;

type Group = { weight: number; leaves: { item: number; weight: number }[] };
type Shape = Pick<MeanPlan, 'id' | 'weight'> & { groups: Group[]; floors: Floor[]; walksAll: boolean };

/** Who reads an atom: rows by their id, everything else by itself. */
type Readers = ReadonlyMap<number, ReadonlySet<string>>;

function readersOf(plan: Plan, shape: Shape): Readers {
  const readers = new Map<number, Set<string>>();
  const add = (programs: readonly (Program | undefined)[], name: string) => {
    for (const atom of atomsBehind(plan, programs)) {
      const known = readers.get(atom);
      if (known) known.add(name);
      else readers.set(atom, new Set([name]));
    }
  };
  for (const { item } of shape.groups.flatMap(({ leaves }) => leaves)) {
    const { row, key } = plan.items[item] ?? {};
    add([plan.scores[item]], row ? `row ${row.id}` : `item ${key}`);
  }
  for (const { id, row, program } of shape.floors) {
    // A finding about no row in particular is always walked through: it counts as two.
    add([program], row === undefined ? `finding ${id}` : `row ${row}`);
    if (row === undefined) add([program], `all ${id}`);
  }
  return joinedByItem(plan, readers);
}

/** Comparisons with one item hang together unless they only ask for different ticks; then so do their readers. */
function joinedByItem(plan: Plan, readers: Readers): Readers {
  const byItem = new Map<number | undefined, number[]>();
  for (const atom of readers.keys()) {
    const item = plan.atoms[atom]?.item;
    byItem.set(item, [...(byItem.get(item) ?? []), atom]);
  }
  return new Map(
    [...byItem.values()].flatMap((atoms) => {
      const all = new Set(atoms.flatMap((atom) => [...(readers.get(atom) ?? [])]));
      return atoms.map((atom) => [atom, isDivisible(plan, atoms) ? (readers.get(atom) ?? all) : all]);
    }),
  );
}

/**
 * Gates that several items share are walked through; what opens a single row only is left to the mean, which takes in
 * possible terms exactly. Source: docs/verfahren.md, Abschnitt 4 Nr. 3 und 4.
 */
function meanPlan(plan: Plan, shape: Shape): MeanPlan {
  const leaves = shape.groups.flatMap((group) => group.leaves);
  const gates = leaves.map(({ item }) => plan.scores[item]);
  // Whether a single question applies is left to the mean like a row, unless a finding asks for the same question.
  const isOwn = (atom: number): boolean => 'applies' in (plan.atoms[atom]?.leaf ?? {});
  const walkedIn = (readers: Readers) => (atom: number) =>
    shape.walksAll ? !isOwn(atom) : (readers.get(atom)?.size ?? 0) > 1;
  const readers = readersOf(plan, { ...shape, floors: [] });
  const isWalked = walkedIn(readers);
  const withFloors = walkedIn(readersOf(plan, shape));
  const isPlain = (program: Program | undefined) => !program || isReadOnce(plan, program, isWalked);
  const gateAtoms = atomsBehind(plan, gates);
  let start = 0;
  return {
    id: shape.id,
    weight: shape.weight,
    leaves: leaves.map(({ item }) => item),
    leafWeights: leaves.map(({ weight }) => weight),
    leafOf: new Map(leaves.map(({ item }, leaf) => [item, leaf])),
    groupWeights: shape.groups.map(({ weight }) => weight),
    groupStarts: [0, ...shape.groups.map((group) => (start += group.leaves.length))],
    gateAtoms,
    gates: new Set([...gateAtoms].flatMap((atom) => plan.atoms[atom]?.item ?? [])),
    scope: scopeOf(plan, gates, isWalked),
    leafScopes: gates.map((gate) => (isPlain(gate) ? undefined : scopeOf(plan, [gate]))),
    floors: shape.floors,
    floorScope: scopeOf(plan, [...gates, ...shape.floors.map(({ program }) => program)], withFloors, true),
  };
}

type Scored = { question: Question; score: Score; items: number[] };

const scoredOf = (questionnaire: Questionnaire, plan: Plan): Scored[] =>
  questionnaire.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const score = scoreOf(question);
      if (!score) return [];
      const items = plan.items.flatMap((item, index) => (item.question === question ? [index] : []));
      return [{ question, score, items }];
    }),
  );

const floorsOf = (
  questionnaire: Questionnaire,
  plan: Plan,
  concerns: (finding: Finding, row: string | undefined) => boolean,
): Floor[] =>
  questionnaire.findings.flatMap((finding) =>
    finding.cases.flatMap(({ row, when }) => {
      const program = plan.program(when);
      const isKnown = atomsOf(program).every((atom) => plan.atoms[atom] !== undefined);
      if (!finding.floor || !isKnown || !concerns(finding, row)) return [];
      const own = isReadOnce(plan, program) ? undefined : scopeOf(plan, [program], () => true, true);
      return [{ id: finding.id, row, level: finding.floor, program, own }];
    }),
  );

/** A plan that is made when it is first asked for. */
type Making = () => MeanPlan;

function planOnce(plan: Plan, shape: () => Shape): Making {
  let made: MeanPlan | undefined;
  return () => {
    made ??= meanPlan(plan, shape());
    return made;
  };
}

const makings = perObject((questionnaire: Questionnaire) => {
  const plan = planOf(questionnaire);
  const scored = scoredOf(questionnaire, plan);
  const rowWeight = (item: number): number => plan.items[item]?.row?.weight ?? 1;
  const dimensions = questionnaire.dimensions.map(({ id, weight }) =>
    planOnce(plan, () => ({
      id,
      weight,
      groups: scored
        .filter(({ score }) => score.dimension === id)
        .map(({ score, items }) => ({
          weight: score.weight,
          leaves: items.map((item) => ({ item, weight: rowWeight(item) })),
        })),
      floors: floorsOf(questionnaire, plan, ({ dimension }) => dimension === id),
      walksAll: false,
    })),
  );
  const weightOf = ({ dimension, weight }: Score): number =>
    weight * (questionnaire.dimensions.find(({ id }) => id === dimension)?.weight ?? 0);
  const bausteine = questionnaire.bausteine.map(({ id }) =>
    planOnce(plan, () => ({
      id,
      weight: 1,
      groups: [
        {
          weight: 1,
          leaves: scored.flatMap(({ score, items }) =>
            items
              .filter((item) => plan.items[item]?.row?.id === id && weightOf(score) > 0)
              .map((item) => ({ item, weight: weightOf(score) })),
          ),
        },
      ],
      floors: floorsOf(questionnaire, plan, (_finding, row) => row === id),
      walksAll: true,
    })),
  );
  return { dimensions, bausteine };
});

const meanPlansMade = perObject((questionnaire: Questionnaire) => {
  const { dimensions, bausteine } = makings(questionnaire);
  return { dimensions: dimensions.map((make) => make()), bausteine: bausteine.map((make) => make()) };
});

/** The statements about lock-in of a questionnaire, made once. Names of Bausteine make no difference to them. */
export const meanPlansOf = (questionnaire: Questionnaire) => meanPlansMade(asAuthored(questionnaire));

/** The same one by one: each of them is remembered for `meanPlansOf`. */
export function meanPlanPieces(questionnaire: Questionnaire): readonly Making[] {
  const { dimensions, bausteine } = makings(asAuthored(questionnaire));
  return [...dimensions, ...bausteine];
}
