import { expect, it } from 'vitest';
import type { MatrixQuestion, MultiQuestion } from '../../../src/questionnaire/question.ts';
import { compile } from '../../../tools/questionnaires/compile.ts';
import { readBank } from '../../../tools/questionnaires/read.ts';
import { folderWith } from '../../support/dataFolder.ts';
import { secondEdition } from '../../support/secondEdition.ts';

const load = () => {
  const { bank, problems } = readBank(folderWith({ 'a.yaml': secondEdition }));
  expect(problems).toEqual([]);
  const [authored] = bank.questionnaires;
  if (!authored) throw new Error('kein Fragebogen');
  return compile(authored, bank);
};
const questionIn = (questionnaire: ReturnType<typeof load>, id: string) =>
  questionnaire.sections.flatMap(({ questions }) => questions).find((question) => question.id === id);

it('Kommen Bausteine aus mehreren Fragen, hängt jede Zeile nur an der Frage, die sie anbietet', () => {
  const { rows } = questionIn(load(), 'betrieb') as MatrixQuestion;
  expect(rows.map(({ id, when }) => [id, when])).toEqual([
    ['server', { question: 'bausteine', includes: 'server' }],
    ['netz', { question: 'bausteine', includes: 'netz' }],
    ['finanzen', { question: 'bausteine', includes: 'finanzen' }],
    ['eigen1', { question: 'weitere', includes: 'eigen1' }],
  ]);
});

it('Zeilen und Antworten gibt es auch nur für einen Teil der Bausteine', () => {
  const questionnaire = load();
  const { rows } = questionIn(questionnaire, 'export') as MatrixQuestion;
  expect(rows.map(({ id, label, weight }) => [id, label, weight])).toEqual([
    ['server', 'Server', 3],
    ['finanzen', 'Finanzen', 3],
    ['eigen1', 'Erster eigener Teil', 1],
  ]);
  const { options } = questionIn(questionnaire, 'weitere') as MultiQuestion;
  expect(options).toEqual([{ id: 'eigen1', label: 'Erster eigener Teil' }]);
});

it('Jede Antwort aus der Liste der Bausteine hat ihre eigene Bedingung', () => {
  const { options } = questionIn(load(), 'haupt') as MultiQuestion;
  expect(options[1]).toEqual({ id: 'netz', label: 'Netz', when: { question: 'betrieb@netz', is: 'fremd' } });
});

it('Je Baustein gibt es nur Fälle, die eintreten können', () => {
  const { findings, contradictions = [] } = load();
  expect(findings[0]?.cases.map(({ row }) => row)).toEqual(['server', 'finanzen', 'eigen1']);
  expect(contradictions[0]?.cases.map(({ row }) => row)).toEqual(['server', 'finanzen', 'eigen1']);
});
