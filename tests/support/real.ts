import { loadQuestionnaire } from '../../tools/questionnaires/load.ts';

/** The questionnaire that is delivered. */
export const realQuestionnaire = loadQuestionnaire('questionnaires', 'gesamtbetrachtung');

/** The data of the first edition, frozen: what is known of their ids and values stays true. */
export const firstFolder = 'tests/fixtures/gesamtbetrachtung-1';
export const firstQuestionnaire = loadQuestionnaire(firstFolder, 'gesamtbetrachtung');
