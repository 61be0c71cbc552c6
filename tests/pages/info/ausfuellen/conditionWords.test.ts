import { describe, expect, it } from 'vitest';
import { conditionSentences, entrySentences } from '../../../../src/pages/info/ausfuellen/conditionWords.ts';
import { sheetOf } from '../../../../src/pages/info/ausfuellen/sheet.ts';
import type { Condition } from '../../../../src/questionnaire/question.ts';
import { matrix, multi, number, questionnaireOf, row, section, single } from '../../../support/builders.ts';
import { realQuestionnaire } from '../../../support/real.ts';

const questionnaire = questionnaireOf([
  section('eins', [
    single('wer', ['a', 'b', 'c']),
    multi('was', ['x', 'y', 'z'], { short: 'Was es gibt' }),
    number('wieviel', { unit: 'Stunden in der Woche' }),
  ]),
  section('zwei', [matrix('wie', [row('x'), row('y')], ['a', 'b', 'c'])]),
]);
const sheet = { questionnaire, parts: sheetOf(questionnaire) };
const vague = 'Wird nur bei bestimmten Antworten gefragt.';
const vagueOfEntries = 'Manches davon wird nur bei bestimmten Antworten gefragt.';
/** Spaces of places and numbers do not break. */
const plainly = (sentences: string[]) => sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '));
const first = { question: 'wer', is: 'a' };

describe('Bedingungen in Worten', () => {
  it.each<[string, Condition, string]>([
    ['eine Antwort', first, '„wer“ (Teil 1, Frage 1) „Antwort a“ angekreuzt ist'],
    [
      'alle außer einer',
      { question: 'wer', in: ['a', 'b'] },
      '„wer“ (Teil 1, Frage 1) eine andere Antwort als „Antwort c“ angekreuzt ist',
    ],
    [
      'irgendein Kreuz',
      { question: 'was', atLeast: 1 },
      '„Was es gibt“ (Teil 1, Frage 2) eine andere Antwort als „Nichts davon“ angekreuzt ist',
    ],
    [
      'mehrere Kreuze',
      { question: 'was', atLeast: 2 },
      '„Was es gibt“ (Teil 1, Frage 2) mindestens 2 Antworten angekreuzt sind',
    ],
    [
      'eines von zwei Kreuzen',
      {
        any: [
          { question: 'was', includes: 'x' },
          { question: 'was', includes: 'y' },
        ],
      },
      '„Was es gibt“ (Teil 1, Frage 2) angekreuzt ist: „Antwort x“ oder „Antwort y“',
    ],
    [
      'kein Kreuz',
      { not: { question: 'was', includes: 'x' } },
      '„Was es gibt“ (Teil 1, Frage 2) „Antwort x“ nicht angekreuzt ist',
    ],
    [
      'eine Zahl',
      { question: 'wieviel', atLeast: 1000 },
      '„wieviel“ (Teil 1, Frage 3) mindestens 1.000 Stunden in der Woche steht',
    ],
    [
      'eine Zeile',
      { question: 'wie@x', is: 'b' },
      '„wie“ (Teil 2, Frage 1) für „Zeile x“ „Antwort b“ angekreuzt ist',
    ],
  ])('%s', (_name, condition, words) => {
    expect(plainly(conditionSentences(sheet, condition))).toEqual([`Nur ausfüllen, wenn bei ${words}.`]);
  });

  it('werden ein Satz je Bedingung, und ohne Bedingung keiner', () => {
    expect(conditionSentences(sheet, { all: [first, { question: 'was', includes: 'x' }] })).toHaveLength(2);
    expect(conditionSentences(sheet, undefined)).toEqual([]);
  });

  it.each<[string, Condition]>([
    ['Antworten auf verschiedene Fragen', { any: [first, { question: 'was', includes: 'x' }] }],
    ['verschachtelte Bedingungen', { any: [{ all: [first, first] }, first] }],
    ['das Gegenteil einer Zahl', { not: { question: 'wieviel', atLeast: 3 } }],
    ['eine Frage, die es nicht gibt', { question: 'fremd', is: 'a' }],
  ])('bleiben allgemein, wo ein Satz nicht reicht: %s', (_name, condition) => {
    expect(conditionSentences(sheet, condition)).toEqual([vague]);
  });

  it('sagen von Zeilen einmal, was für alle gilt', () => {
    const rows = ['x', 'y'].map((id) =>
      row(id, {
        when: {
          all: [
            { question: 'was', includes: id },
            { question: `wie@${id}`, in: ['a', 'b'] },
          ],
        },
      }),
    );
    expect(plainly(entrySentences(sheet, rows))).toEqual([
      'Nur ausfüllen, was bei „Was es gibt“ (Teil 1, Frage 2) angekreuzt ist.',
      'Nur ausfüllen, was bei „wie“ (Teil 2, Frage 1) eine andere Antwort als „Antwort c“ hat.',
    ]);
  });

  it('bleiben bei Zeilen allgemein, wenn nicht für alle dasselbe gilt', () => {
    expect(entrySentences(sheet, [row('x'), row('y')])).toEqual([]);
    expect(entrySentences(sheet, [row('x'), row('y', { when: first })])).toEqual([vagueOfEntries]);
    expect(entrySentences(sheet, [row('x', { when: first })])).toEqual([vagueOfEntries]);
  });

  it('lassen sich in der Gesamtbetrachtung alle genau sagen', () => {
    const real = { questionnaire: realQuestionnaire, parts: sheetOf(realQuestionnaire) };
    const sentences = real.parts.flatMap(({ section: { when }, questions }) => [
      ...conditionSentences(real, when),
      ...questions.flatMap(({ question }) => [
        ...conditionSentences(real, question.when),
        ...('rows' in question ? entrySentences(real, question.rows) : []),
        ...('options' in question ? entrySentences(real, question.options) : []),
      ]),
    ]);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => sentence === vague || sentence === vagueOfEntries)).toEqual([]);
  });
});
