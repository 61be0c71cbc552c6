import { deepStrictEqual } from 'node:assert/strict';
import type { Assessment, Change, Intended, Outcome } from '../../../src/assessment/model.ts';
import { type Answers, UNKNOWN } from '../../../src/questionnaire/answers.ts';
import type { Measure } from '../../../src/questionnaire/catalogue.ts';
import { findItem } from '../../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import type { Question } from '../../../src/questionnaire/question.ts';
import { completed, type ItemAnswers, stored } from '../answers.ts';
import { type Case, hasOpenGate, type Property } from './case.ts';
import {
  isLevelNotWorse,
  isLevelWithin,
  isNear,
  isNotWorse,
  isWithin,
  must,
  show,
  tolerance,
} from './checks.ts';

/** Where a choice stands, best first. */
const placeOf = (question: Question, answer: unknown): number => {
  if (question.kind !== 'single' && question.kind !== 'matrix') return 0;
  const option = question.options.find(({ id }) => id === answer);
  return question.score ? (option?.points ?? 0) : question.options.findIndex(({ id }) => id === answer);
};

/** The full answers once measures are done: every answer that is worse than the aim is the aim, ticks are added. */
export function done(
  questionnaire: Questionnaire,
  answers: ItemAnswers,
  measures: readonly Measure[],
): ItemAnswers {
  const after = new Map(answers);
  for (const { question: key, to } of measures.flatMap(({ sets }) => sets)) {
    const question = findItem(questionnaire, key)?.question;
    const given = after.get(key);
    if (!question || given === undefined || given === UNKNOWN) continue;
    if (Array.isArray(given)) after.set(key, [...new Set([...given, ...[to].flat()])]);
    else if (typeof to === 'string' && placeOf(question, to) < placeOf(question, given)) after.set(key, to);
  }
  return after;
}

/** Some measures of a case, at least one. */
function chosen({ questionnaire: { measures }, picks }: Case): Measure[] {
  const some = measures.filter((_, index) => ((picks[index % picks.length] ?? 0) + index) % 3 === 0);
  return some.length > 0 ? some : measures.slice(0, 1);
}
const idsOf = (measures: readonly Measure[]): string[] => measures.map(({ id }) => id);
const bestOf = ({ dimensions }: Assessment, dimension: string): number | undefined =>
  dimensions.find(({ id }) => id === dimension)?.interval[0];
const changeIn = (lever: { dimensions: { id: string; change: Change }[] } | undefined, id: string): Change =>
  lever?.dimensions.find((each) => each.id === id)?.change ?? [0, 0];

const keyOf = (outcome: Outcome): string => JSON.stringify(outcome);
const outcomesOf = ({ findings, responsibilities: { gaps } }: Assessment): Set<string> =>
  new Set([
    ...findings.map(({ id, row }) => keyOf({ finding: id, ...(row === undefined ? {} : { row }) })),
    ...gaps.map(({ task, kind }) => keyOf({ task, kind })),
  ]);

/** Findings and gaps that are said to be gone are gone in a completion, and those said to stay are there. */
function checkOutcomes(intended: Intended, before: Assessment, after: Assessment): void {
  const [earlier, later] = [outcomesOf(before), outcomesOf(after)];
  const findingsOf = (outcomes: readonly Outcome[]) => outcomes.filter((each) => 'finding' in each);
  for (const outcome of findingsOf([...intended.closes, ...intended.excludes])) {
    must(!later.has(keyOf(outcome)), () => `nicht geschlossen: ${keyOf(outcome)}`);
  }
  for (const outcome of intended.keeps)
    must(later.has(keyOf(outcome)), () => `nicht geblieben: ${keyOf(outcome)}`);
  for (const outcome of [...intended.closes, ...intended.keeps, ...intended.mayClose]) {
    must(earlier.has(keyOf(outcome)), () => `nie da gewesen: ${keyOf(outcome)}`);
  }
}

/** What measures change. */
export const leverLaws: readonly Property[] = [
  {
    id: 'E10',
    title: 'Maßnahmen verschlechtern nichts, und zweimal ist wie einmal',
    check: (engine, example) => {
      const { questionnaire, partial, full } = example;
      const measures = chosen(example);
      const open = engine.intend(questionnaire, stored(questionnaire, partial), idsOf(measures));
      for (const { id, before, after, change } of open.dimensions) {
        must(isNotWorse(after.interval, before.interval), () => show([id, before, after]));
        must(isLevelNotWorse(after.level, before.level), () => show([id, before, after]));
        must(change[0] <= change[1] && change[1] <= tolerance, () => show([id, change]));
      }
      for (const { id, before, after } of open.bausteine)
        must(isLevelNotWorse(after.level, before.level), () => id);
      const sure = measures.filter(({ consent }) => !consent);
      const once = done(questionnaire, completed(partial, full), sure);
      deepStrictEqual(done(questionnaire, once, sure), once);
      const again = engine.intend(questionnaire, stored(questionnaire, once), idsOf(sure));
      for (const { id, before, after, change } of again.dimensions) {
        must(isNear(change[0], 0) && isNear(change[1], 0), () => show([id, change]));
        deepStrictEqual(after, before);
      }
    },
  },
  {
    id: 'E28',
    title: 'Stellschrauben auf getrennten Fragen addieren sich, solange kein Tor offen ist',
    check: (engine, example) => {
      const { questionnaire, partial } = example;
      if (hasOpenGate(example)) return;
      const answers: Answers = stored(questionnaire, partial);
      const taken = new Set<string>();
      const apart = questionnaire.measures.filter(({ sets }) => {
        const keys = sets.map(({ question }) => question);
        const isApart = !keys.some((key) => taken.has(key));
        if (isApart) for (const key of keys) taken.add(key);
        return isApart;
      });
      const { levers } = engine.assess(questionnaire, answers);
      const together = engine.intend(questionnaire, answers, idsOf(apart));
      for (const { id, change } of together.dimensions) {
        const own = levers.filter((lever) => apart.some((measure) => measure.id === lever.id));
        for (const end of [0, 1] as const) {
          const sum = own.reduce((total, lever) => total + changeIn(lever, id)[end], 0);
          must(isNear(sum, change[end]), () => show([id, end, sum, change]));
        }
      }
    },
  },
  {
    id: 'E29',
    title: 'die wahre Wirkung liegt bei jeder Vervollständigung in der genannten Spanne',
    check: (engine, example) => {
      const { questionnaire, partial, full } = example;
      const answers = stored(questionnaire, partial);
      const completion = completed(partial, full);
      const assessed = (each: ItemAnswers) => engine.assess(questionnaire, stored(questionnaire, each));
      const before = assessed(completion);
      const { levers } = engine.assess(questionnaire, answers);
      const later = new Set(before.levers.map(({ id }) => id));
      const check = (measures: readonly Measure[], changeOf: (id: string) => Change, intended?: Intended) => {
        const after = assessed(done(questionnaire, completion, measures));
        for (const { id, level } of after.dimensions) {
          const [from, to] = [bestOf(before, id), bestOf(after, id)];
          if (from === undefined || to === undefined) continue;
          must(isWithin([to - from, to - from], changeOf(id)), () => show([id, to - from, changeOf(id)]));
          const told = intended?.dimensions.find((each) => each.id === id)?.after;
          if (!told) continue;
          must(isWithin([to, to], told.interval), () => show([id, to, told]));
          must(isLevelWithin(level, told.level), () => show([id, level, told]));
        }
        if (intended) checkOutcomes(intended, before, after);
      };
      for (const measure of questionnaire.measures) {
        const lever = levers.find(({ id }) => id === measure.id);
        // What cannot be meant here is not told; no completion may bring it back.
        if (!lever) must(!later.has(measure.id), () => show([measure.id, 'erst später möglich']));
        if (!lever) continue;
        check([measure], (id) => changeIn(lever, id));
        if (measure.consent) check([], (id) => changeIn(lever, id));
      }
      const measures = chosen(example).filter(({ id }) => levers.some((lever) => lever.id === id));
      const intended = engine.intend(questionnaire, answers, idsOf(measures));
      const changeOf = (id: string): Change => changeIn(intended, id);
      check(measures, changeOf, intended);
      check(
        measures.filter(({ consent }) => !consent),
        changeOf,
        intended,
      );
    },
  },
];
