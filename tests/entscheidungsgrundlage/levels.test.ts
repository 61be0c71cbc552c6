import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { levelOf, levelRange, levelRank, thresholds } from '../../src/assessment/level.ts';
import type { Contribution, DimensionResult, LevelRange, Rated } from '../../src/assessment/model.ts';
import { isOpen, levelPhrase, ratingWords } from '../../src/entscheidungsgrundlage/levels.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { contribution, range } from '../support/contexts.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';
import { words } from '../support/words.ts';

const open = (count: number): Contribution[] =>
  Array.from({ length: count }, () => contribution('frage', [0, 100]));
/** What the answers alone say: an interval read with the grey zone and, where that excludes nothing, without. */
const rated = (best: number, worst = best, missing = 0): Rated & { contributions: Contribution[] } => {
  const interval = [best, worst] as const;
  return {
    interval,
    level: levelRange(interval),
    core: levelRange(interval, [], [], 0),
    contributions: open(missing),
  };
};

describe('Eine Stufe in Worten', () => {
  it.each([
    ['fest', rated(20), 'niedrig'],
    ['fest, nahe an einer Grenze', rated(40), 'niedrig bis erhöht'],
    ['fest, nahe an der anderen Grenze', rated(60), 'erhöht bis hoch'],
    ['eine Spanne in einer Stufe', rated(10, 25, 2), 'niedrig'],
    ['nach oben offen', rated(50, 90, 2), 'mindestens erhöht'],
    ['nach unten offen', rated(10, 50, 2), 'höchstens erhöht'],
    ['in einer Stufe, nahe an beiden Grenzen', rated(40, 60, 1), 'erhöht, eine Angabe fehlt'],
    ['in einer Stufe, mehrere Angaben fehlen', rated(38, 61, 3), 'erhöht, 3 Angaben fehlen'],
    ['über eine Grenze hinweg', rated(30, 60, 2), 'niedrig bis erhöht, 2 Angaben fehlen'],
    ['über die andere Grenze hinweg', rated(40, 80, 2), 'erhöht bis hoch, 2 Angaben fehlen'],
    ['in einer Stufe, nur ein Tor ist offen', rated(40, 60), 'erhöht, es fehlen Angaben'],
    ['alles möglich', rated(10, 80, 4), 'noch offen – es fehlen Angaben'],
  ])('%s', (_case, result, expected) => {
    expect(ratingWords(words, result)).toBe(expected);
    expect(isOpen(words, result)).toBe(expected === words.levels.offen);
  });

  it.each<[string, Rated, string]>([
    [
      'ein Befund, der noch offen ist, könnte sie weit heben',
      { interval: [20, 20], level: range('niedrig', 'hoch'), core: range('niedrig', 'hoch') },
      'niedrig oder hoch, ein Befund ist noch offen',
    ],
    [
      'ein offener Befund könnte sie eine Stufe heben',
      { interval: [20, 20], level: range('niedrig', 'erhoeht') },
      'höchstens erhöht',
    ],
    ['ein Befund hebt sie sicher', { interval: [20, 20], level: range('hoch') }, 'hoch'],
    [
      'nahe an einer Grenze, und ein Befund hebt sie auf die Stufe darüber',
      { interval: [60, 60], level: range('erhoeht', 'hoch') },
      'erhöht bis hoch',
    ],
    [
      'die Werte allein sagen mehr, der offene Befund lässt doch alles offen',
      { interval: [20, 50], level: range('niedrig', 'hoch'), core: range('niedrig', 'hoch') },
      'noch offen – es fehlen Angaben',
    ],
    [
      'ohne Grenzbereich nicht gelesen',
      { interval: [40, 60], level: range('niedrig', 'hoch') },
      'noch offen – es fehlen Angaben',
    ],
  ])('mit Befunden: %s', (_case, result, expected) => {
    expect(ratingWords(words, result)).toBe(expected);
  });
});

describe('Worte und Bild', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });

  it('widersprechen sich nie: „noch offen“ nur, wo der Balken jede Stufe berührt', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [best, worst] = [Math.min(one, other), Math.max(one, other)];
        const touchesAll = best < thresholds.erhoeht && worst >= thresholds.hoch;
        expect(isOpen(words, rated(best, worst, 1))).toBe(touchesAll);
      }),
    );
  });

  it('nennen bei einem Punkt immer auch die Stufe, in der er liegt', () => {
    fc.assert(
      fc.property(value, (at) => {
        expect(ratingWords(words, rated(at))).toContain(words.levels[levelOf(at)]);
      }),
    );
  });
});

/** Whether a rating of a partly answered questionnaire still holds once all is answered. */
function holdsAfterwards(before: DimensionResult, after: DimensionResult): boolean {
  const { words: said, reservation } = levelPhrase(words, before);
  const isIn = ({ from, to }: LevelRange, { from: low, to: high }: LevelRange): boolean =>
    levelRank(low) <= levelRank(from) && levelRank(to) <= levelRank(high);
  if (said === words.levels.offen) return true;
  if (reservation !== undefined) {
    const value = levelOf((after.interval[0] + after.interval[1]) / 2);
    return after.raisedBy.length > 0 || isIn(range(value), before.core ?? before.level);
  }
  return isIn(after.level, before.level);
}

it('was trotz fehlender Angaben feststeht, gilt auch, wenn alles beantwortet ist', () => {
  const seen = new Set<string>();
  const cases = anyQuestionnaire.chain((questionnaire) =>
    fc.record({
      questionnaire: fc.constant(questionnaire),
      full: anyAnswers(questionnaire, 0),
      left: fc.integer({ min: 0, max: 2 ** 30 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ questionnaire, full, left }) => {
      const some = new Map([...full].filter((_, index) => ((left >> (index % 30)) & 1) === 0));
      const [before, after] = [some, full].map((answers) =>
        assess(read(questionnaire, stored(questionnaire, answers))),
      );
      for (const result of before?.dimensions ?? []) {
        seen.add(levelPhrase(words, result).words);
        const then = after?.dimensions.find(({ id }) => id === result.id);
        if (then) expect(holdsAfterwards(result, then), ratingWords(words, result)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['mindestens erhöht', 'höchstens erhöht', 'erhöht']));
});
