import type { Choices } from '../../questionnaire/answers.ts';
import { own } from '../../questionnaire/own.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import type { Together } from '../model.ts';
import { computedEffects } from './computedEffects.ts';
import { fillingsFor, type Look, lookAt, moveOf } from './outlook.ts';
import { prospectOf } from './prospect.ts';
import type { Way } from './scope.ts';
import { settingIn } from './setting.ts';
import type { Move } from './shifts.ts';

type Joined = Move & { contested: string[] };

const moves = ({ ways }: Move, id: string): boolean => ways.get(id)?.from !== ways.get(id)?.to;

/** All moves as one. A Baustein that several would move goes the way of the first. */
function joinedMoves(looks: readonly Look[]): Joined {
  const ways = new Map<string, Way>();
  const contested = new Set<string>();
  const affected = new Set<string>();
  const assumed: Move['assumed'][number][] = [];
  for (const look of looks) {
    const move = moveOf(look);
    const taken = move.affected.filter((id) => moves(move, id) && ways.has(id));
    for (const id of taken) if (ways.get(id)?.to !== move.ways.get(id)?.to) contested.add(id);
    for (const id of move.affected.filter((each) => !taken.includes(each))) {
      affected.add(id);
      const way = move.ways.get(id);
      if (way && way.from !== way.to) ways.set(id, way);
    }
    assumed.push(
      ...move.assumed.map(({ ids, assumptions }) => ({
        ids: ids.filter((id) => !taken.includes(id)),
        assumptions,
      })),
    );
  }
  return { affected: [...affected], ways, assumed, contested: [...contested] };
}

/**
 * What several directions change if they are pursued together. Not the sum of each alone: they share securing, and how
 * much they affect counts together. Directions that are not computed from today are left out. Source:
 * docs/verfahren.md, Abschnitt 6 Nr. 6.
 * @param scopes Bausteine a direction is looked at for, where the user has changed them
 */
export function judgeTogether(
  reading: Reading,
  ids: readonly string[],
  scopes: Choices['scopes'] = {},
): Together {
  const setting = settingIn(reading);
  const looks = reading.questionnaire.directions
    .filter(({ id, moves: moving }) => ids.includes(id) && moving)
    .map((direction) => lookAt(direction, setting, own(scopes, direction.id)));
  const { contested, ...move } = joinedMoves(looks);
  const measures = [...new Set(looks.flatMap((look) => look.measures))];
  const prospect = prospectOf(setting, move, measures);
  const names = setting.operation.bausteine
    .filter(({ id }) => move.affected.includes(id))
    .map(({ name }) => name);
  const [first] = looks;
  const fillings = first ? { ...fillingsFor(first), ...(names.length > 0 ? { bausteine: names } : {}) } : {};
  return {
    directions: looks.map(({ direction }) => direction.id),
    computed: computedEffects(reading, prospect, fillings),
    contested,
  };
}
