import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import {
  askedQuestions,
  askedRows,
  changeEffect,
  firstOpenQuestion,
  questionAfter,
  questionBefore,
  questionState,
  rowProgress,
  sectionProgress,
} from '../../src/questionnaire/flow.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { matrix, multi, number, questionnaireOf, row, section, single, text } from '../support/builders.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';

const exportMatrix = matrix(
  'export',
  ['email', 'netz'].map((id) => row(id, { when: { question: 'teile', includes: id } })),
  ['ja', 'nein'],
);
const questionnaire = questionnaireOf([
  section('lage', [multi('teile', ['email', 'netz']), single('partner', ['ja', 'nein'])]),
  section('vertraege', [single('vertrag', ['ja', 'nein']), number('laufzeit')], {
    question: 'partner',
    is: 'ja',
  }),
  section('daten', [exportMatrix]),
  section('kosten', [number('betrag', { optional: true }), text('notiz', { optional: true })]),
]);
const asked = (answers: Answers) => askedQuestions(read(questionnaire, answers)).map(({ id }) => id);

describe('gestellte Fragen', () => {
  it('stellt, was sichtbar ist, und eine Matrix, sobald eine Zeile gefragt ist', () => {
    expect(asked({})).toEqual(['teile', 'partner', 'betrag', 'notiz']);
    expect(asked({ teile: ['netz'], partner: 'ja' })).toEqual([
      'teile',
      'partner',
      'vertrag',
      'laufzeit',
      'export',
      'betrag',
      'notiz',
    ]);
    expect(asked({ teile: [], partner: 'nein' })).toEqual(['teile', 'partner', 'betrag', 'notiz']);
  });

  it('stellt Fragen auch nach „Weiß ich nicht“ auf die Torfrage', () => {
    expect(asked({ partner: 'unknown' })).toContain('vertrag');
  });

  it('stellt nur die Zeilen, die es gibt', () => {
    const rows = (answers: Answers) =>
      askedRows(read(questionnaire, answers), exportMatrix).map(({ id }) => id);
    expect(rows({ teile: ['netz'] })).toEqual(['netz']);
    expect(rows({ teile: 'unknown' })).toEqual(['email', 'netz']);
    expect(rows({})).toEqual([]);
  });
});

describe('Stand einer Frage', () => {
  it('kennt beantwortet, unbekannt, offen und freiwillig', () => {
    const state = (answers: Answers, id: string) => questionState(read(questionnaire, answers), id);
    expect(state({}, 'partner')).toBe('open');
    expect(state({ partner: 'ja' }, 'partner')).toBe('answered');
    expect(state({ partner: 'unknown' }, 'partner')).toBe('unknown');
    expect(state({}, 'betrag')).toBe('optional');
    expect(state({ betrag: 5 }, 'betrag')).toBe('answered');
  });

  it('urteilt bei einer Matrix über alle gestellten Zeilen', () => {
    const state = (rows: Record<string, string>) =>
      questionState(read(questionnaire, { teile: ['email', 'netz'], export: rows }), 'export');
    expect(state({ email: 'ja' })).toBe('open');
    expect(state({ email: 'ja', netz: 'unknown' })).toBe('unknown');
    expect(state({ email: 'ja', netz: 'nein' })).toBe('answered');
    expect(questionState(read(questionnaire, { teile: ['email'], export: { email: 'ja' } }), 'export')).toBe(
      'answered',
    );
    expect(
      rowProgress(
        read(questionnaire, { teile: ['email', 'netz'], export: { netz: 'unknown' } }),
        exportMatrix,
      ),
    ).toEqual({
      asked: 2,
      answered: 0,
      unknown: 1,
    });
  });
});

describe('Weg durch den Fragebogen', () => {
  it('führt zur ersten offenen Frage, an freiwilligen vorbei', () => {
    expect(firstOpenQuestion(read(questionnaire, {}))).toBe('teile');
    expect(firstOpenQuestion(read(questionnaire, { teile: ['email'] }))).toBe('partner');
    expect(firstOpenQuestion(read(questionnaire, { teile: ['email'], partner: 'nein' }))).toBe('export');
    expect(firstOpenQuestion(read(questionnaire, { teile: [], partner: 'nein' }))).toBeUndefined();
  });

  it('geht vor und zurück über gestellte Fragen, auch von einer nicht gestellten aus', () => {
    const answers = { teile: [], partner: 'nein' };
    expect(questionAfter(read(questionnaire, answers), 'partner')).toBe('betrag');
    expect(questionBefore(read(questionnaire, answers), 'betrag')).toBe('partner');
    expect(questionAfter(read(questionnaire, answers), 'vertrag')).toBe('betrag');
    expect(questionBefore(read(questionnaire, answers), 'teile')).toBeUndefined();
    expect(questionAfter(read(questionnaire, answers), 'notiz')).toBeUndefined();
    expect(questionAfter(read(questionnaire, answers), 'fremd')).toBeUndefined();
  });

  it('geht jeden Schritt vor auch wieder zurück', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire.chain((any) => fc.tuple(fc.constant(any), anyAnswers(any, 2))),
        ([any, byItem]) => {
          const answers = stored(any, byItem);
          const ids = askedQuestions(read(any, answers)).map(({ id }) => id);
          ids.forEach((id, index) => {
            expect(questionAfter(read(any, answers), id)).toBe(ids[index + 1]);
            expect(questionBefore(read(any, answers), id)).toBe(ids[index - 1]);
          });
          expect(sectionProgress(read(any, answers)).flatMap(({ questions }) => questions)).toEqual(ids);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('Fortschritt je Teil', () => {
  it('nennt nur Teile mit gestellten Fragen und zählt Freiwilliges erst, wenn es beantwortet ist', () => {
    const progress = sectionProgress(
      read(questionnaire, { teile: ['email'], partner: 'unknown', vertrag: 'ja' }),
    );
    expect(progress.map(({ id, asked: due, done, state }) => [id, due, done, state])).toEqual([
      ['lage', 2, 2, 'done'],
      ['vertraege', 2, 1, 'partial'],
      ['daten', 1, 0, 'open'],
      ['kosten', 0, 0, 'optional'],
    ]);
    expect(
      sectionProgress(read(questionnaire, { partner: 'nein', betrag: 3 })).map(({ id, state }) => [
        id,
        state,
      ]),
    ).toEqual([
      ['lage', 'partial'],
      ['kosten', 'done'],
    ]);
  });
});

describe('Folgen einer Änderung', () => {
  const before: Answers = {
    teile: ['email', 'netz'],
    partner: 'ja',
    vertrag: 'ja',
    export: { email: 'ja', netz: 'ja' },
  };

  it('nennt ruhende Fragen nur, wenn sie beantwortet waren', () => {
    expect(
      changeEffect(read(questionnaire, before), read(questionnaire, { ...before, partner: 'nein' })),
    ).toEqual({
      resting: ['vertrag'],
      added: [],
      restingItems: ['vertrag'],
      addedItems: [],
    });
  });

  it('nennt neue Fragen, und beim Zurückändern dieselben', () => {
    const closed = { ...before, partner: 'nein' };
    expect(changeEffect(read(questionnaire, closed), read(questionnaire, before)).added).toEqual([
      'vertrag',
      'laufzeit',
    ]);
  });

  it('nennt einzelne Zeilen, wenn die Frage bleibt', () => {
    expect(
      changeEffect(read(questionnaire, before), read(questionnaire, { ...before, teile: ['netz'] })),
    ).toEqual({
      resting: [],
      added: [],
      restingItems: ['export@email'],
      addedItems: [],
    });
  });
});
