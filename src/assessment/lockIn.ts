import { itemsOfQuestion, questionsOf } from '../questionnaire/items.ts';
import type { Dimension, Level, Question, Questionnaire } from '../questionnaire/model.ts';
import type { ItemState, Reading } from '../questionnaire/reading.ts';
import { type Branch, branch, contributionsTo, knownShare, type Leaf } from './decomposition.ts';
import { levelRange, levelRank } from './level.ts';
import type { BausteinResult, Contribution, DimensionResult, FindingResult, Interval } from './model.ts';
import { pointsOf, scoreOf } from './points.ts';

export type LockIn = {
  dimensions: DimensionResult[];
  bausteine: BausteinResult[];
  /** Weighted mean of the dimensions, never shown; undefined if nothing scores. */
  total: { interval: Interval; contributions: Contribution[] } | undefined;
};

type Floor = { id: string; level: Level; holds: boolean };

function leafOf(state: ItemState, weight: number): Leaf {
  const { item, visible } = state;
  const { points, open } = pointsOf(state);
  return {
    question: item.question.id,
    ...(item.row === undefined ? {} : { row: item.row.id }),
    interval: points,
    weight,
    optional: visible === 'open',
    open,
  };
}

/** States of the items of a question that are not hidden. */
const liveStates = (questionnaire: Questionnaire, { state }: Reading, question: Question): ItemState[] =>
  itemsOfQuestion(questionnaire, question.id)
    .flatMap(({ key }) => state(key) ?? [])
    .filter(({ visible }) => visible !== 'no');

function dimensionBranch(
  questionnaire: Questionnaire,
  reading: Reading,
  dimension: Dimension,
): Branch | undefined {
  const questions = questionsOf(questionnaire).flatMap((question) => {
    const score = scoreOf(question);
    if (score?.dimension !== dimension.id) return [];
    const states = liveStates(questionnaire, reading, question);
    return (
      branch(
        score.weight,
        states.map((state) => leafOf(state, state.item.row?.weight ?? 1)),
      ) ?? []
    );
  });
  return branch(dimension.weight, questions);
}

/** Weight of a matrix question for one Baustein: that of its dimension times its own. */
function bausteinBranch(
  questionnaire: Questionnaire,
  reading: Reading,
  baustein: string,
): Branch | undefined {
  const leaves = questionsOf(questionnaire).flatMap((question) => {
    const score = scoreOf(question);
    const dimension = questionnaire.dimensions.find(({ id }) => id === score?.dimension);
    if (!score || !dimension) return [];
    return liveStates(questionnaire, reading, question)
      .filter(({ item }) => item.row?.id === baustein)
      .map((state) => leafOf(state, dimension.weight * score.weight));
  });
  return branch(1, leaves);
}

function floorsOf(
  questionnaire: Questionnaire,
  results: readonly FindingResult[],
  concerns: (dimension: string | undefined, row: string | undefined) => boolean,
): Floor[] {
  return results.flatMap(({ id, row, verdict }) => {
    const finding = questionnaire.findings.find((each) => each.id === id);
    if (!finding?.floor || !concerns(finding.dimension, row)) return [];
    return [{ id, level: finding.floor, holds: verdict === 'holds' }];
  });
}

/** What a mean says: its interval, the levels it can mean, and the findings that raise them, heaviest first. */
function judge(whole: Branch, floors: readonly Floor[]): Omit<BausteinResult, 'id'> {
  const { interval } = whole;
  const certain = floors.filter(({ holds }) => holds);
  const bare = levelRange(interval);
  const raising = certain
    .filter(({ level }) => levelRank(level) > levelRank(bare.from))
    .sort((a, b) => levelRank(b.level) - levelRank(a.level));
  const levels = (some: readonly Floor[]): Level[] => some.map(({ level }) => level);
  return {
    interval,
    level: levelRange(interval, levels(certain), levels(floors)),
    raisedBy: [...new Set(raising.map(({ id }) => id))],
    contributions: contributionsTo(whole),
  };
}

/**
 * Lock-in per dimension and per Baustein as intervals [best, worst], raised to the floors of findings.
 * Dimensions and Bausteine without a scored item that is or may be asked are left out.
 * Source: Bewertungsverfahren, Abschnitt 3 Nr. 2 bis 4, 7 und 8.
 */
export function assessLockIn(
  questionnaire: Questionnaire,
  reading: Reading,
  findings: readonly FindingResult[],
): LockIn {
  const branches = questionnaire.dimensions.flatMap((dimension) => {
    const whole = dimensionBranch(questionnaire, reading, dimension);
    return whole ? [{ id: dimension.id, whole }] : [];
  });
  const total = branch(
    1,
    branches.map(({ whole }) => whole),
  );
  return {
    dimensions: branches.map(({ id, whole }) => {
      const floors = floorsOf(questionnaire, findings, (dimension) => dimension === id);
      return { id, ...judge(whole, floors), known: knownShare(whole) };
    }),
    bausteine: questionnaire.bausteine.flatMap(({ id }) => {
      const whole = bausteinBranch(questionnaire, reading, id);
      const floors = floorsOf(questionnaire, findings, (_dimension, row) => row === id);
      return whole ? [{ id, ...judge(whole, floors) }] : [];
    }),
    total: total && { interval: total.interval, contributions: contributionsTo(total) },
  };
}
