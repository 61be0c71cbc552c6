import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { migrate } from '../src/questionnaire/migrate.ts';
import { read } from '../src/questionnaire/reading.ts';
import { firstExamples } from './support/documents.ts';
import { realQuestionnaire } from './support/real.ts';

const migrated = (answers: Answers, notes = {}) =>
  migrate(realQuestionnaire, '1.0.0', { answers, notes, at: undefined });
const open = (answers: Answers): string[] =>
  read(realQuestionnaire, answers)
    .items.filter(({ asked, given, item }) => asked && given === undefined && !item.question.optional)
    .map(({ item }) => item.key);
const fileOf = (title: string): string => (title.includes('Musterhausen') ? 'musterhausen' : 'musterwalde');

describe.each(firstExamples)(
  'Antworten der ersten Fassung: $municipality',
  ({ municipality, answers, notes }) => {
    const after = migrated(answers, notes);

    it('werden zu dem eingefrorenen Stand der zweiten', () => {
      const expected = readFileSync(`tests/fixtures/ueberfuehrung-2/${fileOf(municipality)}.json`, 'utf8');
      expect({ answers: after.answers, notes: after.notes }).toEqual(JSON.parse(expected));
      expect(after.version).toBe('2.0.0');
    });

    it('gehen nicht stillschweigend verloren: Was nicht mehr gilt, steht mit Grund im Protokoll', () => {
      const kept = new Set(Object.keys(after.answers));
      const gone = Object.keys(answers).filter((id) => !kept.has(id));
      const named = new Set(after.protocol.map(({ key }) => key));
      expect(gone.filter((id) => !named.has(id))).toEqual([]);
      for (const { reason } of after.protocol) expect(reason).toMatch(/^[A-ZÄÖÜ].*\.$/);
      // What still rests is only what the second edition does not ask this municipality.
      expect(new Set(read(realQuestionnaire, after.answers).dormant.map(({ reason }) => reason))).toEqual(
        new Set(['nicht_gefragt']),
      );
    });

    it('lassen offen, was neu ist, und nehmen es nicht als „nein“', () => {
      expect(open(after.answers)).toEqual(
        expect.arrayContaining(['bausteine_weitere', 'p_hauptpartner', 'v_ende']),
      );
      const { dimensions } = assess(read(realQuestionnaire, after.answers));
      expect(dimensions.every(({ interval: [low, high] }) => high >= low)).toBe(true);
    });
  },
);

describe('Überführung von 1.0.0 nach 2.0.0', () => {
  it('weiß von einem Dienstleister nicht, wo die Technik steht, und zählt beides', () => {
    const { answers } = migrated({ betrieb: { server: 'extern', email: 'rz', netz: 'lokal' } });
    expect(answers.betrieb).toEqual({
      server: { oneOf: ['lokal_betreut', 'hosting'] },
      email: 'kommunal',
      netz: 'lokal_selbst',
    });
  });

  it.each([
    ['niemand von außen wird offen, denn Wartung zählte nicht', { p_partner: [] }, {}],
    ['Partner bleiben', { p_partner: ['hersteller'] }, { p_partner: ['hersteller'] }],
    [
      'zwei Personen: im Haus oder nicht',
      { w_personen: 'zwei' },
      { w_personen: { oneOf: ['zwei', 'extern_mehrere'] } },
    ],
    ['drei Personen bleiben', { w_personen: 'mehrere' }, { w_personen: 'mehrere' }],
    [
      'Zugänge bei der Kommune: hinterlegt oder im Kopf',
      { t_zugaenge: 'kommune' },
      { t_zugaenge: { oneOf: ['kommune', 'kopf'] } },
    ],
    ['Ansprechperson nicht schriftlich benannt', { z_ansprech: 'faktisch' }, { z_ansprech: 'nein' }],
    ['keine Ansprechperson wird offen', { z_ansprech: 'nein' }, {}],
    [
      'Passwörter, Anteil und Vertragsende entfallen',
      { w_passwoerter: 'kopf', m_konzentration: 'alle', pl_ende: 'jahr' },
      {},
    ],
    [
      '„Weiß ich nicht“ bleibt',
      { t_zugaenge: 'unknown', betrieb: { server: 'unknown' } },
      { t_zugaenge: 'unknown', betrieb: { server: 'unknown' } },
    ],
  ])('%s', (_what, before, after) => {
    expect(migrated(before as Answers).answers).toEqual(after);
  });

  it('fragt in einem Satz, wo die Technik steht, die ein Dienstleister betreibt', () => {
    const operation = realQuestionnaire.sections
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === realQuestionnaire.document?.operation);
    const settle = operation?.kind === 'matrix' ? operation.settle : undefined;
    expect(settle?.options.map(({ to }) => to)).toEqual(['lokal_betreut', 'hosting', undefined]);
  });
});
