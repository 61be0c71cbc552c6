import { describe, expect, it } from 'vitest';
import type { DirectionView } from '../../src/entscheidungsgrundlage/richtungen.ts';
import { briefDirections } from '../../src/entscheidungsgrundlage/richtungenKurz.ts';
import { flatText } from '../../src/questionnaire/richText.ts';

const computed = {
  affected: ['Server', 'Netz'],
  isEverything: false,
  choices: [],
  already: [],
  excluded: [],
  unknown: [],
  steps: [],
  closes: [],
  mayClose: [],
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
  isOpen: true,
  isUnchosen: false,
  effects: [],
  preconditions: [],
  pros: ['Der Server ist alt.'],
  cons: ['Unterlagen fehlen.'],
  firstStep: 'Fragen.',
  computed,
  ...extra,
});
const said = (extra: Partial<DirectionView>): string => {
  const block = briefDirections([view(extra)]);
  return block.kind === 'list' ? flatText(block.items[0] ?? '') : '';
};
const fifty = 'Satz mit genau vierundsechzig Zeichen, damit zwei davon passen..';

describe('Richtungen in Kürze', () => {
  it.each<[string, Partial<DirectionView>, string]>([
    [
      'worum es geht, dafür, dagegen',
      {},
      'Zum Rechenzentrum. Betrifft Server und Netz. Dafür: Der Server ist alt. Dagegen: Unterlagen fehlen.',
    ],
    [
      'alle Bausteine mit ihrer Zahl',
      { computed: { ...computed, isEverything: true } },
      'Zum Rechenzentrum. Betrifft alle 2 Bausteine. Dafür: Der Server ist alt. Dagegen: Unterlagen fehlen.',
    ],
    [
      'was schon dort ist',
      { computed: { ...computed, already: ['Website'] } },
      'Zum Rechenzentrum. Betrifft Server und Netz. Schon dort: Website. Dafür: Der Server ist alt. Dagegen: Unterlagen fehlen.',
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
      'Zum Rechenzentrum. Möglich bei Website; noch kein Baustein gewählt. Dafür: Der Server ist alt. Dagegen: Unterlagen fehlen.',
    ],
    [
      'was damit entfällt, höchstens zwei mit Namen',
      { computed: { ...computed, closes: ['A', 'B', 'C', 'D'] } },
      'Zum Rechenzentrum. Betrifft Server und Netz. Dafür: Der Server ist alt. Dagegen: Unterlagen fehlen. Damit entfällt: A; B und 2 weitere Punkte.',
    ],
    [
      'genau drei',
      { computed: { ...computed, closes: ['A', 'B', 'C'] } },
      'Zum Rechenzentrum. Betrifft Server und Netz. Dafür: Der Server ist alt. Dagegen: Unterlagen fehlen. Damit entfällt: A; B und ein weiterer Punkt.',
    ],
    [
      'Belassen betrifft nichts Einzelnes',
      { isLasting: true, title: 'Belassen' },
      'Belassen. Dafür: Der Server ist alt. Dagegen: Unterlagen fehlen.',
    ],
    [
      'geschlossen: nur, warum',
      { isOpen: false, placement: 'eine Voraussetzung fehlt derzeit', reason: 'Es fehlt eine Stelle.' },
      'Zum Rechenzentrum: eine Voraussetzung fehlt derzeit. Es fehlt eine Stelle.',
    ],
  ])('%s', (_case, extra, expected) => {
    expect(said(extra)).toBe(expected);
  });

  it('nennt so viele Gründe, wie Platz haben, mindestens einen, dafür wie dagegen', () => {
    const long =
      'Ein Grund, der allein schon länger ist als der Platz, den ein Gemeinderat für eine Richtung zu lesen bereit ist, und der trotzdem dasteht.';
    expect(said({ pros: [fifty, fifty, fifty], cons: [long, long] })).toContain(
      `Dafür: ${fifty} ${fifty} Dagegen: ${long}`,
    );
    expect(said({ pros: [long, 'Kurz.'], cons: ['Kurz.'] })).toContain(`Dafür: ${long} Dagegen: Kurz.`);
  });
});
