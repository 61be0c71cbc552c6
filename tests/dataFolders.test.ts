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
