import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../tools/questionnaires/problem.ts';
import { readBank } from '../../../tools/questionnaires/read.ts';

const folderWith = (files: Record<string, string>): string => {
  const dir = mkdtempSync(join(tmpdir(), 'kompass-daten-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return dir;
};

describe('Lesen eines Datenordners', () => {
  it('führt die Listen aller Dateien zusammen und merkt sich, wo ein Eintrag steht', () => {
    const dir = folderWith({
      'a.yaml': 'contacts:\n  - {id: leitung, label: Leitung}\n',
      'b.yaml':
        'contacts:\n  - {id: kasse, label: Kasse}\nsources:\n  - {id: q, title: Quelle, date: "2026"}\n',
    });
    const { bank, problems } = readBank(dir);
    expect(problems).toEqual([]);
    expect(bank.contacts.map(({ id }) => id)).toEqual(['leitung', 'kasse']);
    expect(bank.fileOf.get('contacts:kasse')).toBe('b.yaml');
  });

  it('meldet unlesbares YAML mit Dateinamen', () => {
    const { problems } = readBank(folderWith({ 'kaputt.yaml': 'contacts: [{id: a' }));
    expect(problems[0]).toMatchObject({ code: 'L40', file: 'kaputt.yaml', severity: 'error' });
  });

  it.each([
    ['unbekanntes Feld', 'contacts:\n  - {id: leitung, label: Leitung, farbe: rot}\n', 'farbe'],
    ['fehlendes Feld', 'contacts:\n  - {id: leitung}\n', 'label'],
    ['Umlaut in der Kennung', 'contacts:\n  - {id: kämmerei, label: K}\n', 'Umlaute'],
  ])('meldet %s auf Deutsch mit Kennung', (_what, yaml, word) => {
    const { problems } = readBank(folderWith({ 'x.yaml': yaml }));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(formatProblem).join('\n')).toContain(word);
    expect(problems[0]).toMatchObject({ code: 'L41', file: 'x.yaml', severity: 'error' });
  });
});
