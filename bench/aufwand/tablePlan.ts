import { type Control, cheapest, majority, takeOverAll } from './control.ts';

/** A row and the words of the answer it is to have. */
export type WantedRow = { label: string; answer: string };
/** Rows that one line of the table answers together; `title` are the words of that line. */
export type WantedGroup = { title: string; rows: readonly WantedRow[] };

const cell = ({ label }: WantedRow, answer: string): Control => ({
  role: 'radio',
  name: `${label}: ${answer}`,
});

const lineOf = (title: string, answer: string): Control => ({
  role: 'radio',
  name: `Alle ${title}: ${answer}`,
});

/** One by one; of rows that already have `now` only the others. */
const singly = (rows: readonly WantedRow[], now: string | undefined): Control[] =>
  rows.filter(({ answer }) => answer !== now).map((row) => cell(row, row.answer));

/** One press for the group and its exceptions after that, or one by one, whatever is less. */
function ofGroup({ title, rows }: WantedGroup, now: string | undefined): Control[] {
  const most = majority(rows.map(({ answer }) => answer));
  if (!most) return [];
  return cheapest([singly(rows, now), [lineOf(title, most.value), ...singly(rows, most.value)]]);
}

/**
 * The presses that fill an empty table in which each row has one answer. Ways compared: one answer for all rows by their
 * common line, the answer of one row taken over for all others, or neither; then each group by its line or row by row.
 * @param all words of the line that answers all rows, where there is one
 */
export function planTable(
  groups: readonly WantedGroup[],
  single: readonly WantedRow[],
  all?: string,
): Control[] {
  const rows = [...groups.flatMap((group) => group.rows), ...single];
  const after = (now: string | undefined) => [
    ...groups.flatMap((group) => ofGroup(group, now)),
    ...singly(single, now),
  ];
  const bases = rows.length > 1 ? [...new Set(rows.map(({ answer }) => answer))] : [];
  const takingOver = bases.flatMap((base) => {
    const first = rows.find(({ answer }) => answer === base);
    const byRow = first ? [[cell(first, base), takeOverAll, ...after(base)]] : [];
    return all === undefined ? byRow : [[lineOf(all, base), ...after(base)], ...byRow];
  });
  return cheapest([after(undefined), ...takingOver]);
}
