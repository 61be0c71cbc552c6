import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { contextOf, rowNouns } from '../../src/entscheidungsgrundlage/context.ts';
import type { DocumentSectionId, Questionnaire } from '../../src/questionnaire/model.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { matrix, questionnaireOf, row, tasks } from '../support/builders.ts';
import { firstExamples } from '../support/documents.ts';
import { firstQuestionnaire } from '../support/real.ts';

const contextFor = (questionnaire: Questionnaire) => {
  const reading = read(questionnaire, firstExamples[0]?.answers ?? {});
  return contextOf({
    reading,
    assessment: assess(reading),
    notes: {},
    municipality: '',
    today: '2026-11-23',
    programVersion: '1.0.0',
  });
};
const without = (...gone: DocumentSectionId[]) => {
  const sections = (firstQuestionnaire.document?.sections ?? []).filter((id) => !gone.includes(id));
  return contextFor({ ...firstQuestionnaire, document: { ...firstQuestionnaire.document, sections } });
};

describe('Was ein Dokument weiß', () => {
  it('ist alles, solange der Bogen jeden Abschnitt nennt', () => {
    const { assessment, questionnaire } = contextFor(firstQuestionnaire);
    expect(questionnaire).toEqual(firstQuestionnaire);
    expect(assessment).toEqual(assess(read(firstQuestionnaire, firstExamples[0]?.answers ?? {})));
    expect(assessment.findings.length).toBeGreaterThan(0);
  });

  it('enthält nichts von Abschnitten, die der Bogen nicht nennt', () => {
    expect(without('moeglichkeiten').assessment.directions).toEqual([]);
    expect(without('zustaendigkeiten').assessment.responsibilities).toMatchObject({ total: 0, gaps: [] });
    const { assessment, questionnaire } = without('bindung');
    expect([
      assessment.dimensions,
      assessment.bausteine,
      assessment.findings,
      questionnaire.findings,
    ]).toEqual([[], [], [], []]);
    expect(assessment.directions.length).toBeGreaterThan(0);
  });

  it('nennt Zeilen beim richtigen Wort: Aufgaben, Bausteine oder Angaben', () => {
    const questionnaire = questionnaireOf([], { bausteine: [{ id: 'email', name: 'E-Mail', weight: 1 }] });
    const noun = (question: Parameters<typeof rowNouns>[1]) => rowNouns({ questionnaire }, question)[0];
    expect(noun(tasks('wer', ['a01']))).toBe('Aufgabe');
    expect(noun(matrix('wie', [row('email')], ['gut']))).toBe('Baustein');
    expect(noun(matrix('wo', [row('email'), row('keller')], ['gut']))).toBe('Angabe');
  });
});
