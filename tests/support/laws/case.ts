import fc from 'fast-check';
import { assess } from '../../../src/assessment/assess.ts';
import { intend } from '../../../src/assessment/intend.ts';
import type { Assessment, Intended } from '../../../src/assessment/model.ts';
import { roundToSum } from '../../../src/assessment/rounding.ts';
import type { Answers, Choices } from '../../../src/questionnaire/answers.ts';
import { derivationOf, itemsOf } from '../../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { anyAnswers, completed, type ItemAnswers, stored } from '../answers.ts';

/** What the properties look at; a broken engine is one that replaces a part. */
export type Engine = {
  assess: (questionnaire: Questionnaire, answers: Answers, scopes?: Choices['scopes']) => Assessment;
  intend: (questionnaire: Questionnaire, answers: Answers, measures: readonly string[]) => Intended;
  roundToSum: (values: readonly number[], whole?: number) => number[];
};

/** The engine as it is. */
export const sound: Engine = {
  assess: (questionnaire, answers, scopes) => assess(read(questionnaire, answers), { scopes: scopes ?? {} }),
  intend: (questionnaire, answers, measures) => intend(read(questionnaire, answers), measures),
  roundToSum,
};

/** A questionnaire with partial answers, a full set of precise answers, and numbers to choose things by. */
export type Case = { questionnaire: Questionnaire; partial: ItemAnswers; full: ItemAnswers; picks: number[] };

/** A law the assessment obeys for every questionnaire and all answers; throws if it does not. */
export type Property = { id: string; title: string; check: (engine: Engine, example: Case) => void };

/** Cases over questionnaires, some answered nearly in full, some with many gaps. */
export const casesOver = (questionnaires: fc.Arbitrary<Questionnaire>): fc.Arbitrary<Case> =>
  fc.tuple(questionnaires, fc.constantFrom(1, 4)).chain(([questionnaire, openness]) =>
    fc.record({
      questionnaire: fc.constant(questionnaire),
      partial: anyAnswers(questionnaire, openness),
      full: anyAnswers(questionnaire, 0),
      picks: fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 }),
    }),
  );

export const assessPartial = (engine: Engine, { questionnaire, partial }: Case): Assessment =>
  engine.assess(questionnaire, stored(questionnaire, partial));
export const assessCompleted = (engine: Engine, { questionnaire, partial, full }: Case): Assessment =>
  engine.assess(questionnaire, stored(questionnaire, completed(partial, full)));

/**
 * Whether it is open what takes part: an open gate, a question that may not apply, or ticks of which a scored answer
 * follows.
 */
export const hasOpenGate = ({ questionnaire, partial }: Case): boolean =>
  read(questionnaire, stored(questionnaire, partial)).items.some(
    ({ visible, status, item: { question } }) =>
      visible === 'open' ||
      (status !== 'answered' && (question.mayNotApply !== undefined || derivationOf(question) !== undefined)),
  );

/** A scored item and two of its answers, the better one first. */
export function betterAndWorse({
  questionnaire,
  partial,
  picks,
}: Case): [better: Answers, worse: Answers] | undefined {
  const scored = itemsOf(questionnaire).filter(
    ({ question }) => 'score' in question && question.score && !derivationOf(question),
  );
  const item = scored[(picks[0] ?? 0) % Math.max(scored.length, 1)];
  if (!item) return undefined;
  const { question, key } = item;
  const give = (answer: string | string[]) => stored(questionnaire, new Map([...partial, [key, answer]]));
  const [first = 0, second = 0] = picks.slice(1);
  if (question.kind === 'multi') {
    const ids = question.options.map(({ id }) => id);
    const [few = 0, many = 0] = [first % (ids.length + 1), second % (ids.length + 1)].sort((a, b) => a - b);
    return [give(ids.slice(0, many)), give(ids.slice(0, few))];
  }
  if (question.kind !== 'single' && question.kind !== 'matrix') return undefined;
  const [low, high] = [first, second]
    .map((pick) => question.options[pick % question.options.length])
    .filter((option) => option !== undefined)
    .sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  // With the same points none of them is the better one; findings may tell them apart.
  if (!low || !high || low.points === high.points) return undefined;
  return [give(low.id), give(high.id)];
}

export const shuffled = <T>(values: readonly T[], picks: readonly number[]): T[] =>
  values
    .map((value, index) => ({
      value,
      place: ((picks[index % picks.length] ?? 0) * 7919 + index * 104_729) % 65_537,
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
