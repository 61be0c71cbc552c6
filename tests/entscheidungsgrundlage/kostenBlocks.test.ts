import { describe, expect, it } from 'vitest';
import type { Matters } from '../../src/costs/matters.ts';
import { costsOf } from '../../src/entscheidungsgrundlage/kosten.ts';
import {
  kosten,
  kostenAnlage,
  kostenHeute,
  taxHintWords,
} from '../../src/entscheidungsgrundlage/kostenBlocks.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { contextWith, example, figures, ids, money, range, sentences, table } from './costCases.ts';

describe('Kosten über fünf Jahre', () => {
  it('stehen in keinem Abschnitt, solange keine Zahl bekannt ist', () => {
    const context = contextWith({});
    expect(costsOf(context)).toBeUndefined();
    expect([...kosten(context), ...kostenHeute(context), ...kostenAnlage(context)]).toEqual([]);
  });

  it('stellen Belassen und andere Wege in derselben Reihenfolge wie überall hinter „weiter wie bisher“', () => {
    const columns = kosten(contextWith(example)).flatMap((block) =>
      block.kind === 'table' ? block.columns.map(({ title }) => title) : [],
    );
    expect(columns).toEqual([
      'Posten',
      'Weiter wie bisher',
      'Verträge erneuern: nachverhandeln oder dieselbe Leistung neu vergeben',
      'In gemeinsamen kommunalen Betrieb gehen',
    ]);
  });

  it('nehmen für heute die Antworten und sagen ohne andere Wege nur, was sie ergeben', () => {
    const context = contextWith({}, { k_extern: range(40_000, 45_000), k_stunden: 6, k_ersatz: 30_000 });
    expect(kosten(context)).toEqual([]);
    expect(sentences(kostenHeute(context))).toEqual([
      '„Weiter wie bisher“ kostet in fünf Jahren mindestens 230.000 Euro ohne eigene Arbeitszeit; dazu kommen 6 Stunden eigene Arbeit in der Woche. Nicht angegeben: Ausstieg am Ende, Lizenzen und Wartung, Strom und Leitungen, Datensicherung und Schutz, Schulung, Ausfälle. Wie gerechnet ist, steht in der Anlage.',
    ]);
  });

  it('führen in der Anlage jeden Posten so auf, wie er angegeben ist', () => {
    const rows = table(
      kostenAnlage(
        contextWith({ money: money(figures({ partner: 1234.5 }), { R2: figures({ zeit: 2.5 }) }) }),
      ),
    );
    expect(rows).toContainEqual(['Zahlungen an IT-Partner (im Jahr)', '1.234,5', 'fällt nicht an']);
    expect(rows).toContainEqual([
      'Eigene Arbeitszeit für die IT (Stunden je Woche)',
      'fällt nicht an',
      '2,5',
    ]);
    expect(rows).toHaveLength(ids.length);
  });
});

describe('Umsatzsteuer zwischen Kommunen', () => {
  it('steht nur da, wo ein öffentlicher Partner mitwirkt oder ein Weg zu ihm führt', () => {
    const words = (matters: Partial<Matters>, answers: Answers = {}) =>
      taxHintWords(contextWith(matters, answers), false)?.replaceAll('\u00a0', ' ');
    expect(words({})).toBeUndefined();
    expect(words({}, { p_partner: ['dienstleister'] })).toBeUndefined();
    expect(words({}, { p_partner: ['rechenzentrum'] })).toContain('1. Januar 2027');
    const to = (direction: string) => ({
      money: money(figures({}), { [direction]: figures({ partner: 1 }) }),
    });
    expect(words(to('R5'))).toContain('§ 2b UStG');
    expect(words(to('R9'))).toBeUndefined();
  });
});
