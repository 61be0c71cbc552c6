import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleAnswers } from '../../../src/assessment/directions/answerSets.ts';
import { changeOver, joined, type Moment } from '../../../src/assessment/directions/compare.ts';
import { type Turned, turnsOf } from '../../../src/assessment/directions/courses.ts';
import { groundsOf } from '../../../src/assessment/directions/grounds.ts';
import { operationIn } from '../../../src/assessment/directions/operation.ts';
import { prospectOf } from '../../../src/assessment/directions/prospect.ts';
import { directionScope } from '../../../src/assessment/directions/scope.ts';
import { settingIn } from '../../../src/assessment/directions/setting.ts';
import type { Move } from '../../../src/assessment/directions/shifts.ts';
import { itemPoints } from '../../../src/assessment/points.ts';
import { type ItemAnswer, isNotApplicable } from '../../../src/questionnaire/answers.ts';
import type { Direction } from '../../../src/questionnaire/catalogue.ts';
import type { MultiQuestion } from '../../../src/questionnaire/question.ts';
import { type Reading, read } from '../../../src/questionnaire/reading.ts';
import { anyAnswers, type ItemAnswers, stored } from '../../support/answers.ts';
import { completionsOf } from '../../support/completions.ts';
import { movingQuestionnaire } from '../../support/moves.ts';

const questionnaire = movingQuestionnaire();
const moments = [
  ['today', 'secured'],
  ['secured', 'after'],
  ['today', 'after'],
] as const satisfies [Moment, Moment][];

type World = Record<Moment, Reading>;

const moveOf = (direction: Direction, reading: Reading): Move => {
  const { scope, ways } = directionScope(direction, reading, operationIn(reading), undefined);
  const assumed = [{ ids: scope.affected, assumptions: direction.assumes ?? [] }];
  return { affected: scope.affected, ways, assumed };
};

/** Every world that one settled state of the answers can lead to: all assumptions, consent of others given or not. */
function worldsOf(answers: ItemAnswers, direction: Direction, move: Move): World[] | undefined {
  const today = read(questionnaire, stored(questionnaire, answers));
  const setting = settingIn(today);
  const measures = setting.measures.filter(({ id }) => direction.measures?.includes(id));
  const { cases, aims } = prospectOf(setting, move, measures);
  expect(cases).toHaveLength(1);
  const securing = setting.secured.aims;
  let found: [ItemAnswers, ItemAnswers][] = [[new Map(), new Map()]];
  for (const { item, visible, answer } of today.items) {
    const { question } = item;
    if (question.kind === 'single' && question.derive) continue;
    const shift = cases[0]?.get(item.key);
    const isGate = !('score' in question);
    if (visible === 'no' && isGate && !shift) continue;
    const own = { shift, securing: securing.get(item.key) ?? {}, measures: aims.get(item.key) ?? {} };
    const before = visible === 'yes' ? possibleAnswers(question, answer)[0] : undefined;
    const isOpenAnew = visible !== 'yes' && !shift?.fresh && question.mayNotApply !== undefined;
    const turns: Turn[] = [
      ...distinct(turnsOf(question, own, before)),
      ...(isOpenAnew ? [[nothing, nothing] as const] : []),
    ];
    if (visible === 'yes' && answer !== undefined && isNotApplicable(answer))
      turns.splice(0, turns.length, [answer, answer]);
    if (found.length * turns.length > 200) return undefined;
    found = found.flatMap(([secured, after]) =>
      turns.map(([one, other]): [ItemAnswers, ItemAnswers] => [
        new Map([...secured, [item.key, one as ItemAnswer]]),
        new Map([...after, [item.key, other as ItemAnswer]]),
      ]),
    );
  }
  return found.map(([secured, after]) => ({
    today,
    secured: read(questionnaire, stored(questionnaire, secured)),
    after: read(questionnaire, stored(questionnaire, after)),
  }));
}

type Turn = readonly [ItemAnswer | readonly string[], ItemAnswer | readonly string[]];
const nothing: ItemAnswer = { because: 'Das gibt es hier nicht.' };

const distinct = (turns: readonly Turned[]): Turned[] => [
  ...new Map(turns.map((turn) => [JSON.stringify(turn), turn])).values(),
];

const pointsAt = (reading: Reading, item: number): number | undefined => {
  const state = reading.items[item];
  if (state?.visible !== 'yes' || (state.answer !== undefined && isNotApplicable(state.answer)))
    return undefined;
  return itemPoints(state.item.question as MultiQuestion, state.answer)[0];
};

const weighted = (parts: readonly { weight: number; value: number }[]): number | undefined => {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? undefined : parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / whole;
};

/** A change by hand: both values over everything asked at one of the two moments, what is not asked counting 0. */
function changeIn(world: World, criterion: 'bindung' | 'ausstieg', from: Moment, to: Moment): number {
  const valueAt = (moment: Moment) =>
    weighted(
      groundsOf(questionnaire)[criterion].flatMap(
        ({ weight, leaves, leafWeights, groupWeights, groupStarts }) => {
          const groups = groupWeights.flatMap((groupWeight, group) => {
            const own = leaves
              .map((item, leaf) => ({ item, weight: leafWeights[leaf] ?? 1, leaf }))
              .filter(({ leaf }) => leaf >= (groupStarts[group] ?? 0) && leaf < (groupStarts[group + 1] ?? 0))
              .filter(({ item }) => [from, to].some((each) => pointsAt(world[each], item) !== undefined))
              .map(({ item, weight: rowWeight }) => ({
                weight: rowWeight,
                value: pointsAt(world[moment], item) ?? 0,
              }));
            const value = weighted(own);
            return value === undefined ? [] : [{ weight: groupWeight, value }];
          });
          const value = weighted(groups);
          return value === undefined ? [] : [{ weight, value }];
        },
      ),
    );
  return (valueAt(to) ?? 0) - (valueAt(from) ?? 0);
}

const items = read(questionnaire, {}).items.map(({ item }) => item);
const gateKeys = new Set(items.filter(({ question }) => !('score' in question)).map(({ key }) => key));

const cases = (open: readonly string[]) =>
  fc.record({
    partial: fc
      .tuple(anyAnswers(questionnaire, 0), fc.subarray([...open], { maxLength: 2 }))
      .map(([full, taken]) => new Map([...full].filter(([key]) => !taken.includes(key)))),
    direction: fc.constantFrom(...questionnaire.directions),
  });

function check(partial: ItemAnswers, direction: Direction, isExact: boolean): void {
  const reading = read(questionnaire, stored(questionnaire, partial));
  const move = moveOf(direction, reading);
  const setting = settingIn(reading);
  const measures = setting.measures.filter(({ id }) => direction.measures?.includes(id));
  const prospect = prospectOf(setting, move, measures);
  const completions = completionsOf(questionnaire, partial, 20);
  fc.pre(completions !== undefined);
  const worlds = completions.map((each) => worldsOf(each, direction, move));
  fc.pre(worlds.every((each) => each !== undefined));
  const all = worlds.flatMap((each) => each ?? []);
  const isSettledAfter = prospect.after.items.every(
    ({ item, visible }) => visible !== 'open' || !('score' in item.question),
  );
  for (const criterion of ['bindung', 'ausstieg'] as const) {
    for (const [from, to] of moments) {
      const changes = prospect.courses.map((coursesOf) =>
        changeOver(groundsOf(questionnaire)[criterion], coursesOf, from, to),
      );
      const [low, high] = joined(changes);
      const truths = all.map((world) => changeIn(world, criterion, from, to));
      expect(low).toBeLessThanOrEqual(Math.min(...truths) + 1e-9);
      expect(high).toBeGreaterThanOrEqual(Math.max(...truths) - 1e-9);
      if (!isExact || !isSettledAfter) continue;
      expect(low, `${criterion} ${from}`).toBeCloseTo(Math.min(...truths), 9);
      expect(high, `${criterion} ${to}`).toBeCloseTo(Math.max(...truths), 9);
    }
  }
}

describe('Veränderung einer Richtung, gegen jede Vervollständigung', () => {
  it('ist ohne offenes Tor genau', () => {
    const open = items.map(({ key }) => key).filter((key) => !gateKeys.has(key));
    fc.assert(
      fc.property(cases(open), ({ partial, direction }) => check(partial, direction, true)),
      { numRuns: 60 },
    );
  });

  it('umschließt mit offenen Toren alles, was daraus werden kann', () => {
    const open = items.map(({ key }) => key);
    fc.assert(
      fc.property(cases(open), ({ partial, direction }) => check(partial, direction, false)),
      { numRuns: 60 },
    );
  });
});
