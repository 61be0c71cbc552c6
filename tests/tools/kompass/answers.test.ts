import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { readAnswers } from '../../../tools/kompass/answers.ts';
import { CommandError } from '../../../tools/kompass/words.ts';
import { questionnaireOf, single } from '../../support/builders.ts';
import { folderWith } from '../../support/dataFolder.ts';
import { firstFolder, firstQuestionnaire } from '../../support/real.ts';

const folder = mkdtempSync(join(tmpdir(), 'kompass-antworten-'));
const delivered = (name: string) => `${firstFolder}/beispiele/${name}.kompass.json`;
const content = JSON.parse(readFileSync(delivered('musterhausen'), 'utf8'));
const fileWith = (parts: object): string => {
  const name = join(folder, 'antworten.json');
  writeFileSync(name, JSON.stringify({ ...content, ...parts }));
  return name;
};

let errors: MockInstance<typeof console.error>;
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());
const said = () => errors.mock.calls.map(([line]) => line);

describe('Antwortdatei der Befehlszeile', () => {
  it.each([
    [1, 'musterwalde'],
    [2, 'musterhausen'],
  ])('liest Fassung %i des Dateiformats und hat dazu nichts zu sagen: %s', (version, name) => {
    expect(JSON.parse(readFileSync(delivered(name), 'utf8')).formatVersion).toBe(version);
    const { municipality } = readAnswers(delivered(name), firstQuestionnaire, firstFolder);
    expect(municipality).toMatch(/^Gemeinde Muster(hausen|walde) \(Beispiel\)$/);
    expect(said()).toEqual([]);
  });

  it('liest Fassung 3 des Dateiformats, mit Belegen, Vorhaben und dem Kennzeichen eines Beispiels', () => {
    const name = 'tests/workspace/fixtures/file-3.kompass.json';
    const { evidence, choices, example } = JSON.parse(readFileSync(name, 'utf8'));
    expect(readAnswers(name, firstQuestionnaire, firstFolder)).toMatchObject({
      evidence,
      choices,
      example,
    });
  });

  it('sagt, dass die Antworten zu einem anderen Fragebogen gehören', () => {
    const name = fileWith({ questionnaire: { id: 'andererbogen', version: '1.0.0' } });
    expect(readAnswers(name, firstQuestionnaire, firstFolder).reading.answers).toEqual(content.answers);
    expect(said()).toEqual([expect.stringContaining('gehören zum Fragebogen „andererbogen“')]);
  });

  it('nennt den passenden Fragebogen, wenn er im selben Ordner liegt', () => {
    const data = folderWith({
      'a.yaml': 'questionnaire: {id: andererbogen, version: 1.0.0, title: T, minutes: 1, sections: []}',
    });
    const name = fileWith({ questionnaire: { id: 'andererbogen', version: '1.0.0' } });
    readAnswers(name, firstQuestionnaire, data);
    expect(said()).toEqual([expect.stringMatching(/ --questionnaire andererbogen$/)]);
    expect(said().join()).not.toContain('nicht vorliegt');
  });

  it.each([
    ['in Windows-1252', 'latin1', 'Zeile 1: Die Datei ist nicht in UTF-8 gespeichert'],
    ['in UTF-16', 'utf16le', 'Die Datei ist in UTF-16 gespeichert'],
  ] as const)('lehnt eine Datei ab, deren Umlaute verloren gingen: %s', (_what, encoding, sentence) => {
    const name = fileWith({});
    const text = JSON.stringify({ ...content, municipality: 'Gemeinde Müßlingen' });
    writeFileSync(name, Buffer.from(encoding === 'utf16le' ? `\uFEFF${text}` : text, encoding));
    expect(() => readAnswers(name, firstQuestionnaire, firstFolder)).toThrow(sentence);
    expect(() => readAnswers(name, firstQuestionnaire, firstFolder)).toThrow(CommandError);
  });

  it('rät bei einer neueren Fassung nicht zu einer Seite, die es hier nicht gibt', () => {
    const read = () => readAnswers(fileWith({ formatVersion: 6 }), firstQuestionnaire, firstFolder);
    expect(read).toThrow(/neueren Fassung des Programms/);
    expect(read).not.toThrow(/Seite/);
  });

  it('nennt Antworten, die nicht passen oder zu keiner gestellten Frage gehören, und lässt sie stehen', () => {
    const strange = { z_notfall: 'Nein', k_stunden: { from: 9, to: 5 }, k_alter: -3, frueher: 'ja' };
    const { reading } = readAnswers(
      fileWith({ answers: { ...content.answers, ...strange } }),
      firstQuestionnaire,
      firstFolder,
    );
    expect(reading.answers).toMatchObject(strange);
    expect(said()).toEqual([
      'Hinweis: Diese Antworten passen nicht zu ihrer Frage und zählen nicht: k_alter, k_stunden, z_notfall',
      'Hinweis: Zu diesen Antworten gibt es hier keine Frage, sie zählen nicht: frueher',
    ]);
  });

  it('sagt, wenn die Federführung bei niemandem liegt, der die Aufgabe erledigt', () => {
    const question = firstQuestionnaire.sections
      .flatMap(({ questions }) => questions)
      .find(({ kind }) => kind === 'tasks');
    const id = question?.id ?? '';
    const [one, two, three] = firstQuestionnaire.parties.filter(
      ({ kind }) => kind === 'own' || kind === 'external',
    );
    const parties = [one?.id, two?.id];
    const tasks = { a01: { parties, lead: three?.id }, a02: { parties, lead: one?.id } };
    readAnswers(fileWith({ answers: { ...content.answers, [id]: tasks } }), firstQuestionnaire, firstFolder);
    expect(said()).toEqual([expect.stringMatching(new RegExp(`Federführung zählt nicht.*: ${id}@a01$`))]);
  });

  it('überführt Antworten einer früheren Fassung und sagt, was sich geändert hat', () => {
    const questionnaire = {
      ...questionnaireOf([single('neu', ['gut', 'schlecht'])]),
      version: '2.0.0',
      migrations: [
        {
          from: '1.0.0',
          to: '2.0.0',
          steps: [
            { renamed: 'alt', to: 'neu' },
            { dropped: 'weg', reason: 'Danach fragen wir nicht mehr.' },
          ],
        },
      ],
    };
    const name = fileWith({
      questionnaire: { id: questionnaire.id, version: '1.0.0' },
      answers: { alt: 'gut', weg: 'ja' },
      notes: { alt: 'Akte' },
    });
    expect(readAnswers(name, questionnaire, firstFolder)).toMatchObject({
      reading: { answers: { neu: 'gut' } },
      notes: { neu: 'Akte' },
    });
    expect(said()).toEqual([
      'Hinweis: alt → neu: Die Frage ist dieselbe geblieben, Ihre Antwort gilt weiter.',
      'Hinweis: weg: Danach fragen wir nicht mehr.',
    ]);
  });

  it('lehnt ab, was keine Antwortdatei ist', () => {
    expect(() => readAnswers('gibt-es-nicht.json', firstQuestionnaire, firstFolder)).toThrow(CommandError);
    expect(() => readAnswers(fileWith({ format: 'anders' }), firstQuestionnaire, firstFolder)).toThrow(
      /keine Sicherungsdatei/,
    );
  });
});
