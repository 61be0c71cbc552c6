import { describe, expect, it } from 'vitest';
import { passagesOfQuestionnaire } from '../../../../tools/copy/collect/questionnaire.ts';
import { realQuestionnaire } from '../../../support/real.ts';

const passages = passagesOfQuestionnaire(realQuestionnaire);
const at = (place: string) => passages.find((passage) => passage.place === place);

describe('Texte des Fragebogens', () => {
  it('nennen Frage und Feld und tragen keine Auszeichnungen', () => {
    expect(at('d_kopie › help')).toMatchObject({
      area: 'fragebogen',
      unit: 'Kapitel daten',
      text: 'Eine Datensicherung ist eine Kopie, mit der sich verlorene Daten zurückholen lassen.',
    });
    expect(at('d_kopie › options › ja › hint')?.text).toMatch(/^In einem anderen Gebäude/);
  });

  it('umfassen auch, was erst im Ergebnis steht, mit dessen Grenzen', () => {
    expect(at('Befunde › K01 › text')?.area).toBe('ergebnis');
    expect(at('Maßnahmen › M01 › firstStep')?.area).toBe('ergebnis');
    expect(at('Glossar › server › text')?.area).toBe('fragebogen');
  });

  it('enthalten keine Kennungen', () => {
    expect(passages.filter(({ text }) => text === 'bewertungslogik' || text === 'single')).toEqual([]);
  });
});
