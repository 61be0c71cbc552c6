import { describe, expect, it } from 'vitest';
import { summaryParts } from '../../../src/erstgespraech/browser/summary.ts';
import { checkRequest } from '../../../src/erstgespraech/contract/request.ts';
import { allUnknown, documentOf, examples, musterhausen } from '../../support/documents.ts';
import { sampleRequest } from '../sampleRequest.ts';

const samples = [...examples.map(({ answers }) => answers), allUnknown, {}];

describe('Zusammenfassung zum Mitgeben', () => {
  it('nennt die Teile der Entscheidungsgrundlage, jeden für sich wählbar', () => {
    const example = musterhausen;
    const parts = summaryParts(documentOf(example?.answers ?? {}));
    expect(parts.map(({ label }) => label)).toEqual([
      'Anlass',
      'Ergebnis in einem Satz',
      'Befunde',
      'Zuständigkeiten',
      'Offene Punkte',
      'Möglichkeiten',
      'Bindung an Anbieter',
      'Betriebsmodell je Baustein',
    ]);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(parts.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true);
  });

  it('sagt dasselbe wie das Dokument', () => {
    const document = documentOf(musterhausen?.answers ?? {});
    const lines = Object.fromEntries(summaryParts(document).map((part) => [part.id, part.lines]));
    expect(lines.ergebnis).toEqual([document.headline]);
    expect(lines.anlass).toEqual([`Anlass: ${document.occasion}`]);
    expect(lines.bindung).toHaveLength(6);
    expect(lines.bindung?.[0]).toMatch(/^Bindung durch Technik: /);
  });

  it.each(samples.map((answers, index) => [index, answers] as const))(
    'besteht auch mit allen Teilen die Prüfung des Dienstes (%i)',
    (_, answers) => {
      const summary = summaryParts(documentOf(answers)).flatMap(({ lines }) => lines);
      expect(summary.length).toBeGreaterThan(5);
      expect(checkRequest({ ...sampleRequest, summary })).toMatchObject({ ok: true, value: { summary } });
    },
  );
});
