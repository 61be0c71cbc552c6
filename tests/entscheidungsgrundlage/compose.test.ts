import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { compose } from '../../src/entscheidungsgrundlage/compose.ts';
import type { PointsBlock } from '../../src/entscheidungsgrundlage/model.ts';
import type { Answers, Notes } from '../../src/questionnaire/answers.ts';
import { contactFor } from '../../src/questionnaire/contacts.ts';
import { describeAnswer } from '../../src/questionnaire/describe.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import {
  allUnknown,
  blocksOf,
  documentOf,
  examples,
  firstExamples,
  flat,
  sectionOf,
  textsOf,
} from '../support/documents.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';
import { firstQuestionnaire, realQuestionnaire } from '../support/real.ts';

/** What is known of ids and values of the first edition. */
const firstDocumentOf = (answers: Answers, notes: Notes = {}) =>
  documentOf(answers, notes, '2026-11-23', firstQuestionnaire);

const intendingDocument = (answers: Answers, measures: string[]) => {
  const reading = read(realQuestionnaire, answers);
  return compose({
    reading,
    assessment: assess(reading),
    notes: {},
    municipality: 'Gemeinde Großmühlen',
    today: '2026-11-23',
    programVersion: '1.0.0',
    choices: { measures, scopes: {}, compared: [] },
  });
};

const mainTexts = (doc: ReturnType<typeof documentOf>) =>
  textsOf([doc.headline, doc.sections.filter(({ annex }) => !annex)]).join('\n');
const randomAnswers = fc
  .integer({ min: 0, max: 8 })
  .chain((openness) => anyAnswers(realQuestionnaire, openness))
  .map((byItem) => stored(realQuestionnaire, byItem));

describe.each(examples)('Entscheidungsgrundlage für $municipality', ({ answers, notes }) => {
  const doc = documentOf(answers, notes);
  const assessment = assess(read(realQuestionnaire, answers));

  it('hat die vereinbarten Abschnitte in ihrer Reihenfolge, die Anlage zuletzt', () => {
    expect(doc.sections.map(({ id }) => id)).toEqual([
      'kurzfassung',
      'ausgangslage',
      'anlass',
      'bindung',
      'zustaendigkeiten',
      'moeglichkeiten',
      'schritte',
      'offen',
      'beschluss',
      'anlage',
    ]);
    expect(doc.sections.filter(({ annex }) => annex).map(({ id }) => id)).toEqual(['anlage']);
  });

  it('zählt die Abschnitte des Hauptteils durch, die Anlage nicht', () => {
    const [annex, ...main] = doc.sections.toReversed();
    expect(annex?.number).toBeUndefined();
    expect(main.reverse().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('stellt das Ergebnis in einem Satz der Kurzfassung voran, sonst keinem Abschnitt', () => {
    expect(doc.sections.map(({ id, lead }) => [id, lead]).filter(([, lead]) => lead !== undefined)).toEqual([
      ['kurzfassung', doc.headline],
    ]);
  });

  it('nennt Kommune, Datum und Anlass', () => {
    expect(doc.municipality).toBe('Gemeinde Großmühlen');
    expect(doc.dateText).toBe('23. November 2026');
    expect(doc.occasion).not.toBe('nicht angegeben');
  });

  it('führt jede gegebene Antwort mit ihrer Frage und jede Notiz in der Anlage', () => {
    const rows = blocksOf(sectionOf(doc, 'anlage'), 'table').flatMap((table) =>
      table.rows.map((row) => [table.caption, ...row.map(({ text }) => text)].join(' | ')),
    );
    for (const { item, asked, given } of read(realQuestionnaire, answers).items) {
      if (!asked || given === undefined) continue;
      const label = item.row?.label ?? item.question.short;
      const answer = describeAnswer(read(realQuestionnaire, answers), item.question, item.row);
      expect(
        rows.some((row) => row.includes(label) && row.includes(answer)),
        `${label}: ${answer}`,
      ).toBe(true);
    }
    for (const note of Object.values(notes)) expect(rows.join('\n')).toContain(note.trim());
  });

  it('sagt in der Kurzfassung, wie belastbar das Ergebnis ist', () => {
    const { answered, asked, unknown, open } = assessment.coverage;
    expect(textsOf(sectionOf(doc, 'kurzfassung'))).toContain(
      `${answered} von ${asked} Angaben beantwortet, ${unknown} mit „Weiß ich nicht“, ${open} noch offen.`,
    );
  });

  it('zeigt jede Dimension im Bild und mit einem Satz, warum', () => {
    const section = sectionOf(doc, 'bindung');
    const [chart] = blocksOf(section, 'chart');
    const names = realQuestionnaire.dimensions.map(({ name }) => name);
    expect(chart?.rows.map(({ label }) => label)).toEqual(names);
    const statements = blocksOf(section, 'statement').filter(({ id }) => id.startsWith('dimension-'));
    expect(statements.map(({ title }) => title)).toEqual(names);
    for (const { label, text, evidence } of statements) {
      expect(label).toMatch(/^Bindung: ((mindestens |höchstens )?(niedrig|erhöht|hoch)|noch offen)/);
      expect(text).not.toBe('');
      expect(evidence.length).toBeGreaterThan(0);
    }
    for (const { label, words } of chart?.rows ?? []) expect(chart?.alt).toContain(`${label}: ${words}`);
  });

  it('behauptet nur Befunde, die zutreffen', () => {
    const holding = assessment.findings.filter(({ verdict }) => verdict === 'holds').map(({ id }) => id);
    const shown = blocksOf(sectionOf(doc, 'bindung'), 'statement').filter(({ id }) =>
      id.startsWith('befund-'),
    );
    for (const { id } of shown) expect(holding).toContain(id.split('-')[1]);
    const open = blocksOf(sectionOf(doc, 'anlage'), 'statement').filter(({ id }) => id.endsWith('-possible'));
    for (const { text } of open)
      expect(textsOf(text).join('')).toMatch(/^Ob das zutrifft, hängt von Angaben ab/);
  });

  it('stellt alle Richtungen in fester Reihenfolge mit Gründen dafür und dagegen vor', () => {
    const section = sectionOf(doc, 'moeglichkeiten');
    const [overview] = blocksOf(section, 'table');
    const titles = overview?.rows.map(([first]) => first?.text);
    expect(titles).toHaveLength(realQuestionnaire.directions.length);
    expect(titles?.[0]).toBe('Belassen und absichern');
    const labelsOf = ({ lines }: PointsBlock) => lines.flat().map(({ label }) => label);
    const brief = blocksOf(section, 'points');
    expect(brief.map(({ title }) => title)).toEqual(titles);
    for (const block of brief) {
      const labels = labelsOf(block);
      if (!labels.includes('Heute')) expect(labels).toEqual(expect.arrayContaining(['Dafür', 'Dagegen']));
    }
    const details = blocksOf(sectionOf(doc, 'anlage'), 'points');
    expect(details.map(({ title }) => title)).toEqual(titles);
    for (const block of details) expect(labelsOf(block)[0]).toBe('Worum es geht');
    expect(overview?.columns.map(({ title }) => title)).toEqual([
      'Richtung',
      'Einordnung',
      'Bindung',
      'Ausstieg',
      'Organisation',
      'Zuständigkeiten',
      'Umstellung',
    ]);
  });

  it('lässt Zahlen der Bewertung, Rangfolgen, Ampeln und Alarm aus dem Hauptteil', () => {
    const text = mainTexts(doc)
      .replaceAll('nicht in einer Rangfolge', '')
      .replaceAll('Nächste beste Klärung', '');
    expect(text).not.toMatch(
      /\d,\d|\d ?%|\bScore\b|Gesamtnote|Ampel|Rangfolge|Platz \d|Sieger|\bbeste[rns]?\b/i,
    );
    expect(text).not.toMatch(/\b(rot|gelb|grün|kritisch|mangelhaft|Defizit|Gefahr|Versäumnis)\b/i);
  });
});

describe('Was über dem Dokument steht', () => {
  const questionnaire = questionnaireOf([single('anlass', ['vertragsende', 'frage'])], {
    title: 'Gesamtbetrachtung',
    version: '2.1.0',
    document: { occasion: 'anlass' },
  });
  const headOf = (given: {
    answers?: Answers;
    municipality?: string;
    today?: string;
    from?: Questionnaire;
  }) => {
    const { answers = {}, municipality = '', today = '2026-11-23', from = questionnaire } = given;
    const reading = read(from, answers);
    return compose({
      reading,
      assessment: assess(reading),
      notes: {},
      municipality,
      today,
      programVersion: '1.4.2',
    });
  };

  it('sagt, was es ist, woraus es entstand und was es nicht ist', () => {
    const doc = headOf({});
    expect(doc.title).toBe('Entscheidungsgrundlage zum IT-Betrieb');
    expect(doc.versions).toBe(
      'Fragebogen „Gesamtbetrachtung“, Fassung 2.1.0 · Programm Betriebskompass, Fassung 1.4.2 · Stand 23. November 2026',
    );
    expect(doc.disclaimer).toBe(
      'Selbsteinschätzung, keine technische oder rechtliche Prüfung · Privates Beratungsangebot – keine Website einer Behörde',
    );
  });

  it.each([
    ['2026-12-31', '31. Dezember 2026'],
    ['2027-01-01', '1. Januar 2027'],
    ['2028-02-29', '29. Februar 2028'],
  ])('trägt seinen Tag in Worten: %s', (today, expected) => {
    expect(headOf({ today })).toMatchObject({ date: today, dateText: expected });
  });

  it.each<[string, Answers, string]>([
    ['genannt', { anlass: 'vertragsende' }, 'Antwort vertragsende'],
    ['„Weiß ich nicht“', { anlass: 'unknown' }, 'nicht angegeben'],
    ['keine Antwort', {}, 'nicht angegeben'],
    ['keine gültige', { anlass: 'fest' }, 'nicht angegeben'],
  ])('nennt den Anlass: %s', (_case, answers, expected) => {
    expect(headOf({ answers }).occasion).toBe(expected);
  });

  it('nennt keinen Anlass, wo der Bogen nicht danach fragt', () => {
    const { document: _roles, ...from } = questionnaire;
    expect(headOf({ from, answers: { anlass: 'vertragsende' } }).occasion).toBe('nicht angegeben');
  });

  it.each([
    ['Gemeinde Großmühlen', 'Gemeinde Großmühlen'],
    ['  Stadt \n Bad\tAmsel ', 'Stadt Bad Amsel'],
    ['', ''],
  ])('schreibt den Namen der Kommune in eine Zeile: „%s“', (municipality, expected) => {
    expect(headOf({ municipality }).municipality).toBe(expected);
  });

  it('zählt nur Abschnitte, in denen etwas steht', () => {
    const { sections } = headOf({ answers: { anlass: 'frage' } });
    expect(sections.map(({ number, title }) => `${number ?? '–'} ${title}`)).toEqual([
      '1 Kurzfassung',
      '2 Nächste Schritte',
      '3 Offene Punkte',
      '4 Beschlussvorschlag',
      '– Anlage',
    ]);
  });
});

describe('Entscheidungsgrundlage in Grenzfällen', () => {
  it('sagt ohne jede Antwort, dass noch nichts einzuordnen ist', () => {
    const doc = documentOf({});
    expect(doc.headline).toBe('Für eine Einordnung liegen noch keine Angaben vor.');
    expect(doc.occasion).toBe('nicht angegeben');
    const [chart] = blocksOf(sectionOf(doc, 'bindung'), 'chart');
    for (const { words } of chart?.rows ?? []) expect(words).toContain('noch offen');
    expect(mainTexts(doc)).toContain('ist noch offen');
  });

  it('wertet durchgehendes „Weiß ich nicht“ weder gut noch schlecht', () => {
    const doc = documentOf(allUnknown);
    expect(doc.headline).toMatch(/^Noch keine Einordnung: 0 von \d+ Angaben sind beantwortet\.$/);
    expect(doc.stamp).toBe('Entwurf');
    expect(blocksOf(sectionOf(doc, 'offen'), 'list')[0]?.items.length).toBeGreaterThan(3);
  });

  it('nennt unter einem offenen Tor die Torfrage als nächste beste Klärung, und bei wem', () => {
    const doc = firstDocumentOf({ ...firstExamples[1]?.answers, p_partner: 'unknown' });
    const [first] = blocksOf(sectionOf(doc, 'offen'), 'paragraph');
    expect(textsOf(first?.text).join('')).toBe(
      'Nächste beste Klärung: Beteiligte von außen, zu erfragen bei: Hauptamt. Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.',
    );
  });

  it('sagt, dass einer von zwei Befunden in jedem Fall zutrifft und anhebt', () => {
    const doc = firstDocumentOf({
      w_personen: 'eine',
      w_unterlagen: 'veraltet',
      w_angebot: 'ja',
      w_passwoerter: 'sicher',
      z_ansprech: 'ja',
      vertiefung: 'nein',
    });
    const statement = blocksOf(sectionOf(doc, 'bindung'), 'statement').find(
      ({ id }) => id === 'dimension-wissen',
    );
    expect(statement?.label).toBe('Bindung: mindestens erhöht');
    expect(textsOf(statement?.text).join('')).toContain(
      'Angehoben, weil einer dieser Befunde in jedem Fall zutrifft: „Wissen bei höchstens einer Person, Übergabe ist nicht gesichert“ und „Wissen bei höchstens einer Person“.',
    );
    const [chart] = blocksOf(sectionOf(doc, 'bindung'), 'chart');
    expect(chart?.rows.map(({ raisedTo }) => raisedTo)).toEqual(Array(6).fill(undefined));
  });

  it('zählt Aufgaben ohne Angabe als mögliche Lücken, statt jede zu nennen', () => {
    const sentence = (aufgaben: Answers[string]) =>
      textsOf(sectionOf(documentOf({ aufgaben }), 'zustaendigkeiten')).flatMap(
        (text) => /Bei [^.]*nicht auszuschließen, weil [^.]*\./.exec(text) ?? [],
      );
    const all = Object.fromEntries(realQuestionnaire.tasks.map(({ id }) => [id, { parties: ['kommune'] }]));
    const { [realQuestionnaire.tasks[0]?.id ?? '']: _one, ...others } = all;
    expect(sentence(all)).toEqual([]);
    expect(sentence(others)).toEqual([
      'Bei einer weiteren Aufgabe ist eine Lücke nicht auszuschließen, weil die Angabe dazu noch fehlt.',
    ]);
    expect(sentence({ [realQuestionnaire.tasks[0]?.id ?? '']: { parties: ['niemand'] } })).toEqual([
      'Bei bis zu 19 weiteren Aufgaben ist eine Lücke nicht auszuschließen, weil die Angabe dazu noch fehlt.',
    ]);
  });

  it('führt eine gespeicherte Angabe, die nicht zur Frage passt, auf und zählt die Frage als offen', () => {
    const doc = documentOf({ z_notfall: 'Nein' });
    const resting = blocksOf(sectionOf(doc, 'anlage'), 'table').find(
      ({ caption }) => caption === 'Ruhende Angaben',
    );
    expect(resting?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Notfallplan', '–', 'Die gespeicherte Angabe passt nicht zur Frage; die Frage gilt als offen.'],
    ]);
  });

  it('führt ruhende Antworten getrennt auf und lässt sie sonst nirgends erscheinen', () => {
    const answers = { z_ansprech: 'nein', z_vertretung: 'papier' };
    const doc = firstDocumentOf(answers, { z_vertretung: 'Frau Amsel übernimmt im Urlaub.' });
    const resting = blocksOf(sectionOf(doc, 'anlage'), 'table').filter(
      ({ caption }) => caption === 'Ruhende Angaben',
    );
    expect(textsOf(resting)).toEqual(
      expect.arrayContaining([
        'Ja, aber sie ist noch nicht eingearbeitet\nNotiz: Frau Amsel übernimmt im Urlaub.',
        'Die Frage wird nach den übrigen Antworten derzeit nicht gestellt.',
      ]),
    );
    expect(mainTexts(doc)).not.toContain('noch nicht eingearbeitet');
  });

  it('setzt Fristen relativ zum Datum und nimmt kein Ergebnis vorweg', () => {
    const [resolution] = blocksOf(sectionOf(documentOf(allUnknown), 'beschluss'), 'resolution');
    const text = resolution?.items.join('\n') ?? '';
    expect(text).toContain('beauftragt die Verwaltung');
    // The last working day of the third month; its last day is a Sunday.
    expect(text).toContain('bis zum 26. Februar 2027');
    expect(text).toContain('„Belassen und absichern“');
    expect(text).not.toMatch(/\b(kündigt|wechselt|vergibt|wird vergeben)\b/);
  });
});

describe('Entscheidungsgrundlage für beliebige Antworten', () => {
  it('besteht immer aus fertigen Sätzen', () => {
    fc.assert(
      fc.property(randomAnswers, (answers) => {
        const doc = documentOf(answers);
        for (const text of textsOf(doc)) {
          expect(text).not.toMatch(/undefined|NaN|null\b|\[object|Infinity/);
          expect(text).not.toMatch(/ {2}|\.\.(?!\.)| [,.;]|: \.|„“/);
          expect(text).not.toMatch(/glossar:|\*\*/);
        }
        expect(flat(doc.headline)).toMatch(
          /^(Nach den Angaben der Verwaltung|Für eine Einordnung|Noch keine Einordnung:) .+\.$/,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gelingt auch für einen ganz anderen Fragebogen', () => {
    const pair = anyQuestionnaire.chain((questionnaire) =>
      fc.tuple(fc.constant(questionnaire), anyAnswers(questionnaire, 3)),
    );
    fc.assert(
      fc.property(pair, ([questionnaire, byItem]) => {
        const answers = stored(questionnaire, byItem);
        const reading = read(questionnaire, answers);
        const doc = compose({
          reading,
          assessment: assess(reading),
          notes: {},
          municipality: 'Gemeinde Großmühlen',
          today: '2026-11-23',
          programVersion: '1.0.0',
        });
        for (const text of textsOf(doc)) expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
        for (const { title, blocks } of doc.sections) expect(blocks, title).not.toEqual([]);
        expect(textsOf(doc).join(' ')).not.toMatch(/\b0 von 0\b|\b0 Aufgaben\b|Die null|Alle null/);
      }),
      { numRuns: 60 },
    );
  });

  it('nennt drei bis acht nächste Schritte und jeden offenen Ansprechpartner', () => {
    fc.assert(
      fc.property(randomAnswers, (answers) => {
        const doc = documentOf(answers);
        const [steps] = blocksOf(sectionOf(doc, 'schritte'), 'table');
        expect(steps?.rows.length).toBeGreaterThanOrEqual(3);
        expect(steps?.rows.length).toBeLessThanOrEqual(8);
        const reading = read(realQuestionnaire, answers);
        const contacts = new Set(
          assess(reading).clarifications.map(({ askWhom }) => contactFor(reading, askWhom)?.label),
        );
        expect(blocksOf(sectionOf(doc, 'offen'), 'list')[0]?.items ?? []).toHaveLength(contacts.size);
      }),
      { numRuns: 40 },
    );
  });

  it('spricht in der Unterlage von der Verwaltung und auf der Seite mit ihr', () => {
    const pair = anyQuestionnaire.chain((questionnaire) =>
      fc.tuple(fc.constant(questionnaire), anyAnswers(questionnaire, 3)),
    );
    const seen = { paper: false, page: false };
    fc.assert(
      fc.property(pair, ([questionnaire, byItem]) => {
        const reading = read(questionnaire, stored(questionnaire, byItem));
        const matter = {
          reading,
          assessment: assess(reading),
          notes: {},
          municipality: '',
          today: '2026-11-23',
          programVersion: '1.0.0',
        };
        const paper = textsOf(compose(matter)).join('\n');
        const page = textsOf(compose({ ...matter, address: 'sie' })).join('\n');
        expect(paper).not.toMatch(/\bIhr(e[mnrs]?)?\b|\bIhnen\b|(?<![.?!:„]\s|^)\bSie\b|\p{L}en Sie\b/mu);
        expect(page).not.toContain('Angaben der Verwaltung');
        seen.paper ||= paper.includes('den Angaben der Verwaltung');
        seen.page ||= page.includes('Ihren Angaben');
      }),
      { numRuns: 12 },
    );
    expect(seen).toEqual({ paper: true, page: true });
  });

  it('ändert mit dem, was vorgesehen ist, nichts an dem, was von heute gesagt wird', () => {
    const measureIds = realQuestionnaire.measures.map(({ id }) => id);
    fc.assert(
      fc.property(randomAnswers, fc.subarray(measureIds, { minLength: 1 }), (answers, measures) => {
        const [today, intending] = [documentOf(answers), intendingDocument(answers, measures)];
        const others = ({ sections }: typeof today) =>
          sections.filter(({ id }) => id !== 'vorhaben').map(({ number: _number, ...rest }) => rest);
        expect(intending.headline).toBe(today.headline);
        expect(others(intending)).toEqual(others(today));
        expect(today.sections.map(({ id }) => id)).not.toContain('vorhaben');
      }),
      { numRuns: 8 },
    );
  });

  it('ist für gleiche Eingaben gleich und ändert mit dem Datum nur Daten', () => {
    fc.assert(
      fc.property(randomAnswers, (answers) => {
        expect(documentOf(answers)).toEqual(documentOf(answers));
        const later = documentOf(answers, {}, '2027-04-05');
        const withoutBeschluss = (doc: typeof later) => doc.sections.filter(({ id }) => id !== 'beschluss');
        expect(withoutBeschluss(later)).toEqual(withoutBeschluss(documentOf(answers)));
      }),
      { numRuns: 15 },
    );
  });
});
