import { describe, expect, it } from 'vitest';
import { operationIn } from '../../../src/assessment/directions/operation.ts';
import { directionScope } from '../../../src/assessment/directions/scope.ts';
import { type StepCriterion, stepBasis } from '../../../src/assessment/directions/transitions.ts';
import type { Transition } from '../../../src/questionnaire/catalogue.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { matrix, multi, questionnaireOf, row } from '../../support/builders.ts';
import { movingDirection } from '../../support/moves.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const step = (from: string, organisation: Transition['organisation']): Transition => ({
  from,
  to: 'firma',
  organisation,
  zustaendigkeiten: organisation === 2 ? -2 : 0,
  umstellung: -2,
  reasons: {
    organisation: `Von ${from} kommen {bausteine}.`,
    zustaendigkeiten: 'Absprachen.',
    umstellung: 'Ein Umzug.',
  },
});
const direction = movingDirection('R', { moves: { from: ['haus', 'verband'], to: 'firma', preset: 'all' } });
const questionnaire = questionnaireOf(
  [
    multi('bausteine', ids),
    matrix(
      'betrieb',
      ids.map((id) => row(id, { when: { question: 'bausteine', includes: id } })),
      ['haus', 'verband', 'firma'],
    ),
  ],
  {
    document: { operation: 'betrieb' },
    bausteine: ids.map((id) => ({ id, name: id.toUpperCase(), weight: 1 })),
    transitions: [step('haus', 2), step('verband', 0)],
    directions: [direction],
  },
);

function basis(
  betrieb: Record<string, string>,
  criterion: StepCriterion,
  chosen?: string[],
  bausteine: string[] | 'unknown' = ids,
) {
  const reading = read(questionnaire, { bausteine, betrieb });
  const operation = operationIn(reading);
  return stepBasis(
    questionnaire,
    criterion,
    operation,
    directionScope(direction, reading, operation, chosen),
  );
}
const every = (model: string) => Object.fromEntries(ids.map((id) => [id, model]));

describe('Wirkung des Wegs der Bausteine', () => {
  it('zählt bei fast allen ganz, bei vielen weniger, bei einzelnen halb, entlastend wie belastend', () => {
    const sizes = (chosen: string[]) =>
      (['organisation', 'zustaendigkeiten', 'umstellung'] as const).map(
        (criterion) => basis(every('haus'), criterion, chosen).range,
      );
    expect(sizes(ids)).toEqual([
      [2, 2],
      [-2, -2],
      [-2, -2],
    ]);
    expect(sizes(['a', 'b', 'c'])).toEqual([
      [1, 1],
      [-1, -1],
      [-1, -1],
    ]);
    expect(sizes(['a'])).toEqual([
      [1, 1],
      [-1, -1],
      [-1, -1],
    ]);
    expect(sizes([])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('nimmt das Mittel verschiedener Wege und nennt zu jedem seine Bausteine, die meisten zuerst', () => {
    const mixed = { ...every('verband'), a: 'haus', b: 'haus' };
    expect(basis(mixed, 'organisation')).toEqual({
      range: [1, 1],
      reasons: ['Von verband kommen C, D, E und F.', 'Von haus kommen A und B.'],
    });
  });

  it('bleibt offen, solange offen ist, wie viele Bausteine es gibt', () => {
    expect(basis(every('haus'), 'organisation', undefined, 'unknown').range).toEqual([0, 0]);
    expect(basis({ ...every('firma'), a: 'haus' }, 'organisation').range).toEqual([1, 1]);
  });

  it('sagt, wenn kein Baustein gewählt ist', () => {
    expect(basis(every('haus'), 'umstellung', []).reasons).toEqual(['Es ist kein Baustein gewählt.']);
  });
});
