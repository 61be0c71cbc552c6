import { majority } from './control.ts';
import type { WantedGroup, WantedRow } from './tablePlan.ts';

/** Presses on the way through rows one by one: choose and „Weiter“; list, row and choice where one comes back. */
const COST = { row: 2, group: 2, passGroup: 1, exception: 3, comeBack: 2 } as const;

/** How somebody goes through rows one by one. */
export type RowsPlan = {
  /** Words of the answer for each group, by its title; a group that is missing is answered row by row. */
  groups: ReadonlyMap<string, string>;
  /** The row whose answer is taken over for all that have none yet. */
  takeOverAt: string | undefined;
  presses: number;
};

type Walk = Pick<RowsPlan, 'takeOverAt' | 'presses'>;

/** The cheapest take-over on the way through rows without an answer; none if each is answered faster by itself. */
function walk(rows: readonly WantedRow[]): Walk {
  const ways = rows.slice(0, -1).map(({ label, answer }, index): Walk => {
    const rest = rows.slice(index + 1).filter((row) => row.answer !== answer).length;
    return { takeOverAt: label, presses: (index + 1) * COST.row + 1 + rest * COST.exception };
  });
  const singly: Walk = { takeOverAt: undefined, presses: rows.length * COST.row };
  return ways.reduce((best, way) => (way.presses < best.presses ? way : best), singly);
}

function subsets<T>([first, ...others]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  const without = subsets(others);
  return [...without, ...without.map((some) => [first, ...some])];
}

/**
 * The way through rows in a narrow window: which groups get one answer for all, and where an answer is taken over.
 * `rows` are all rows in the order in which they are asked, those of the groups included.
 */
export function planRows(groups: readonly WantedGroup[], rows: readonly WantedRow[]): RowsPlan {
  const ways = subsets(groups).map((together): RowsPlan => {
    const most = together.map((group) => majority(group.rows.map(({ answer }) => answer)));
    const left = rows.filter(({ label }) =>
      together.every((group) => group.rows.every((row) => row.label !== label)),
    );
    const exceptions = most.reduce((sum, each) => sum + (each?.others ?? 0), 0);
    const onTheWay = walk(left);
    const presses =
      together.length * COST.group +
      (groups.length - together.length) * COST.passGroup +
      exceptions * COST.exception +
      // No row is on screen from which the list of rows could be opened.
      (exceptions > 0 && left.length === 0 ? COST.comeBack : 0) +
      onTheWay.presses;
    const answers = together.map(({ title }, index) => [title, most[index]?.value ?? ''] as const);
    return { groups: new Map(answers), takeOverAt: onTheWay.takeOverAt, presses };
  });
  return ways.reduce((best, way) => (way.presses < best.presses ? way : best));
}
