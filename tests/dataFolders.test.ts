import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import { compose } from '../src/entscheidungsgrundlage/compose.ts';
import { read } from '../src/questionnaire/reading.ts';
import { assessmentJson } from '../tools/kompass/output.ts';
import { checkFolder, loadQuestionnaire } from '../tools/questionnaires/load.ts';
import { formatProblem, hasErrors } from '../tools/questionnaires/problem.ts';

/** A data folder as others hold them, frozen in the form of version 1.0.0 with what that version made of it. */
const folder = 'tests/fixtures/datenordner-1';
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('Ein Datenordner in der Form der Fassung 1', () => {
  it('wird ohne Fehler angenommen', () => {
    const { problems } = checkFolder(folder);
    expect(hasErrors(problems), problems.map(formatProblem).join('\n')).toBe(false);
  });

  it('ergibt dieselben Zahlen, Befunde, Lücken, Maßnahmen und Richtungen', () => {
    const questionnaire = loadQuestionnaire(folder, 'klein');
    const assessment = assess(read(questionnaire, json('antworten.kompass.json').answers));
    const result = JSON.parse(JSON.stringify(assessmentJson(questionnaire, assessment)));
    expect(result).toMatchObject(json('ergebnis.json'));
  });

  it('ergibt ein Dokument', () => {
    const { answers, notes, title } = json('antworten.kompass.json');
    const reading = read(loadQuestionnaire(folder, 'klein'), answers);
    const document = compose({
      reading,
      assessment: assess(reading),
      notes,
      municipality: title,
      today: '2026-11-25',
      programVersion: '1.0.0',
    });
    expect(document.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
  });
});

describe('Ein Datenordner mit eigenen Wörtern', () => {
  const own = `words:
  levels: {niedrig: gering, erhoeht: mittel, hoch: stark, offen: unklar}
  severities: {kritisch: dringlich}
  effects: {unveraendert: "wie bisher", entlastet: leichter, ohne_zahlen: "ohne Beträge offen"}
  points: {"100": {what: "keine Lösung in Sicht", meaning: "Es gibt keine."}}
  gaps: {nicht_geregelt: {what: "Steht nirgends.", step: "Aufschreiben."}}
`;

  it('bringt sie bis in Ergebnis und Dokument, und nur sie', () => {
    const data = mkdtempSync(join(tmpdir(), 'kompass-woerter-'));
    cpSync(folder, data, { recursive: true });
    writeFileSync(join(data, 'woerter.yaml'), own);
    const { answers, notes, title } = json('antworten.kompass.json');
    const reading = read(loadQuestionnaire(data, 'klein'), answers);
    const assessment = assess(reading);
    const text = JSON.stringify(
      compose({
        reading,
        assessment,
        notes,
        municipality: title,
        today: '2026-11-25',
        programVersion: '1.0.0',
      }),
    );
    const ours = [
      'Bindung: stark',
      'dringlich',
      'wie bisher',
      'leichter',
      'keine Lösung in Sicht',
      'Aufschreiben.',
    ];
    for (const word of ours) expect(text).toContain(word);
    expect(text).not.toMatch(
      /[„ (]([Hh]och|vorrangig|unverändert|entlastet)[“)".,;]|gangbarer Weg|Schriftlich verein/,
    );
  });
});

describe('Ein Datenordner mit Kennungen, die jedes Objekt mitbringt', () => {
  const data = `
dimensions: [{id: valueOf, name: D, short: "Wie?", weight: 1}]
contacts: [{id: k, label: K}]
sources: [{id: toString, title: S, date: "2026"}]
questions:
  - {id: constructor, kind: single, title: "Eins?", short: Eins, why: "Darum.", askWhom: k, effort: 1, sources: [toString], score: {dimension: valueOf, weight: 1},
     options: [{id: toString, label: Gut, points: 0}, {id: valueOf, label: Schlecht, points: 100}]}
  - {id: hasOwnProperty, kind: matrix, title: "Zwei?", short: Zwei, why: "Darum.", askWhom: k, effort: 1, sources: [toString],
     rows: [{id: constructor, label: Zeile}], options: [{id: toString, label: Ja}, {id: valueOf, label: Nein}]}
findings: [{id: isPrototypeOf, severity: wichtig, title: Befund, text: "Nach Ihren Angaben.", when: {question: constructor, is: valueOf},
  sources: [toString], measures: [], examples: {holds: {constructor: valueOf}, fails: {constructor: toString}}}]
questionnaire: {id: klein, version: 1.0.0, title: Klein, minutes: 1, sections: [{id: toString, title: T, questions: [constructor, hasOwnProperty]}]}
`;

  it('wird angenommen und richtig bewertet, auch ohne jede Antwort', () => {
    const dir = mkdtempSync(join(tmpdir(), 'kompass-namen-'));
    writeFileSync(join(dir, 'a.yaml'), data);
    expect(checkFolder(dir).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const questionnaire = loadQuestionnaire(dir, 'klein');
    expect(assess(read(questionnaire, {})).coverage).toMatchObject({ asked: 2, open: 2 });
    const reading = read(questionnaire, {
      constructor: 'valueOf',
      hasOwnProperty: { constructor: 'toString' },
    });
    const assessment = assess(reading);
    expect(assessment.coverage).toMatchObject({ asked: 2, answered: 2, open: 0 });
    expect(assessment.findings.map(({ id, verdict }) => [id, verdict])).toEqual([['isPrototypeOf', 'holds']]);
    const document = compose({
      reading,
      assessment,
      notes: { constructor: 'Meine Notiz' },
      municipality: 'Musterdorf',
      today: '2026-11-25',
      programVersion: '1.0.0',
    });
    expect(JSON.stringify(document)).toContain('Meine Notiz');
  });
});
