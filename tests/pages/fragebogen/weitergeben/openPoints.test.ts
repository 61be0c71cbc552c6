import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drafts, noDrafts } from '../../../../src/interview/drafts.ts';
import { addresseeOf, openByAddressee } from '../../../../src/pages/fragebogen/weitergeben/openPoints.ts';
import type { Answers } from '../../../../src/questionnaire/answers.ts';
import { read } from '../../../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../../../support/answers.ts';
import {
  matrix,
  multi,
  questionnaireOf,
  row,
  section,
  single,
  tasks,
  text,
} from '../../../support/builders.ts';
import { realQuestionnaire } from '../../../support/real.ts';

const contacts = [
  { id: 'leitung', label: 'Leitung' },
  { id: 'firma', label: 'IT-Dienstleister', partner: 'firma', otherwise: 'leitung' },
  { id: 'kasse', label: 'Kämmerei' },
];
const questionnaire = questionnaireOf(
  [
    section('wer', [
      multi('partner', ['firma'], { title: 'Wer ist beteiligt?' }),
      single('preis', ['fest', 'offen'], { title: 'Ist der Preis fest?', askWhom: 'kasse' }),
      single('form', ['a', 'b', 'c'], { title: 'Welche Form?', askWhom: 'firma' }),
      text('wunsch', { title: 'Was wünschen Sie?', optional: true }),
    ]),
    section('teile', [
      matrix('betrieb', [row('email'), row('server')], ['haus', 'extern'], { title: 'Wie?' }),
      tasks('aufgaben', ['sichern'], { title: 'Wer sichert?' }),
    ]),
  ],
  { contacts, document: { partners: 'partner' } },
);

const listed = (answers: Answers, drafts: Drafts = noDrafts) =>
  openByAddressee(read(questionnaire, answers), drafts).map(({ label, points }) => [
    label,
    ...points.flatMap(({ question, items }) =>
      items.map(({ row: at, state }) => `${question.id}${at ? `@${at.id}` : ''} ${state}`),
    ),
  ]);
const full: Answers = {
  partner: ['firma'],
  preis: 'fest',
  form: 'a',
  betrieb: { email: 'haus', server: 'haus' },
  aufgaben: { sichern: { parties: ['kommune'] } },
};

describe('Offenes nach Auskunft', () => {
  it('steht unter der Stelle, die es meist weiß, in der Reihenfolge der Stellen', () => {
    expect(listed({})).toEqual([
      ['Leitung', 'partner open', 'betrieb@email open', 'betrieb@server open', 'aufgaben@sichern open'],
      ['IT-Dienstleister', 'form open'],
      ['Kämmerei', 'preis open'],
    ]);
  });

  it('fragt im Haus, wo niemand von außen beteiligt ist', () => {
    expect(listed({ ...full, partner: [], form: 'unknown' })).toEqual([['Leitung', 'form unknown']]);
  });

  it.each<[what: string, answers: Answers, drafts: Drafts, line: string]>([
    ['unbeantwortet', { ...full, betrieb: { email: 'haus' } }, {}, 'betrieb@server open'],
    [
      '„Weiß ich nicht“',
      { ...full, betrieb: { email: 'haus', server: 'unknown' } },
      {},
      'betrieb@server unknown',
    ],
    ['noch zu klären', { ...full, form: { oneOf: ['a', 'b'] } }, {}, 'form narrowed'],
    ['angefangen', { ...full, preis: 'unknown' }, { preis: { ticked: [] } }, 'preis begun'],
    ['angefangene Änderung', full, { partner: { ticked: [] } }, 'partner begun'],
    ['angefangene freiwillige Angabe', full, { wunsch: { text: 'Vielleicht' } }, 'wunsch begun'],
  ])('nennt, warum etwas offen ist: %s', (_what, answers, drafts, line) => {
    expect(listed(answers, drafts).map(([, ...lines]) => lines)).toEqual([[line]]);
  });

  it('nennt eine Aufgabe von außen teilweise beantwortet, solange die Schriftform fehlt', () => {
    const outside = questionnaire.parties.find(({ kind }) => kind === 'external');
    const answers = { ...full, aufgaben: { sichern: { parties: [outside?.id ?? ''] } } };
    expect(listed(answers)).toEqual([['Leitung', 'aufgaben@sichern partly']]);
  });

  it('nennt nichts, wenn alles beantwortet ist, und freiwillig Leeres nie', () => {
    expect(listed(full)).toEqual([]);
  });

  it('findet eine Stelle auch unter dem Namen, an dessen Stelle sie steht, und eine ohne Offenes leer', () => {
    const alone = read(questionnaire, { ...full, partner: [], form: 'unknown' });
    const all = openByAddressee(alone, noDrafts);
    expect(addresseeOf(alone, all, 'firma').points).toHaveLength(1);
    expect(addresseeOf(alone, all, 'kasse')).toMatchObject({ label: 'Kämmerei', points: [] });
  });

  it('nennt bei beliebigen Antworten alles, was der Stand offen oder unbekannt nennt, und jedes einmal', () => {
    fc.assert(
      fc.property(anyAnswers(realQuestionnaire, 3), (byItem) => {
        const reading = read(realQuestionnaire, stored(realQuestionnaire, byItem));
        const keys = openByAddressee(reading, noDrafts).flatMap(({ points }) =>
          points.flatMap(({ question, items }) =>
            items.map(({ row: at }) => (at ? `${question.id}@${at.id}` : question.id)),
          ),
        );
        const expected = reading.items.filter(
          ({ asked, status, given, item }) =>
            asked && status !== 'answered' && (given !== undefined || !item.question.optional),
        );
        expect(keys.toSorted()).toEqual(expected.map(({ item }) => item.key).toSorted());
      }),
      { numRuns: 40 },
    );
  });
});
