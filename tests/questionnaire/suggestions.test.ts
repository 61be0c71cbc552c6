import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { partiesToName, suggestedParty } from '../../src/questionnaire/suggestions.ts';
import { realQuestionnaire } from '../support/real.ts';

const known: Answers = {
  p_partner: ['dienstleister', 'hersteller'],
  bausteine: ['server', 'arbeitsplatz', 'datensicherung', 'netz', 'einwohnerwesen'],
  bausteine_weitere: [],
  betrieb: {
    server: 'lokal_betreut',
    arbeitsplatz: 'lokal_betreut',
    datensicherung: 'gemischt',
    netz: 'lokal_selbst',
    einwohnerwesen: 'hersteller',
  },
};
const suggested = (id: string, answers: Answers = known) => {
  const task = realQuestionnaire.tasks.find((each) => each.id === id);
  if (!task) throw new Error(id);
  return suggestedParty(read(realQuestionnaire, answers), task)?.id;
};
const named = (answers: Answers, used: readonly string[] = []) =>
  partiesToName(read(realQuestionnaire, answers), used).map(({ id }) => id);

describe('Wer für eine Aufgabe vorgeschlagen wird', () => {
  it.each([
    ['wer die Teile betreibt, zu denen sie gehört', 'a04', 'dienstleister'],
    ['die Kommune, wo sie selbst betreibt', 'a13', 'kommune'],
    ['der Hersteller, wo er das Programm betreibt', 'a16', 'hersteller'],
    ['die Kommune, wo die Aufgabe sich nicht abgeben lässt', 'a03', 'kommune'],
    ['niemand, wo mehrere gemeinsam betreiben', 'a05', undefined],
    ['niemand, wo es von keinem Teil abhängt', 'a15', undefined],
    ['niemand, wo Teile verschieden betrieben werden', 'a20', undefined],
  ])('ist %s', (_, task, party) => {
    expect(suggested(task)).toBe(party);
  });

  it('ist niemand, solange der Betrieb offen ist', () => {
    const { betrieb: _operation, ...open } = known;
    expect(suggested('a04', open)).toBeUndefined();
    expect(suggested('a04', { ...open, betrieb: { server: 'lokal_betreut' } })).toBeUndefined();
  });

  it('ist für jede Aufgabe im Bogen jemand, den es dort gibt', () => {
    const options = realQuestionnaire.sections
      .flatMap(({ questions }) => questions)
      .flatMap((question) => (question.id === 'betrieb' && 'options' in question ? question.options : []));
    expect(options.map(({ id, party }) => [id, party])).toEqual([
      ['lokal_selbst', 'kommune'],
      ['lokal_betreut', 'dienstleister'],
      ['hosting', 'dienstleister'],
      ['kommunal', 'rechenzentrum'],
      ['hersteller', 'hersteller'],
      ['gemischt', undefined],
    ]);
  });
});

describe('Wer für Aufgaben zur Wahl steht', () => {
  it('wurde als Partner genannt oder ist keiner davon', () => {
    expect(named(known)).toEqual(['kommune', 'dienstleister', 'hersteller', 'dritte', 'niemand', 'unklar']);
    expect(named({ p_partner: [] })).toEqual(['kommune', 'dritte', 'niemand', 'unklar']);
  });

  it('steht alles, solange Partner nicht bekannt sind, und was schon gewählt ist', () => {
    expect(named({})).toHaveLength(7);
    expect(named({ p_partner: 'unknown' })).toHaveLength(7);
    expect(named(known, ['rechenzentrum'])).toContain('rechenzentrum');
  });
});
