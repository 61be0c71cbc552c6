import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { type EvidenceNotes, evidenceGrades, noEvidence } from '../../src/questionnaire/answers.ts';
import { evidenceOf, onlyEvidenced } from '../../src/questionnaire/evidence.ts';
import { questionsOf } from '../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';
import { secondQuestionnaire } from '../support/secondEdition.ts';

const gradesOver = (ids: readonly string[]): fc.Arbitrary<Record<string, (typeof evidenceGrades)[number]>> =>
  fc
    .tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.option(fc.constantFrom(...evidenceGrades)))))
    .map((all) => Object.fromEntries(all.flatMap(([id, grade]) => (grade ? [[id, grade]] : []))));

const evidenceOver = (questionnaire: Questionnaire): fc.Arbitrary<EvidenceNotes> =>
  fc.record({
    sections: gradesOver(questionnaire.sections.map(({ id }) => id)),
    questions: gradesOver(questionsOf(questionnaire).map(({ id }) => id)),
  });

const example = anyQuestionnaire.chain((questionnaire) =>
  fc.tuple(fc.constant(questionnaire), anyAnswers(questionnaire, 1), evidenceOver(questionnaire)),
);

describe('Nur was belegt ist', () => {
  it('macht keine Spanne und keine Stufe enger', () => {
    fc.assert(
      fc.property(example, ([questionnaire, answers, evidence]) => {
        const reading = read(questionnaire, stored(questionnaire, answers));
        const [all, proven] = [assess(reading), assess(onlyEvidenced(reading, evidence))];
        for (const { id, interval } of [...all.dimensions, ...all.bausteine]) {
          const other = [...proven.dimensions, ...proven.bausteine].find((each) => each.id === id);
          expect(other?.interval[0] ?? 100).toBeLessThanOrEqual(interval[0] + 1e-9);
          expect(other?.interval[1] ?? 0).toBeGreaterThanOrEqual(interval[1] - 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('ändert nicht, was gefragt wird, und lässt stehen, was nicht zählt', () => {
    fc.assert(
      fc.property(example, ([questionnaire, answers, evidence]) => {
        const reading = read(questionnaire, stored(questionnaire, answers));
        const proven = onlyEvidenced(reading, evidence);
        const shown = (from: typeof reading) => from.items.map(({ visible, asked }) => [visible, asked]);
        expect(shown(proven)).toEqual(shown(reading));
        reading.items.forEach(({ item: { question }, given }, index) => {
          if (!('score' in question && question.score)) expect(proven.items[index]?.given).toEqual(given);
        });
        expect(proven.answers).toBe(reading.answers);
        expect(proven.dormant).toEqual(reading.dormant);
      }),
      { numRuns: 200 },
    );
  });

  it('lässt stehen, was schriftlich ist, und nimmt ohne Angabe alles andere als unbekannt', () => {
    const answers = { kopie: 'ja', bausteine: ['server'], weitere: [], export: { server: 'nein' } };
    const reading = read(secondQuestionnaire(), answers);
    const written: EvidenceNotes = { sections: { t: 'muendlich' }, questions: { kopie: 'schriftlich' } };
    expect(onlyEvidenced(reading, written).state('kopie')?.answer).toBe('ja');
    expect(onlyEvidenced(reading, written).state('export@server')?.status).toBe('unknown');
    expect(onlyEvidenced(reading, noEvidence).state('kopie')?.status).toBe('unknown');
    expect(onlyEvidenced(reading, noEvidence).state('bausteine')?.answer).toEqual(['server']);
  });

  it('beurteilt Abgeleitetes nach der Frage, aus der es folgt, und behält eigene Namen', () => {
    const questionnaire = secondQuestionnaire();
    const answers = {
      bausteine: ['server'],
      weitere: ['eigen1'],
      b_eigen1: 'Bad',
      betrieb: { server: 'fremd', eigen1: 'fremd' },
      haupt: ['server', 'eigen1'],
    };
    const reading = read(questionnaire, answers);
    const proven = (grade: (typeof evidenceGrades)[number]) =>
      onlyEvidenced(reading, { sections: {}, questions: { haupt: grade } });
    expect(proven('schriftlich').state('anteil')?.answer).toBe('viel');
    expect(proven('vermutung').state('anteil')?.answer).toBeUndefined();
    expect(proven('vermutung').state('haupt')?.answer).toEqual(['server', 'eigen1']);
    expect(proven('vermutung').questionnaire.bausteine.at(-1)?.name).toBe('Bad');
    expect(evidenceOf(questionnaire, { sections: {}, questions: { haupt: 'partner' } }, 'anteil')).toBe(
      'partner',
    );
  });
});
