import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import { compose } from '../src/entscheidungsgrundlage/compose.ts';
import { renderText } from '../src/entscheidungsgrundlage/text.ts';
import type { DocumentSectionId } from '../src/questionnaire/model.ts';
import { read } from '../src/questionnaire/reading.ts';
import { parseFile } from '../src/workspace/importFile.ts';
import { realQuestionnaire } from './support/real.ts';

/** The document of a file, as it is composed on the day the case is told. */
function documentOfCase(name: string) {
  const parsed = parseFile(readFileSync(`tests/faelle/${name}.kompass.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.message);
  const { municipality, answers, notes, choices, matters } = parsed.file;
  const reading = read(realQuestionnaire, answers);
  return compose({
    reading,
    assessment: assess(reading, { scopes: choices.scopes }),
    notes,
    choices,
    matters,
    municipality,
    today: '2026-11-26',
    programVersion: '1.0.0',
  });
}

const cases = { markt: documentOfCase('marktgemeinde'), amt: documentOfCase('amt') };
const flat = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
const section = (name: keyof typeof cases, id: DocumentSectionId) => {
  const document = cases[name];
  return flat(renderText({ ...document, sections: document.sections.filter((each) => each.id === id) }));
};

describe('Eine Marktgemeinde, deren Verträge mit dem Rechenzentrum enden', () => {
  it('findet den Anlass und was vor der Entscheidung zu klären ist', () => {
    expect(flat(cases.markt.occasion)).toContain('Ein Vertrag endet');
    expect(cases.markt.body).toBe('Marktgemeinderat');
    expect(section('markt', 'anlass')).toContain('Letzter sinnvoller Tag zum Entscheiden: 31. März 2027.');
    expect(section('markt', 'anlass')).toContain('Ein Angebot ersetzt keine Vergabe.');
  });

  it('findet die Angebote für einzelne Bausteine mit Preis, Stand und dem, was fehlt', () => {
    const text = section('markt', 'anlass');
    expect(text).toContain(
      'Einwohnerwesen vor Ort Worum es geht: Eigenbetrieb stärken: Einwohner-, Pass- und Ordnungswesen',
    );
    expect(text).toContain('vom 19. Oktober 2026; Gültigkeit nicht angegeben');
    expect(text).toContain('Zu erfragen: Preisregel, Gültigkeit');
  });

  it('lässt den eigenen Betrieb nicht günstiger aussehen, nur weil Schulung, Betreuung und Ersatz fehlen', () => {
    const text = section('markt', 'geld');
    expect(text).toContain('Eigenbetrieb stärken: mindestens 174.000');
    expect(text).toMatch(/es fehlt bei „Eigenbetrieb stärken“: .*Schulung, Eigene Arbeitszeit für die IT/);
    expect(text).not.toMatch(/„Eigenbetrieb stärken“ kostet/);
    expect(text).toContain(
      'Kein belastbarer Kostenunterschied besteht zwischen „Weiter wie bisher“ und „Verträge erneuern',
    );
  });

  it('rechnet die Frist zur Kündigung aus Ende und Kündigungsfrist', () => {
    expect(section('markt', 'geld')).toContain(
      'Spätestens am 30. Juni 2027 muss die Kündigung beim Partner angekommen sein.',
    );
  });

  it('schlägt einen Beschluss vor, der Weg, Bausteine, Verfahren, Haushaltsjahr und Deckung nennt', () => {
    const text = section('markt', 'beschluss');
    expect(text).toContain('Der Marktgemeinderat beschließt, den Weg „Verträge erneuern');
    expect(text).toContain('Verfahren: prüfen, ob verlängert werden darf oder zu vergeben ist');
    expect(text).toContain('zum Haushalt 2027');
    expect(text).toContain('schlägt die Deckung vor');
    expect(text).toContain('Zurückgestellt: „Eigenbetrieb stärken“ (Begründung: Schulung, Betreuung');
    expect(text).not.toContain('zur Kenntnis');
  });
});

describe('Ein Amt, dessen geleaste Servertechnik fällig ist', () => {
  it('nennt das Ende des Leasings und entscheidet vor dem Haushalt', () => {
    const text = section('amt', 'geld');
    expect(text).toContain('„Leasing der Servertechnik von 2019“: Ende des Vertrags');
    expect(text).toContain('18. Februar 2027 (in 84 Tagen) – Beschluss über den Haushalt');
    expect(section('amt', 'beschluss')).toContain('bis zum 17. Februar 2027');
  });

  it('sagt, dass das Angebot des Zweckverbands über ein Jahr alt ist und nicht mehr gilt', () => {
    expect(section('amt', 'anlass')).toContain(
      'vom 15. September 2025, 14 Monate alt; galt bis zum 31. März 2026',
    );
    expect(section('amt', 'geld')).toContain(
      'Angebot „Gemeinsame Plattform des Zweckverbands“ vom 15. September 2025',
    );
  });

  it('stellt beide Wege mit ihren Bausteinen gleich und legt ohne Vermerk keinen fest', () => {
    const text = section('amt', 'beschluss');
    expect(text).toContain('Der Amtsausschuss beauftragt die Verwaltung');
    expect(text).toContain('„Belassen und absichern“, „In gemeinsamen kommunalen Betrieb gehen“');
    expect(text).not.toContain('beschließt');
    expect(section('amt', 'moeglichkeiten')).toContain('Betrifft: Server und Datensicherung.');
  });

  it('sagt der Kämmerei, was bei der Plattform fehlt, und nennt die Umsatzsteuer', () => {
    const text = section('amt', 'geld');
    expect(text).toMatch(/es fehlt bei „In gemeinsamen kommunalen Betrieb gehen“: Anschaffung und Ersatz/);
    expect(text).toContain('Umsatzsteuer zwischen Kommunen: Ende der Übergangszeit (1. Januar 2027)');
  });

  it('hält die Kostengrenze nur dort für überschritten, wo Zahlen es sagen', () => {
    const text = section('amt', 'moeglichkeiten');
    expect(text).toMatch(
      /In gemeinsamen kommunalen Betrieb gehen Arbeit auch ohne .*? 30\.000 Euro: nicht erfüllt/,
    );
  });
});
