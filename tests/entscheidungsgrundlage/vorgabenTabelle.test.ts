import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MustHaves } from '../../src/costs/matters.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { directionViews } from '../../src/entscheidungsgrundlage/richtungen.ts';
import type { MustHaveView } from '../../src/entscheidungsgrundlage/vorgaben.ts';
import { mustHaveSentences, vorgaben } from '../../src/entscheidungsgrundlage/vorgabenTabelle.ts';
import { blocksOf } from '../support/documents.ts';
import { statedMatter } from '../support/stated.ts';

const { answers } = JSON.parse(readFileSync('questionnaires/beispiele/musterhausen.kompass.json', 'utf8'));
const contextWith = (mustHaves: MustHaves) => contextOf(statedMatter({ mustHaves }, answers));
const blocksWith = (mustHaves: MustHaves) => {
  const context = contextWith(mustHaves);
  return vorgaben(context, directionViews(context));
};
const [belassen, vertraege] = directionViews(contextWith({ ids: [] }), ({ id }) => ['R1', 'R2'].includes(id));

describe('Tabelle der Vorgaben', () => {
  it('gibt es nur mit Vorgaben', () => {
    expect(blocksWith({ ids: [] })).toEqual([]);
  });

  it('zeigt heute und jeden Weg, der offensteht, mit jeder Vorgabe', () => {
    const [table] = blocksOf(
      { id: 'moeglichkeiten', title: '', blocks: blocksWith({ ids: ['vertretung'], own: 'Vor Ort' }) },
      'table',
    );
    expect(table?.columns.map(({ title }) => title)).toEqual(['Weg', 'Vertretung gesichert', 'Vor Ort']);
    expect(table?.rows.map(([head]) => head?.text)).toEqual([
      'Heute',
      'Belassen und absichern',
      'Verträge erneuern: nachverhandeln oder dieselbe Leistung neu vergeben',
      'Betrieb und Anwendung trennen',
      'In gemeinsamen kommunalen Betrieb gehen',
      'Zu externem Rechenzentrum oder Hosting wechseln',
      'Mit Nachbarn gemeinsam steuern',
      'Noch nicht entscheiden, erst klären',
    ]);
  });

  it('sagt einmal, was Antworten nicht sagen können', () => {
    const context = contextWith({ ids: ['leitung', 'vertretung'] });
    expect(mustHaveSentences(directionViews(context))).toEqual([
      'Zur Vorgabe „Arbeit auch ohne Leitung nach außen“ ist zu prüfen: Das hängt von Programmen und Leitungen ab; der Partner kann es beantworten.',
    ]);
  });

  it('sagt, wenn sicher nur ein Weg eine Vorgabe erfüllt, sonst nichts', () => {
    const judged = (verdicts: readonly MustHaveView['verdict'][]) =>
      mustHaveSentences(
        [belassen, vertraege].flatMap((view, index) =>
          view
            ? [{ ...view, mustHaves: [{ id: 'a', title: 'A', verdict: verdicts[index], words: '' }] }]
            : [],
        ),
      );
    expect(judged(['yes', 'no'])).toEqual(['Nur „Belassen und absichern“ erfüllt die Vorgabe „A“.']);
    expect(judged(['yes', 'open'])).toEqual([]);
    expect(judged(['yes', 'yes'])).toEqual([]);
    expect(judged(['no', 'no'])).toEqual([]);
  });
});
