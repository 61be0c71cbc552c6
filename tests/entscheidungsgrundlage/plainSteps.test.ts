import { describe, expect, it } from 'vitest';
import { neededSteps } from '../../src/entscheidungsgrundlage/plainSteps.ts';
import { finding, questionnaireOf, single, task } from '../support/builders.ts';
import { clarification, contextFor } from '../support/contexts.ts';

const questionnaire = questionnaireOf([single('frage', ['ja'])], {
  tasks: [task('a1', { name: 'Sichern' }), task('a2', { name: 'Prüfen' }), task('a3', { name: 'Löschen' })],
});

describe('Schritte, die keine Maßnahmen sind', () => {
  it('sagen je Art der Lücke, was zu tun ist und wo', () => {
    const context = contextFor(questionnaire, { assessment: { clarifications: [] } });
    const left = [
      { task: 'a1', kind: 'unklar' as const },
      { task: 'a2', kind: 'niemand' as const },
      { task: 'a3', kind: 'unklar' as const },
    ];
    expect(neededSteps(context, left).map(({ title, firstStep }) => [title, firstStep])).toEqual([
      [
        'Klären und festhalten, wer zuständig ist',
        'In der Verwaltung besprechen. Betroffen: Sichern und Löschen.',
      ],
      ['Zuständige Stelle und Vertretung benennen', 'In der Verwaltung besprechen. Betroffen: Prüfen.'],
    ]);
  });

  it('nehmen auch Befunde auf, auf die keine Maßnahme antwortet, zusammen', () => {
    const withFindings = {
      ...questionnaire,
      findings: ['k', 'l', 'm'].map((id) => finding(id, { all: [] })),
    };
    const context = contextFor(withFindings, { assessment: { clarifications: [] } });
    const stepsFor = (...left: { finding: string; row?: string }[]) =>
      neededSteps(context, left).map(({ title, firstStep }) => [title, firstStep]);
    expect(stepsFor({ finding: 'k', row: 'email' }, { finding: 'k', row: 'server' })).toEqual([
      ['Klären, was auf einen Befund folgt', 'In der Verwaltung besprechen. Es geht um „Befund k“.'],
    ]);
    expect(stepsFor({ finding: 'm' }, { finding: 'k' })).toEqual([
      [
        'Klären, was auf Befunde folgt',
        'In der Verwaltung besprechen. Es geht um „Befund k“ und „Befund m“.',
      ],
    ]);
  });

  it('nennen das Klären nur, solange etwas offen ist', () => {
    const stepsWith = (clarifications: ReturnType<typeof clarification>[]) =>
      neededSteps(contextFor(questionnaire, { assessment: { clarifications } }), []).map(
        ({ title }) => title,
      );
    expect(stepsWith([clarification('frage')])).toEqual(['Offene Angaben klären']);
    expect(stepsWith([])).toEqual([]);
  });
});
