import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { unanswered } from '../../src/assessment/steps.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { type StepRow, stepListOf } from '../../src/entscheidungsgrundlage/stepList.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { archetypes, municipality } from '../support/archetypes.ts';
import { finding, matrix, multi, questionnaireOf, row, single, task, tasks } from '../support/builders.ts';
import { contextFor, dimension, measure } from '../support/contexts.ts';
import { firstQuestionnaire, realQuestionnaire } from '../support/real.ts';
import { words } from '../support/words.ts';

const points = { gut: 0, mittel: 50, schlecht: 100 } as const;
const firm = { nom: 'die Firma', gen: 'der Firma', dat: 'der Firma', akk: 'die Firma' };
const questionnaire = questionnaireOf(
  [
    multi('partner', ['firma', 'verband']),
    single('personen', points, { score: { dimension: 'wissen', weight: 1 } }),
    matrix('export', [row('email'), row('server')], points, { score: { dimension: 'daten', weight: 1 } }),
    tasks('aufgaben', ['a1', 'a2']),
  ],
  {
    document: { partners: 'partner' },
    words: { ...words, partners: { firma: firm } },
    dimensions: [dimension('wissen', 'Bindung durch Wissen'), dimension('daten', 'Bindung durch Daten')],
    bausteine: [
      { id: 'email', name: 'E-Mail', weight: 1 },
      { id: 'server', name: 'Server', weight: 1 },
    ],
    contacts: [{ id: 'leitung', label: 'Leitung' }],
    tasks: [task('a1', { name: 'Sichern' }), task('a2', { name: 'Prüfen' })],
    findings: [
      {
        ...finding('k1', { all: [] }, { title: 'Kein Export', measures: ['zusage'] }),
        cases: ['email', 'server'].map((id) => ({
          row: id,
          when: { question: `export@${id}`, is: 'schlecht' },
        })),
      },
      finding(
        'k2',
        { question: 'personen', is: 'schlecht' },
        { title: 'Wissen fehlt', measures: ['einarbeiten'] },
      ),
    ],
    measures: [
      measure('zusage', {
        title: 'Export für {bausteine} zusagen lassen',
        firstStep: 'Mit {partner.dat} sprechen.',
        sets: ['email', 'server'].map((id) => ({ question: `export@${id}`, to: 'mittel' })),
        actor: 'leitung',
        consent: true,
        against: '{partner.nom} kann Geld verlangen.',
        effort: 3,
      }),
      measure('einarbeiten', {
        sets: [{ question: 'personen', to: 'gut' }],
        variants: [
          { when: { question: 'partner', includes: 'verband' }, title: 'Beim Verband anfragen', who: 'Amt' },
        ],
      }),
      measure('nebenbei', { sets: [{ question: 'personen', to: 'mittel' }], effort: 2 }),
    ],
  },
);
const answers: Answers = {
  partner: ['firma'],
  personen: 'schlecht',
  export: { email: 'schlecht', server: 'gut' },
  aufgaben: { a1: { parties: ['niemand'] }, a2: { parties: ['niemand'] } },
};
const listFor = (given: Answers = answers, measures: string[] = []) =>
  stepListOf(contextFor(questionnaire, { answers: given, choices: { measures, scopes: {}, compared: [] } }));
const rowsIn = (list: ReturnType<typeof listFor>): StepRow[] => [
  ...list.groups.flatMap(({ rows }) => rows),
  ...list.further,
];

describe('Liste der Schritte und Stellschrauben', () => {
  it('hat je Maßnahme fertige Sätze, mit Bausteinen und Parteien aus den Antworten', () => {
    expect(rowsIn(listFor()).find(({ id }) => id === 'zusage')).toEqual({
      id: 'zusage',
      title: 'Export für E-Mail zusagen lassen',
      who: 'Hauptamt',
      actor: { id: 'leitung', label: 'Leitung' },
      effort: 3,
      effortWords: 'Vorhaben',
      firstStep: 'Mit der Firma sprechen.',
      against: 'Die Firma kann Geld verlangen.',
      consent: 'Gelingt nur, wenn die andere Seite zustimmt.',
      effects: [{ dimension: 'daten', name: 'Daten', words: 'kann deutlich sinken' }],
      closes: [],
      mayClose: ['Kein Export (E-Mail)'],
      because: ['Kein Export (E-Mail)'],
      severity: 'wichtig',
      intended: false,
    });
  });

  it('lässt weg, was eine Partei braucht, die es nicht gibt', () => {
    const ids = rowsIn(listFor({ ...answers, partner: [] })).map(({ id }) => id);
    expect(ids).toContain('einarbeiten');
    expect(ids).not.toContain('zusage');
    expect(rowsIn(listFor({ ...answers, partner: 'unknown' })).map(({ id }) => id)).toContain('zusage');
  });

  it('nimmt andere Wörter, wo ihre Bedingung sicher zutrifft', () => {
    const titleWith = (partner: Answers[string]) =>
      rowsIn(listFor({ ...answers, partner })).find(({ id }) => id === 'einarbeiten');
    expect(titleWith(['verband'])).toMatchObject({ title: 'Beim Verband anfragen', who: 'Amt' });
    expect(titleWith('unknown')).toMatchObject({ title: 'Maßnahme einarbeiten', who: 'Hauptamt' });
  });

  it('führt Stellschrauben, die aus nichts folgen, für sich', () => {
    expect(listFor().levers.map(({ id, severity, because }) => [id, severity, because])).toEqual([
      ['nebenbei', undefined, []],
    ]);
  });

  it('nennt keine Wirkung, die beim Runden verschwindet', () => {
    const lever = { id: 'nebenbei', total: [0, 0] as const, closes: [], mayClose: [] };
    const leversWith = (low: number) =>
      stepListOf(
        contextFor(questionnaire, {
          answers,
          assessment: { levers: [{ ...lever, dimensions: [{ id: 'wissen', change: [low, 0] }] }] },
        }),
      ).levers;
    expect(leversWith(-0.4)).toEqual([]);
    expect(leversWith(-0.6)).toHaveLength(1);
  });

  it('setzt den Haken, wo die Maßnahme vorgesehen ist', () => {
    const list = listFor(answers, ['nebenbei', 'zusage']);
    const ticked = [...rowsIn(list), ...list.levers].filter(({ intended }) => intended).map(({ id }) => id);
    expect(ticked.sort()).toEqual(['nebenbei', 'zusage']);
  });

  it('antwortet auch auf Lücken, für die es keine Maßnahme gibt', () => {
    expect(listFor().plain[0]).toEqual({
      title: 'Zuständige Stelle und Vertretung benennen',
      who: 'Amtsleitung',
      firstStep: 'In der Verwaltung besprechen. Betroffen: Sichern und Prüfen.',
    });
  });
});

describe.each([
  ['ausgelieferter Fragebogen', realQuestionnaire],
  ['erste Fassung', firstQuestionnaire],
])('Schritte zu allem Gewichtigen: %s', (_name, bank: Questionnaire) => {
  it('lassen keinen vorrangigen oder wichtigen Befund und keine solche Lücke ohne Schritt', () => {
    fc.assert(
      fc.property(anyAnswers(bank, 1), (byItem) => {
        const reading = read(bank, stored(bank, byItem));
        const assessment = assess(reading);
        const list = stepListOf(
          contextOf({
            reading,
            assessment,
            notes: {},
            municipality: '',
            today: '2026-11-23',
            programVersion: '1.0.0',
          }),
        );
        const shown = new Set(rowsIn(list).map(({ id }) => id));
        const answered = assessment.measures
          .filter(({ id }) => shown.has(id))
          .flatMap(({ because }) => because);
        const isGrave = ({ verdict, severity }: { verdict: string; severity: string }) =>
          verdict === 'holds' && severity !== 'hinweis';
        for (const { id, row: baustein } of assessment.findings.filter(isGrave)) {
          const isAnswered = answered.some(
            (outcome) => 'finding' in outcome && outcome.finding === id && outcome.row === baustein,
          );
          const title = bank.findings.find((each) => each.id === id)?.title ?? id;
          expect(isAnswered || list.plain.some(({ firstStep }) => firstStep.includes(title)), id).toBe(true);
        }
        for (const { task: id, kind } of assessment.responsibilities.gaps.filter(isGrave)) {
          const isAnswered = answered.some(
            (outcome) => 'task' in outcome && outcome.task === id && outcome.kind === kind,
          );
          const name = bank.tasks.find((each) => each.id === id)?.name ?? id;
          const isNamed = list.plain.some(({ firstStep }) => firstStep.includes(name));
          expect(isAnswered || isNamed, `${id} ${kind}`).toBe(true);
        }
        expect(list.groups.flatMap(({ rows }) => rows).length + list.plain.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 15 },
    );
  });
});

describe('Maßnahmen zu allem Gewichtigen, über erfundene Kommunen', () => {
  it.each(archetypes)(
    'nennen bei „$name“ zu jedem gewichtigen Befund und jeder solchen Lücke eine',
    (archetype) => {
      const missing = Array.from({ length: 400 }, (_, seed) => {
        const answers = municipality(realQuestionnaire, archetype, seed);
        const { measures, findings, responsibilities } = assess(read(realQuestionnaire, answers));
        return unanswered(measures, findings, responsibilities.gaps);
      });
      expect(missing.flat()).toEqual([]);
    },
  );
});
