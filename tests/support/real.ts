import { loadQuestionnaire } from '../../tools/questionnaires/load.ts';

/** The questionnaire that is delivered. */
export const realQuestionnaire = loadQuestionnaire('questionnaires', 'gesamtbetrachtung');
