import type { Assessment, Contribution, Rated } from '../../src/assessment/model.ts';
import { ratingWords } from '../../src/entscheidungsgrundlage/levels.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';

/** Gives a level as the words a reader sees beside its two ends. */
const withLevel =
  ({ words }: Questionnaire) =>
  <Result extends Rated & { contributions: Contribution[] }>(result: Result) => {
    const { level, ...rest } = result;
    return { ...rest, level: ratingWords(words, result), levelFrom: level.from, levelTo: level.to };
  };

/** The JSON object that `assess` prints: stable names, numbers unrounded. */
export function assessmentJson(questionnaire: Questionnaire, assessment: Assessment): object {
  const { coverage, dimensions, bausteine, total, ...rest } = assessment;
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    coverage,
    lockIn: {
      dimensions: dimensions.map(withLevel(questionnaire)),
      bausteine: bausteine.map(withLevel(questionnaire)),
      total,
    },
    ...rest,
  };
}
