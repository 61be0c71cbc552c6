import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOutFile, writeOutFile } from '../../../tools/kompass/outFile.ts';
import { folderWith, smallData } from '../../support/dataFolder.ts';

let dir = '';
let inputs = { answers: '', data: '' };
beforeEach(() => {
  dir = folderWith({ 'antworten.json': '{}' });
  inputs = { answers: join(dir, 'antworten.json'), data: folderWith({ 'a.yaml': smallData }) };
});

describe('Ausgabedatei', () => {
  it('darf neu sein oder eine fremde Datei ersetzen', () => {
    writeFileSync(join(dir, 'alt.txt'), 'alt');
    expect(() => checkOutFile(join(dir, 'neu.txt'), inputs)).not.toThrow();
    expect(() => checkOutFile(join(dir, 'alt.txt'), inputs)).not.toThrow();
  });

  it.each([
    ['unter demselben Namen', () => inputs.answers],
    ['anders geschrieben', () => `${dir}/./x/../antworten.json`],
    ['als Pfad von hier', () => relative('.', inputs.answers)],
    [
      'als Verweis',
      () => {
        symlinkSync('antworten.json', join(dir, 'verweis.json'));
        return join(dir, 'verweis.json');
      },
    ],
    [
      'als zweiter Name derselben Datei',
      () => {
        linkSync(inputs.answers, join(dir, 'zweit.json'));
        return join(dir, 'zweit.json');
      },
    ],
  ])('ist nie die Datei mit den Antworten: %s', (_what, out) => {
    mkdirSync(join(dir, 'x'));
    expect(() => checkOutFile(out(), inputs)).toThrow('Datei mit den Antworten');
  });

  it.each([
    'README.md',
    'neu.yaml',
    'neu.pdf',
    'beispiele/muster.kompass.json',
    'beispiele/neu.txt',
    '..neu.txt',
  ])('liegt nie im Ordner der Daten: %s', (name) => {
    mkdirSync(join(inputs.data, 'beispiele'));
    writeFileSync(join(inputs.data, 'README.md'), 'Anleitung');
    symlinkSync(inputs.data, join(dir, 'daten'));
    for (const data of [inputs.data, join(dir, 'daten')])
      expect(() => checkOutFile(join(data, name), inputs)).toThrow('gehört zu den Daten');
  });

  it('darf neben dem Ordner der Daten liegen', () => {
    expect(() => checkOutFile(`${inputs.data}-neu.txt`, inputs)).not.toThrow();
  });

  it.each(['andere.kompass.json', 'daten.YAML', 'daten.yml'])(
    'ersetzt keine Daten und Antworten: %s',
    (name) => {
      expect(() => checkOutFile(join(dir, name), inputs)).not.toThrow();
      writeFileSync(join(dir, name), 'x');
      expect(() => checkOutFile(join(dir, name), inputs)).toThrow('gibt es schon');
    },
  );

  it('ist nie eine Datei der Daten, kein Ordner und liegt in keinem, den es nicht gibt', () => {
    expect(() => checkOutFile(join(inputs.data, 'a.yaml'), inputs)).toThrow('gehört zu den Daten');
    expect(() => checkOutFile(dir, inputs)).toThrow('ist ein Ordner');
    expect(() => checkOutFile(join(dir, 'fehlt', 'a.pdf'), inputs)).toThrow('gibt es nicht');
  });

  it('wird ganz geschrieben, auch durch einen Verweis hindurch, und hinterlässt nichts daneben', () => {
    writeFileSync(join(dir, 'alt.txt'), 'alt');
    symlinkSync('alt.txt', join(dir, 'verweis.txt'));
    writeOutFile(join(dir, 'verweis.txt'), 'neu');
    writeOutFile(join(dir, 'frisch.txt'), 'auch neu');
    expect(readFileSync(join(dir, 'alt.txt'), 'utf8')).toBe('neu');
    expect(readdirSync(dir).sort()).toEqual(['alt.txt', 'antworten.json', 'frisch.txt', 'verweis.txt']);
  });

  it('sagt auf Deutsch, wenn sie nicht geschrieben werden kann', () => {
    expect(() => writeOutFile(join(dir, 'fehlt', 'a.txt'), 'x')).toThrow('kann nicht geschrieben werden');
  });
});
