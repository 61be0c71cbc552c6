import { describe, expect, it } from 'vitest';
import type { DirectionView } from '../../src/entscheidungsgrundlage/richtungen.ts';
import {
  briefDirections,
  closingWords,
  commonStep,
  isNamedInFull,
  reasonsShown,
} from '../../src/entscheidungsgrundlage/richtungenKurz.ts';

const nothing = { findings: [], tasks: [] };
const computed = {
  affected: ['Server', 'Netz'],
  others: ['Website', 'Telefonie', 'E-Mail'],
  choices: [],
  already: [],
  excluded: [],
  unknown: [],
  steps: [],
  closes: [],
  mayClose: [],
  closing: nothing,
  mayClosing: nothing,
  withoutSecuring: [],
  keeps: [],
  creates: [],
  remarks: [],
  measures: [],
} satisfies DirectionView['computed'];
const view = (extra: Partial<DirectionView> = {}): DirectionView => ({
  id: 'a',
  title: 'Zum Rechenzentrum',
  summary: 'Was es heißt.',
  isLasting: false,
  placement: 'kommt in Betracht',
  reason: 'Nichts steht dem entgegen.',
  isQuiet: false,
  isConcerned: false,
  mark: undefined,
  mustHaves: [],
  isOpen: true,
  isUnchosen: false,
  isIdle: false,
  effects: [],
  preconditions: [],
  pros: ['Der Server ist alt.'],
  cons: ['Unterlagen fehlen.'],
  firstStep: 'Fragen.',
  computed,
  ...extra,
});
/** One string per line, labels included. */
const said = (extra: Partial<DirectionView>): string[] => {
  const [block] = briefDirections([view(extra)]);
  return (block?.lines ?? []).map((line) => line.map(({ label, text }) => `${label}: ${text}`).join(' '));
};
const pros = 'Dafür: Der Server ist alt.';
const cons = 'Dagegen: Unterlagen fehlen.';
const many = ['Einwohnerwesen', 'Finanzen', 'Standesamt', 'Bauen', 'Server'];

describe('Richtungen in Kürze', () => {
  it.each<[string, Partial<DirectionView>, string[]]>([
    ['worum es geht, dafür, dagegen, erster Schritt', {}, [`Betrifft: Server und Netz. ${pros}`, cons]],
    [
      'alle Bausteine mit ihrer Zahl',
      { computed: { ...computed, affected: many, others: [] } },
      [`Betrifft: alle 5 Bausteine. ${pros}`, cons],
    ],
    [
      'wenige, die bleiben, statt der vielen anderen',
      { computed: { ...computed, affected: many, others: ['Telefonie', 'Netz'] } },
      [`Betrifft: alle 7 Bausteine außer „Telefonie“ und „Netz“. ${pros}`, cons],
    ],
    [
      'von vielen nur die ersten, wo auch viele bleiben',
      { computed: { ...computed, affected: many, others: ['Telefonie', 'Netz', 'Website'] } },
      [`Betrifft: Einwohnerwesen, Finanzen und 3 weitere Bausteine. ${pros}`, cons],
    ],
    [
      'vier mit Namen, auch wenn sonst keiner bleibt',
      { computed: { ...computed, affected: ['Server', 'Netz', 'Website', 'Akte'], others: [] } },
      [`Betrifft: Server, Netz, Website und Akte. ${pros}`, cons],
    ],
    [
      'was schon dort ist',
      { computed: { ...computed, already: ['Website'] } },
      [`Betrifft: Server und Netz. Schon dort: Website. ${pros}`, cons],
    ],
    [
      'was lang ist, auf einer Zeile für sich',
      {
        computed: {
          ...computed,
          already: ['Bauen und weitere Fachämter', 'Einwohner-, Pass- und Ordnungswesen'],
        },
      },
      [
        'Betrifft: Server und Netz. Schon dort: Bauen und weitere Fachämter und Einwohner-, Pass- und Ordnungswesen.',
        pros,
        cons,
      ],
    ],
    [
      'noch nichts gewählt',
      {
        isUnchosen: true,
        computed: {
          ...computed,
          affected: [],
          choices: [{ id: 'x', name: 'Website', isChosen: false }],
        },
      },
      [`Wählbar: Website; noch kein Baustein gewählt. ${pros}`, cons],
    ],
    [
      'was damit entfällt',
      { computed: { ...computed, closing: { findings: ['A'], tasks: [] } } },
      [`Betrifft: Server und Netz. ${pros}`, cons, `Damit entfällt: A.`],
    ],
    [
      'was nur vielleicht entfällt, wo sonst nichts entfällt',
      { computed: { ...computed, mayClosing: { findings: ['A'], tasks: [] } } },
      [`Betrifft: Server und Netz. ${pros}`, cons, `Kann entfallen: A.`],
    ],
    ['Belassen betrifft nichts Einzelnes', { isLasting: true }, [pros, cons]],
    [
      'geschlossen: nur, warum',
      { isOpen: false, placement: 'eine Voraussetzung fehlt derzeit', reason: 'Es fehlt eine Stelle.' },
      ['Heute: Es fehlt eine Stelle.'],
    ],
    [
      'geschlossen ohne eigenen Grund: die Einordnung',
      { isOpen: false, placement: 'derzeit nicht sinnvoll', reason: undefined },
      ['Heute: derzeit nicht sinnvoll.'],
    ],
  ])('%s', (_case, extra, expected) => {
    expect(said(extra)).toEqual(expected);
  });

  it('nennt je Richtung zwei Gründe dafür und zwei dagegen, mehr nicht', () => {
    const three = ['Eins.', 'Zwei.', 'Drei.'];
    expect(said({ pros: three, cons: three })).toEqual([
      'Betrifft: Server und Netz. Dafür: Eins. Zwei.',
      `Dagegen: Eins. Zwei.`,
    ]);
  });

  it('nennt je Richtung einen Grund, wo zwei bei allen zu lang würden; geschlossene zählen nicht mit', () => {
    const long = ['x'.repeat(299), 'y'.repeat(300)];
    const two = [view({ pros: long, cons: long }), view({ pros: long, cons: long })];
    expect(reasonsShown(two)).toBe(1);
    expect(
      briefDirections(two)[1]
        ?.lines.flat()
        .find(({ label }) => label === 'Dafür')?.text,
    ).toBe(long[0]);
    expect(
      reasonsShown([view({ pros: long, cons: long }), view({ isOpen: false, pros: long, cons: long })]),
    ).toBe(2);
  });

  it.each<[string, string[], string[], string[]]>([
    ['nichts', [], [], []],
    ['zwei Befunde mit Namen', ['A', 'B'], [], ['A; B.']],
    ['der dritte ist ein weiterer', ['A', 'B', 'C'], [], ['A; B und 1 weiterer Befund.']],
    ['mehr', ['A', 'B', 'C', 'D'], [], ['A; B und 2 weitere Befunde.']],
    ['eine Lücke', [], ['Sicherung'], ['Lücke bei „Sicherung“.']],
    ['zwei Lücken', ['A'], ['Sicherung', 'Recht'], ['A; Lücken bei „Sicherung“ und „Recht“.']],
    ['viele Lücken', ['A'], ['x', 'y', 'z'], ['A; Lücken bei 3 Aufgaben.']],
  ])('zählt, was entfällt: %s', (_case, findings, tasks, expected) => {
    expect(closingWords({ findings, tasks })).toEqual(expected);
  });

  it('weiß, wann alles mit Namen dasteht', () => {
    expect(isNamedInFull({ findings: ['A', 'B'], tasks: ['x', 'y'] })).toBe(true);
    expect(isNamedInFull({ findings: ['A', 'B', 'C'], tasks: [] })).toBe(false);
    expect(isNamedInFull({ findings: [], tasks: ['x', 'y', 'z'] })).toBe(false);
  });
});

describe('Der erste Schritt', () => {
  const first = view({ firstStep: 'Erst die Unterlagen fassen; dann fragen.' });
  const second = view({ firstStep: 'Erst die Unterlagen fassen; dann notieren, was fehlt.' });
  const other = view({ firstStep: 'Erst Zugänge holen; dann wählen.' });

  it('steht einmal da, wenn alle Richtungen damit beginnen', () => {
    expect(commonStep([first, second])).toBe('die Unterlagen fassen');
  });

  it.each<[string, DirectionView[]]>([
    ['verschiedene', [first, other]],
    ['eine weicht ab', [first, second, other]],
    ['nicht alle in zwei Teilen', [first, view()]],
    ['eine allein', [first]],
    ['keiner in zwei Teilen', [view(), view()]],
  ])('steht sonst nur in der Anlage: %s', (_case, views) => {
    expect(commonStep(views)).toBeUndefined();
  });

  it('richtet sich nach denen, die heute gehen', () => {
    expect(commonStep([first, second, { ...other, isOpen: false }])).toBe('die Unterlagen fassen');
  });
});
