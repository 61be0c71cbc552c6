import { describe, expect, it } from 'vitest';
import { isExternal } from '../../src/questionnaire/kinds/tasks.ts';
import { isValidAnswer, isValidItemAnswer } from '../../src/questionnaire/validity.ts';
import { matrix, multi, number, parties, row, single, tasks, text } from '../support/builders.ts';

describe('gültige Antworten', () => {
  it('nimmt „Weiß ich nicht“ überall an', () => {
    const questions = [single('q', ['a']), multi('q', ['a']), number('q'), text('q'), tasks('q', ['a1'])];
    for (const question of questions) expect(isValidAnswer(question, 'unknown')).toBe(true);
  });

  it('kennt nur vorhandene Antworten', () => {
    expect(isValidAnswer(single('q', ['a', 'b']), 'b')).toBe(true);
    expect(isValidAnswer(single('q', ['a', 'b']), 'c')).toBe(false);
    expect(isValidAnswer(single('q', ['a', 'b']), undefined)).toBe(false);
  });

  it('nimmt „eine von mehreren“ an, wenn es mindestens zwei verschiedene vorhandene Antworten sind', () => {
    const question = single('q', ['a', 'b', 'c']);
    const rows = matrix('m', [row('email')], ['lokal', 'extern']);
    expect(isValidAnswer(question, { oneOf: ['a', 'c'] })).toBe(true);
    expect(isValidAnswer(rows, { email: { oneOf: ['lokal', 'extern'] } })).toBe(true);
    expect(isValidAnswer(rows, { oneOf: ['lokal', 'extern'] })).toBe(false);
    for (const oneOf of [[], ['a'], ['a', 'a'], ['a', 'z'], ['a', 'unknown'], 'ab']) {
      expect(isValidAnswer(question, { oneOf })).toBe(false);
    }
    expect(isValidAnswer(question, { oneOf: ['a', 'b'], mehr: 1 })).toBe(false);
    expect(isValidAnswer(multi('q', ['a', 'b']), { oneOf: ['a', 'b'] })).toBe(false);
    expect(isValidAnswer(number('q'), { oneOf: ['a', 'b'] })).toBe(false);
  });

  it('nimmt mehrere verschiedene Kreuze und die leere Auswahl an', () => {
    const question = multi('q', ['a', 'b']);
    expect(isValidAnswer(question, [])).toBe(true);
    expect(isValidAnswer(question, ['b', 'a'])).toBe(true);
    expect(isValidAnswer(question, ['a', 'a'])).toBe(false);
    expect(isValidAnswer(question, ['unknown'])).toBe(false);
    expect(isValidAnswer(question, 'a')).toBe(false);
  });

  it('hält Zahlen und Spannen in ihren Grenzen', () => {
    const question = number('q', { min: 1, max: 10 });
    expect(isValidAnswer(question, 10)).toBe(true);
    expect(isValidAnswer(question, { from: 2, to: 2 })).toBe(true);
    for (const wrong of [0, 11, Number.NaN, '5', { from: 5, to: 4 }, { from: 5 }, { from: 0, to: 5 }]) {
      expect(isValidAnswer(question, wrong)).toBe(false);
    }
  });

  it('nimmt Text mit Inhalt bis zur Höchstlänge an', () => {
    const question = text('q', { maxLength: 5 });
    expect(isValidAnswer(question, 'fünf!')).toBe(true);
    expect(isValidAnswer(question, '   ')).toBe(false);
    expect(isValidAnswer(question, 'sechs!')).toBe(false);
  });

  it('prüft jede Zeile einer Matrix', () => {
    const question = matrix('q', [row('email'), row('netz')], ['lokal', 'extern']);
    expect(isValidAnswer(question, { email: 'lokal', netz: 'unknown' })).toBe(true);
    expect(isValidAnswer(question, {})).toBe(true);
    expect(isValidAnswer(question, { email: 'irgendwo' })).toBe(false);
    expect(isValidAnswer(question, { keller: 'lokal' })).toBe(false);
    expect(isValidItemAnswer(question, 'extern')).toBe(true);
  });

  it('lässt „niemand“ und „unklar“ nur allein stehen', () => {
    const question = tasks('q', ['a1']);
    const valid = (answer: unknown) => isValidItemAnswer(question, answer, parties);
    expect(valid({ parties: ['kommune', 'dienstleister'], written: 'no', lead: 'kommune' })).toBe(true);
    expect(valid({ parties: ['niemand'] })).toBe(true);
    expect(valid({ parties: ['niemand', 'kommune'] })).toBe(false);
    expect(valid({ parties: ['kommune', 'unklar'] })).toBe(false);
    expect(valid({ parties: ['fremder'] })).toBe(false);
    expect(valid({ parties: ['kommune'], written: 'vielleicht' })).toBe(false);
    expect(valid({ parties: [] })).toBe(false);
    expect(isValidItemAnswer(question, { parties: ['fremder'] })).toBe(true);
  });

  it('erkennt, ob jemand von außen beteiligt ist', () => {
    expect(isExternal({ parties: ['kommune', 'hersteller'] }, parties)).toBe(true);
    expect(isExternal({ parties: ['kommune'] }, parties)).toBe(false);
    expect(isExternal({ parties: ['niemand'] }, parties)).toBe(false);
  });
});
