import { describe, expect, it } from 'vitest';
import type { ComputedEffect, DirectionResult } from '../../src/assessment/model.ts';
import type { PointsBlock } from '../../src/entscheidungsgrundlage/model.ts';
import { directionDetails } from '../../src/entscheidungsgrundlage/richtungenAnlage.ts';
import { finding, questionnaireOf, single } from '../support/builders.ts';
import { contextFor, direction, directionResult } from '../support/contexts.ts';

const questionnaire = questionnaireOf([single('frage', ['ja', 'nein'])], {
  directions: [
    direction('bleiben', { always: true, title: 'Belassen' }),
    direction('gehen', { title: 'Gehen' }),
  ],
  findings: ['a', 'b', 'c'].map((id) => finding(id, { question: 'frage', in: ['ja'] })),
});
const nowhere = { affected: [], movable: [], preset: [], already: [], partly: [], excluded: [], unknown: [] };
const criterion = (words: ComputedEffect['words']): ComputedEffect => ({
  criterion: 'bindung',
  today: [0, 0],
  secured: [0, 0],
  after: [0, 0],
  securing: [-20, -20],
  beyond: [-8, -8],
  overall: [-28, -28],
  words,
  dependsOn: [],
  restsOn: [],
  reasons: ['Ein Grund zur Bindung.'],
});
const computed = (
  words: ComputedEffect['words'],
  extra: Partial<NonNullable<DirectionResult['computed']>> = {},
): NonNullable<DirectionResult['computed']> => ({
  scope: { ...nowhere, affected: ['server'] },
  reason: 'Nichts steht dem entgegen.',
  computed: [criterion(words)],
  closes: [],
  mayClose: [],
  keeps: [],
  creates: [],
  remarks: [],
  measures: [],
  mustHaves: {},
  ...extra,
});
const bindung = (words: string): DirectionResult['effects'] => [
  { criterion: 'bindung', range: [-1, -1], words, reasons: ['Ein Grund zur Bindung.'] },
];
const bleiben = directionResult('bleiben', {
  effects: bindung('sinkt deutlich'),
  computed: computed(
    { securing: 'sinkt deutlich', beyond: 'bleibt', overall: 'sinkt deutlich' },
    { closes: [{ finding: 'a' }, { finding: 'b' }, { finding: 'c' }] },
  ),
});
const words = { securing: 'sinkt deutlich', beyond: 'sinkt', overall: 'sinkt deutlich' };
const gehen = (extra: Partial<DirectionResult> = {}, own: Parameters<typeof computed>[1] = {}) =>
  directionResult('gehen', {
    effects: bindung('sinkt deutlich'),
    pros: ['Eins dafür.', 'Zwei dafür.', 'Drei dafür.'],
    cons: ['Eins dagegen.'],
    preconditions: [{ id: 'v', text: 'Es gibt Zeit.', state: 'open', restsOn: [] }],
    computed: computed(words, own),
    ...extra,
  });

const blocksFor = (...directions: DirectionResult[]) =>
  directionDetails(contextFor(questionnaire, { assessment: { directions } }));
/** Label and text of each line of one direction. */
function linesOf(result: DirectionResult, title = 'Gehen'): [string, string][] {
  const block = blocksFor(bleiben, result).find(
    (each): each is PointsBlock => each.kind === 'points' && each.title === title,
  );
  return (block?.lines ?? []).flat().map(({ label, text }) => [label, text]);
}
const labelsOf = (result: DirectionResult): string[] => linesOf(result).map(([label]) => label);

describe('Richtungen im Einzelnen', () => {
  it('sagt einmal, was das Absichern ändert, und bei jeder Richtung, was sie hinzufügt und was beides ergibt', () => {
    const [, intro] = blocksFor(bleiben, gehen());
    expect(intro).toEqual({
      kind: 'paragraph',
      text: 'Gründe, die im Hauptteil stehen, sind hier nicht wiederholt. Von heute bis „abgesichert“: Bindung sinkt deutlich. Bei Bindung und Ausstieg steht zuerst, was die Richtung darüber hinaus ändert, dann beides zusammen gegenüber heute.',
    });
    expect(linesOf(gehen())).toContainEqual([
      'Bindung',
      'Sinkt; zusammen mit dem Absichern: sinkt deutlich. Ein Grund zur Bindung.',
    ]);
    expect(linesOf(gehen(), 'Belassen')).toContainEqual([
      'Bindung',
      'Sinkt deutlich. Ein Grund zur Bindung.',
    ]);
  });

  it('wiederholt keine Gründe des Hauptteils und nennt alle weiteren', () => {
    expect(linesOf(gehen())).toContainEqual(['Dafür außerdem', 'Drei dafür.']);
    expect(labelsOf(gehen())).not.toContain('Dagegen außerdem');
  });

  it('nennt bei einer Richtung, der etwas fehlt, alle Gründe, denn der Hauptteil nennt keine', () => {
    const lines = linesOf(gehen({ placement: 'voraussetzung_fehlt' }));
    expect(lines).toContainEqual(['Dafür', 'Eins dafür. Zwei dafür. Drei dafür.']);
    expect(lines).toContainEqual(['Dagegen', 'Eins dagegen.']);
    expect(lines).toContainEqual(['Voraussetzungen', 'Es gibt Zeit (noch offen).']);
    expect(lines.at(-1)?.[0]).toBe('Erster Schritt');
  });

  it('wägt bei einer Richtung, die heute kein Weg ist, nichts ab, begründet aber jede Wirkung', () => {
    expect(labelsOf(gehen({ placement: 'nicht_sinnvoll' }))).toEqual(['Worum es geht', 'Bindung']);
    const idle = gehen({ placement: 'entspricht_heute' }, { scope: nowhere });
    expect(labelsOf(idle)).toEqual(['Worum es geht']);
  });

  it('sagt statt Wirkungen, dass noch kein Baustein gewählt ist', () => {
    const lines = linesOf(gehen({}, { scope: { ...nowhere, movable: ['server'] } }));
    expect(lines).toContainEqual(['Wirkungen', 'Noch kein Baustein gewählt.']);
    expect(lines.map(([label]) => label)).not.toContain('Bindung');
  });

  it('nennt alles, was entfällt, wo der Hauptteil nur zählt, und was ohne Absichern bleibt', () => {
    expect(linesOf(gehen(), 'Belassen')).toContainEqual(['Damit entfällt', 'Befund a · Befund b · Befund c']);
    expect(labelsOf(gehen({}, { closes: [{ finding: 'a' }] }))).not.toContain('Damit entfällt');
    expect(linesOf(gehen({}, { closes: [{ finding: 'a' }, { finding: 'b' }] }))).toContainEqual([
      'Entfällt dann nicht',
      'Befund c',
    ]);
  });
});
