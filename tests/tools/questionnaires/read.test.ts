import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../tools/questionnaires/problem.ts';
import { readBank } from '../../../tools/questionnaires/read.ts';
import { folderWith } from '../../support/dataFolder.ts';

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
    expect(bank.places.get('contacts:kasse')).toEqual([{ file: 'b.yaml', line: 2 }]);
  });

  it('meldet unlesbares YAML mit Dateinamen', () => {
    const { problems } = readBank(folderWith({ 'kaputt.yaml': 'contacts: [{id: a' }));
    expect(problems[0]).toMatchObject({ code: 'L40', file: 'kaputt.yaml', severity: 'error' });
  });

  it('nennt leere Dateien und unerlaubte Angaben mit „!“, ohne zu scheitern', () => {
    const dir = folderWith({
      'leer.yaml': '# nur eine Bemerkung\n',
      'wert.yaml': 'contacts: [{id: a, label: !x A}]',
    });
    const { bank, problems } = readBank(dir);
    expect(bank.contacts).toEqual([{ id: 'a', label: 'A' }]);
    expect(problems.map(({ file, severity, code }) => [file, severity, code])).toEqual([
      ['leer.yaml', 'warning', 'L44'],
      ['wert.yaml', 'warning', 'L44'],
    ]);
  });

  it('nennt eine Datei nicht leer, deren Zeilen anders enden', () => {
    const linesWith = (end: string) =>
      readBank(folderWith({ 'a.yaml': ['# Kontakte', 'contacts: []', ''].join(end) })).problems;
    expect(linesWith('\r')).toMatchObject([
      { code: 'L44', severity: 'warning', text: expect.stringContaining('LF oder CRLF') },
    ]);
    expect(linesWith('\r\n')).toEqual([]);
  });

  it('behält Beispiele, deren Fragen wie etwas heißen, das jedes Objekt mitbringt', () => {
    const finding = (holds: string) =>
      `findings: [{id: K, severity: wichtig, title: T, text: T, when: {question: constructor, is: ja}, sources: [], measures: [], examples: {holds: ${holds}, fails: {}}}]`;
    const { bank } = readBank(folderWith({ 'a.yaml': finding('{constructor: ja}') }));
    expect(Object.entries(bank.findings[0]?.examples.holds ?? {})).toEqual([['constructor', 'ja']]);
    const { problems } = readBank(folderWith({ 'a.yaml': finding('{__proto__: ja}') }));
    expect(problems.map(({ text }) => text).join()).toContain('„__proto__“ ist keine Kennung');
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
