import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../src/entscheidungsgrundlage/outcomeWords.ts';
import { finding, questionnaireOf, single, task } from '../support/builders.ts';
import { contextFor } from '../support/contexts.ts';

const context = contextFor(
  questionnaireOf([single('frage', ['ja'])], {
    findings: [finding('k', { all: [] }, { title: 'Kein Export' }), finding('l', { all: [] })],
    bausteine: ['E-Mail', 'Server', 'Netz', 'Website'].map((name, index) => ({
      id: `b${index}`,
      name,
      weight: 1,
    })),
    tasks: [task('a1', { name: 'Sichern' }), task('a2', { name: 'Prüfen' }), task('a3', { name: 'Löschen' })],
  }),
);

describe('Befunde und Lücken beim Namen', () => {
  it('nennen einen Befund einmal, mit bis zu drei Bausteinen', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ finding: 'k', row: `b${index}` }));
    expect(outcomeWords(context, [...rows(2), { finding: 'l' }])).toEqual([
      'Kein Export (E-Mail und Server)',
      'Befund l',
    ]);
    expect(outcomeWords(context, rows(4))).toEqual(['Kein Export (4 Bausteine)']);
  });

  it('nennen Aufgaben mit Lücken zusammen, jede einmal', () => {
    const one = { task: 'a1', kind: 'niemand' as const };
    expect(outcomeWords(context, [one])).toEqual(['Lücke bei „Sichern“']);
    expect(
      outcomeWords(context, [
        one,
        { task: 'a1', kind: 'unklar' },
        { task: 'a2', kind: 'unklar' },
        { finding: 'l' },
        { task: 'a3', kind: 'niemand' },
      ]),
    ).toEqual(['Befund l', 'Lücken bei „Sichern“, „Prüfen“ und „Löschen“']);
    expect(outcomeWords(context, [])).toEqual([]);
  });
});
