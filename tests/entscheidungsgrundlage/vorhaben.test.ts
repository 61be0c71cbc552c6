import { describe, expect, it } from 'vitest';
import { vorhaben } from '../../src/entscheidungsgrundlage/vorhaben.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { finding, matrix, questionnaireOf, row, single, task, tasks } from '../support/builders.ts';
import { contextFor, dimension, headsOf, measure, rowsOf, sentencesOf } from '../support/contexts.ts';
import { blocksOf } from '../support/documents.ts';

const points = { gut: 0, mittel: 50, schlecht: 100 } as const;
const questionnaire = questionnaireOf(
  [
    single('personen', points, { score: { dimension: 'wissen', weight: 1 } }),
    matrix('export', [row('email'), row('server')], points, { score: { dimension: 'daten', weight: 1 } }),
    single('frist', points, { score: { dimension: 'vertrag', weight: 1 } }),
    tasks('aufgaben', ['a1', 'a2']),
  ],
  {
    dimensions: [
      dimension('wissen', 'Bindung durch Wissen'),
      dimension('daten', 'Bindung durch Daten'),
      dimension('vertrag', 'Bindung durch Verträge'),
    ],
    bausteine: ['email', 'server'].map((id) => ({
      id,
      name: id === 'email' ? 'E-Mail' : 'Server',
      weight: 1,
    })),
    tasks: [task('a1', { name: 'Sichern' }), task('a2', { name: 'Prüfen' })],
    findings: [
      finding('k1', { question: 'personen', is: 'schlecht' }, { title: 'Wissen fehlt' }),
      finding('k2', { question: 'frist', in: ['mittel', 'schlecht'] }, { title: 'Frist zu lang' }),
    ],
    measures: [
      measure('einarbeiten', { sets: [{ question: 'personen', to: 'gut' }] }),
      measure('zusage', { sets: [{ question: 'export@email', to: 'gut' }], gaps: { tasks: ['a1'] } }),
      measure('verhandeln', { sets: [{ question: 'frist', to: 'gut' }], consent: true }),
      measure('ohne_partner', { when: { question: 'personen', is: 'gut' } }),
    ],
  },
);
const answers: Answers = {
  personen: 'schlecht',
  export: { email: 'schlecht', server: 'gut' },
  frist: 'schlecht',
  aufgaben: { a1: { parties: ['niemand'] }, a2: { parties: ['niemand'] } },
};
const sectionFor = (measures: string[], given: Answers = answers) =>
  vorhaben(contextFor(questionnaire, { answers: given, choices: { measures, scopes: {}, compared: [] } }));

describe('Was die Verwaltung vorhat', () => {
  it('steht nur da, wenn etwas vorgesehen ist, das hier möglich ist', () => {
    expect(sectionFor([]).blocks).toEqual([]);
    expect(sectionFor(['gibt_es_nicht', 'ohne_partner']).blocks).toEqual([]);
    expect(sectionFor(['einarbeiten']).title).toBe('Was die Verwaltung vorhat');
  });

  it.each([
    [
      ['einarbeiten'],
      'Die Verwaltung hat eine Maßnahme vorgesehen. Alle übrigen Abschnitte zeigen den Stand von heute; was sich mit ihr ändern würde, steht nur hier.',
    ],
    [
      ['einarbeiten', 'zusage'],
      'Die Verwaltung hat zwei Maßnahmen vorgesehen. Alle übrigen Abschnitte zeigen den Stand von heute; was sich mit ihnen zusammen ändern würde, steht nur hier.',
    ],
    [
      ['verhandeln'],
      'Die Verwaltung hat eine Maßnahme vorgesehen. Alle übrigen Abschnitte zeigen den Stand von heute; was sich mit ihr ändern würde, steht nur hier. Sie braucht die Zustimmung anderer; die Spanne reicht deshalb von „nicht erreicht“ bis „vereinbart“.',
    ],
    [
      ['einarbeiten', 'verhandeln'],
      'Die Verwaltung hat zwei Maßnahmen vorgesehen. Alle übrigen Abschnitte zeigen den Stand von heute; was sich mit ihnen zusammen ändern würde, steht nur hier. Eine davon braucht die Zustimmung anderer; die Spanne reicht deshalb von „nicht erreicht“ bis „vereinbart“.',
    ],
  ])('sagt, wie viele Maßnahmen es sind und woran sie hängen: %s', (measures, text) => {
    expect(sentencesOf(sectionFor(measures))[0]).toBe(text);
  });

  it('nennt die Maßnahmen mit Stelle, Aufwand und erster Handlung', () => {
    const section = sectionFor(['zusage', 'einarbeiten']);
    expect(headsOf(section)[1]).toEqual([
      'Vorgesehene Maßnahmen',
      'Maßnahme',
      'Wer',
      'Aufwand',
      'Erste Handlung',
    ]);
    expect(rowsOf(section).slice(0, 2)).toEqual([
      ['Maßnahme einarbeiten', 'Hauptamt', 'Brief oder Nachfrage', 'Mit einarbeiten anfangen.'],
      ['Maßnahme zusage', 'Hauptamt', 'Brief oder Nachfrage', 'Mit zusage anfangen.'],
    ]);
  });

  it('stellt je Bereich heute und danach nebeneinander, in Worten und im Bild', () => {
    const section = sectionFor(['einarbeiten']);
    expect(sentencesOf(section).slice(1, 3)).toEqual([
      'Wissen: heute hoch, danach niedrig.',
      'Daten und Verträge behalten ihre Stufe.',
    ]);
    const [chart] = blocksOf(section, 'chart');
    expect(chart?.rows).toEqual([
      { label: 'Wissen, heute', from: 100, to: 100, words: 'hoch' },
      { label: 'Wissen, danach', from: 0, to: 0, words: 'niedrig' },
    ]);
    expect(chart?.alt).toBe(
      'Bindung heute und mit den vorgesehenen Maßnahmen. Wissen, heute: hoch; Wissen, danach: niedrig.',
    );
  });

  it('macht aus fremder Zustimmung eine Spanne', () => {
    const section = sectionFor(['verhandeln']);
    expect(blocksOf(section, 'chart')[0]?.rows[1]).toMatchObject({
      label: 'Verträge, danach',
      from: 0,
      to: 100,
    });
    expect(sentencesOf(section).slice(-3)).toEqual([
      'Befunde und Lücken',
      'Können entfallen, wenn andere zustimmen oder sich Offenes so bestätigt: Frist zu lang.',
      'Bleiben: Wissen fehlt; Lücken bei „Sichern“ und „Prüfen“.',
    ]);
  });

  it('sagt, welche Befunde und Lücken entfallen und welche bleiben', () => {
    expect(sentencesOf(sectionFor(['einarbeiten', 'zusage'])).slice(-3)).toEqual([
      'Befunde und Lücken',
      'Damit entfallen: Wissen fehlt; Lücke bei „Sichern“.',
      'Bleiben: Frist zu lang; Lücke bei „Prüfen“.',
    ]);
  });

  it('nennt, was sich dann ausschließen lässt', () => {
    const section = sectionFor(['einarbeiten'], { ...answers, personen: 'unknown' });
    expect(sentencesOf(section)).toContain('Lassen sich dann ausschließen: Wissen fehlt.');
  });

  it('nennt Bausteine, deren Bindung sich ändert, und nur diese', () => {
    expect(rowsOf(sectionFor(['zusage'])).at(-1)).toEqual(['E-Mail', 'hoch', 'niedrig']);
    expect(rowsOf(sectionFor(['einarbeiten'])).map(([name]) => name)).toEqual(['Maßnahme einarbeiten']);
  });

  it('sagt es, wenn sich keine Stufe ändert', () => {
    const section = sectionFor(['einarbeiten'], { ...answers, personen: 'gut' });
    expect(sentencesOf(section)[1]).toBe('Keine Stufe ändert sich.');
    expect(blocksOf(section, 'chart')).toEqual([]);
  });

  it('zeigt im Bild, was ein Befund anhebt', () => {
    const raised = {
      ...questionnaire,
      findings: [
        finding('k1', { question: 'frist', is: 'schlecht' }, { dimension: 'wissen', floor: 'hoch' }),
      ],
    };
    const given: Answers = { ...answers, personen: 'mittel' };
    const context = contextFor(raised, {
      answers: given,
      choices: { measures: ['einarbeiten'], scopes: {}, compared: [] },
    });
    expect(blocksOf(vorhaben(context), 'chart')[0]?.rows[0]).toEqual({
      label: 'Wissen, heute',
      from: 50,
      to: 50,
      words: 'hoch',
      note: 'durch einen Befund angehoben',
      raisedTo: 62.5,
    });
  });
});
