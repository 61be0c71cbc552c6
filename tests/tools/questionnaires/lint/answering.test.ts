import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../../tools/questionnaires/load.ts';
import { folderWith } from '../../../support/dataFolder.ts';
import { secondEdition } from '../../../support/secondEdition.ts';

/** What the check says of the second edition with some of its words replaced: codes with their severity. */
const codesFor = (...changes: readonly (readonly [from: string, to: string])[]): string[] => {
  const data = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`„${from}“ steht nicht in den Daten`);
    return text.replace(from, to);
  }, secondEdition);
  const { problems } = checkFolder(folderWith({ 'a.yaml': data }));
  return [...new Set(problems.map(({ code, severity }) => `${code} ${severity}`))];
};

const gate = 'short: Betrieb\n';
const source = 'short: Partner\n';
const last = '{option: alles}]}';

/** One seeded fault per line; each must be named by its code. */
const faults: [code: string, what: string, from: string, to: string][] = [
  ['L66 error', '„Trifft nicht zu“ bei einer Torfrage', gate, `${gate}    mayNotApply: {hint: "Nie."}\n`],
  [
    'L66 error',
    '„Trifft nicht zu“, wo Kreuze gezählt werden',
    source,
    `${source}    mayNotApply: {hint: "Nie."}\n`,
  ],
  [
    'L66 error',
    '„Trifft nicht zu“ bei einer abgeleiteten Antwort',
    'short: Anteil\n',
    'short: Anteil\n    mayNotApply: {hint: "Nie."}\n',
  ],
  ['L67 error', 'gezählt wird, wo nichts anzukreuzen ist', 'counts: haupt', 'counts: kopie'],
  ['L67 error', 'eine Stufe ohne Antwort', 'option: wenig, atMostShare', 'option: wenige, atMostShare'],
  ['L67 error', 'die letzte Stufe hat eine Grenze', last, '{option: alles, atMost: 3}]}'],
  ['L67 error', 'gezählt wird erst später', 'betrieb, haupt, anteil', 'anteil, betrieb, haupt'],
  ['L67 error', 'abgeleitet, ohne zu zählen', 'score: {dimension: d, weight: 2}\n    derive', 'derive'],
  [
    'L67 error',
    'eine Maßnahme setzt Abgeleitetes',
    '{question: "export@*", to: ja}]',
    '{question: anteil, to: wenig}]',
  ],
  [
    'L68 error',
    'eine gewertete Antwort mit Bedingung',
    'label: Teils, points: 50}',
    'label: Teils, points: 50, when: {question: "betrieb@netz", is: haus}}',
  ],
  [
    'L68 error',
    'mehr als ein Kreuz wird gezählt, wo nicht alle angeboten werden',
    'when: {question: kopie, in: [teils, nein]}',
    'when: {question: haupt, atLeast: 2}',
  ],
  ['L69 error', 'ein Baustein, den es nicht gibt', '[server, netz, finanzen]', '[server, netz, finanze]'],
  [
    'L69 warning',
    'eine Zeile, die nie gefragt wird',
    'options: {bausteine: [server, netz, finanzen]}',
    'options: {bausteine: [server, netz]}',
  ],
  ['L69 error', 'ein Name aus einer Auswahl', 'nameFrom: b_eigen1', 'nameFrom: kopie'],
  ['L70 error', 'ein Widerspruch zu einer unbekannten Frage', 'questions: [haupt, ', 'questions: [hautp, '],
  [
    'L70 error',
    'ein Widerspruch, dessen Beispiel keiner ist',
    'haupt: [server], export: {server: ja}',
    'haupt: [server], export: {server: nein}',
  ],
  [
    'L70 error',
    'ein Widerspruch, dessen Gegenbeispiel offen bleibt',
    'haupt: [server], export: {server: nein}}',
    'haupt: [server]}',
  ],
  [
    'L71 error',
    'ein Betriebsmodell ohne Antwort',
    '{id: fremd, label: Außerhalb}',
    '{id: fremd, label: Außerhalb}, {id: beides, label: Beides}',
  ],
  ['L71 error', 'ein Partner ohne Antwort', 'external: true\n', 'external: true\n    partner: firma\n'],
  [
    'L72 error',
    'ein wichtiger Befund ohne Maßnahme',
    'measures: [M1]\n    examples',
    'measures: []\n    examples',
  ],
  [
    'L73 warning',
    'eine Begründung, die das Urteil verrät',
    'why: "Für den Notfall."',
    'why: "Fehlt sie, steht das als Befund."',
  ],
  [
    'L16 error',
    'eine Zeile, die wie ein Teil einer Antwort heißt',
    '[server, finanzen, eigen1]}\n',
    '[server, because]}\n',
  ],
  ['L52 error', 'wichtigster Partner ohne Mehrfachauswahl', 'mainPartner: haupt', 'mainPartner: kopie'],
  ['L52 error', 'Ausstieg aus einer Frage, die nicht zählt', 'exit: [export]', 'exit: [betrieb]'],
  [
    'L52 error',
    'Bezugspflicht ohne Frage',
    'exit: [export]',
    'exit: [export], bound: {model: fremd, binds: [ja], partly: []}',
  ],
];

describe('Prüfung der zweiten Ausgabe', () => {
  it('beanstandet an ihr nichts', () => {
    expect(codesFor().filter((code) => code.endsWith('error'))).toEqual([]);
    expect(codesFor().filter((code) => /L6[6-9]|L7\d|L5[23]/.test(code))).toEqual([]);
  });

  it.each(faults)('%s: %s', (code, _what, from, to) => {
    const added = code.startsWith('L16')
      ? [['- {id: eigen1,', '- {id: because, name: W, weight: 1}\n  - {id: eigen1,'] as const]
      : [];
    const partner =
      code.startsWith('L71') && to.includes('partner')
        ? [['mainPartner: haupt', 'mainPartner: haupt, partners: haupt'] as const]
        : [];
    expect(codesFor([from, to], ...added, ...partner)).toContain(code);
  });

  it('verlangt von älteren Ordnern nicht, was erst mit Betriebsmodellen oder Register kam', () => {
    const start = secondEdition.indexOf('models:');
    const older = `${secondEdition.slice(0, start)}${secondEdition.slice(secondEdition.indexOf('directions:'))}`;
    const bare = older
      .replace(/register:\n.*\n/, '')
      .replace('    moves: {from: [haus], to: fremd, preset: all}\n', '')
      .replace('measures: [M1]\n    examples', 'measures: []\n    examples')
      .replace('why: "Für den Notfall."', 'why: "Fehlt sie, steht das als Befund."');
    const { problems } = checkFolder(folderWith({ 'a.yaml': bare }));
    expect(problems.filter(({ code, severity }) => severity === 'error' || /L7[23]/.test(code))).toEqual([]);
  });
});
