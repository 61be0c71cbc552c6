import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { verdictOf } from '../../../src/assessment/exact/verdict.ts';
import type { Assessment } from '../../../src/assessment/model.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { findQuestion } from '../../../src/questionnaire/items.ts';
import type { Condition } from '../../../src/questionnaire/question.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { multi, number, questionnaireOf, single } from '../../support/builders.ts';
import { firstExamples } from '../../support/documents.ts';
import { firstQuestionnaire } from '../../support/real.ts';

const real = (answers: Answers) => assess(read(firstQuestionnaire, answers));

describe('Urteil über alle möglichen Antworten', () => {
  const questionnaire = questionnaireOf([
    single('farbe', ['rot', 'gelb', 'gruen']),
    multi('teile', ['email', 'netz']),
    number('jahre', { min: 1, max: 10 }),
  ]);
  const red: Condition = { question: 'farbe', is: 'rot' };

  it.each<[string, Condition, Answers, string]>([
    ['eine Bedingung und ihr Gegenteil', { any: [red, { not: red }] }, {}, 'yes'],
    ['zwei Antworten zugleich', { all: [red, { question: 'farbe', is: 'gelb' }] }, {}, 'no'],
    ['alle Antworten zusammen', { question: 'farbe', in: ['rot', 'gelb', 'gruen'] }, {}, 'yes'],
    [
      'ein Kreuz, aber keines',
      { all: [{ question: 'teile', includes: 'netz' }, { not: { question: 'teile', atLeast: 1 } }] },
      {},
      'no',
    ],
    ['mehr Kreuze, als es gibt', { question: 'teile', atLeast: 3 }, {}, 'no'],
    ['eine Zahl, die immer erreicht wird', { question: 'jahre', atLeast: 1 }, {}, 'yes'],
    ['eine Spanne über der Grenze', { question: 'jahre', atLeast: 3 }, { jahre: { from: 4, to: 6 } }, 'yes'],
    ['eine Spanne um die Grenze', { question: 'jahre', atLeast: 5 }, { jahre: { from: 4, to: 6 } }, 'open'],
    [
      'eine von zwei Antworten, die beide passen',
      { question: 'farbe', in: ['rot', 'gelb'] },
      { farbe: { oneOf: ['rot', 'gelb'] } },
      'yes',
    ],
    ['eine von zwei Antworten, von denen eine passt', red, { farbe: { oneOf: ['rot', 'gelb'] } }, 'open'],
    ['eine einzelne offene Antwort', red, {}, 'open'],
  ])('%s', (_, condition, answers, verdict) => {
    expect(verdictOf(read(questionnaire, answers), condition)).toBe(verdict);
  });
});

describe('Beispiele der Prüfung', () => {
  it('ist auch genau, wo eine Bedingung sehr viel liest, solange davon wenig offen ist', () => {
    const ids = Array.from({ length: 13 }, (_, index) => `f${index}`);
    const many = questionnaireOf(ids.map((id) => single(id, ['ja', 'nein'])));
    // „Eine ja, oder alle davon nein“ is always so, but no comparison alone says it.
    const when: Condition = {
      any: [
        ...ids.map((question): Condition => ({ question, is: 'ja' })),
        { all: ids.map((question): Condition => ({ question, is: 'nein' })) },
      ],
    };
    const known: Answers = Object.fromEntries(ids.slice(2).map((id) => [id, 'nein']));
    expect(verdictOf(read(many, known), when)).toBe('yes');
    expect(verdictOf(read(many, {}), when)).toBe('open');
  });

  it('F4: eine Voraussetzung, die so oder so erfüllt ist, ist erfüllt', () => {
    const { directions } = real({ p_partner: 'unknown', v_teilkuendigung: 'ja', z_ansprech: 'ja' });
    const states = directions
      .flatMap(({ preconditions }) => preconditions)
      .map(({ id, state }) => [id, state]);
    expect(new Map(states as [string, string][]).get('R3a')).toBe('met');
  });

  it('F4: ein Befund, dem eine Antwort widerspricht, ist ausgeschlossen', () => {
    const ids = real({ v_ausstieg: ['daten'] }).findings.map(({ id }) => id);
    expect(ids).not.toContain('K13');
    expect(real({}).findings.map(({ id }) => id)).toContain('K13');
  });

  it('F2: ein Baustein ist so gebunden, wie er es wäre, wenn es ihn gibt', () => {
    const { bausteine } = real({
      bausteine: 'unknown',
      betrieb: { server: 'lokal' },
      t_trennbar: { server: 'ja' },
      d_export: { server: 'nein' },
      m_alternativen: { server: 'nein' },
    });
    const [low = 0, high = 0] = bausteine.find(({ id }) => id === 'server')?.interval ?? [];
    expect(low).toBeCloseTo(200 / 3, 9);
    expect(high).toBeCloseTo(200 / 3, 9);
  });

  it('F3: eine Dimension reicht nur so weit, wie eine Antwort auf die Torfrage sie bringt', () => {
    const { dimensions } = real({
      p_partner: 'unknown',
      g_ueberblick: 'voll',
      g_preis: 'fest',
      g_wechselkosten: 'mehr',
      g_vorauszahlung: 'nein',
      vertiefung: 'nein',
    });
    expect(dimensions.find(({ id }) => id === 'geld')?.interval).toEqual([0, 30]);
  });

  it.each(firstExamples)(
    'F1: eine offene Torfrage verengt so weit, wie jede ihrer Antworten es tut: $title',
    ({ answers }) => {
      const partners = findQuestion(firstQuestionnaire, 'p_partner');
      const options = partners?.kind === 'multi' ? partners.options.map(({ id }) => id) : [];
      const subsets = Array.from({ length: 1 << options.length }, (_, set) =>
        options.filter((_option, bit) => (set & (1 << bit)) !== 0),
      );
      const widthOf = ({ total }: Assessment): number =>
        (total.interval?.[1] ?? 0) - (total.interval?.[0] ?? 0);
      const open = real({ ...answers, p_partner: 'unknown' });
      const left = subsets.map((p_partner) => widthOf(real({ ...answers, p_partner })));
      const point = open.clarifications.find(({ question }) => question === 'p_partner');
      expect(point?.narrowing[0]).toBeCloseTo(widthOf(open) - Math.max(...left), 9);
      expect(point?.narrowing[1]).toBeCloseTo(widthOf(open) - Math.min(...left), 9);
    },
  );

  it('§ 13.1: zwei Befunde, von denen einer zutreffen muss, heben die Stufe', () => {
    const { dimensions } = real({
      w_personen: 'eine',
      w_unterlagen: 'veraltet',
      w_angebot: 'ja',
      w_passwoerter: 'sicher',
      z_ansprech: 'ja',
      vertiefung: 'nein',
    });
    const wissen = dimensions.find(({ id }) => id === 'wissen');
    expect(wissen?.level).toEqual({ from: 'erhoeht', to: 'hoch' });
    expect(wissen?.raisedBy).toEqual([]);
    expect(wissen?.raisedByOneOf).toEqual(['K03', 'K03b']);
  });
});
