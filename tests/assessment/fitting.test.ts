import { describe, expect, it } from 'vitest';
import { fitting } from '../../src/assessment/fitting.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { questionnaireOf, single } from '../support/builders.ts';

const questionnaire = questionnaireOf([
  single('partner', ['einer', 'keiner']),
  single('stelle', ['ja', 'nein']),
]);
const item = {
  title: 'Liste anfordern',
  who: 'Ansprechperson',
  variants: [
    { when: { question: 'partner', is: 'keiner' }, title: 'Liste anlegen' },
    { when: { question: 'stelle', is: 'nein' }, title: 'Liste suchen', who: 'Amtsleitung' },
  ],
};
const fitted = (answers: Record<string, string>) => {
  const { title, who } = fitting(read(questionnaire, answers), item);
  return `${title}: ${who}`;
};

describe('Worte, die zu den Antworten passen', () => {
  it('sind die eigenen, solange keine Variante sicher zutrifft', () => {
    expect(fitted({ partner: 'einer', stelle: 'ja' })).toBe('Liste anfordern: Ansprechperson');
    expect(fitted({ partner: 'unknown' })).toBe('Liste anfordern: Ansprechperson');
  });

  it('kommen aus der Variante, die zutrifft; was sie auslässt, bleibt', () => {
    expect(fitted({ partner: 'keiner', stelle: 'ja' })).toBe('Liste anlegen: Ansprechperson');
    expect(fitted({ partner: 'einer', stelle: 'nein' })).toBe('Liste suchen: Amtsleitung');
  });

  it('kommen einzeln aus der ersten, die zutrifft und das Wort hat', () => {
    expect(fitted({ partner: 'keiner', stelle: 'nein' })).toBe('Liste anlegen: Amtsleitung');
  });
});
