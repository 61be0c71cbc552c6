import { describe, expect, it } from 'vitest';
import { passagesOfQuestionnaire } from '../../../../tools/copy/collect/questionnaire.ts';
import { slot } from '../../../../tools/wording/passage.ts';
import { realQuestionnaire } from '../../../support/real.ts';

const passages = passagesOfQuestionnaire(realQuestionnaire);
const at = (place: string) => passages.find((passage) => passage.place === place);

describe('Texte des Fragebogens', () => {
  it('nennen Frage und Feld und tragen keine Auszeichnungen', () => {
    expect(at('d_kopie › help')).toMatchObject({
      area: 'fragebogen',
      unit: 'Kapitel daten',
      text: 'Mit einer Datensicherung lassen sich verlorene Daten zurückholen.',
    });
    expect(at('d_kopie › options › ja › hint')?.text).toMatch(/^In anderem Gebäude/);
  });

  it('umfassen auch, was erst im Ergebnis steht, mit dessen Grenzen', () => {
    expect(at('Befunde › K01 › text')?.area).toBe('ergebnis');
    expect(at('Maßnahmen › M01 › firstStep')?.area).toBe('ergebnis');
    expect(at('Glossar › server › text')?.area).toBe('fragebogen');
  });

  it('enthalten keine Kennungen', () => {
    expect(passages.filter(({ text }) => text === 'bewertungslogik' || text === 'single')).toEqual([]);
  });

  it('lassen Platz für das, was erst im Text eingesetzt wird, und lesen Modelle, Wege, Widersprüche und Register', () => {
    const read = passagesOfQuestionnaire({
      ...realQuestionnaire,
      models: [
        {
          id: 'lokal',
          name: 'Lokal',
          phrase: 'im Haus',
          typical: [{ question: 'd_kopie', oneOf: ['ja'], reason: 'Das ist üblich.' }],
        },
      ],
      transitions: [
        {
          from: 'lokal',
          to: 'rz',
          organisation: 1,
          zustaendigkeiten: 0,
          umstellung: -1,
          reasons: {
            organisation: 'Für {bausteine} entfällt Arbeit.',
            zustaendigkeiten: 'B.',
            umstellung: 'C.',
          },
        },
      ],
      contradictions: [{ id: 'W1', cases: [], text: 'Das passt nicht zusammen.', questions: ['d_kopie'] }],
      register: [{ id: 'S1', about: ['frage:d_kopie'], text: 'Zählt dreifach.', sources: [] }],
      facts: [
        {
          id: 'f',
          title: 'Grenze',
          text: 'Bis hier.',
          scope: 'Nur Kommunen.',
          stand: '2026-11-23',
          sources: [],
        },
      ],
    }).map(({ text }) => text);
    expect(read).toEqual(
      expect.arrayContaining([
        'Das ist üblich.',
        `Für ${slot} entfällt Arbeit.`,
        'Das passt nicht zusammen.',
        'Zählt dreifach.',
        'Bis hier.',
        'Nur Kommunen.',
      ]),
    );
    expect(read).not.toContain('2026-11-23');
    expect(read).not.toContain('rz');
    expect(read).not.toContain('ja');
    expect(read).not.toContain('frage:d_kopie');
  });
});
