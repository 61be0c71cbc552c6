import { describe, expect, it } from 'vitest';
import { announcement } from '../../src/entscheidungsgrundlage/announcement.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { finding, questionnaireOf, single, task, tasks } from '../support/builders.ts';
import { dimension, measure } from '../support/contexts.ts';

const points = { gut: 0, mittel: 50, schlecht: 100 } as const;
const questionnaire = questionnaireOf(
  [
    single('personen', points, { score: { dimension: 'wissen', weight: 1 } }),
    single('anbieter', points, { score: { dimension: 'markt', weight: 1 } }),
    ...['daten1', 'daten2', 'daten3', 'daten4', 'daten5'].map((id) =>
      single(id, points, { score: { dimension: 'daten', weight: 1 } }),
    ),
    tasks('aufgaben', ['a1', 'a2']),
  ],
  {
    dimensions: [
      dimension('wissen', 'Bindung durch Wissen'),
      dimension('markt', 'Bindung durch den Markt'),
      dimension('daten', 'Bindung durch Daten'),
    ],
    tasks: [task('a1'), task('a2')],
    findings: [
      finding('k1', { question: 'personen', in: ['mittel', 'schlecht'] }),
      finding('k2', { question: 'personen', is: 'schlecht' }),
    ],
    measures: [
      measure('halb', { sets: [{ question: 'personen', to: 'mittel' }] }),
      measure('ganz', { sets: [{ question: 'personen', to: 'gut' }] }),
      measure('vergleich', { sets: [{ question: 'anbieter', to: 'gut' }] }),
      measure('benennen', { gaps: { tasks: ['a1'] } }),
      measure('alle', { gaps: {} }),
      measure('nichts'),
      measure('etwas', { sets: [{ question: 'daten1', to: 'gut' }] }),
      measure('nachtrag', { sets: [{ question: 'personen', to: 'mittel' }], consent: true }),
    ],
  },
);
const reading = read(questionnaire, {
  personen: 'schlecht',
  anbieter: 'mittel',
  daten1: 'mittel',
  daten2: 'schlecht',
  daten3: 'schlecht',
  daten4: 'schlecht',
  daten5: 'schlecht',
  aufgaben: { a1: { parties: ['niemand'] }, a2: { parties: ['niemand'] } },
});
const said = (ticked: string[], before: string[] = []) => announcement(reading, before, ticked);

describe('Was ein Haken „vorsehen“ ändert, in einem Satz', () => {
  it('nennt Stufen, Befunde und Lücken, die sich ändern', () => {
    expect(said(['halb'])).toBe('Wissen: hoch → erhöht; ein Befund entfällt.');
    expect(said(['ganz'])).toBe('Wissen: hoch → niedrig; zwei Befunde entfallen.');
    expect(said(['vergleich'])).toBe('Markt: erhöht → niedrig.');
    expect(said(['benennen'])).toBe('Eine Lücke entfällt.');
    expect(said(['alle'])).toBe('Zwei Lücken entfallen.');
    expect(said(['ganz', 'vergleich', 'alle'])).toBe(
      'Wissen: hoch → niedrig; Markt: erhöht → niedrig; zwei Befunde entfallen; zwei Lücken entfallen.',
    );
  });

  it('nennt nur, was dieser Haken zu den anderen hinzufügt', () => {
    expect(said(['halb', 'ganz'], ['halb'])).toBe('Wissen: erhöht → niedrig; ein Befund entfällt.');
    expect(said(['ganz', 'halb'], ['ganz'])).toBe('Keine Stufe ändert sich.');
  });

  it('sagt beim Zurücknehmen, was wieder dasteht', () => {
    expect(said([], ['halb'])).toBe('Wissen: erhöht → hoch; ein Befund steht wieder da.');
    expect(said([], ['ganz', 'alle'])).toBe(
      'Wissen: niedrig → hoch; zwei Befunde stehen wieder da; zwei Lücken stehen wieder da.',
    );
  });

  it('nennt, was sinkt oder steigt, ohne eine andere Stufe zu erreichen', () => {
    expect(said(['etwas'])).toBe('Die Bindung durch Daten sinkt, die Stufe bleibt.');
    expect(said([], ['etwas'])).toBe('Die Bindung durch Daten steigt, die Stufe bleibt.');
  });

  it('sagt nur „kann entfallen“, wenn andere zustimmen müssen', () => {
    expect(said(['nachtrag'])).toBe(
      'Wissen: hoch → günstigenfalls erhöht, sonst wie heute; ein Befund kann entfallen.',
    );
    expect(said(['ganz', 'nachtrag'], ['ganz'])).toBe('Keine Stufe ändert sich.');
  });

  it('zählt einen Befund erst, wenn kein Baustein ihn mehr hat', () => {
    const perRow = {
      ...questionnaire,
      findings: [
        {
          ...finding('k', { all: [] }),
          cases: ['personen', 'anbieter'].map((id) => ({
            row: id,
            when: { question: id, in: ['mittel', 'schlecht'] },
          })),
        },
      ],
    };
    const both = read(perRow, { personen: 'schlecht', anbieter: 'mittel' });
    expect(announcement(both, [], ['vergleich'])).toBe('Markt: erhöht → niedrig.');
    expect(announcement(both, ['vergleich'], ['vergleich', 'ganz'])).toBe(
      'Wissen: hoch → niedrig; ein Befund entfällt.',
    );
  });

  it('sagt es auch, wenn sich nichts ändert', () => {
    expect(said(['nichts'])).toBe('Keine Stufe ändert sich.');
    expect(said(['gibt_es_nicht'])).toBe('Keine Stufe ändert sich.');
  });
});
