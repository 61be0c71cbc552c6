import { describe, expect, it } from 'vitest';
import { neededSteps } from '../../src/entscheidungsgrundlage/plainSteps.ts';
import { questionnaireOf, single, task } from '../support/builders.ts';
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

  it('nennen das Klären nur, solange etwas offen ist', () => {
    const stepsWith = (clarifications: ReturnType<typeof clarification>[]) =>
      neededSteps(contextFor(questionnaire, { assessment: { clarifications } }), []).map(
        ({ title }) => title,
      );
    expect(stepsWith([clarification('frage')])).toEqual(['Offene Angaben klären']);
    expect(stepsWith([])).toEqual([]);
  });
});
