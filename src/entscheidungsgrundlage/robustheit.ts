import { isEveryLevel, levelRank } from '../assessment/level.ts';
import type { DimensionResult, LevelRange } from '../assessment/model.ts';
import { type Robustness, robustnessOf } from '../assessment/robustness.ts';
import { type Level, levels } from '../questionnaire/catalogue.ts';
import { listWords } from '../questionnaire/germanList.ts';
import type { Context } from './context.ts';
import { capitalised } from './german.ts';

const holding =
  'Diese Einordnung hält auch, wenn jedes Gewicht um bis zu 30\u00a0Prozent anders gesetzt oder die Skala anders gelesen wird.';

/** Levels that would be possible and are not shown. */
const beyond = (shown: LevelRange, ranges: readonly LevelRange[]): Level[] =>
  levels.filter(
    (level) =>
      (levelRank(level) < levelRank(shown.from) || levelRank(level) > levelRank(shown.to)) &&
      ranges.some(({ from, to }) => levelRank(from) <= levelRank(level) && levelRank(level) <= levelRank(to)),
  );

function words({ questionnaire }: Context, { level }: DimensionResult, robust: Robustness): string {
  const { weights, scales, holds } = robust;
  if (holds.weights && holds.scales) return holding;
  const settings = [
    ...(holds.weights ? [] : ['wären die Gewichte um bis zu 30\u00a0Prozent anders']),
    ...(holds.scales ? [] : ['würde die Skala anders gelesen']),
  ];
  const others = beyond(level, [...(holds.weights ? [] : [weights]), ...(holds.scales ? [] : [scales])]).map(
    (each) => `„${questionnaire.words.levels[each]}“`,
  );
  const rest = holds.weights
    ? ' Andere Gewichte allein ändern nichts.'
    : holds.scales
      ? ' Eine andere Lesart der Skala ändert nichts.'
      : '';
  const verb = others.length === 1 ? 'käme' : 'kämen';
  return `${capitalised(settings.join(' oder '))}, ${verb} auch ${listWords(others)} in Betracht.${rest}`;
}

/**
 * Whether the level of each dimension depends on how weights and scale are set, one plain sentence by id of the
 * dimension. Nothing where answers leave every level open: then it is they that decide.
 */
export function robustnessSentences(context: Context): ReadonlyMap<string, string> {
  const { dimensions } = context.assessment;
  const sentences = robustnessOf(context.reading, dimensions).flatMap((robust): [string, string][] => {
    const result = dimensions.find(({ id }) => id === robust.id);
    return result === undefined || isEveryLevel(result.level)
      ? []
      : [[robust.id, words(context, result, robust)]];
  });
  return new Map(sentences);
}
