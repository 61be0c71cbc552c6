import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/questionnaire/answers.ts';
import { describeAnswer } from '../../src/questionnaire/describe.ts';
import { describeNumber } from '../../src/questionnaire/kinds/number.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { matrix, multi, number, questionnaireOf, row, single, tasks, text } from '../support/builders.ts';

const words = (question: Question, answer?: Answer, rowId?: string): string => {
  const questionnaire = questionnaireOf([question]);
  const answers = answer === undefined ? {} : { [question.id]: answer };
  return describeAnswer(read(questionnaire, answers), question, rowId === undefined ? undefined : row(rowId));
};

describe('Antworten in Worten', () => {
  it('nennt die gewählte Antwort', () => {
    expect(words(single('q', ['a', 'b']), 'b')).toBe('Antwort b');
  });

  it('nennt alle Antworten, die es noch sein können', () => {
    expect(words(single('q', ['a', 'b', 'c']), { oneOf: ['c', 'a'] })).toBe(
      'entweder „Antwort a“ oder „Antwort c“, noch zu klären',
    );
    const question = matrix('q', [row('email')], ['x', 'y', 'z']);
    expect(words(question, { email: { oneOf: ['x', 'y', 'z'] } }, 'email')).toBe(
      'entweder „Antwort x“, „Antwort y“ oder „Antwort z“, noch zu klären',
    );
  });

  it('reiht Kreuze in der Folge der Frage und nennt die leere Auswahl beim Namen', () => {
    expect(words(multi('q', ['a', 'b', 'c']), ['c', 'a'])).toBe('Antwort a, Antwort c');
    expect(words(multi('q', ['a'], { none: { label: 'Niemand von außen' } }), [])).toBe('Niemand von außen');
  });

  it('unterscheidet „Weiß ich nicht“, offen und freiwillig leer', () => {
    expect(words(single('q', ['a']), 'unknown')).toBe('Weiß ich nicht');
    expect(words(single('q', ['a']))).toBe('noch nicht beantwortet');
    expect(words(single('q', ['a']), 'gibt_es_nicht')).toBe('noch nicht beantwortet');
    expect(words(number('q', { optional: true }))).toBe('keine Angabe (freiwillig)');
  });

  it('schreibt Zahlen und Spannen deutsch und mit Einheit', () => {
    expect(words(number('q', { max: 1_000_000, unit: 'Euro im Jahr' }), 12_500)).toBe(
      '12.500\u00a0Euro im Jahr',
    );
    expect(describeNumber({ from: 1.5, to: 1000 }, 'Stunden')).toBe('1,5 bis 1.000\u00a0Stunden');
  });

  it('gibt Text wieder, wie er ist', () => {
    expect(words(text('q'), 'Umzug im Mai')).toBe('Umzug im Mai');
  });

  it.each([
    [{ parties: ['kommune'] }, 'Kommune'],
    [{ parties: ['kommune'], written: 'yes' as const }, 'Kommune, schriftlich geregelt'],
    [
      { parties: ['kommune', 'dienstleister'], written: 'no' as const, lead: 'kommune' },
      'Kommune und Dienstleister, nicht schriftlich geregelt, Federführung: Kommune',
    ],
    [
      { parties: ['dienstleister'], written: 'unknown' as const },
      'Dienstleister, ob schriftlich geregelt: weiß ich nicht',
    ],
    [{ parties: ['dienstleister'] }, 'Dienstleister, ob schriftlich geregelt: noch nicht beantwortet'],
    [{ parties: ['niemand'], written: 'yes' as const }, 'Niemand'],
  ])('sagt, wer eine Aufgabe erledigt: %j', (answer, expected) => {
    expect(words(tasks('q', ['a1']), { a1: answer }, 'a1')).toBe(expected);
  });

  it('beschreibt eine Zeile oder fasst alle zusammen', () => {
    const question = matrix('q', [row('email'), row('netz'), row('server')], ['lokal', 'extern']);
    expect(words(question, { email: 'extern' }, 'email')).toBe('Antwort extern');
    expect(words(question, { email: 'extern' }, 'netz')).toBe('noch nicht beantwortet');
    expect(words(question, { email: 'extern', netz: 'unknown' })).toBe(
      '2 von 3 beantwortet, davon 1-mal „Weiß ich nicht“',
    );
    const split = { oneOf: ['lokal', 'extern'] };
    expect(words(question, { email: split, netz: 'unknown' })).toBe(
      '2 von 3 beantwortet, davon 1-mal „Weiß ich nicht“ und 1-mal noch zu klären',
    );
    expect(words(question, { email: split, netz: split, server: split })).toBe(
      '3 von 3 beantwortet, davon 3-mal noch zu klären',
    );
    expect(words(question, { email: 'extern' })).toBe('1 von 3 beantwortet');
    expect(words(question)).toBe('noch nicht beantwortet');
    expect(words(question, 'unknown')).toBe('Weiß ich nicht');
  });
});
