import { levelWords } from '../../src/assessment/level.ts';
import type { Assessment, LevelRange } from '../../src/assessment/model.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';

/** Gives a level as the words a reader sees beside its two ends. */
const withLevel =
  ({ words }: Questionnaire) =>
  <T extends { level: LevelRange }>({ level, ...rest }: T) => ({
    ...rest,
    level: levelWords(words, level),
    levelFrom: level.from,
    levelTo: level.to,
  });

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
