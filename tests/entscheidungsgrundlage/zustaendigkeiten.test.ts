import { describe, expect, it } from 'vitest';
import type { Gap, Responsibilities } from '../../src/assessment/model.ts';
import { zustaendigkeiten } from '../../src/entscheidungsgrundlage/zustaendigkeiten.ts';
import type { GapKind } from '../../src/questionnaire/catalogue.ts';
import { questionnaireOf, single, task } from '../support/builders.ts';
import { contextFor, gap, headsOf, responsibilities, rowsOf, sentencesOf } from '../support/contexts.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const questionnaire = questionnaireOf([single('frage', ['ja'])], {
  tasks: letters.map((id) =>
    task(id, id === 'a' ? { stays: 'Die **Verantwortung**.' } : { remains: 'Die Kontrolle.' }),
  ),
});
const sectionFor = (given: Responsibilities) =>
  zustaendigkeiten(contextFor(questionnaire, { assessment: { responsibilities: given } }));
const meaning =
  'Geklärt heißt: Eine Stelle ist zuständig, Leistungen von außen sind schriftlich geregelt, und Aufgaben der Kommune haben eine Vertretung. Auch bei Betrieb durch andere bleibt ein Teil der Verantwortung immer bei der Kommune.';

describe('Wie viele Aufgaben geklärt sind', () => {
  it.each<[string, Responsibilities, string]>([
    [
      'keine Angabe',
      responsibilities([0, 20], 20, [], 20),
      'Wie viele der 20 Aufgaben geklärt sind, ist noch offen.',
    ],
    ['keine', responsibilities([0, 0], 20), '0 von 20 Aufgaben sind geklärt.'],
    ['eine', responsibilities([1, 1], 20), '1 von 20 Aufgaben ist geklärt.'],
    ['keine oder eine', responsibilities([0, 1], 20), '0 bis 1 von 20 Aufgaben sind geklärt.'],
    ['eine oder zwei', responsibilities([1, 2], 20), '1 bis 2 von 20 Aufgaben sind geklärt.'],
    [
      'alle möglich, eine Lücke',
      responsibilities([0, 20], 20, [gap('a', 'niemand')]),
      '0 bis 20 von 20 Aufgaben sind geklärt.',
    ],
    ['alle', responsibilities([20, 20], 20), '20 von 20 Aufgaben sind geklärt.'],
    [
      'nur eine Aufgabe, ohne Angabe',
      responsibilities([0, 1], 1),
      'Ob die Aufgabe geklärt ist, ist noch offen.',
    ],
    ['nur eine Aufgabe, geklärt', responsibilities([1, 1], 1), '1 von 1 Aufgabe ist geklärt.'],
    ['nur eine Aufgabe, nicht geklärt', responsibilities([0, 0], 1), '0 von 1 Aufgabe ist geklärt.'],
  ])('%s', (_case, given, expected) => {
    expect(sentencesOf(sectionFor(given))[0]).toBe(`Nach den Angaben der Verwaltung: ${expected} ${meaning}`);
  });

  it('ist keine Frage, wenn der Fragebogen keine Aufgaben kennt', () => {
    expect(sectionFor(responsibilities()).blocks).toEqual([]);
  });
});

const gapsOf = (ids: string, more: Partial<Gap> = {}) => [...ids].map((id) => gap(id, 'niemand', more));
/** Gaps of three kinds, so that none is all there is. */
const kinds = ['niemand', 'nicht_geregelt', 'ohne_vertretung'] as const;
const mixed = (ids: string) => [...ids].map((id, index) => gap(id, kinds[index % 3] ?? 'niemand'));

describe('Lücken', () => {
  const none = 'Aus den Angaben der Verwaltung ergibt sich keine Lücke.';
  it.each<[string, Responsibilities, string[]]>([
    ['nichts beantwortet: nichts weiter', responsibilities([0, 7], 7, [], 7), []],
    ['keine', responsibilities([7, 7], 7), [none]],
    [
      'eine Aufgabe ohne Angabe',
      responsibilities([6, 7], 7, [], 1),
      [
        `${none} Bei einer weiteren Aufgabe ist eine Lücke nicht auszuschließen, weil die Angabe dazu noch fehlt.`,
      ],
    ],
    [
      'mehrere ohne Angabe',
      responsibilities([1, 7], 7, [], 6),
      [
        `${none} Bei bis zu 6 weiteren Aufgaben ist eine Lücke nicht auszuschließen, weil die Angabe dazu noch fehlt.`,
      ],
    ],
    ['fünf Aufgaben', responsibilities([2, 2], 7, mixed('abcde')), []],
    [
      'sechs Aufgaben',
      responsibilities([1, 1], 7, mixed('abcdef')),
      ['1 weitere Aufgabe mit Lücken steht in der Anlage.'],
    ],
    [
      'sieben Aufgaben',
      responsibilities([0, 0], 7, mixed('abcdefg')),
      ['2 weitere Aufgaben mit Lücken stehen in der Anlage.'],
    ],
    [
      'zwei Lücken einer Aufgabe zählen als eine',
      responsibilities([2, 2], 7, [...mixed('abcde'), gap('a', 'unklar')]),
      [],
    ],
    [
      'Lücken und Fehlendes',
      responsibilities([0, 1], 7, mixed('abcdef'), 1),
      [
        '1 weitere Aufgabe mit Lücken steht in der Anlage. Bei einer weiteren Aufgabe ist eine Lücke nicht auszuschließen, weil die Angabe dazu noch fehlt.',
      ],
    ],
  ])('%s', (_case, given, expected) => {
    expect(sentencesOf(sectionFor(given)).slice(1)).toEqual(expected);
  });

  it.each<[string, Gap[], string[]]>([
    [
      'bei allen',
      [...'abc'].map((id) => gap(id, 'ohne_vertretung')),
      [
        'Bei allen 3 Aufgaben mit Lücken ist es nur eine und immer dieselbe: Ohne eingearbeitete Vertretung. Was sie schließt, ist überall dasselbe: Vertretung benennen und einarbeiten.',
      ],
    ],
    [
      'bei den meisten',
      [...[...'abc'].map((id) => gap(id, 'ohne_vertretung')), gap('d', 'niemand')],
      [
        'Bei 3 von 4 Aufgaben mit Lücken ist es nur eine und immer dieselbe: Ohne eingearbeitete Vertretung. Was sie schließt, ist überall dasselbe: Vertretung benennen und einarbeiten.',
      ],
    ],
    [
      'bei der Hälfte',
      [...[...'abc'].map((id) => gap(id, 'ohne_vertretung')), ...gapsOf('def')],
      ['1 weitere Aufgabe mit Lücken steht in der Anlage.'],
    ],
    ['bei zweien', [...'ab'].map((id) => gap(id, 'ohne_vertretung')), []],
    [
      'eine von mehreren Lücken je Aufgabe',
      [...'abc'].flatMap((id) => [gap(id, 'ohne_vertretung'), gap(id, 'prueft_sich_selbst')]),
      [],
    ],
    ['nicht belegt', [...'abc'].map((id) => gap(id, 'ohne_vertretung', { verdict: 'possible' })), []],
  ])(
    'sind als dieselbe benannt, wo es bei den meisten Aufgaben dieselbe ist: %s',
    (_case, gaps, expected) => {
      expect(sentencesOf(sectionFor(responsibilities([0, 0], 7, gaps))).slice(1)).toEqual(expected);
    },
  );

  it('haben keine Spalte für das, was bleibt, wo die Daten es von keiner Aufgabe sagen', () => {
    const silent = questionnaireOf([single('frage', ['ja'])], { tasks: [task('a')] });
    const section = zustaendigkeiten(
      contextFor(silent, { assessment: { responsibilities: responsibilities([0, 0], 1, gapsOf('a')) } }),
    );
    expect(headsOf(section)[1]).toEqual([
      'Aufgaben mit Lücken',
      'Aufgabe',
      'Lücke nach den Angaben der Verwaltung',
      'Nächster Schritt',
    ]);
  });

  it('stehen unter Worten, die sagen, was sie zeigen', () => {
    expect(headsOf(sectionFor(responsibilities([0, 0], 7, gapsOf('a'))))).toEqual([
      'Zuständigkeiten und Lücken',
      [
        'Aufgaben mit Lücken',
        'Aufgabe',
        'Lücke nach den Angaben der Verwaltung',
        'Was bei der Kommune bleibt',
        'Nächster Schritt',
      ],
    ]);
  });

  it('stehen nach Gewissheit, dann nach Schwere, sonst in der Folge der Aufgaben', () => {
    const gaps = [
      ...gapsOf('a', { severity: 'kritisch', verdict: 'possible' }),
      ...gapsOf('b', { severity: 'hinweis' }),
      ...gapsOf('c', { severity: 'wichtig' }),
      ...gapsOf('d', { severity: 'kritisch' }),
      ...gapsOf('e', { severity: 'kritisch' }),
    ];
    const section = sectionFor(responsibilities([2, 3], 7, gaps));
    expect(rowsOf(section).map(([name]) => name)).toEqual(
      ['d', 'e', 'c', 'b', 'a'].map((id) => `Aufgabe ${id}`),
    );
  });

  it.each<[GapKind, string, string]>([
    ['niemand', 'Niemand ist zuständig. (wichtig)', 'Zuständige Stelle und Vertretung benennen.'],
    [
      'nicht_abgebbar',
      'Liegt nur bei anderen, lässt sich aber nicht abgeben. (wichtig)',
      'Im Haus benennen, wer das verantwortet.',
    ],
    ['unklar', 'Wer zuständig ist, ist ungeklärt. (wichtig)', 'Klären und festhalten, wer zuständig ist.'],
    [
      'mehrfach_ohne_fuehrung',
      'Mehrere sind beteiligt; wer führt, ist offen. (wichtig)',
      'Festlegen, wer führt.',
    ],
    ['nicht_geregelt', 'Nicht schriftlich geregelt. (wichtig)', 'Schriftlich vereinbaren.'],
    ['ohne_vertretung', 'Ohne eingearbeitete Vertretung. (wichtig)', 'Vertretung benennen und einarbeiten.'],
    [
      'prueft_sich_selbst',
      'Wer ausführt, prüft auch das Ergebnis. (wichtig)',
      'Das Ergebnis im Haus durchsehen.',
    ],
  ])('sagen, woran sie zu erkennen sind und was sie schließt: %s', (kind, what, step) => {
    expect(rowsOf(sectionFor(responsibilities([0, 0], 7, [gap('b', kind)])))).toEqual([
      ['Aufgabe b', what, 'Die Kontrolle.', step],
    ]);
  });

  it.each<[string, Gap[], string, string]>([
    [
      'zwei sichere',
      [gap('a', 'niemand', { severity: 'kritisch' }), gap('a', 'ohne_vertretung')],
      'Niemand ist zuständig. Ohne eingearbeitete Vertretung. (vorrangig)',
      'Zuständige Stelle und Vertretung benennen. Vertretung benennen und einarbeiten.',
    ],
    [
      'eine mögliche',
      [gap('a', 'nicht_geregelt', { verdict: 'possible' })],
      'Nicht auszuschließen: Nicht schriftlich geregelt. (wichtig)',
      'Schriftlich vereinbaren.',
    ],
    [
      'eine sichere und eine mögliche',
      [gap('a', 'unklar', { severity: 'hinweis' }), gap('a', 'nicht_geregelt', { verdict: 'possible' })],
      'Wer zuständig ist, ist ungeklärt. Nicht auszuschließen: Nicht schriftlich geregelt. (Hinweis)',
      'Klären und festhalten, wer zuständig ist. Schriftlich vereinbaren.',
    ],
  ])(
    'einer Aufgabe stehen in einer Zeile, samt dem, was bei der Kommune bleibt: %s',
    (_case, gaps, what, step) => {
      expect(rowsOf(sectionFor(responsibilities([0, 0], 7, gaps)))).toEqual([
        ['Aufgabe a', what, 'Die Verantwortung.', step],
      ]);
    },
  );
});
