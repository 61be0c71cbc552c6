import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { compile } from '../../tools/questionnaires/compile.ts';
import { readBank } from '../../tools/questionnaires/read.ts';
import { folderWith } from './dataFolder.ts';

/**
 * Data with everything a second edition can have: own Bausteine, answers that do not apply, a derived answer, models of
 * operation, a computed direction, a contradiction and a register.
 */
export const secondEdition = `dimensions: [{id: d, name: D, short: "Wie?", weight: 1}]
contacts: [{id: k, label: K}]
sources: [{id: s, title: S, date: "2026"}]
parties: [{id: kommune, label: Kommune, kind: own}]
bausteine:
  - {id: server, name: Server, weight: 3}
  - {id: netz, name: Netz, weight: 2, inHouse: true}
  - {id: finanzen, name: Finanzen, weight: 3, specialLaw: true}
  - {id: eigen1, name: "Erster eigener Teil", weight: 1, nameFrom: b_eigen1}
questions:
  - id: bausteine
    kind: multi
    title: "Was gehört zu Ihrer IT?"
    short: Teile
    why: "Danach richten sich die Zeilen."
    askWhom: k
    effort: 1
    sources: [s]
    noUnknown: true
    none: {label: Nichts}
    options: {bausteine: [server, netz, finanzen]}
  - id: weitere
    kind: multi
    title: "Was noch?"
    short: Weitere
    why: "Danach richten sich die Zeilen."
    askWhom: k
    effort: 1
    sources: [s]
    noUnknown: true
    none: {label: Nichts}
    options: {bausteine: [eigen1]}
  - {id: b_eigen1, kind: text, title: "Wie heißt der Teil?", short: Name, why: "Für die Zeilen.", askWhom: k, effort: 1, sources: [s], optional: true, maxLength: 40, when: {question: weitere, includes: eigen1}}
  - id: betrieb
    kind: matrix
    rows: bausteine
    rowWhen: {any: [{question: bausteine, includes: "*"}, {question: weitere, includes: "*"}]}
    title: "Wie betrieben?"
    short: Betrieb
    why: "So entsteht das Bild."
    askWhom: k
    effort: 1
    sources: [s]
    options: [{id: haus, label: "Im Haus"}, {id: fremd, label: Außerhalb}]
  - id: haupt
    kind: multi
    title: "Was liegt beim wichtigsten Partner?"
    short: Partner
    why: "So zeigt sich, wie viel an einem hängt."
    askWhom: k
    effort: 1
    sources: [s]
    none: {label: Nichts}
    options: bausteine
    optionWhen: {question: "betrieb@*", is: fremd}
  - id: anteil
    kind: single
    title: "Wie viel liegt bei einem?"
    short: Anteil
    why: "Folgt aus den Kreuzen."
    askWhom: k
    effort: 1
    sources: [s]
    score: {dimension: d, weight: 2}
    derive: {counts: haupt, steps: [{option: wenig, atMostShare: 0.5}, {option: viel, allBut: 1}, {option: alles}]}
    options: [{id: wenig, label: Wenig, points: 0}, {id: viel, label: Viel, points: 75}, {id: alles, label: Alles, points: 100}]
  - id: export
    kind: matrix
    rows: {bausteine: [server, finanzen, eigen1]}
    rowWhen: {any: [{question: bausteine, includes: "*"}, {question: weitere, includes: "*"}]}
    title: "Bekommen Sie Ihre Daten?"
    short: Export
    why: "Ohne Daten kein Wechsel."
    askWhom: k
    effort: 2
    sources: [s]
    mayNotApply: {hint: "Wenn dort keine Daten liegen."}
    score: {dimension: d, weight: 2}
    options: [{id: ja, label: Ja, points: 0}, {id: nein, label: Nein, points: 100}]
  - id: kopie
    kind: single
    title: "Gibt es eine Kopie?"
    short: Kopie
    why: "Für den Notfall."
    askWhom: k
    effort: 1
    sources: [s]
    mayNotApply: {hint: "Wenn nichts zu kopieren ist."}
    score: {dimension: d, weight: 1}
    options: [{id: ja, label: Ja, points: 0}, {id: teils, label: Teils, points: 50}, {id: nein, label: Nein, points: 100}]
findings:
  - id: K1
    severity: wichtig
    title: Ohne Export
    text: "Ohne Daten kein Wechsel."
    when: {all: [{question: "export@*", is: nein}, {question: "betrieb@*", is: fremd}]}
    forEach: bausteine
    variants: [{when: {question: kopie, is: ja}, text: "Eine Kopie gibt es."}]
    sources: [s]
    measures: [M1]
    examples:
      holds: {bausteine: [server], weitere: [], betrieb: {server: fremd}, export: {server: nein}}
      fails: {bausteine: [server], weitere: [], betrieb: {server: fremd}, export: {server: ja}}
measures:
  - {id: M1, title: "Export vereinbaren", who: K, firstStep: "Nachfragen.", effort: 1, sets: [{question: "export@*", to: ja}], consent: true, securing: true, actor: k, against: "Kostet Zeit.", when: {question: kopie, in: [teils, nein]}, sources: [s]}
models:
  - {id: haus, name: "Im Haus", phrase: "im Haus", inHouse: true, typical: []}
  - id: fremd
    name: Außerhalb
    phrase: "außerhalb"
    external: true
    typical:
      - {question: "export@*", oneOf: [ja, nein], reason: "Das kommt auf den Vertrag an."}
transitions:
  - {from: haus, to: fremd, organisation: 1, zustaendigkeiten: -1, umstellung: -1, reasons: {organisation: "Weniger Arbeit im Haus.", zustaendigkeiten: "Mehr Absprachen.", umstellung: "Ein Umzug."}}
directions:
  - id: R1
    title: Belassen
    summary: "Alles bleibt."
    always: true
    effects: &wirkungen
      organisation: {base: 0, reason: "Nichts ändert sich."}
      kosten: {base: null, reason: "Nur mit Zahlen."}
      zustaendigkeiten: {base: 0, reason: "Nichts ändert sich."}
      bindung: {base: null, reason: "Wird berechnet."}
      ausstieg: {base: null, reason: "Wird berechnet."}
      umstellung: {base: 0, reason: "Nichts ändert sich."}
    adjustments: []
    preconditions: []
    pros: [{text: "Kein Umzug."}]
    cons: [{text: "Alles bleibt."}]
    firstStep: "Nachsehen."
  - id: R2
    title: Auslagern
    summary: "Der Betrieb geht nach außen."
    effects: *wirkungen
    adjustments: []
    preconditions: []
    pros: [{text: "Entlastet."}]
    cons: [{text: "Bindet."}]
    firstStep: "Fragen."
    moves: {from: [haus], to: fremd, preset: all}
    measures: [M1]
    assumes: [{question: haupt, oneOf: [[server], []], reason: "Wer es übernimmt, ist offen.", ofPartner: true}]
    duration: {from: 3, to: 9}
    unsuitable: [{text: "Schon dort.", when: {not: {question: kopie, is: ja}}}]
    clarify: [{text: "Erst fragen."}]
    creates: [{finding: K1, text: "Daten können fehlen."}]
    time: {from: 1, to: 2, text: "Für Absprachen."}
    security: "Andere sorgen für die Technik."
    staff: {text: "Eine Stelle ändert sich.", when: {question: "betrieb@server", is: haus}}
contradictions:
  - id: W1
    when: {all: [{question: haupt, includes: "*"}, {question: "export@*", is: ja}]}
    forEach: bausteine
    text: "Beides zusammen ist selten."
    questions: [haupt, "export@*"]
    examples:
      holds: {bausteine: [server], weitere: [], betrieb: {server: fremd}, haupt: [server], export: {server: ja}}
      fails: {bausteine: [server], weitere: [], betrieb: {server: fremd}, haupt: [server], export: {server: nein}}
register:
  - {id: G1, about: ["frage:anteil", "frage:export", "baustein:server", "baustein:netz", "baustein:finanzen"], text: "Eigene Setzung.", sources: [s]}
words: {partners: {mehrere: {nom: die Partner, gen: der Partner, dat: den Partnern, akk: die Partner}}}
questionnaire:
  id: zweiter
  version: 2.0.0
  title: Zweiter
  minutes: 1
  document: {operation: betrieb, mainPartner: haupt, exit: [export]}
  sections: [{id: t, title: T, questions: [bausteine, weitere, b_eigen1, betrieb, haupt, anteil, export, kopie]}]
  migrations: [{from: 1.0.0, to: 2.0.0, steps: [{askAgain: haupt, option: none, reason: "Neu gefragt."}]}]
`;

/** The questionnaire of these data. */
export function secondQuestionnaire(): Questionnaire {
  const { bank } = readBank(folderWith({ 'a.yaml': secondEdition }));
  const [authored] = bank.questionnaires;
  if (!authored) throw new Error('kein Fragebogen');
  return compile(authored, bank);
}
