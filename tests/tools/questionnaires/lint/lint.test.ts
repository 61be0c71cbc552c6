import { beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '../../../../src/questionnaire/question.ts';
import type { AuthoredQuestion } from '../../../../tools/questionnaires/kinds.ts';
import { lint } from '../../../../tools/questionnaires/lint/lint.ts';
import { hasErrors } from '../../../../tools/questionnaires/problem.ts';
import { type Bank, readBank } from '../../../../tools/questionnaires/read.ts';
import { folderWith } from '../../../support/dataFolder.ts';
import { firstFolder } from '../../../support/real.ts';

let bank: Bank;
beforeAll(() => {
  bank = readBank(firstFolder).bank;
});

const question = <K extends AuthoredQuestion['kind']>(from: Bank, id: string, kind: K) => {
  const found = from.questions.find((candidate) => candidate.id === id);
  if (found?.kind !== kind) throw new Error(`${id} ist keine Frage der Art ${kind}`);
  return found as Extract<AuthoredQuestion, { kind: K }>;
};
const first = <T>(entries: readonly T[]): T => {
  const [entry] = entries;
  if (entry === undefined) throw new Error('leere Liste');
  return entry;
};
const options = (from: Bank, id: string) => question(from, id, 'single').options;
const finding = (from: Bank, id: string) => first(from.findings.filter((candidate) => candidate.id === id));

const sections = (from: Bank) => first(from.questionnaires).sections;
const multiOptions = (from: Bank, id: string) => {
  const found = question(from, id, 'multi').options;
  if (!Array.isArray(found)) throw new Error(`${id} hat keine eigenen Antworten`);
  return found;
};
/** The rows of a matrix of its own, added to the bank. */
const ownRows = (from: Bank, id: string) => {
  const rows = [{ id: 'a', label: 'A' }];
  from.questions.push({ ...structuredClone(question(from, 'betrieb', 'matrix')), id, rows });
  return rows;
};
const common = (from: Bank) => {
  const { kind: _kind, unit: _unit, min: _min, max: _max, ...rest } = question(from, 'k_alter', 'number');
  return rest;
};

const assumed = { question: 'd_kopie', oneOf: ['ja'], reason: 'Das ist üblich.' };
const withModel = (from: Bank, typical: Bank['models'][number]['typical']) =>
  from.models.push({ id: 'lokal', name: 'Lokal', phrase: 'im Haus', typical });
const withVariant = (from: Bank, when: Condition) =>
  Object.assign(first(from.measures), { variants: [{ when, title: 'Anders' }] });
/** A fact without a fault. */
const cost: Bank['costs'][number] = {
  id: 'entgelt',
  group: 'Laufend',
  title: 'Entgelt',
  unit: 'jahr',
  offer: 'running',
};
const fact: Bank['facts'][number] = {
  id: 'grenze',
  use: 'euThreshold',
  title: 'Grenze',
  text: 'So hoch ist die Grenze.',
  value: 216_000,
  scope: 'Kommunen',
  stand: '2026-11-23',
  sources: ['bewertungslogik'],
};
const decision = { id: 'S1', text: 'So entschieden.', sources: ['bewertungslogik'] };

/** E21: one seeded fault per rule; each must be named by its code. */
const faults: [code: string, what: string, seed: (bank: Bank) => void][] = [
  ['L01', 'doppelte Kennung', (b) => b.questions.push(structuredClone(first(b.questions)))],
  ['L01', 'doppelte Antwort', (b) => options(b, 'd_probe').push({ ...first(options(b, 'd_probe')) })],
  ['L01', 'doppelte Zeile', (b) => ownRows(b, 'z_matrix').push({ id: 'a', label: 'A noch einmal' })],
  [
    'L01',
    'doppelte Antwort einer Matrix',
    (b) => question(b, 'betrieb', 'matrix').options.push({ id: 'lokal', label: 'Lokal' }),
  ],
  [
    'L01',
    'doppelte Antwort bei mehreren',
    (b) => multiOptions(b, 'p_partner').push({ ...first(multiOptions(b, 'p_partner')) }),
  ],
  ['L01', 'doppelter Baustein', (b) => b.bausteine.push(first(b.bausteine))],
  ['L01', 'doppelte Aufgabe', (b) => b.tasks.push(first(b.tasks))],
  ['L01', 'doppelte Stelle', (b) => b.parties.push(first(b.parties))],
  ['L01', 'doppelter Kontakt', (b) => b.contacts.push(first(b.contacts))],
  ['L01', 'doppelter Begriff', (b) => b.glossary.push(first(b.glossary))],
  ['L01', 'doppelte Quelle', (b) => b.sources.push(first(b.sources))],
  ['L01', 'doppelter Fragebogen', (b) => b.questionnaires.push(first(b.questionnaires))],
  ['L01', 'doppelter Teil', (b) => sections(b).push({ id: 'kommune', title: 'Noch einmal', questions: [] })],
  ['L01', 'Frage zweimal im Bogen', (b) => first(sections(b)).questions.push('p_rolle')],
  ['L02', 'leere Bedingung', (b) => Object.assign(finding(b, 'K01'), { when: { all: [] } })],
  [
    'L03',
    'unbekannte Frage',
    (b) => Object.assign(finding(b, 'K01'), { when: { question: 'nix', is: 'ja' } }),
  ],
  ['L03', 'unbekannter Kontakt', (b) => Object.assign(question(b, 'd_probe', 'single'), { askWhom: 'nix' })],
  [
    'L03',
    'unbekannter Ersatz für einen Kontakt',
    (b) => Object.assign(first(b.contacts), { otherwise: 'nix' }),
  ],
  [
    'L03',
    'unbekannte Zeile',
    (b) =>
      Object.assign(question(b, 'k_alter', 'number'), { when: { question: 'betrieb@nix', is: 'lokal' } }),
  ],
  [
    'L04',
    'Zeile fehlt',
    (b) => Object.assign(question(b, 'k_alter', 'number'), { when: { question: 'betrieb', is: 'lokal' } }),
  ],
  [
    'L04',
    'Stern ohne Zeilen',
    (b) => Object.assign(question(b, 'k_alter', 'number'), { when: { question: 'betrieb@*', is: 'lokal' } }),
  ],
  [
    'L05',
    'falscher Vergleich',
    (b) =>
      Object.assign(question(b, 'v_ausstieg', 'multi'), {
        when: { question: 'p_partner', is: 'dienstleister' },
      }),
  ],
  [
    'L05',
    'ein Befund liest, wer eine Aufgabe erledigt',
    (b) => Object.assign(finding(b, 'K01'), { when: { question: 'aufgaben@a05', includes: 'niemand' } }),
  ],
  [
    'L06',
    'ein Widerspruch nennt eine Stelle, die es nicht gibt',
    (b) =>
      b.contradictions.push({
        id: 'W99',
        when: { question: 'aufgaben@a05', includes: 'nachtwache' },
        text: 'Das passt kaum zusammen.',
        questions: ['aufgaben', 'p_partner'],
        examples: { holds: {}, fails: {} },
      }),
  ],
  [
    'L05',
    'Vergleich mit einem Geldbetrag',
    (b) => {
      b.questions.push({ ...common(b), id: 'geld', kind: 'money', periods: ['jahr'] });
      Object.assign(question(b, 'k_alter', 'number'), { when: { question: 'geld', atLeast: 5 } });
    },
  ],
  [
    'L05',
    'Vergleich mit einem Datum',
    (b) => {
      b.questions.push({ ...common(b), id: 'termin', kind: 'date' });
      Object.assign(question(b, 'k_alter', 'number'), { when: { question: 'termin', is: '2027-12' } });
    },
  ],
  [
    'L17',
    'Zeit verkehrt herum',
    (b) => b.questions.push({ ...common(b), id: 'termin', kind: 'date', min: '2028-01', max: '2027-12-31' }),
  ],
  [
    'L06',
    'unbekannte Antwort',
    (b) => Object.assign(finding(b, 'K01'), { when: { question: 'd_kopie', is: 'tippfehler' } }),
  ],
  [
    'L06',
    'unbekannte Antwort, die Zeilen klärt',
    (b) =>
      Object.assign(question(b, 'betrieb', 'matrix'), {
        settle: { title: 'Steht die Technik bei Ihnen?', options: [{ label: 'Ja', to: 'nix' }] },
      }),
  ],
  ['L08', 'fehlende Quelle', (b) => Object.assign(question(b, 'd_probe', 'single'), { sources: [] })],
  ['L08', 'unbekannte Quelle', (b) => Object.assign(finding(b, 'K01'), { sources: ['nix'] })],
  ['L09', 'unbekannte Maßnahme', (b) => finding(b, 'K01').measures.push('M99')],
  [
    'L10',
    'Zählfrage steuert',
    (b) => Object.assign(question(b, 'd_ort', 'single'), { when: { question: 'd_kopie', is: 'ja' } }),
  ],
  ['L11', 'Antwort ohne Punkte', (b) => delete first(options(b, 'd_probe')).points],
  ['L11', 'Punkte ohne Wertung', (b) => delete question(b, 'd_probe', 'single').score],
  ['L12', 'falscher Punktwert', (b) => Object.assign(options(b, 'd_probe')[1] ?? {}, { points: 33 })],
  ['L13', 'beste Antwort nicht 0', (b) => Object.assign(first(options(b, 'd_probe')), { points: 25 })],
  [
    'L13',
    'schlechteste unter 50',
    (b) =>
      options(b, 'd_probe').forEach((option, index) => {
        option.points = index === 0 ? 0 : 25;
      }),
  ],
  ['L14', 'pointsByCount steigt', (b) => question(b, 'v_ausstieg', 'multi').pointsByCount?.reverse()],
  ['L14', 'pointsByCount zu kurz', (b) => question(b, 'v_ausstieg', 'multi').pointsByCount?.splice(1, 1)],
  ['L16', 'reservierte Antwort', (b) => Object.assign(first(options(b, 'd_probe')), { id: 'unknown' })],
  ['L16', 'reservierter Baustein', (b) => Object.assign(first(b.bausteine), { id: 'unknown' })],
  ['L17', 'min größer als max', (b) => Object.assign(question(b, 'k_alter', 'number'), { min: 50, max: 5 })],
  ['L18', 'keine Antworten', (b) => Object.assign(question(b, 'p_rolle', 'single'), { options: [] })],
  [
    'L18',
    'keine Antworten bei mehreren',
    (b) => Object.assign(question(b, 'p_partner', 'multi'), { options: [] }),
  ],
  ['L18', 'keine Zeilen', (b) => ownRows(b, 'z_matrix').splice(0)],
  ['L18', 'keine Bausteine', (b) => b.bausteine.splice(0)],
  ['L18', 'keine Teile', (b) => sections(b).splice(0)],
  ['L18', 'Teil ohne Fragen', (b) => first(sections(b)).questions.splice(0)],
  [
    'L20',
    'Torfrage fehlt',
    (b) =>
      b.questionnaires.forEach(({ sections }) => {
        for (const section of sections)
          section.questions = section.questions.filter((id) => id !== 'p_partner');
      }),
  ],
  [
    'L21',
    'spätere Torfrage',
    (b) => Object.assign(question(b, 'betrieb', 'matrix'), { when: { question: 'pl_ende', is: 'jahr' } }),
  ],
  [
    'L22',
    'unerreichbare Frage',
    (b) =>
      Object.assign(question(b, 'z_notfall', 'single'), {
        when: {
          all: [
            { question: 'z_ansprech', is: 'ja' },
            { question: 'z_ansprech', is: 'nein' },
          ],
        },
      }),
  ],
  [
    'L23',
    'Dimension nur bedingt',
    (b) =>
      b.questionnaires.forEach(({ sections }) => {
        for (const section of sections)
          section.questions = section.questions.filter((id) => !/^g_/.test(id) || id === 'g_preis');
      }),
  ],
  [
    'L26',
    'Maßnahme ohne Wirkung',
    (b) =>
      Object.assign(first(b.measures.filter(({ sets }) => sets.length > 0)), {
        sets: [{ question: 't_zugaenge', to: 'anbieter' }],
      }),
  ],
  ['L27', 'Richtung ohne Gegengrund', (b) => Object.assign(b.directions[1] ?? {}, { cons: [] })],
  [
    'L28',
    'Belassen fehlt',
    (b) =>
      b.directions.forEach((direction) => {
        delete direction.always;
      }),
  ],
  [
    'L32',
    'Dimension reicht nicht bis 75',
    (b) =>
      b.questions.forEach((q) => {
        if (q.kind === 'single' && q.score?.dimension === 'daten')
          for (const option of q.options) option.points = Math.min(option.points ?? 0, 50);
        if (q.kind === 'matrix' && q.score?.dimension === 'daten')
          for (const option of q.options) option.points = Math.min(option.points ?? 0, 50);
      }),
  ],
  [
    'L33',
    'toter Glossarverweis',
    (b) => Object.assign(question(b, 'd_probe', 'single'), { help: 'Siehe [Wort](glossar:nix).' }),
  ],
  [
    'L34',
    'Befund verschwindet bei schlechterer Antwort',
    (b) => Object.assign(finding(b, 'K01'), { when: { question: 'd_kopie', is: 'haus' } }),
  ],
  ['L35', 'Beispiel trifft nicht', (b) => Object.assign(finding(b, 'K01').examples, { holds: {} })],
  [
    'L36',
    'freiwillige Zählfrage',
    (b) => Object.assign(question(b, 'd_probe', 'single'), { optional: true }),
  ],
  ['L42', 'kein Fragebogen', (b) => b.questionnaires.splice(0)],
  ['L03', 'unbekannte Frage in einer Variante', (b) => withVariant(b, { question: 'd_kopei', is: 'ja' })],
  ['L62', 'Annahme zu unbekannter Frage', (b) => withModel(b, [{ ...assumed, question: 'd_kopei' }])],
  ['L06', 'Annahme mit unbekannter Antwort', (b) => withModel(b, [{ ...assumed, oneOf: ['jaa'] }])],
  ['L62', 'Annahme ohne Zeile', (b) => withModel(b, [{ ...assumed, question: 'd_export', oneOf: ['nein'] }])],
  [
    'L62',
    'Richtung mit unbekannter Maßnahme',
    (b) => Object.assign(first(b.directions), { measures: ['M99'] }),
  ],
  [
    'L62',
    'Richtung bringt unbekannten Befund',
    (b) => Object.assign(first(b.directions), { creates: [{ finding: 'K99', text: 'Etwas.' }] }),
  ],
  [
    'L62',
    'Richtung in ein unbekanntes Modell',
    (b) => Object.assign(first(b.directions), { moves: { from: ['lokal'], to: 'wolke', preset: 'all' } }),
  ],
  ['L62', 'unbekannter Kontakt', (b) => Object.assign(first(b.measures), { actor: 'niemand' })],
  [
    'L63',
    'Weg ohne Eintrag',
    (b) => {
      withModel(b, []);
      b.models.push({ ...first(b.models), id: 'rz' });
      Object.assign(first(b.directions), { moves: { from: ['rz'], to: 'lokal', preset: 'all' } });
    },
  ],
  ['L64', 'Gewicht ohne Eintrag im Register', (b) => b.register.push({ ...decision, about: ['schwelle:x'] })],
  [
    'L64',
    'Register nennt, was es nicht gibt',
    (b) => b.register.push({ ...decision, about: ['frage:d_kopei'] }),
  ],
  [
    'L65',
    'Platzhalter, den niemand füllt',
    (b) => Object.assign(first(b.measures), { title: 'Für {bausteine} fragen' }),
  ],
  [
    'L65',
    'Platzhalter mit Tippfehler',
    (b) => Object.assign(first(b.directions), { summary: 'Mit {partner.dativ}.' }),
  ],
  ['L80', 'Rechtsstand ohne Quelle', (b) => b.facts.push({ ...fact, sources: [] })],
  ['L80', 'Rechtsstand mit unbekannter Quelle', (b) => b.facts.push({ ...fact, sources: ['gwb99'] })],
  ['L80', 'zwei Grenzen', (b) => b.facts.push(fact, { ...fact, id: 'andere' })],
  [
    'L80',
    'eine Grenze ohne Betrag',
    (b) => {
      const { value: _value, ...rest } = fact;
      b.facts.push(rest);
    },
  ],
  [
    'L80',
    'eine Angabe, die nirgends vorkommt',
    (b) => {
      const { use: _use, ...rest } = fact;
      b.facts.push(rest);
    },
  ],
  ['L80', 'schon beim Stand abgelaufen', (b) => b.facts.push({ ...fact, validUntil: '2025-12-31' })],
  ['L80', 'Bausteine, die niemand nennt', (b) => b.facts.push({ ...fact, text: 'Es geht um {bausteine}.' })],
  ['L80', 'unbekanntes Betriebsmodell', (b) => b.facts.push({ ...fact, models: ['wolke'] })],
  [
    'L81',
    'ein Anlass, den es nicht gibt',
    (b) => b.occasions.push({ id: 'umzug', title: 'Umzug', settle: [{ text: 'Etwas ist zu klären.' }] }),
  ],
  [
    'L81',
    'ein Anlass, zu dem nichts immer gilt',
    (b) =>
      b.occasions.push({
        id: 'vertrag',
        title: 'Vertrag',
        settle: [{ text: 'Etwas ist zu klären.', when: { question: 'z_vertretung', is: 'ja' } }],
      }),
  ],
  [
    'L82',
    'eine Vorgabe, die nichts misst',
    (b) => b.mustHaves.push({ id: 'v', title: 'Vorgabe', measure: 'Etwas gilt.' }),
  ],
  [
    'L82',
    'eine Vorgabe, die zweierlei misst',
    (b) =>
      b.mustHaves.push({
        id: 'v',
        title: 'Vorgabe',
        measure: 'Etwas gilt.',
        time: true,
        when: { question: 'z_vertretung', is: 'ja' },
      }),
  ],
  ['L83', 'Kosten mit unbekannter Frage', (b) => b.costs.push({ ...cost, question: 'k_unbekannt' })],
  ['L83', 'Kosten mit einer Frage ohne Zahl', (b) => b.costs.push({ ...cost, question: 'p_partner' })],
  ['L83', 'zwei Plätze für einen Preis', (b) => b.costs.push(cost, { ...cost, id: 'noch_eines' })],
  ['L83', 'laufender Preis einmal', (b) => b.costs.push({ ...cost, unit: 'einmalig' })],
  [
    'L83',
    'unterbrochene Gruppe',
    (b) =>
      b.costs.push(
        { id: 'a', group: 'Eins', title: 'A', unit: 'jahr' },
        { id: 'b', group: 'Zwei', title: 'B', unit: 'jahr' },
        { id: 'c', group: 'Eins', title: 'C', unit: 'jahr' },
      ),
  ],
  [
    'L06',
    'Rechtsstand mit unbekannter Antwort',
    (b) => b.facts.push({ ...fact, when: { question: 'p_partner', includes: 'nachbarn' } }),
  ],
];

describe('Prüfung des Fragenbestands', () => {
  it('findet im ausgelieferten Bestand keinen Fehler', () => {
    expect(lint(bank).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(faults)('%s: %s', (code, _what, seed) => {
    const damaged = structuredClone(bank);
    seed(damaged);
    const errors = lint(damaged).filter((problem) => problem.severity === 'error');
    expect(errors.map((problem) => problem.code)).toContain(code);
  });

  it('nimmt Angaben zum Rechtsstand an, die ganz sind', () => {
    const informed = structuredClone(bank);
    informed.facts.push(fact);
    expect(lint(informed).filter(({ code }) => code === 'L80')).toEqual([]);
  });

  it('nimmt ein Register an, das jedes Gewicht über 1 begründet', () => {
    const reasoned = structuredClone(bank);
    const questions = reasoned.questions.map(({ id }) => `frage:${id}`);
    const bausteine = reasoned.bausteine.map(({ id }) => `baustein:${id}`);
    reasoned.register.push({ ...decision, about: [...questions, ...bausteine, 'schwelle:deutlich'] });
    expect(lint(reasoned).filter(({ code }) => code === 'L64')).toEqual([]);
  });

  it('nimmt Maßnahmen an, die eine Antwort ohne Punkte verbessern oder zu einer Richtung gehören', () => {
    const mended = structuredClone(bank);
    const { gaps: _gaps, ...measure } = first(mended.measures);
    mended.measures.push(
      { ...measure, id: 'M98', sets: [{ question: 'z_notfall', to: 'geprobt' }] },
      { ...measure, id: 'M99', sets: [] },
    );
    Object.assign(first(mended.directions), { measures: ['M99'] });
    expect(lint(mended).filter(({ code }) => code === 'L26')).toEqual([]);
    mended.measures.push({ ...measure, id: 'M97', sets: [{ question: 'z_notfall', to: 'nein' }] });
    expect(lint(mended).flatMap(({ code, id }) => (code === 'L26' ? [id] : []))).toEqual(['M97']);
  });

  it('warnt vor unbenutzten Fragen, ungeordneten Antworten und langen Sätzen, ohne das Bauen zu verhindern', () => {
    const strained = structuredClone(bank);
    strained.questions.push({ ...structuredClone(question(strained, 'pl_notiz', 'text')), id: 'neu' });
    options(strained, 'd_probe').reverse();
    question(strained, 'd_ort', 'single').why = `${'Wort '.repeat(25)}.`;
    const problems = lint(strained);
    expect(hasErrors(problems)).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['L07', 'L15', 'L31']));
  });

  it('gibt Hinweise zu Produktnamen, Fremdwörtern und unerklärten Fachwörtern', () => {
    const worded = structuredClone(bank);
    Object.assign(question(worded, 'd_ort', 'single'), {
      help: 'Etwa in Microsoft Teams oder per Exit-Plan.',
    });
    Object.assign(finding(worded, 'K01'), { title: 'Das Backup fehlt' });
    Object.assign(first(sections(worded)), { intro: 'Ihr Provider hilft.' });
    const problems = lint(worded);
    expect(hasErrors(problems)).toBe(false);
    const texts = problems.map(({ code, id, text }) => `${code} ${id} ${text}`).join('\n');
    expect(texts).toMatch(/L45 d_ort .*„help“: „Microsoft“ – Name eines Produkts oder Anbieters/);
    expect(texts).toMatch(/L45 K01 .*„Backup“ – deutsch: Datensicherung/);
    expect(texts).toMatch(/L45 gesamtbetrachtung .*„Provider“/);
    expect(texts).toMatch(/L46 d_ort .*Glossar.*exit_plan/);
  });

  it('schlägt vor, was gemeint sein könnte, und nennt, was möglich ist', () => {
    const damaged = structuredClone(bank);
    Object.assign(finding(damaged, 'K01'), {
      when: {
        any: [
          { question: 'd_kopei', is: 'ja' },
          { question: 'd_probe', is: 'jarh' },
        ],
      },
      sources: ['bsi_wieba'],
    });
    const texts = lint(damaged).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Meinten Sie „d_kopie“?'),
        expect.stringContaining('Möglich sind „jahr“, „aelter“, „nie“. Meinten Sie „jahr“?'),
        expect.stringContaining('Meinten Sie „bsi_wiba“?'),
      ]),
    );
  });

  it('gibt Hinweise zu Verweisen, die ins Leere gehen und deshalb nichts bewirken', () => {
    const idle = structuredClone(bank);
    Object.assign(finding(idle, 'K01').examples, { fails: { d_kopie: 'ja', d_kopei: 'ja' } });
    first(idle.measures).sets.push({ question: 'd_export@netzz', to: 'ja' });
    Object.assign(first(idle.tasks), { checks: first(idle.tasks).id });
    const notes = lint(idle).filter(({ code }) => code === 'L03');
    expect(notes.map(({ severity, id, text }) => `${severity} ${id} ${text}`)).toEqual([
      expect.stringMatching(/^warning K01 .*„fails“.*„d_kopei“.*„d_kopie“\?/),
      expect.stringMatching(/^warning M01 .*„netzz“.*„netz“\?/),
      expect.stringMatching(/^warning a01 .*prüft sich selbst/),
    ]);
  });

  it('gibt Hinweise zu Angaben eines Befunds, die nichts bewirken', () => {
    const idle = structuredClone(bank);
    expect(lint(idle).filter(({ code }) => code === 'L56')).toEqual([]);
    const [floorOnly, dimensionOnly] = ['K01', 'K02'].map((id) => finding(idle, id));
    delete floorOnly?.dimension;
    delete dimensionOnly?.floor;
    const each = first(idle.findings.filter(({ forEach }) => forEach !== undefined));
    each.when = { question: 'd_kopie', is: 'nein' };
    const notes = lint(idle).filter(({ code }) => code === 'L56');
    expect(notes.map(({ severity, id, text }) => `${severity} ${id} ${text}`)).toEqual([
      expect.stringMatching(/^warning K01 .*floor.*fehlt die Dimension/),
      expect.stringMatching(/^warning K02 .*fehlt die Mindeststufe/),
      expect.stringMatching(
        new RegExp(`^warning ${each.id} .*erscheint ${bank.bausteine.length}-mal gleich`),
      ),
    ]);
    delete each.dimension;
    expect(lint(idle).filter(({ id, code }) => code === 'L56' && id === each.id)).toHaveLength(1);
  });

  it('gibt Hinweise zu Verweisen mit mehr als einer Zeile', () => {
    const damaged = structuredClone(bank);
    const when = { question: 'betrieb@server@x', is: 'lokal' };
    first(damaged.directions).pros.push({ text: 'Ein Grund.', when });
    first(damaged.measures).sets.push({ question: 'd_export@netz@x', to: 'ja' });
    const notes = lint(damaged).filter(({ code }) => code === 'L04');
    expect(notes.map(({ severity, text }) => `${severity} ${text}`)).toEqual([
      'warning „betrieb@server@x“ nennt mehr als eine Zeile.',
      'warning „d_export@netz@x“ nennt mehr als eine Zeile.',
    ]);
  });

  it('nennt alle Stellen einer doppelten Kennung', () => {
    const dir = folderWith({
      'a.yaml': 'contacts: [{id: k, label: K}]',
      'b.yaml': '\ncontacts: [{id: k, label: L}]',
    });
    expect(lint(readBank(dir).bank)).toContainEqual(
      expect.objectContaining({
        code: 'L01',
        text: expect.stringContaining('a.yaml, Zeile 1 · b.yaml, Zeile 2'),
      }),
    );
  });

  it('nennt Datei und Kennung', () => {
    const damaged = structuredClone(bank);
    question(damaged, 'd_probe', 'single').sources = [];
    expect(lint(damaged)).toContainEqual(
      expect.objectContaining({ code: 'L08', id: 'd_probe', file: 'fragen/05-daten.yaml' }),
    );
  });
});
