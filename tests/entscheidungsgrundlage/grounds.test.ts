import { describe, expect, it } from 'vitest';
import { groundsOf, reasonFor, sourceTitles } from '../../src/entscheidungsgrundlage/grounds.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import { contextFor, contribution } from '../support/contexts.ts';

const points = { ja: 0, nein: 100 } as const;
const questionnaire = questionnaireOf(
  [
    single('leicht', points, { score: { dimension: 'd', weight: 1 } }),
    single('schwer', points, { score: { dimension: 'd', weight: 3 }, sources: ['quelle', 'gesetz'] }),
    single('ohne', ['ja']),
  ],
  {
    sources: [
      { id: 'quelle', title: '**Leitfaden**', date: '2026-11' },
      { id: 'gesetz', title: 'Gesetz', date: '2026-01' },
    ],
    register: [
      { id: 'S1', about: ['frage:schwer', 'baustein:email'], text: 'Erster **Grund**.', sources: [] },
      { id: 'S2', about: ['frage:schwer'], text: 'Zweiter Grund.', sources: [] },
    ],
  },
);

describe('Warum etwas so viel zählt', () => {
  it('steht im Register, zu jeder Sache nur das Ihre', () => {
    expect(reasonFor(questionnaire, 'frage:schwer')).toBe('Erster Grund. Zweiter Grund.');
    expect(reasonFor(questionnaire, 'baustein:email')).toBe('Erster Grund.');
    expect(reasonFor(questionnaire, 'frage:leicht')).toBeUndefined();
    expect(reasonFor(questionnaireOf([]), 'frage:leicht')).toBeUndefined();
  });

  it('nennt Quellen mit ihrem Stand', () => {
    expect(sourceTitles(questionnaire, ['gesetz', 'quelle', 'fehlt'])).toEqual([
      'Leitfaden (2026-11)',
      'Gesetz (2026-01)',
    ]);
  });

  it('steht je Frage einmal da, die gewichtigste Angabe zuerst, ohne Fragen, die nicht zählen', () => {
    const contributions = [
      contribution('leicht', [0, 20]),
      contribution('schwer', [50, 50], { row: 'a' }),
      contribution('schwer', [0, 30], { row: 'b' }),
      contribution('ohne', [0, 0]),
    ];
    expect(groundsOf(contextFor(questionnaire), contributions)).toEqual([
      {
        label: 'schwer',
        weight: 'Gewicht\u00a03 von\u00a03',
        why: 'Erster Grund. Zweiter Grund.',
        sources: ['Leitfaden (2026-11)', 'Gesetz (2026-01)'],
        sourceNumbers: '[1] [2]',
      },
      {
        label: 'leicht',
        weight: 'Gewicht\u00a01 von\u00a03',
        sources: ['Leitfaden (2026-11)'],
        sourceNumbers: '[1]',
      },
    ]);
  });
});
