/** The figures beside what is expected of them, as plain text. */
import type { Goal, Values } from './goals.ts';
import { median, minimum, pairedRatios } from './statistics.ts';

export type Row = {
  label: string;
  median: number;
  minimum: number;
  /** What it is compared with; undefined where the milliseconds themselves are judged. */
  peer: { name: string; median: number; minimum: number; ratio: number } | undefined;
  limit: number;
  /** Undefined if there are no figures. */
  isReached: boolean | undefined;
};

export function rowOf({ label, of, against, limit }: Goal, values: Values): Row {
  const own = values[of] ?? [];
  const other = against && (values[against.measure] ?? []);
  const ratio = other && median(pairedRatios(own, other));
  const judged = ratio ?? median(own);
  return {
    label,
    median: median(own),
    minimum: minimum(own),
    peer:
      against && other && ratio !== undefined
        ? { name: against.name, median: median(other), minimum: minimum(other), ratio }
        : undefined,
    limit,
    isReached: Number.isNaN(judged) ? undefined : judged <= limit,
  };
}

const written = (value: number, digits: number): string =>
  Number.isNaN(value)
    ? '–'
    : value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const milliseconds = (value: number): string => written(value, value < 100 ? 1 : 0);
const both = (row: { median: number; minimum: number }): string =>
  `${milliseconds(row.median)} (${milliseconds(row.minimum)})`;
const verdict = (isReached: boolean | undefined): string =>
  isReached === undefined ? 'ohne Messwert' : isReached ? 'erreicht' : 'VERFEHLT';

const head = ['Was', 'Produkt ms', 'Vergleich', 'ms', 'Verhältnis', 'Ziel', ''];
const isNumeric = [false, true, false, true, true, true, false];

const cellsOf = ({ label, peer, limit, isReached, ...own }: Row): string[] => [
  label,
  both(own),
  peer?.name ?? '',
  peer ? both(peer) : '',
  peer ? written(peer.ratio, 2) : '',
  peer ? `≤ ${written(limit, 2)}` : `≤ ${written(limit, 0)} ms`,
  verdict(isReached),
];

/** Columns as wide as their widest cell; milliseconds as median and, in brackets, minimum. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
