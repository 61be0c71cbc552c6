import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, type Matters, markKinds } from '../../src/costs/matters.ts';
import { resolutionItems } from '../../src/entscheidungsgrundlage/beschlussPunkte.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import type { Answers, Choices } from '../../src/questionnaire/answers.ts';
import { realQuestionnaire } from '../support/real.ts';
import { statedMatter } from '../support/stated.ts';

const answersOf = (example: string): Answers =>
  JSON.parse(readFileSync(`questionnaires/beispiele/${example}.kompass.json`, 'utf8')).answers;
const [musterhausen, mustertal] = [answersOf('musterhausen'), answersOf('mustertal')];
const itemsFor = (matters: Partial<Matters>, answers = musterhausen, choices: Partial<Choices> = {}) =>
  resolutionItems(
    contextOf({
      ...statedMatter(matters, answers),
      choices: { measures: [], compared: [], scopes: {}, ...choices },
    }),
  ).map((item) => item.replaceAll('\u00a0', ' '));
const mark = (kind: Mark['kind'], reason = ''): Mark => ({ kind, reason });

describe('Punkte des Beschlussvorschlags', () => {
  it('legen ohne Vermerk nichts fest und stellen „Belassen“ gleich neben die Wege, um die es geht', () => {
    expect(itemsFor({ place: { kind: 'stadt', land: 'BY' } })[0]).toBe(
      'Der Stadtrat beauftragt die Verwaltung, bis zum 26. Februar 2027 einen dieser Wege zum Beschluss vorzuschlagen: „Belassen und absichern“, „Verträge erneuern: nachverhandeln oder dieselbe Leistung neu vergeben“ oder „Einzelnen Baustein herauslösen“. Der Vorschlag nennt Bausteine, Verfahren, Kosten, Haushaltsjahr und Deckung.',
    );
    expect(itemsFor({}).join(' ')).not.toMatch(/beschließt|zur Kenntnis/);
  });

  it('nennen auch einen Weg, der verglichen wird', () => {
    expect(itemsFor({}, musterhausen, { compared: ['R9'] })[0]).toContain(
      'oder „Zu externem Rechenzentrum oder Hosting wechseln“',
    );
  });

  it('folgen einem Vermerk: Weg, Bausteine, Verfahren, Haushaltsjahr, Deckung, Arbeitstag', () => {
    const items = itemsFor({
      place: { kind: 'gemeinde', land: 'HE' },
      budget: { year: 2027 },
      marks: { R9: mark('weiterverfolgen') },
    });
    expect(items.slice(0, 3)).toEqual([
      'Die Gemeindevertretung beschließt, den Weg „Zu externem Rechenzentrum oder Hosting wechseln“ weiterzuverfolgen.',
      'Der Gemeindevorstand bereitet „Zu externem Rechenzentrum oder Hosting wechseln“ für Finanzen, Kasse und Steuern, Bauen und weitere Fachämter und 3 weitere Bausteine bis zum 26. Februar 2027 zur Entscheidung über den Auftrag vor. Verfahren: eine Vergabe vorbereiten; welches Verfahren gilt, hängt vom Auftragswert und vom Recht des Landes ab.',
      'Der Gemeindevorstand meldet die Mittel zum Haushalt 2027 an und schlägt die Deckung vor.',
    ]);
  });

  it('nennen die Kosten nur, wenn sie ganz angegeben sind', () => {
    const ids = (realQuestionnaire.costs ?? []).map(({ id }) => id);
    const figures = { amounts: { partner: 20_000 }, none: ids.filter((id) => id !== 'partner') };
    const marks = { R9: mark('weiterverfolgen') };
    const whole = itemsFor({
      marks,
      money: { today: { amounts: {}, none: [] }, directions: { R9: figures } },
    });
    expect(whole[2]).toContain('100.000 bis 107.000 Euro in fünf Jahren ohne eigene Arbeitszeit');
    const partly = { ...figures, none: [] };
    const part = itemsFor({ marks, money: { today: partly, directions: { R9: partly } } });
    expect(part[2]).not.toContain('Euro');
  });

  it('halten mehrere Wege offen und geben jedem seine Vorbereitung', () => {
    const items = itemsFor({
      place: { kind: 'stadt', land: 'NW' },
      marks: { R1: mark('weiterverfolgen'), R3: mark('weiterverfolgen') },
    });
    expect(items[0]).toBe(
      'Der Rat beschließt, diese Wege weiterzuverfolgen: „Belassen und absichern“ und „Einzelnen Baustein herauslösen“. Ob sie verbunden oder einer davon gewählt wird, entscheidet er nach der Vorbereitung.',
    );
    expect(items.filter((item) => item.includes('zur Entscheidung über den Auftrag vor'))).toHaveLength(2);
  });

  it('nennen Zurückgestelltes und Verworfenes mit Begründung', () => {
    const items = itemsFor({
      marks: {
        R5: mark('zurueckstellen', 'Die Satzung fehlt noch.'),
        R7: mark('nicht_weiterverfolgen'),
      },
    });
    expect(items).toContain(
      'Zurückgestellt: „In gemeinsamen kommunalen Betrieb gehen“ (Begründung: Die Satzung fehlt noch).',
    );
    expect(items).toContain('Nicht weiterverfolgt: „Eigenbetrieb stärken“.');
    expect(items[0]).not.toContain('gemeinsamen kommunalen Betrieb');
  });

  it('wenden sich bei einem Verband an die eigene Vertretung, sonst nicht', () => {
    const isSaid = (answers: Answers) =>
      itemsFor({}, answers).some((item) => item.startsWith('Die Vertretung der'));
    expect(isSaid(mustertal)).toBe(true);
    expect(isSaid(musterhausen)).toBe(false);
    expect(isSaid({ ...mustertal, m_verhaeltnis: 'kunde' })).toBe(false);
  });

  it('beauftragen nur, was es zu tun gibt', () => {
    expect(itemsFor({}).at(-1)).toMatch(
      /^Die Verwaltung klärt die offenen Punkte und schlägt für Aufgaben mit Lücken Zuständige und Vertretung vor\. Sie berichtet darüber/,
    );
  });

  it('sind mit jeder Verteilung von Vermerken ganze Sätze, jeder einmal', () => {
    const ids = realQuestionnaire.directions.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...ids),
          fc.record({
            kind: fc.constantFrom(...markKinds),
            reason: fc.constantFrom('', 'Zu früh.', 'Zu teuer'),
          }),
        ),
        (marks) => {
          const items = itemsFor({ marks });
          expect(new Set(items).size).toBe(items.length);
          for (const item of items) {
            expect(item).toMatch(/^[A-ZÄÖÜ].*[^.]\.$/);
            expect(item).not.toMatch(/undefined|: \.|,,|\s\s/);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
