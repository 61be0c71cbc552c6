import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type AuthoredQuestion, questionSchema } from '../../../tools/questionnaires/kinds.ts';

const base = {
  id: 'frage',
  title: 'Was kostet es?',
  short: 'Kosten',
  why: 'Darum.',
  askWhom: 'leitung',
  effort: 1,
  sources: ['quelle'],
};
const read = (question: object) => v.safeParse(questionSchema, { ...base, ...question });
const messages = (question: object) => (read(question).issues ?? []).map(({ message }) => message).join('\n');

describe('Schreibform der Fragen', () => {
  it.each<Partial<AuthoredQuestion>>([
    { kind: 'money', periods: ['jahr'] },
    { kind: 'money', periods: ['einmalig', 'monat', 'jahr'] },
    { kind: 'date' },
    { kind: 'date', precision: 'month', min: '2026-01', max: '2035-12-31' },
    { kind: 'date', precision: 'either' },
  ])('nimmt an: %j', (question) => {
    expect(read(question).success).toBe(true);
  });

  it.each([
    [{ kind: 'money', periods: [] }, 'mindestens einen Zeitraum'],
    [{ kind: 'money', periods: ['jahr', 'jahr'] }, 'nur einmal'],
    [{ kind: 'date', min: '2027-02-30' }, 'Tag als "2027-12-31" oder Monat als "2027-12" schreiben'],
    [{ kind: 'date', max: '31.12.2027' }, 'Tag als "2027-12-31" oder Monat als "2027-12" schreiben'],
  ])('lehnt %j auf Deutsch ab', (question, words) => {
    expect(messages(question)).toContain(words);
  });

  it.each([
    { kind: 'money' },
    { kind: 'money', periods: ['woche'] },
    { kind: 'money', periods: ['jahr'], unit: 'Euro' },
    { kind: 'date', precision: 'year' },
    { kind: 'betrag' },
  ])('lehnt ab: %j', (question) => {
    expect(read(question).success).toBe(false);
  });
});
