import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../tools/questionnaires/files.ts';
import { formatProblem, hasErrors } from '../../../tools/questionnaires/problem.ts';
import { folderWith } from '../../support/dataFolder.ts';

const found = (dir: string) => {
  const { files, problems } = dataFiles(dir);
  return { files, lines: problems.map(formatProblem), failed: hasErrors(problems) };
};

describe('Dateien eines Datenordners', () => {
  it('sind alle .yaml und .yml, auch in Unterordnern, der Reihe nach', () => {
    const dir = folderWith({ 'b.yml': '', 'a.yaml': '', 'liesmich.md': '', 'daten.json': '' });
    mkdirSync(join(dir, 'fragen'));
    writeFileSync(join(dir, 'fragen', '01.yaml'), '');
    expect(found(dir)).toEqual({ files: ['a.yaml', 'b.yml', 'fragen/01.yaml'], lines: [], failed: false });
  });

  it.each([
    [
      'Sperrdatei eines Editors',
      '.#a.yaml',
      'Editor',
      (place: string) => symlinkSync('ich@rechner.123', place),
    ],
    [
      'Verweis ins Leere',
      'weg.yaml',
      'zu keiner Datei',
      (place: string) => symlinkSync('gibt-es-nicht', place),
    ],
    [
      'Verweis im Kreis',
      'kreis.yaml',
      'zu keiner Datei',
      (place: string) => symlinkSync('kreis.yaml', place),
    ],
    ['Ordner mit dem Namen einer Datei', 'x.yaml', 'ein Ordner', (place: string) => mkdirSync(place)],
    ['versteckte Datei', '.a.yaml', 'versteckt', (place: string) => writeFileSync(place, 'x: [')],
    ['Sicherungskopie', 'a.yaml.bak', '„.yaml“', (place: string) => writeFileSync(place, 'x: [')],
    ['Endung in Großbuchstaben', 'B.YAML', '„.yaml“', (place: string) => writeFileSync(place, 'x: [')],
    [
      'Daten mit der Endung .txt',
      'teile.txt',
      '„.yaml“',
      (place: string) => writeFileSync(place, '# Teile\nquestions: []\n'),
    ],
    ['Daten ohne Endung', 'teile', '„.yaml“', (place: string) => writeFileSync(place, 'words: {}')],
    [
      'Verweis auf einen Ordner',
      'fragen',
      'Verweis auf einen Ordner',
      (place: string) => symlinkSync(folderWith({ 'b.yaml': '' }), place),
    ],
    [
      'Verweis auf den Ordner selbst',
      'nochmal',
      'Verweis auf einen Ordner',
      (place: string) => symlinkSync('.', place),
    ],
    [
      'Verweis auf einen fehlenden Ordner',
      'alt',
      'nirgendwohin',
      (place: string) => symlinkSync('weg', place),
    ],
    [
      'Gerät statt Datei',
      'geraet.yaml',
      'keine gewöhnliche',
      (place: string) => symlinkSync('/dev/null', place),
    ],
  ])('überspringt und nennt: %s', (_what, name, word, make) => {
    const dir = folderWith({ 'a.yaml': '' });
    make(join(dir, name));
    const { files, lines, failed } = found(dir);
    expect(files).toEqual(['a.yaml']);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${name.replaceAll('.', '\\.')} · Hinweis L43: .*${word}`)),
    ]);
    expect(failed).toBe(false);
  });

  it('lässt versteckte Ordner und anderes als Daten in Ruhe', () => {
    const dir = folderWith({
      'a.yaml': '',
      'liesmich.md': 'questions:',
      'notiz.txt': 'Zu tun: questions: prüfen',
    });
    symlinkSync('notiz.txt', join(dir, 'LIESMICH'));
    symlinkSync('weg.md', join(dir, 'anleitung.md'));
    symlinkSync('weg', join(dir, '.lock'));
    mkdirSync(join(dir, '.git'));
    writeFileSync(join(dir, '.git', 'b.yaml'), '');
    expect(found(dir)).toEqual({ files: ['a.yaml'], lines: [], failed: false });
  });

  it('weist zurück, was zu groß ist, und einen Ordner, den es nicht gibt', () => {
    const dir = folderWith({ 'riesig.yaml': '' });
    truncateSync(join(dir, 'riesig.yaml'), 6_000_000);
    expect(found(dir)).toMatchObject({
      files: [],
      failed: true,
      lines: [expect.stringContaining('zu groß')],
    });
    expect(found('gibt-es-nicht')).toMatchObject({
      failed: true,
      lines: [expect.stringContaining('gibt es nicht')],
    });
  });
});
