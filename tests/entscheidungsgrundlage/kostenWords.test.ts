import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/costs/matters.ts';
import { costsOf } from '../../src/entscheidungsgrundlage/kosten.ts';
import { kosten } from '../../src/entscheidungsgrundlage/kostenBlocks.ts';
import { costEffect } from '../../src/entscheidungsgrundlage/kostenWords.ts';
import { contextWith, example, figures, money, sentences, table } from './costCases.ts';

describe('Kosten in Worten', () => {
  it('sagen beim Beispiel mit drei Wegen, dass kein Unterschied belastbar ist', () => {
    const blocks = kosten(contextWith(example));
    expect(table(blocks)).toContainEqual([
      'Fünf Jahre mit eigener Arbeitszeit',
      '182.000 bis 205.000',
      '195.000 bis 210.000',
      '188.000 bis 223.000',
    ]);
    expect(sentences(blocks)[0]).toBe(
      'Zwischen den Wegen besteht kein belastbarer Kostenunterschied. Den Ausschlag geben dann andere Gründe: Vertretung, Bindung und Schutz vor Ausfällen.',
    );
    expect(table(blocks)).toContainEqual([
      'Je Arbeitsplatz und Jahr',
      '1.450 bis 1.640',
      '1.560 bis 1.680',
      '1.500 bis 1.790',
    ]);
  });

  it('nennen einen Unterschied mit beiden Enden, mit eigener Arbeitszeit und ohne', () => {
    const context = contextWith({
      money: money(
        figures({ partner: 40_000, zeit: 10 }),
        { R9: figures({ partner: 20_000, einrichtung: 30_000, zeit: 5 }) },
        { hourlyRate: 50 },
      ),
    });
    // Without own time 200.000–212.365 against 130.000–136.183.
    expect(sentences(kosten(context))[0]).toBe(
      '„Zu externem Rechenzentrum oder Hosting wechseln“ kostet in fünf Jahren 115.000 bis 145.000 Euro weniger als „Weiter wie bisher“; ohne eigene Arbeitszeit sind es 63.800 bis 82.400 Euro.',
    );
    expect(costEffect(costsOf(context), 'R9')).toBe('niedriger');
  });

  it('nennen keinen, solange etwas fehlt, und sagen, was', () => {
    const context = contextWith({
      money: money(figures({ partner: 40_000, zeit: 10 }), {
        R9: { amounts: { partner: 20_000 }, none: [] },
      }),
    });
    const [first] = sentences(kosten(context));
    expect(first).toContain('Die Summen sind noch nicht vergleichbar; es fehlt');
    expect(first).toContain('der Kostensatz für eine Stunde eigener Arbeit');
    expect(first).toContain(
      'bei „Zu externem Rechenzentrum oder Hosting wechseln“: Anschaffung und Ersatz, ',
    );
    expect(first).not.toContain('bei „Weiter wie bisher“');
    expect(sentences(kosten(context)).join(' ')).not.toMatch(/weniger als|mehr als/);
    expect(costEffect(costsOf(context), 'R9')).toBe('nicht vergleichbar');
    expect(table(kosten(context))).toContainEqual([
      'Fünf Jahre ohne eigene Arbeitszeit',
      '200.000 bis 213.000',
      'mindestens 100.000',
    ]);
  });

  it('nennen das Alter der Angebote, aus denen Zahlen stammen', () => {
    const offer: Offer = {
      id: 'a1',
      name: 'Plattform',
      bausteine: ['server'],
      tax: 'brutto',
      per: 'jahr',
      running: 20_000,
      months: 36,
      dated: '2025-05-03',
      validUntil: '2025-12-31',
    };
    const context = contextWith({
      offers: [offer],
      money: money(figures({ partner: 30_000, zeit: 5 }), {
        R5: figures({ partner: 20_000, zeit: 5 }, { offers: ['a1'] }),
      }),
    });
    const found = sentences(kosten(context));
    expect(found).toContain(
      'Zahlen zu „In gemeinsamen kommunalen Betrieb gehen“: Angebot „Plattform“ vom 3. Mai 2025, 18 Monate alt; es galt bis zum 31. Dezember 2025.',
    );
    expect(found).toContain(
      '„In gemeinsamen kommunalen Betrieb gehen“: Der Preis im Angebot „Plattform“ gilt 36 Monate; gerechnet ist er für fünf Jahre.',
    );
  });
});
