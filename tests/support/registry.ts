import type { LoadQuestionnaire, Questionnaire } from '../../src/questionnaire/model.ts';
import { interviewPart, resultPart, wholeOf } from '../../src/questionnaire/parts.ts';
import { chunk } from '../../src/site/chunk.ts';
import type { Registry } from '../../src/site/registry.ts';

/** A registry of these questionnaires, as the site has one of the delivered ones. */
export const registryOf = (...questionnaires: readonly Questionnaire[]): Registry =>
  questionnaires.map((questionnaire) => {
    const { id, version, title, minutes } = questionnaire;
    const asked = interviewPart(questionnaire);
    const whole = chunk(async () => wholeOf(asked, resultPart(questionnaire)));
    return { id, version, title, minutes, questionnaire: chunk(async () => asked), whole };
  });

/** Finds one of these questionnaires by its id. */
export const loadOneOf =
  (...questionnaires: readonly Questionnaire[]): LoadQuestionnaire =>
  async (id) =>
    questionnaires.find((questionnaire) => questionnaire.id === id);
