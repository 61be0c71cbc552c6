import type { Direction } from '../../questionnaire/catalogue.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import type { Scope } from '../model.ts';
import { type Bound, boundIn, modelIn, type Operated, type Operation } from './operation.ts';

/** The way of a Baustein: how it is operated today and afterwards. */
export type Way = { from: string; to: string };

/** What a direction is looked at for, and the way of every movable Baustein. */
export type DirectionScope = {
  scope: Scope;
  ways: ReadonlyMap<string, Way>;
  /** Whether an obligation holds back Bausteine that would move. */
  bound: Bound;
};

const obliged = 'Dafür besteht eine Bezugspflicht; zuerst ist der Rechtsgrund zu klären.';

/** How a Baustein is operated afterwards; undefined where it is no part of the direction. */
function wayOf({ moves }: Direction, { model, inHouse }: Operated): Way | undefined {
  if (!moves || model === undefined || !moves.from.includes(model)) return undefined;
  if (moves.to === undefined) return { from: model, to: model };
  const to = inHouse ? moves.inHouse : moves.to;
  return to === undefined || to === model ? undefined : { from: model, to };
}

/** Whether a Baustein is operated today as the direction leads to. */
const isThere = ({ moves }: Direction, { model, inHouse }: Operated): boolean =>
  moves?.to !== undefined && model !== undefined && model === (inHouse ? moves.inHouse : moves.to);

/**
 * Which Bausteine a direction can change, which of them it is looked at for, and which are there already. Only what
 * exists for certain and is known to be operated in a way the direction leads away from can be part of it. Source:
 * docs/verfahren.md, Abschnitt 6 Nr. 1.
 * @param chosen Bausteine the user has ticked for this direction; undefined where the preset holds
 */
export function directionScope(
  direction: Direction,
  reading: Reading,
  operation: Operation,
  chosen: readonly string[] | undefined,
): DirectionScope {
  const { document } = reading.questionnaire;
  const moves = direction.moves?.to !== undefined;
  const obligation = moves ? boundIn(reading) : 'none';
  const ways = new Map<string, Way>();
  const excluded: Scope['excluded'] = [];
  for (const baustein of operation.bausteine) {
    const way = wayOf(direction, baustein);
    if (!way) continue;
    const isBound = way.from === document?.bound?.model;
    if (isBound && obligation === 'all') excluded.push({ baustein: baustein.id, reason: obliged });
    else ways.set(baustein.id, way);
  }
  const movable = [...ways.keys()];
  const preset = direction.moves?.preset === 'all' ? movable : [];
  const ids = (fits: (baustein: Operated) => boolean): string[] =>
    operation.bausteine.filter(fits).map(({ id }) => id);
  const isMixed = ({ model }: Operated): boolean => modelIn(reading.questionnaire, model)?.mixed === true;
  const isHeldBack =
    excluded.length > 0 || [...ways.values()].some(({ from }) => from === document?.bound?.model);
  return {
    scope: {
      affected: chosen ? movable.filter((id) => chosen.includes(id)) : preset,
      movable,
      preset,
      already: ids((baustein) => isThere(direction, baustein)),
      partly: moves ? ids((baustein) => isMixed(baustein) && ways.has(baustein.id)) : [],
      excluded,
      unknown: ids(({ model }) => model === undefined),
    },
    ways,
    bound: isHeldBack ? obligation : 'none',
  };
}
