import { assess } from '../../src/assessment/assess.ts';
import { compose } from '../../src/entscheidungsgrundlage/compose.ts';
import type { Entscheidungsgrundlage } from '../../src/entscheidungsgrundlage/model.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { loadQuestionnaire } from '../../tools/questionnaires/load.ts';

/** Data folder of a questionnaire the program was not written for. */
export const secondFolder = 'tests/fixtures/zweiter-bogen';
export const secondQuestionnaire = loadQuestionnaire(secondFolder, 'schule');

/** Answers in which its finding holds and one of its two tasks has a gap. */
export const secondAnswers: Answers = {
  s_anlass: 'umzug',
  s_technik: ['tafeln'],
  w_frist: 'laenger',
  w_ersatz: 'nein',
  k_unterlagen: 'nein',
  s_aufgaben: { stoerungen: { parties: ['firma'], written: 'yes' }, zugaenge: { parties: ['niemand'] } },
};

export const secondDocument = (answers: Answers = secondAnswers): Entscheidungsgrundlage => {
  const reading = read(secondQuestionnaire, answers);
  return compose({
    reading,
    assessment: assess(reading),
    notes: {},
    municipality: 'Gemeinde Großmühlen',
    today: '2026-11-23',
    programVersion: '1.0.0',
  });
};
