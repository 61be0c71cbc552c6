import { levelWords } from '../../src/assessment/level.ts';
import type { Assessment } from '../../src/assessment/model.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';

/** Gives a level as the words a reader sees beside its two ends. */
const withLevel = <T extends { level: Assessment['dimensions'][number]['level'] }>({
  level,
  ...rest
}: T) => ({
  ...rest,
  level: levelWords(level),
  levelFrom: level.from,
  levelTo: level.to,
});

/** The JSON object that `assess` prints: stable names, numbers unrounded. */
export function assessmentJson(questionnaire: Questionnaire, assessment: Assessment): object {
  const { coverage, dimensions, bausteine, total, ...rest } = assessment;
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    coverage,
    lockIn: { dimensions: dimensions.map(withLevel), bausteine: bausteine.map(withLevel), total },
    ...rest,
  };
}
