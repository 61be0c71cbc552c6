import { describe, expect, it } from 'vitest';
import type { Assessment, DimensionResult, Gap, Responsibilities } from '../../src/assessment/model.ts';
import { headline, kurzfassung } from '../../src/entscheidungsgrundlage/kurzfassung.ts';
import { finding, questionnaireOf, single } from '../support/builders.ts';
import {
  clarification,
  contextFor,
  contribution,
  dimension,
  dimensionResult,
  direction,
  directionResult,
  findingResult,
  gap,
  range,
  responsibilities,
  sentencesOf,
} from '../support/contexts.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const when = { question: 'frage', is: 'ja' } as const;
const questionnaire = questionnaireOf([single('frage', ['ja', 'nein'])], {
  dimensions: [
    dimension('v', 'Bindung durch Verträge'),
    dimension('d', 'Bindung durch Daten'),
    dimension('s', 'Souveränität'),
  ],
  findings: letters.map((id) => finding(id, when)),
  directions: letters.map((id) => direction(id)),
});
const coverage = { asked: 20, answered: 12, unknown: 3, open: 5 };
const tasks = (settled: Responsibilities['settled'], gaps: Gap[] = []) => responsibilities(settled, 20, gaps);
const noTasks = responsibilities();
const empty = {
  coverage,
  dimensions: [],
  findings: [],
  responsibilities: noTasks,
  clarifications: [],
  directions: [],
} satisfies Partial<Assessment>;
const contextOf = (assessment: Partial<Assessment>, from = questionnaire) =>
  contextFor(from, { assessment: { ...empty, ...assessment } });
const niedrig = range('niedrig');
const offen = range('niedrig', 'hoch');
const rated = (...levels: [string, DimensionResult['level']][]) =>
  levels.map(([id, level]) => dimensionResult(id, { level }));

describe('Ergebnis in einem Satz', () => {
  it.each<[string, Partial<Assessment>, string]>([
    [
      'nichts beantwortet',
      { coverage: { asked: 20, answered: 0, unknown: 0, open: 20 } },
      'Für eine Einordnung liegen noch keine Angaben vor.',
    ],
    [
      'nur „Weiß ich nicht“',
      { coverage: { asked: 20, answered: 0, unknown: 1, open: 19 }, dimensions: rated(['v', offen]) },
      'Nach den Angaben der Verwaltung lässt sich die Bindung noch nicht einordnen.',
    ],
    [
      'so viele Antworten wie „Weiß ich nicht“',
      { coverage: { ...coverage, answered: 3, unknown: 3 } },
      'Nach den Angaben der Verwaltung sind 3 von 20 Fragen geklärt.',
    ],
    [
      'zwei Dimensionen, beide gleich',
      { dimensions: rated(['v', niedrig], ['d', niedrig]) },
      'Nach den Angaben der Verwaltung ist die Bindung in allen Bereichen niedrig.',
    ],
    ['ohne Bindung und ohne Aufgaben', {}, 'Nach den Angaben der Verwaltung sind 12 von 20 Fragen geklärt.'],
    [
      'eine Frage geklärt',
      { coverage: { ...coverage, answered: 1 } },
      'Nach den Angaben der Verwaltung ist 1 von 20 Fragen geklärt.',
    ],
    [
      'ohne Bindung',
      { responsibilities: tasks([12, 14]) },
      'Nach den Angaben der Verwaltung: 12 bis 14 von 20 Aufgaben sind geklärt.',
    ],
    [
      'eine Dimension',
      { dimensions: rated(['v', range('hoch')]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge hoch.',
    ],
    [
      'die schwerste von mehreren',
      { dimensions: rated(['v', niedrig], ['d', range('hoch')], ['s', range('erhoeht')]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Daten hoch.',
    ],
    [
      'eine Spanne wiegt mehr als ihr Anfang',
      { dimensions: rated(['v', range('erhoeht')], ['d', range('erhoeht', 'hoch')]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Daten mindestens erhöht.',
    ],
    [
      'zwei gleich schwere',
      { dimensions: rated(['v', range('hoch')], ['d', range('hoch')], ['s', niedrig]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge und durch Daten hoch.',
    ],
    [
      'ein Name, der anders gebaut ist',
      { dimensions: rated(['v', niedrig], ['s', range('erhoeht')]) },
      'Nach den Angaben der Verwaltung ist die Bindung bei „Souveränität“ erhöht.',
    ],
    [
      'alle gleich',
      { dimensions: rated(['v', niedrig], ['d', niedrig], ['s', niedrig]) },
      'Nach den Angaben der Verwaltung ist die Bindung in allen Bereichen niedrig.',
    ],
    [
      'alle bis auf eine offene gleich',
      { dimensions: rated(['v', niedrig], ['d', niedrig], ['s', offen]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge und durch Daten niedrig; bei „Souveränität“ ist sie noch offen.',
    ],
    [
      'zwei offene',
      { dimensions: rated(['v', range('hoch')], ['d', offen], ['s', offen]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge hoch; durch Daten und bei „Souveränität“ ist sie noch offen.',
    ],
    [
      'drei offene werden gezählt',
      { dimensions: rated(['v', range('hoch')], ['d', offen], ['s', offen], ['x', offen]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge hoch; in drei Bereichen ist sie noch offen.',
    ],
    [
      'gleich schwer, aber nicht dasselbe',
      {
        dimensions: [
          dimensionResult('v', { interval: [60, 60], level: range('erhoeht', 'hoch') }),
          dimensionResult('d', { interval: [50, 90], level: range('erhoeht', 'hoch') }),
        ],
      },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge erhöht bis hoch und durch Daten mindestens erhöht.',
    ],
    [
      'mit Vorbehalt',
      {
        dimensions: [
          dimensionResult('v', {
            interval: [40, 60],
            level: offen,
            core: range('erhoeht'),
            contributions: [contribution('frage', [0, 100])],
          }),
          ...rated(['d', niedrig]),
        ],
      },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge erhöht (eine Angabe fehlt).',
    ],
    [
      'mit Aufgaben',
      { dimensions: rated(['v', range('hoch')]), responsibilities: tasks([7, 7]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge hoch; 7 von 20 Aufgaben sind geklärt.',
    ],
    [
      'eine geklärte Aufgabe',
      { dimensions: rated(['v', range('hoch')]), responsibilities: tasks([1, 1]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge hoch; 1 von 20 Aufgaben ist geklärt.',
    ],
    [
      'Aufgaben noch offen',
      { dimensions: rated(['v', range('hoch')]), responsibilities: tasks([0, 20]) },
      'Nach den Angaben der Verwaltung ist die Bindung durch Verträge hoch.',
    ],
  ])('%s', (_case, assessment, expected) => {
    expect(headline(contextOf(assessment))).toBe(expected);
  });
});

it.each([
  [1, 'Noch keine Einordnung: 1 von 20 Angaben ist beantwortet.'],
  [11, 'Noch keine Einordnung: 11 von 20 Angaben sind beantwortet.'],
])('ordnet nichts ein, solange zu wenig beantwortet ist: %i Angaben', (answered, expected) => {
  const assessment = { coverage: { ...coverage, answered }, dimensions: rated(['v', range('hoch')]) };
  expect(headline({ ...contextOf(assessment), isDraft: true })).toBe(expected);
});

/** The point of the summary on one topic. */
const pointOn = (topic: string, assessment: Partial<Assessment>, from = questionnaire) =>
  sentencesOf(kurzfassung(contextOf(assessment, from))).find((text) => text.startsWith(`${topic}. `));
const found = (ids: string, more: Parameters<typeof findingResult>[1] = {}) =>
  [...ids].map((id) => findingResult(id, more));

describe('Befunde in der Kurzfassung', () => {
  const none = 'Befunde. Nach den Angaben der Verwaltung trifft kein vorrangiger oder wichtiger Befund zu';
  const three =
    'Befunde. Nach den Angaben der Verwaltung fällt auf: Befund a (wichtig); Befund b (wichtig); Befund c (wichtig).';
  it.each<[string, Assessment['findings'], string]>([
    ['keiner', [], `${none}.`],
    ['nur ein Hinweis', found('a', { severity: 'hinweis' }), `${none}.`],
    [
      'nur Mögliches',
      found('a', { severity: 'kritisch', verdict: 'possible' }),
      `${none}; einer ist nicht auszuschließen, weil Angaben fehlen.`,
    ],
    [
      'mehreres Mögliches, ein Hinweis zählt nicht',
      [...found('abc', { verdict: 'possible' }), ...found('d', { severity: 'hinweis', verdict: 'possible' })],
      `${none}; drei sind nicht auszuschließen, weil Angaben fehlen.`,
    ],
    [
      'einer',
      found('a', { severity: 'kritisch' }),
      'Befunde. Nach den Angaben der Verwaltung fällt auf: Befund a (vorrangig).',
    ],
    ['drei', found('abc'), three],
    ['vier', found('abcd'), `${three} Dazu kommt ein weiterer Befund.`],
    ['fünf', found('abcde'), `${three} Dazu kommen zwei weitere Befunde.`],
    [
      'ein Hinweis daneben',
      [...found('a'), ...found('b', { severity: 'hinweis' })],
      'Befunde. Nach den Angaben der Verwaltung fällt auf: Befund a (wichtig). Dazu kommt ein weiterer Befund.',
    ],
    [
      'Mögliches daneben zählt nicht',
      [...found('a'), ...found('bc', { verdict: 'possible' })],
      'Befunde. Nach den Angaben der Verwaltung fällt auf: Befund a (wichtig).',
    ],
    [
      'derselbe bei mehreren Bausteinen zählt einmal',
      [...found('a', { row: 'x' }), ...found('a', { row: 'y' }), ...found('b')],
      'Befunde. Nach den Angaben der Verwaltung fällt auf: Befund a (wichtig); Befund b (wichtig).',
    ],
  ])('%s', (_case, findings, expected) => {
    expect(pointOn('Befunde', { findings })).toBe(expected);
  });

  it('fehlen, wenn der Fragebogen keine kennt', () => {
    expect(pointOn('Befunde', {}, { ...questionnaire, findings: [] })).toBeUndefined();
  });
});

describe('Zuständigkeiten in der Kurzfassung', () => {
  const heavy = { severity: 'kritisch' } as const;
  it.each<[string, Responsibilities, string | undefined]>([
    ['der Fragebogen kennt keine', noTasks, undefined],
    [
      'alles offen',
      tasks([0, 20]),
      'Zuständigkeiten. Wie viele der 20 Aufgaben geklärt sind, ist noch offen.',
    ],
    ['alle geklärt', tasks([20, 20]), 'Zuständigkeiten. Eine vorrangige Lücke ist nicht belegt.'],
    ['keine geklärt', tasks([0, 0]), 'Zuständigkeiten. Eine vorrangige Lücke ist nicht belegt.'],
    [
      'eine leichte Lücke',
      tasks([3, 5], [gap('a', 'niemand')]),
      'Zuständigkeiten. Eine vorrangige Lücke ist nicht belegt.',
    ],
    [
      'eine mögliche vorrangige Lücke',
      tasks([3, 5], [gap('a', 'niemand', { ...heavy, verdict: 'possible' })]),
      'Zuständigkeiten. Eine vorrangige Lücke ist nicht belegt.',
    ],
    [
      'eine vorrangige Lücke',
      tasks([3, 5], [gap('a', 'niemand', heavy)]),
      'Zuständigkeiten. Bei 1 Aufgabe besteht eine vorrangige Lücke.',
    ],
    [
      'zwei Lücken bei derselben Aufgabe',
      tasks([3, 5], [gap('a', 'niemand', heavy), gap('a', 'unklar', heavy)]),
      'Zuständigkeiten. Bei 1 Aufgabe besteht eine vorrangige Lücke.',
    ],
    [
      'Lücken bei zwei Aufgaben',
      tasks([3, 5], [gap('a', 'niemand', heavy), gap('b', 'unklar', heavy)]),
      'Zuständigkeiten. Bei 2 Aufgaben besteht eine vorrangige Lücke.',
    ],
  ])('%s', (_case, given, expected) => {
    expect(pointOn('Zuständigkeiten', { responsibilities: given })).toBe(expected);
  });

  it('sagen selbst, wie viele geklärt sind, wo die Überschrift davon spricht, dass noch zu wenig beantwortet ist', () => {
    const draft = { ...contextOf({ responsibilities: tasks([3, 5]) }), isDraft: true };
    expect(sentencesOf(kurzfassung(draft))).toContain(
      'Zuständigkeiten. Nach den Angaben der Verwaltung: 3 bis 5 von 20 Aufgaben sind geklärt. Eine vorrangige Lücke ist nicht belegt.',
    );
  });
});

describe('Offene Punkte in der Kurzfassung', () => {
  it.each([
    [0, 'Offene Punkte. Für die Einordnung fehlt keine Angabe.'],
    [1, 'Offene Punkte. 1 Angabe ist noch zu klären; bis dahin stehen Stufen als Spanne da.'],
    [2, 'Offene Punkte. 2 Angaben sind noch zu klären; bis dahin stehen Stufen als Spanne da.'],
  ])('%i Klärungen', (count, expected) => {
    const clarifications = Array.from({ length: count }, () => clarification('frage'));
    const coverage = { asked: 9, answered: 9 - count, unknown: 0, open: count };
    expect(pointOn('Offene Punkte', { clarifications, coverage })).toBe(expected);
  });

  it.each([
    [1, 1, 'eine weitere hängt davon ab'],
    [0, 2, 'zwei weitere hängen davon ab'],
  ])('nennt, was erst hinter einem offenen Tor fehlt: %i unbekannt, %i offen', (unknown, open, expected) => {
    const clarifications = [clarification('frage')];
    const coverage = { asked: 9, answered: 3, unknown, open: open + (unknown ? 0 : 1) };
    expect(pointOn('Offene Punkte', { clarifications, coverage })).toBe(
      `Offene Punkte. 1 Angabe ist noch zu klären, ${expected}; bis dahin stehen Stufen als Spanne da.`,
    );
  });
});

describe('Möglichkeiten in der Kurzfassung', () => {
  const placements = {
    j: 'in_betracht',
    s: 'nach_klaerung',
    f: 'voraussetzung_fehlt',
    h: 'entspricht_heute',
    n: 'nicht_sinnvoll',
  } as const;
  const lasting = {
    ...questionnaire,
    directions: [direction('a', { title: 'Belassen und absichern', always: true })],
  };
  const placed = (kinds: string) =>
    [...kinds].map((kind, index) =>
      directionResult(letters[index] ?? '', { placement: placements[kind as keyof typeof placements] }),
    );

  it.each<[string, string | undefined]>([
    ['', undefined],
    ['j', 'Möglichkeiten. Eine kommt in Betracht.'],
    ['s', 'Möglichkeiten. Bei einer ist vorher etwas zu klären.'],
    ['f', 'Möglichkeiten. Bei einer fehlt derzeit eine Voraussetzung.'],
    ['jj', 'Möglichkeiten. Betrachtet sind zwei Handlungsrichtungen. Zwei kommen in Betracht.'],
    [
      'js',
      'Möglichkeiten. Betrachtet sind zwei Handlungsrichtungen. Eine kommt in Betracht; bei einer ist vorher etwas zu klären.',
    ],
    [
      'jssf',
      'Möglichkeiten. Betrachtet sind vier Handlungsrichtungen. Eine kommt in Betracht; bei zwei ist vorher etwas zu klären; bei einer fehlt derzeit eine Voraussetzung.',
    ],
    [
      'jjff',
      'Möglichkeiten. Betrachtet sind vier Handlungsrichtungen. Zwei kommen in Betracht; bei zwei fehlt derzeit eine Voraussetzung.',
    ],
    [
      'sf',
      'Möglichkeiten. Betrachtet sind zwei Handlungsrichtungen. Keine kommt in Betracht; bei einer ist vorher etwas zu klären; bei einer fehlt derzeit eine Voraussetzung.',
    ],
    [
      'jhn',
      'Möglichkeiten. Betrachtet sind drei Handlungsrichtungen. Eine kommt in Betracht; eine entspricht dem heutigen Stand; eine ist derzeit nicht sinnvoll.',
    ],
    [
      'hhnn',
      'Möglichkeiten. Betrachtet sind vier Handlungsrichtungen. Keine kommt in Betracht; zwei entsprechen dem heutigen Stand; zwei sind derzeit nicht sinnvoll.',
    ],
  ])('zählt, was geht und was fehlt: „%s“', (kinds, expected) => {
    expect(pointOn('Möglichkeiten', { directions: placed(kinds) })).toBe(expected);
  });

  it('nennt die Richtung, die immer bleibt', () => {
    expect(pointOn('Möglichkeiten', { directions: placed('jj') }, lasting)).toBe(
      'Möglichkeiten. Betrachtet sind zwei Handlungsrichtungen, darunter „Belassen und absichern“. Zwei kommen in Betracht.',
    );
  });
});

it.each([
  [
    'dritte',
    '„Angaben der Verwaltung“ sind ihre Antworten in einer Selbsteinschätzung; alle stehen in der Anlage.',
  ],
  [
    'sie',
    '„Ihre Angaben“ sind die Antworten der Verwaltung in einer Selbsteinschätzung; alle stehen in der Anlage.',
  ],
] as const)(
  'die Kurzfassung beginnt damit, wie belastbar sie ist, und sagt, wessen Angaben es sind: %s',
  (address, expected) => {
    const section = kurzfassung({ ...contextOf({}), address });
    const sentences = sentencesOf(section);
    expect(section.title).toBe('Kurzfassung');
    expect(sentences[0]).toBe(
      'So belastbar ist das: 12 von 20 Angaben beantwortet, 3 mit „Weiß ich nicht“, 5 noch offen.',
    );
    expect(sentences.at(-1)).toBe(
      `${expected} „Vorrangig“ heißt: zuerst ansehen. Daran hängt eine gesetzliche Pflicht oder ob die Kommune bei Ausfall und Wechsel handeln kann. „Wichtig“ heißt: regeln, ohne dass es eilt. „Hinweis“ heißt: gut zu wissen.`,
    );
  },
);

it('die Kurzfassung erklärt Gewichte nur, wo das Dokument welche nennt', () => {
  const without = { ...questionnaire, findings: [] };
  const last = (assessment: Partial<Assessment>) =>
    sentencesOf(kurzfassung(contextOf(assessment, without))).at(-1);
  expect(last({})).not.toMatch(/„Vorrangig“ heißt/);
  expect(last({ responsibilities: tasks([1, 1]) })).toMatch(/„Vorrangig“ heißt/);
});
