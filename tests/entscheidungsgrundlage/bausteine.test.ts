import { describe, expect, it } from 'vitest';
import { bausteinDerivations, bausteinStatements } from '../../src/entscheidungsgrundlage/bausteine.ts';
import { matrix, questionnaireOf, row } from '../support/builders.ts';
import { contextFor, dimension, headsOf, rowsOf } from '../support/contexts.ts';

const points = { ja: 0, teils: 50, nein: 100 } as const;
const rows = [row('email', { label: 'E-Mail', weight: 2 }), row('netz', { label: 'Netz' })];
const questionnaire = questionnaireOf(
  [
    matrix('export', rows, points, { short: 'Datenexport', score: { dimension: 'daten', weight: 3 } }),
    matrix('trennbar', rows, points, { short: 'Herauslösen', score: { dimension: 'technik', weight: 1 } }),
  ],
  {
    dimensions: [dimension('daten', 'Bindung durch Daten'), dimension('technik', 'Bindung durch Technik')],
    bausteine: [
      { id: 'email', name: 'E-Mail', weight: 2 },
      { id: 'netz', name: 'Netz', weight: 1 },
    ],
    sources: [{ id: 'quelle', title: 'Leitfaden', date: '2026-11' }],
    register: [
      { id: 'S1', about: ['frage:export'], text: 'Zählt dreifach.', sources: [] },
      { id: 'S2', about: ['baustein:email'], text: 'Zählt doppelt.', sources: [] },
    ],
  },
);
const context = contextFor(questionnaire, {
  answers: { export: { email: 'nein', netz: 'ja' }, trennbar: { email: 'teils', netz: 'unknown' } },
});

describe('Herleitung je Baustein', () => {
  it('öffnet sich zu Antworten, Ankern, Gewichten, Gründen und Quellen', () => {
    const [email] = bausteinStatements(context);
    expect(email).toMatchObject({ id: 'baustein-email', title: 'E-Mail', label: 'Bindung: hoch' });
    expect(email?.evidence[0]).toEqual({
      question: 'export',
      row: 'email',
      label: 'Datenexport – E-Mail',
      answer: 'Antwort nein',
      weighs: 'derzeit kein gangbarer Weg',
      meaning: 'Im Augenblick ist kein Weg bekannt.',
      weight: 'Gewicht\u00a03 von\u00a03, Baustein\u00a02 von\u00a03',
    });
    expect(email?.grounds).toEqual([
      {
        label: 'Datenexport',
        weight: 'Gewicht\u00a03 von\u00a03',
        why: 'Zählt dreifach.',
        sources: ['Leitfaden (2026-11)'],
        sourceNumbers: '[1]',
      },
      {
        label: 'Herauslösen',
        weight: 'Gewicht\u00a01 von\u00a03',
        sources: ['Leitfaden (2026-11)'],
        sourceNumbers: '[1]',
      },
      {
        label: 'E-Mail',
        weight: 'Gewicht\u00a02 von\u00a03',
        why: 'Zählt doppelt.',
        sources: [],
        sourceNumbers: '',
      },
    ]);
  });

  it('nennt bei Offenem keinen Anker', () => {
    const netz = bausteinStatements(context)[1];
    const open = netz?.evidence.find(({ question }) => question === 'trennbar');
    expect(open?.weighs).toBe('noch offen, zählt als Spanne');
    expect(open?.meaning).toBeUndefined();
  });

  it('steht in der Anlage in einer Zeile je Baustein, das Gewichtigste zuerst', () => {
    const blocks = bausteinDerivations(context);
    expect(headsOf({ id: 'anlage', title: '', blocks })[1]).toEqual([
      'Angaben je Baustein, die gewichtigste zuerst',
      'Baustein',
      'Angaben',
    ]);
    expect(rowsOf({ blocks })).toEqual([
      [
        'E-Mail',
        'Datenexport: Antwort nein (derzeit kein gangbarer Weg, Gewicht\u00a03); Herauslösen: Antwort teils (spürbares Hindernis, Gewicht\u00a01)',
      ],
      [
        'Netz',
        'Herauslösen: Weiß ich nicht (noch offen, zählt als Spanne, Gewicht\u00a01); Datenexport: Antwort ja (kein Hindernis, Gewicht\u00a03)',
      ],
    ]);
    expect(bausteinDerivations(contextFor(questionnaireOf([])))).toEqual([]);
  });
});
