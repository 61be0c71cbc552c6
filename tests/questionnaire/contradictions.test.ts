import { expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { contradictionsOf } from '../../src/questionnaire/contradictions.ts';
import type { Condition } from '../../src/questionnaire/question.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { multi, questionnaireOf, task, tasks } from '../support/builders.ts';
import { secondQuestionnaire } from '../support/secondEdition.ts';

const questionnaire = secondQuestionnaire();
const base: Answers = {
  bausteine: ['server', 'finanzen'],
  weitere: [],
  betrieb: { server: 'fremd', finanzen: 'fremd' },
};
const found = (answers: Answers) => contradictionsOf(read(questionnaire, { ...base, ...answers }));

it('Ein Widerspruch nennt je Baustein die Antworten, von denen eine zu ändern ist', () => {
  const answers = { haupt: ['server'], export: { server: 'ja', finanzen: 'ja' } };
  expect(found(answers)).toEqual([
    { id: 'W1', row: 'server', text: 'Beides zusammen ist selten.', items: ['haupt', 'export@server'] },
  ]);
});

it('Was nur sein könnte, ist kein Widerspruch', () => {
  expect(found({ haupt: ['server'] })).toEqual([]);
  expect(found({ haupt: 'unknown', export: { server: 'ja' } })).toEqual([]);
  expect(found({ haupt: ['server'], export: { server: { because: 'Nichts zu holen.' } } })).toEqual([]);
});

it('Was nicht mehr gefragt wird, ist keiner', () => {
  const answers = { haupt: ['server'], export: { server: 'ja' } };
  expect(found({ ...answers, betrieb: { server: 'haus', finanzen: 'fremd' } })).toEqual([]);
  expect(found({ ...answers, bausteine: ['finanzen'] })).toEqual([]);
});

it('Wer eine Aufgabe erledigt, kann dem widersprechen, wer beteiligt ist', () => {
  const when: Condition = {
    all: [{ not: { question: 'wer', includes: 'firma' } }, { question: 'aufgaben@a1', includes: 'firma' }],
  };
  const small = questionnaireOf([multi('wer', ['firma', 'kreis']), tasks('aufgaben', ['a1'])], {
    tasks: [task('a1')],
    parties: [{ id: 'firma', label: 'Firma', kind: 'external' }],
    contradictions: [{ id: 'W1', cases: [{ when }], text: 'Beides?', questions: ['aufgaben', 'wer'] }],
  });
  const idsFor = (answers: Answers) => contradictionsOf(read(small, answers)).map(({ id }) => id);
  const byFirm = { aufgaben: { a1: { parties: ['firma'], written: 'yes' as const } } };
  expect(idsFor({ wer: ['kreis'], ...byFirm })).toEqual(['W1']);
  expect(idsFor({ wer: ['firma'], ...byFirm })).toEqual([]);
  expect(idsFor({ wer: ['kreis'], aufgaben: { a1: 'unknown' } })).toEqual([]);
  expect(idsFor({ wer: 'unknown', ...byFirm })).toEqual([]);
});
