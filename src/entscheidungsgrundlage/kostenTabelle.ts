import type { CostEntry } from '../costs/column.ts';
import { type Sum, YEARS } from '../costs/fiveYears.ts';
import type { Range } from '../costs/range.ts';
import type { CostItem } from '../questionnaire/catalogue.ts';
import { amountWords, euro, exactWords, leastWords, sumWords } from './euro.ts';
import type { CostColumn, Costs } from './kosten.ts';
import { itemWords } from './kostenWords.ts';
import type { BarsBlock, Cell, TableBlock } from './model.ts';

const notGiven: Cell = { text: 'nicht angegeben', mark: 'open' };
const LABEL_WIDTH = 22;

/** A sum, or that nobody has given any part of it. */
function sumCell({ range, missing }: Sum, entries: readonly CostEntry[], unit: CostItem['unit']): Cell {
  const own = entries.filter(({ item }) => item.unit === unit);
  return own.every(({ state }) => state === 'missing') ? notGiven : { text: sumWords({ range, missing }) };
}

function ownTimeCell({ sums: { ownTime, hours } }: CostColumn): Cell {
  if (hours.missing.length > 0) return notGiven;
  const week = `${exactWords(hours.range)}\u00a0Stunden je Woche`;
  return ownTime === undefined
    ? { text: `${week}; Kostensatz fehlt`, mark: 'open' }
    : { text: `${amountWords(ownTime)} (${week})` };
}

function totalCell({ sums: { total, ownTime } }: CostColumn): Cell {
  return ownTime === undefined
    ? { text: 'nicht bestimmbar', mark: 'open' }
    : { text: sumWords(total), mark: 'strong' };
}

/** Costs of one workplace in a year: the whole sum, spread over years and workplaces. */
function perWorkplace({ sums: { total, ownTime } }: CostColumn, [from, to]: Range): Cell {
  if (ownTime === undefined) return { text: 'nicht bestimmbar', mark: 'open' };
  const range: Range = [total.range[0] / YEARS / to, total.range[1] / YEARS / from];
  return { text: sumWords({ range, missing: total.missing }) };
}

const headed = (columns: readonly CostColumn[]): TableBlock['columns'] => [
  { title: 'Posten', width: LABEL_WIDTH },
  ...columns.map(({ title }) => ({ title, width: (100 - LABEL_WIDTH) / columns.length })),
];

/** What every way costs, single and running apart, with own time and without. */
export function costTable({ columns, workplaces }: Costs): TableBlock {
  const row = (title: string, cellOf: (column: CostColumn) => Cell): Cell[] => [
    { text: title, mark: 'strong' },
    ...columns.map(cellOf),
  ];
  return {
    kind: 'table',
    caption: 'Kosten über fünf Jahre, in Euro mit Umsatzsteuer',
    columns: headed(columns),
    rows: [
      row('Einmalig', ({ sums }) => sumCell(sums.single, sums.entries, 'einmalig')),
      row('Laufend im Jahr, zu heutigen Preisen', ({ sums }) => sumCell(sums.running, sums.entries, 'jahr')),
      row('Fünf Jahre ohne eigene Arbeitszeit', ({ sums }) => ({
        text: sumWords(sums.cash),
        mark: 'strong',
      })),
      row('Eigene Arbeitszeit in fünf Jahren', ownTimeCell),
      row('Fünf Jahre mit eigener Arbeitszeit', totalCell),
      ...(workplaces === undefined
        ? []
        : [row('Je Arbeitsplatz und Jahr', (column) => perWorkplace(column, workplaces))]),
      row('Es fehlt', ({ sums }) => ({
        text: sums.total.missing.length === 0 ? 'nichts' : itemWords(sums.total.missing),
      })),
    ],
  };
}

const unitWords: Record<CostItem['unit'], string> = {
  einmalig: 'einmalig',
  jahr: 'im Jahr',
  wochenstunden: 'Stunden je Woche',
};

/** An amount as it was given, never rounded. */
function entryCell(entry: CostEntry | undefined): Cell {
  if (entry?.state === 'given') return { text: exactWords(entry.value) };
  return entry?.state === 'none' ? { text: 'fällt nicht an' } : notGiven;
}

/** Every item of every way, for the annex. */
export function costItemTable({ columns }: Costs): TableBlock {
  const entries = columns[0]?.sums.entries ?? [];
  return {
    kind: 'table',
    caption: 'Kosten Posten für Posten, in Euro mit Umsatzsteuer',
    columns: headed(columns),
    rows: entries.map(({ item }, index) => [
      { text: `${item.title} (${unitWords[item.unit]})`, mark: 'strong' },
      ...columns.map(({ sums }) => entryCell(sums.entries[index])),
    ]),
  };
}

/** The sums as bars: with own time if that is known for every way, else without. */
export function costBars({ columns }: Costs): BarsBlock {
  const isWithTime = columns.every(({ sums }) => sums.ownTime !== undefined);
  const sums = columns.map((column) => (isWithTime ? column.sums.total : column.sums.cash));
  const longest = Math.max(1, ...sums.map(({ range }) => range[1]));
  const percent = (value: number): number => (value / longest) * 100;
  const rows = columns.map(({ title }, index) => {
    const { range, missing } = sums[index] ?? { range: [0, 0] as const, missing: [] };
    const isOpen = missing.length > 0;
    return {
      label: title,
      from: percent(range[0]),
      to: percent(isOpen ? range[0] : range[1]),
      words: euro(isOpen ? `mindestens ${leastWords(range)}` : amountWords(range)),
      ...(isOpen ? { isOpen: true as const } : {}),
    };
  });
  const title = `Summe in fünf Jahren ${isWithTime ? 'mit' : 'ohne'} eigene${isWithTime ? 'r' : ''} Arbeitszeit`;
  return {
    kind: 'bars',
    title,
    rows,
    alt: `${title}. ${rows.map(({ label, words }) => `${label}: ${words}.`).join(' ')}`,
  };
}
