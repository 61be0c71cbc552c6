import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Dimension } from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { finding, questionnaireOf, single } from './builders.ts';

const dimension = (id: string): Dimension => ({ id, name: id, short: id, weight: 1 });

/** The six questions of the worked example of docs/verfahren.md, Abschnitt 3. */
export const exampleQuestionnaire: Questionnaire = questionnaireOf(
  [
    single(
      't_zugaenge',
      { kommune: 0, beide: 25, teils: 75, anbieter: 100 },
      {
        score: { dimension: 'technik', weight: 3 },
      },
    ),
    single(
      't_schnittstellen',
      { aktuell: 0, teils: 50, nur_anbieter: 75, nein: 100 },
      {
        score: { dimension: 'technik', weight: 2 },
      },
    ),
    single(
      'd_kopie',
      { ja: 0, haus: 50, nur_anbieter: 75, nein: 100 },
      { score: { dimension: 'daten', weight: 3 } },
    ),
    single('d_probe', { jahr: 0, aelter: 50, nie: 100 }, { score: { dimension: 'daten', weight: 2 } }),
    single('d_eigentum', { beides: 0, daten: 50, nein: 75 }, { score: { dimension: 'daten', weight: 3 } }),
    single(
      'v_unterlagen',
      { liste: 0, abgelegt: 25, verstreut: 50, fehlen: 75 },
      {
        score: { dimension: 'vertrag', weight: 2 },
      },
    ),
  ],
  {
    dimensions: [dimension('technik'), dimension('vertrag'), dimension('daten')],
    findings: [
      finding(
        'K01',
        {
          all: [
            { question: 'd_kopie', in: ['nur_anbieter', 'nein'] },
            { question: 'd_probe', is: 'nie' },
          ],
        },
        { severity: 'kritisch', dimension: 'daten', floor: 'hoch' },
      ),
    ],
  },
);

/** Four answers, two „Weiß ich nicht“. */
export const exampleAnswers: Answers = {
  t_zugaenge: 'beide',
  t_schnittstellen: 'unknown',
  d_kopie: 'nur_anbieter',
  d_probe: 'unknown',
  d_eigentum: 'daten',
  v_unterlagen: 'abgelegt',
};
