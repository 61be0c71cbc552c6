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
const asked = (answers: Answers) => askedQuestions(questionnaire, answers).map(({ id }) => id);

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
    const rows = (answers: Answers) => askedRows(questionnaire, answers, exportMatrix).map(({ id }) => id);
    expect(rows({ teile: ['netz'] })).toEqual(['netz']);
    expect(rows({ teile: 'unknown' })).toEqual(['email', 'netz']);
    expect(rows({})).toEqual([]);
  });
});

describe('Stand einer Frage', () => {
  it('kennt beantwortet, unbekannt, offen und freiwillig', () => {
    const state = (answers: Answers, id: string) => questionState(questionnaire, answers, id);
    expect(state({}, 'partner')).toBe('open');
    expect(state({ partner: 'ja' }, 'partner')).toBe('answered');
    expect(state({ partner: 'unknown' }, 'partner')).toBe('unknown');
    expect(state({}, 'betrag')).toBe('optional');
    expect(state({ betrag: 5 }, 'betrag')).toBe('answered');
  });

  it('urteilt bei einer Matrix über alle gestellten Zeilen', () => {
    const state = (rows: Record<string, string>) =>
      questionState(questionnaire, { teile: ['email', 'netz'], export: rows }, 'export');
    expect(state({ email: 'ja' })).toBe('open');
    expect(state({ email: 'ja', netz: 'unknown' })).toBe('unknown');
    expect(state({ email: 'ja', netz: 'nein' })).toBe('answered');
    expect(questionState(questionnaire, { teile: ['email'], export: { email: 'ja' } }, 'export')).toBe(
      'answered',
    );
    expect(
      rowProgress(questionnaire, { teile: ['email', 'netz'], export: { netz: 'unknown' } }, exportMatrix),
    ).toEqual({
      asked: 2,
      answered: 0,
      unknown: 1,
    });
  });
});

describe('Weg durch den Fragebogen', () => {
  it('führt zur ersten offenen Frage, an freiwilligen vorbei', () => {
    expect(firstOpenQuestion(questionnaire, {})).toBe('teile');
    expect(firstOpenQuestion(questionnaire, { teile: ['email'] })).toBe('partner');
    expect(firstOpenQuestion(questionnaire, { teile: ['email'], partner: 'nein' })).toBe('export');
    expect(firstOpenQuestion(questionnaire, { teile: [], partner: 'nein' })).toBeUndefined();
  });

  it('geht vor und zurück über gestellte Fragen, auch von einer nicht gestellten aus', () => {
    const answers = { teile: [], partner: 'nein' };
    expect(questionAfter(questionnaire, answers, 'partner')).toBe('betrag');
    expect(questionBefore(questionnaire, answers, 'betrag')).toBe('partner');
    expect(questionAfter(questionnaire, answers, 'vertrag')).toBe('betrag');
    expect(questionBefore(questionnaire, answers, 'teile')).toBeUndefined();
    expect(questionAfter(questionnaire, answers, 'notiz')).toBeUndefined();
    expect(questionAfter(questionnaire, answers, 'fremd')).toBeUndefined();
  });

  it('geht jeden Schritt vor auch wieder zurück', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire.chain((any) => fc.tuple(fc.constant(any), anyAnswers(any, 2))),
        ([any, byItem]) => {
          const answers = stored(any, byItem);
          const ids = askedQuestions(any, answers).map(({ id }) => id);
          ids.forEach((id, index) => {
            expect(questionAfter(any, answers, id)).toBe(ids[index + 1]);
            expect(questionBefore(any, answers, id)).toBe(ids[index - 1]);
          });
          expect(sectionProgress(any, answers).flatMap(({ questions }) => questions)).toEqual(ids);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('Fortschritt je Teil', () => {
  it('nennt nur Teile mit gestellten Fragen und zählt Freiwilliges erst, wenn es beantwortet ist', () => {
    const progress = sectionProgress(questionnaire, { teile: ['email'], partner: 'unknown', vertrag: 'ja' });
    expect(progress.map(({ id, asked: due, done, state }) => [id, due, done, state])).toEqual([
      ['lage', 2, 2, 'done'],
      ['vertraege', 2, 1, 'partial'],
      ['daten', 1, 0, 'open'],
      ['kosten', 0, 0, 'optional'],
    ]);
    expect(
      sectionProgress(questionnaire, { partner: 'nein', betrag: 3 }).map(({ id, state }) => [id, state]),
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
    expect(changeEffect(questionnaire, before, { ...before, partner: 'nein' })).toEqual({
      resting: ['vertrag'],
      added: [],
      restingItems: ['vertrag'],
      addedItems: [],
    });
  });

  it('nennt neue Fragen, und beim Zurückändern dieselben', () => {
    const closed = { ...before, partner: 'nein' };
    expect(changeEffect(questionnaire, closed, before).added).toEqual(['vertrag', 'laufzeit']);
  });

  it('nennt einzelne Zeilen, wenn die Frage bleibt', () => {
    expect(changeEffect(questionnaire, before, { ...before, teile: ['netz'] })).toEqual({
      resting: [],
      added: [],
      restingItems: ['export@email'],
      addedItems: [],
    });
  });
});
