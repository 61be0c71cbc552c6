import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noDrafts } from '../../../../src/interview/drafts.ts';
import { handOnText } from '../../../../src/pages/fragebogen/weitergeben/handOnText.ts';
import { openByAddressee } from '../../../../src/pages/fragebogen/weitergeben/openPoints.ts';
import type { Answers } from '../../../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../../../src/questionnaire/model.ts';
import { read } from '../../../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../../../support/answers.ts';
import {
  date,
  matrix,
  money,
  multi,
  number,
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
  { id: 'kasse', label: 'Kämmerei' },
];
const at = { askWhom: 'kasse' };

/** A questionnaire whose every question goes to the Kämmerei, each kind once. */
const everyKind = questionnaireOf(
  [
    section('haus', [
      single('form', ['gross', 'klein'], { ...at, title: 'Wie groß ist es?' }),
      single('sicher', ['gut'], { ...at, title: 'Wer sind Sie?', noUnknown: true }),
      single('passt', ['gut'], { ...at, title: 'Passt es?', mayNotApply: { hint: 'Ohne Haus.' } }),
      multi('dinge', ['stuhl', 'tisch'], { ...at, title: 'Was steht darin?', none: { label: 'Nichts' } }),
      matrix('lage', [row('dach'), row('keller')], ['oben', 'unten'], {
        ...at,
        title: 'Wo liegt dieser Teil?',
        titleForAll: 'Wo liegen diese Teile?',
      }),
      tasks('aufgaben', ['fegen'], { ...at, title: 'Wer erledigt das?' }),
      number('plaetze', { ...at, title: 'Wie viele Plätze gibt es?', unit: 'Plätze' }),
      money('kosten', { ...at, title: 'Was kostet es?', periods: ['monat', 'jahr'] }),
      date('ende', { ...at, title: 'Wann endet es?', precision: 'month' }),
      text('sonst', { ...at, title: 'Was ist sonst wichtig?', maxLength: 1200 }),
    ]),
  ],
  { contacts },
);

const textFor = (questionnaire: Questionnaire, answers: Answers = {}, label = 'Kämmerei'): string => {
  const reading = read(questionnaire, answers);
  const addressee = openByAddressee(reading, noDrafts).find((each) => each.label === label);
  return addressee ? handOnText(reading, addressee) : '';
};
/** The lines about a question, from its wording to the next blank line. */
const about = (whole: string, title: string): string[] =>
  whole
    .split('\n\n')
    .map((part) => part.split('\n').slice(1))
    .find(([wording]) => wording === title) ?? [];

describe('Fragen zum Weitergeben', () => {
  it('beginnt mit einer Bitte, die „Weiß ich nicht“ erlaubt', () => {
    expect(textFor(everyKind).split('\n').slice(0, 11)).toEqual([
      'Guten Tag,',
      '',
      'für eine Einschätzung unserer IT fehlen uns noch Angaben.',
      'Bitte helfen Sie uns bei den folgenden 10\u00a0Fragen. Schreiben Sie Ihre Antwort dazu.',
      'Wenn Sie etwas nicht wissen, ist „Weiß ich nicht“ eine gute Antwort.',
      'Mit „Sie“ ist in den Fragen unsere Kommune gemeint.',
      'Bitte schreiben Sie keine Passwörter hinein.',
      '',
      'Vielen Dank für Ihre Hilfe!',
      '',
      'Wer es meist weiß: Kämmerei',
    ]);
  });

  it('spricht von einer Frage in der Einzahl', () => {
    const one = questionnaireOf([section('a', [single('b', ['c'], at)])], { contacts });
    expect(textFor(one)).toContain('Bitte helfen Sie uns bei der folgenden Frage.');
  });

  it('nennt die Stelle jeder Frage wie ihre Seite', () => {
    expect(textFor(everyKind)).toContain('\nTeil 1 von 1: Teil haus – Frage\u00a04\nWas steht darin?\n');
  });

  const unknown = '[ ] Weiß ich nicht';
  it.each<[title: string, lines: string[]]>([
    ['Wie groß ist es?', ['[ ] Antwort gross', '[ ] Antwort klein', unknown]],
    ['Wer sind Sie?', ['[ ] Antwort gut']],
    ['Passt es?', ['[ ] Antwort gut', '[ ] Trifft nicht zu, weil: …', unknown]],
    [
      'Was steht darin?',
      ['Mehrere Antworten sind möglich.', '[ ] Antwort stuhl', '[ ] Antwort tisch', '[ ] Nichts', unknown],
    ],
    [
      'Wo liegen diese Teile?',
      [
        'Mögliche Antworten:',
        '– Antwort oben',
        '– Antwort unten',
        '– Weiß ich nicht',
        'Bitte antworten Sie in jeder Zeile:',
        'Zeile dach: …',
        'Zeile keller: …',
      ],
    ],
    ['Wie viele Plätze gibt es?', ['Eine Zahl oder ein Bereich (Plätze): …', unknown]],
    ['Was kostet es?', ['Ein Betrag oder ein Bereich in Euro (im Monat oder im Jahr): …', unknown]],
    ['Wann endet es?', ['Monat und Jahr, zum Beispiel 12/2027: …', unknown]],
    ['Was ist sonst wichtig?', ['In eigenen Worten, höchstens 1.200\u00a0Zeichen: …', unknown]],
  ])('sagt zu „%s“, was geantwortet werden kann', (title, lines) => {
    expect(about(textFor(everyKind), title)).toEqual([title, ...lines]);
  });

  it('fragt bei Aufgaben nach Beteiligten, Schriftform und Federführung', () => {
    const lines = about(textFor(everyKind), 'Wer erledigt das?');
    expect(lines).toContain('Mögliche Antworten (höchstens zwei Beteiligte):');
    expect(lines).toContain('Bei zwei Beteiligten: Wer hat die Federführung?');
    expect(lines.at(-1)).toBe('Zeile fegen: …');
  });

  it('fragt nur nach den Zeilen, die offen sind, und dann im Wortlaut für eine', () => {
    const lines = about(textFor(everyKind, { lage: { dach: 'oben' } }), 'Wo liegt dieser Teil?');
    expect(lines.slice(-2)).toEqual(['Bitte antworten Sie hier:', 'Zeile keller: …']);
  });

  it('verrät keine Antwort, keinen Betrag und keinen Grund', () => {
    const whole = textFor(everyKind, {
      passt: { because: 'Geheimgrund' },
      plaetze: 4711,
      kosten: { amount: 815, period: 'jahr' },
      ende: '2031-07',
      sonst: 'Geheimtext',
    });
    expect(whole).not.toMatch(/Geheim|4\.?711|815|2031|Passt es|Was kostet es/);
  });
});

describe('bei beliebigen Antworten', () => {
  const names = new Set(realQuestionnaire.bausteine.flatMap(({ nameFrom }) => nameFrom ?? []));
  /** Words that only somebody's own answer can bring into the text. */
  const secret = 'Nur für uns';

  it('steht jede offene Frage genau einmal im Text ihrer Stelle und in keinem anderen, und keine Antwort in einem', () => {
    fc.assert(
      fc.property(anyAnswers(realQuestionnaire, 4), (byItem) => {
        const own = [...byItem].map(([key, answer]) => {
          const { kind } = realQuestionnaire.sections
            .flatMap(({ questions }) => questions)
            .find(({ id }) => id === key) ?? { kind: 'rows' };
          if (kind === 'text' && !names.has(key)) return [key, secret] as const;
          const isReason = typeof answer === 'object' && 'because' in answer;
          return [key, isReason ? { because: secret } : answer] as const;
        });
        const reading = read(realQuestionnaire, stored(realQuestionnaire, new Map(own)));
        const all = openByAddressee(reading, noDrafts);
        const texts = all.map((addressee) => handOnText(reading, addressee));
        for (const { label, points } of all)
          for (const { place } of points) {
            const found = texts.map((each) => each.split('\n').filter((line) => line === place).length);
            expect(found).toEqual(all.map((other) => (other.label === label ? 1 : 0)));
          }
        const open = all.flatMap(({ points }) => points);
        const lines = texts.flatMap((each) => each.split('\n'));
        expect(lines.filter((line) => /^(Teil \d|Zusätzlicher Teil)/.test(line))).toHaveLength(open.length);
        expect(lines.join('\n')).not.toContain(secret);
        expect(lines.join('\n')).not.toMatch(/\[[^ ]\]/);
      }),
      { numRuns: 40 },
    );
  });
});
