import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, smallData } from '../support/dataFolder.ts';
import { secondFolder } from '../support/second.ts';

const example = 'questionnaires/beispiele/musterhausen.kompass.json';
const folder = mkdtempSync(join(tmpdir(), 'kompass-cli-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const kompass = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/kompass.ts', ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const onExample = ['--questionnaire', 'gesamtbetrachtung', '--answers', example, '--today', '2026-11-23'];

describe('Befehlszeile', () => {
  it('prüft den ausgelieferten Fragenbestand', () => {
    const { status, stdout } = kompass('check');
    expect(stdout).toMatch(/\d+ Fragen, \d+ Befunde, 1 Fragebogen: in Ordnung/);
    expect(status).toBe(0);
  });

  it('prüft einen anderen Ordner und nennt Zahlen in richtiger Form', () => {
    const { status, stdout } = kompass('check', '--data', secondFolder);
    expect(stdout).toBe('7 Fragen, 1 Befund, 1 Fragebogen: in Ordnung.\n');
    expect(status).toBe(0);
  });

  it('bewertet die Antworten einer Datei und gibt ein JSON-Objekt aus', () => {
    const { status, stdout } = kompass('assess', ...onExample);
    const result = JSON.parse(stdout);
    expect(status).toBe(0);
    const { asked, answered, unknown, open } = result.coverage;
    expect(answered + unknown + open).toBe(asked);
    expect(result.lockIn.dimensions.map(({ id }: { id: string }) => id)).toEqual([
      'technik',
      'vertrag',
      'daten',
      'wissen',
      'geld',
      'markt',
    ]);
    for (const { interval, contributions } of result.lockIn.dimensions) {
      const sum = (end: number) =>
        contributions.reduce(
          (total: number, part: { interval: number[] }) => total + (part.interval[end] ?? 0),
          0,
        );
      expect(sum(0)).toBeCloseTo(interval[0], 9);
      expect(sum(1)).toBeCloseTo(interval[1], 9);
    }
    expect(result.findings).toContainEqual(
      expect.objectContaining({ id: 'K03', severity: 'kritisch', verdict: 'holds' }),
    );
    expect(result.responsibilities.settled).toEqual([expect.any(Number), expect.any(Number)]);
    expect(result.directions).toHaveLength(9);
    expect(result.dormant).toEqual([]);
  });

  it('schreibt die Entscheidungsgrundlage als Text', () => {
    const out = join(folder, 'grundlage.txt');
    expect(kompass('document', ...onExample, '--format', 'text', '--out', out).status).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('Gemeinde Musterhausen');
    expect(text).toContain('23. November 2026');
  });

  it('schreibt, was die Kommune vorhat, und dass sie erfunden ist', () => {
    const content = JSON.parse(readFileSync(example, 'utf8'));
    const choices = { measures: ['M01'], scopes: {}, compared: [] };
    const textOf = (name: string, parts: object) => {
      const out = join(folder, `${name}.txt`);
      const given = file(`${name}.json`, JSON.stringify({ ...content, ...parts }));
      const words = ['--questionnaire', 'gesamtbetrachtung', '--answers', given, '--today', '2026-11-23'];
      expect(kompass('document', ...words, '--format', 'text', '--out', out).status).toBe(0);
      return readFileSync(out, 'utf8');
    };
    const [own, invented] = [textOf('eigen', { example: undefined }), textOf('beispiel', { choices })];
    expect(invented).toContain('Beispiel – erfundene Kommune');
    expect(own).not.toContain('erfundene Kommune');
    expect(invented).toContain('vorgesehen');
    expect(invented.length).toBeGreaterThan(own.length + 100);
  });

  it('schreibt die Entscheidungsgrundlage als PDF, zweimal bytegleich', () => {
    const [first, second] = ['a.pdf', 'b.pdf'].map((name) => {
      const out = join(folder, name);
      const { status, stderr } = kompass('document', ...onExample, '--format', 'pdf', '--out', out);
      expect([status, stderr]).toEqual([0, '']);
      return readFileSync(out);
    });
    expect(first?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it('rechnet auch mit Antworten, zu denen es etwas zu sagen gibt, und sagt es neben dem Ergebnis', () => {
    const content = JSON.parse(readFileSync(example, 'utf8'));
    const answers = file(
      'neuer.json',
      JSON.stringify({ ...content, questionnaire: { ...content.questionnaire, version: '9.9.9' } }),
    );
    const words = ['assess', '--questionnaire', 'gesamtbetrachtung', '--answers', answers];
    const { status, stdout, stderr } = kompass(...words);
    expect(stderr).toMatch(/^Hinweis: Die Antworten stammen aus der neueren Fassung 9\.9\.9 .*\n$/);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).questionnaire).toEqual({ id: 'gesamtbetrachtung', version: '2.0.0' });
  });

  it('rechnet mit einem fremden Datenordner im selben Format', () => {
    const data = mkdtempSync(join(tmpdir(), 'kompass-fremd-'));
    writeFileSync(
      join(data, 'alles.yaml'),
      `
dimensions: [{id: d, name: D, short: "Wie?", weight: 1}]
contacts: [{id: k, label: K}]
sources: [{id: s, title: S, date: "2026"}]
questions:
  - {id: f1, kind: single, title: "Eins?", short: Eins, why: "Darum.", askWhom: k, effort: 1, sources: [s], score: {dimension: d, weight: 1},
     options: [{id: gut, label: Gut, points: 0}, {id: schlecht, label: Schlecht, points: 100}]}
  - {id: f2, kind: single, title: "Zwei?", short: Zwei, why: "Darum.", askWhom: k, effort: 1, sources: [s], score: {dimension: d, weight: 1},
     options: [{id: gut, label: Gut, points: 0}, {id: schlecht, label: Schlecht, points: 100}]}
questionnaire: {id: klein, version: 1.0.0, title: Klein, minutes: 1, sections: [{id: t, title: T, questions: [f1, f2]}]}
`,
    );
    const answers = file(
      'klein.json',
      JSON.stringify({
        format: 'betriebskompass',
        formatVersion: 1,
        title: 'Klein',
        savedAt: '2026-11-23T10:00:00Z',
        questionnaire: { id: 'klein', version: '1.0.0' },
        answers: { f1: 'schlecht', f2: 'unknown' },
        notes: {},
      }),
    );
    const { status, stdout, stderr } = kompass(
      'assess',
      '--data',
      data,
      '--questionnaire',
      'klein',
      '--answers',
      answers,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      coverage: { asked: 2, answered: 1, unknown: 1, open: 0 },
      lockIn: { dimensions: [{ id: 'd', interval: [50, 100] }], total: { interval: [50, 100] } },
      clarifications: [{ question: 'f2', width: 50 }],
    });
  });

  it('kennt Geldbeträge und Termine bis in das Dokument', () => {
    const data = mkdtempSync(join(tmpdir(), 'kompass-geld-'));
    writeFileSync(
      join(data, 'alles.yaml'),
      `
contacts: [{id: k, label: Kämmerei}]
sources: [{id: s, title: Eigene Angabe, date: "2026"}]
questions:
  - {id: angebot, kind: money, title: "Was kostet das Angebot?", short: Angebot, why: "Darum.", askWhom: k, effort: 1, sources: [s], periods: [einmalig]}
  - {id: pflege, kind: money, title: "Was kostet die Pflege?", short: Pflege, why: "Darum.", askWhom: k, effort: 1, sources: [s], periods: [monat, jahr]}
  - {id: ende, kind: date, title: "Wann endet der Vertrag?", short: Vertragsende, why: "Darum.", askWhom: k, effort: 1, sources: [s], max: "2035-12"}
  - {id: sitzung, kind: date, title: "Wann tagt der Rat?", short: Sitzung, why: "Darum.", askWhom: k, effort: 1, sources: [s], precision: day}
questionnaire: {id: geld, version: 1.0.0, title: Geld, minutes: 1, sections: [{id: t, title: Geld, questions: [angebot, pflege, ende, sitzung]}]}
`,
    );
    const answers = file(
      'geld.json',
      JSON.stringify({
        format: 'betriebskompass',
        formatVersion: 1,
        title: 'Gemeinde Beispiel',
        questionnaire: { id: 'geld', version: '1.0.0' },
        answers: {
          angebot: { from: 110_000, to: 130_000, period: 'einmalig' },
          pflege: { amount: 40_000.5, period: 'jahr' },
          ende: '2027-12',
          sitzung: '2027-12-31',
        },
      }),
    );
    const call = ['--data', data, '--questionnaire', 'geld', '--answers', answers];
    expect(kompass('check', '--data', data)).toMatchObject({ status: 0, stderr: '' });
    const assessed = kompass('assess', ...call);
    expect([assessed.status, assessed.stderr]).toEqual([0, '']);
    expect(JSON.parse(assessed.stdout)).toMatchObject({ coverage: { asked: 4, answered: 4, open: 0 } });
    const out = join(folder, 'geld.txt');
    expect(kompass('document', ...call, '--format', 'text', '--out', out)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const text = readFileSync(out, 'utf8').replace(/\u00a0/g, ' ');
    expect(text).toContain('110.000 bis 130.000 Euro');
    expect(text).toContain('40.000,50 Euro im Jahr');
    expect(text).toContain('Dezember 2027');
    expect(text).toContain('31. Dezember 2027');
  });

  it('nimmt Kennungen an, die jedes Objekt mitbringt, auch in gespeicherten Antworten', () => {
    const data = folderWith({
      'a.yaml': smallData.replaceAll('f1', 'constructor').replaceAll('gut', 'toString'),
    });
    const answers = file(
      'namen.json',
      JSON.stringify({
        format: 'betriebskompass',
        formatVersion: 1,
        title: 'Namen',
        questionnaire: { id: 'klein', version: '1.0.0' },
        answers: { constructor: 'schlecht' },
        notes: { constructor: 'Notiz' },
      }),
    );
    const call = ['--data', data, '--questionnaire', 'klein', '--answers', answers];
    const { stdout, stderr } = kompass('assess', ...call);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      coverage: { answered: 1 },
      lockIn: { total: { interval: [100, 100] } },
    });
  });

  it.each([[[]], [['--help']], [['-h']]])('hilft auf Deutsch mit Rückgabe 0: %j', (words) => {
    expect(kompass(...words)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Aufruf:'),
    });
  });

  it('überschreibt nie die Antworten', () => {
    const answers = file('meine.json', readFileSync(example, 'utf8'));
    const words = [
      'document',
      '--questionnaire',
      'gesamtbetrachtung',
      '--answers',
      answers,
      '--format',
      'text',
    ];
    const { status, stderr } = kompass(...words, '--out', join(folder, '.', 'meine.json'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('Datei mit den Antworten')]);
    expect(readFileSync(answers, 'utf8')).toBe(readFileSync(example, 'utf8'));
  });

  it('meldet einen Fehler im Programm in einer deutschen Zeile mit Rückgabe 2', () => {
    const broken = file('kaputt.mjs', 'Object.hasOwn = () => { throw new TypeError("so\\nnicht"); };');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', broken, 'tools/kompass.ts', 'check'],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Das Programm hat einen Fehler .*so nicht/),
    ]);
  });

  it.each([
    [
      'unlesbare Datei',
      ['assess', '--questionnaire', 'gesamtbetrachtung', '--answers', 'gibt-es-nicht.json'],
      'gibt-es-nicht.json',
    ],
    [
      'kein JSON',
      ['assess', '--questionnaire', 'gesamtbetrachtung', '--answers', file('kaputt.json', '{')],
      'kaputt.json',
    ],
    ['unbekannter Fragebogen', ['assess', '--questionnaire', 'nix', '--answers', example], '„nix“'],
    ['leerer Datenordner', ['check', '--data', mkdtempSync(join(tmpdir(), 'leer-'))], 'keinen Fragebogen'],
  ])('meldet auf Deutsch und mit Rückgabe 1: %s', (_what, words, expected) => {
    const { status, stdout, stderr } = kompass(...words);
    expect(status).toBe(1);
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).not.toContain('{');
  });
});
