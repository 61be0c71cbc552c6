import { greyZone, levelOf, levelRank } from '../../../src/assessment/level.ts';
import type { Interval } from '../../../src/assessment/model.ts';
import { itemsOf } from '../../../src/questionnaire/items.ts';
import { type ItemAnswers, stored } from '../answers.ts';
import {
  assessCompleted,
  assessPartial,
  betterAndWorse,
  hasOpenGate,
  type Property,
  shuffled,
} from './case.ts';
import {
  isLevelNotWorse,
  isLevelWithin,
  isNear,
  isNotWorse,
  isWithin,
  judged,
  must,
  paired,
  show,
  tolerance,
} from './checks.ts';

/** Nothing scored says nothing; then nothing can be compared. */
const isTotalWithin = (inner: Interval | null, outer: Interval | null): boolean =>
  inner === null || outer === null ? inner === null : isWithin(inner, outer);
const isTotalNotWorse = (better: Interval | null, worse: Interval | null): boolean =>
  better === null || worse === null ? better === worse : isNotWorse(better, worse);

/** The best or worst answers for scored items. */
function extremes(items: readonly ReturnType<typeof itemsOf>[number][], end: 'best' | 'worst') {
  return items.flatMap(({ key, question }): [string, string | string[]][] => {
    if (question.kind === 'multi' && question.score) {
      return [[key, end === 'best' ? question.options.map(({ id }) => id) : []]];
    }
    if ((question.kind !== 'single' && question.kind !== 'matrix') || !question.score) return [];
    const ordered = question.options.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0));
    const chosen = end === 'best' ? ordered[0] : ordered.at(-1);
    return chosen ? [[key, chosen.id]] : [];
  });
}

/** Intervals and levels: bounds, monotony, completions. */
export const boundLaws: readonly Property[] = [
  {
    id: 'E01',
    title: 'Spannen liegen auf der Skala, die Stufen sind geordnet',
    check: (engine, example) => {
      const result = assessPartial(engine, example);
      must(isTotalWithin(result.total.interval, [0, 100]), () => show(result.total));
      for (const { interval, level } of judged(result)) {
        must(isWithin(interval, [0, 100]) && interval[0] <= interval[1] + tolerance, () => show(interval));
        must(levelRank(level.from) <= levelRank(level.to), () => show(level));
      }
    },
  },
  {
    id: 'E02',
    title: 'eine bessere Antwort verschlechtert nichts',
    check: (engine, example) => {
      const pair = betterAndWorse(example);
      if (!pair) return;
      const [better, worse] = pair.map((answers) => engine.assess(example.questionnaire, answers));
      if (!better || !worse) return;
      must(isTotalNotWorse(better.total.interval, worse.total.interval), () => 'total');
      for (const [one, other] of paired(better, worse)) {
        must(isNotWorse(one.interval, other.interval), () => show([one.id, one.interval, other.interval]));
        must(isLevelNotWorse(one.level, other.level), () => show([one.id, one.level, other.level]));
      }
    },
  },
  {
    id: 'E03',
    title: 'die Spanne enthält jede Vervollständigung',
    check: (engine, example) => {
      const [before, after] = [assessPartial(engine, example), assessCompleted(engine, example)];
      for (const { id } of judged(after))
        must(
          judged(before).some((each) => each.id === id),
          () => `${id} fehlte`,
        );
      for (const [open, closed] of paired(before, after)) {
        must(isWithin(closed.interval, open.interval), () => show([open.id, open.interval, closed.interval]));
        must(isLevelWithin(closed.level, open.level), () => show([open.id, open.level, closed.level]));
        must(
          isNear(closed.interval[0], closed.interval[1]),
          () => `${closed.id} ist trotz aller Antworten offen`,
        );
      }
      if (after.dimensions.length > 0) {
        must(isTotalWithin(after.total.interval, before.total.interval), () =>
          show([before.total, after.total]),
        );
      }
    },
  },
  {
    id: 'E03b',
    title: 'ohne offene Tore sind beide Enden der Spanne erreichbar',
    check: (engine, example) => {
      if (hasOpenGate(example)) return;
      const { questionnaire, partial } = example;
      const open = itemsOf(questionnaire).filter(({ key }) => {
        const given = partial.get(key);
        return given === undefined || given === 'unknown';
      });
      const filled = (end: 'best' | 'worst') =>
        engine.assess(questionnaire, stored(questionnaire, new Map([...partial, ...extremes(open, end)])));
      const [before, best, worst] = [assessPartial(engine, example), filled('best'), filled('worst')];
      for (const [one, other] of paired(before, best))
        must(isNear(one.interval[0], other.interval[0]), () => one.id);
      for (const [one, other] of paired(before, worst))
        must(isNear(one.interval[1], other.interval[1]), () => one.id);
    },
  },
  {
    id: 'E04',
    title: 'die Spanne schrumpft mit jeder Antwort',
    check: (engine, { questionnaire, full, picks }) => {
      let known: ItemAnswers = new Map();
      let before = engine.assess(questionnaire, {});
      for (const [key, answer] of shuffled([...full], picks).slice(0, 12)) {
        known = new Map([...known, [key, answer]]);
        const after = engine.assess(questionnaire, stored(questionnaire, known));
        for (const [one, other] of paired(before, after)) {
          must(isWithin(other.interval, one.interval), () =>
            show([key, one.id, one.interval, other.interval]),
          );
          must(isLevelWithin(other.level, one.level), () => show([key, one.id, one.level, other.level]));
        }
        if (after.dimensions.length > 0) {
          must(isTotalWithin(after.total.interval, before.total.interval), () =>
            show([key, before.total, after.total]),
          );
        }
        before = after;
      }
    },
  },
  {
    id: 'E24',
    title: 'die genannten Stufen umfassen die Stufen aller Werte bis acht Punkte jenseits der Spanne',
    check: (engine, example) => {
      for (const { id, interval, level, raisedBy, raisedByOneOf } of judged(assessPartial(engine, example))) {
        const beyond = { from: levelOf(interval[0] - greyZone), to: levelOf(interval[1] + greyZone) };
        must(levelRank(level.to) >= levelRank(beyond.to), () => show([id, interval, level]));
        const isRaised = raisedBy.length + raisedByOneOf.length > 0;
        must(isRaised || levelRank(level.from) <= levelRank(beyond.from), () => show([id, interval, level]));
      }
    },
  },
];
