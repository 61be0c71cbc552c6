/** The counts beside what is expected of them, as plain text. */
import { assumed, type Effort, minutesOf, targets } from './effort.ts';
import type { ScreenCost } from './visit.ts';

const written = (value: number, digits = 0): string =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Columns as wide as their widest cell; the first one is words, the others are numbers. */
function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}

const head = [
  '',
  'Klicks',
  'Tasten',
  'Seiten',
  'Wörter',
  'davon neu',
  'Rollen',
  'Angaben',
  'Minuten (geschätzt)',
];

/** One line for each way of working. */
export const tableOf = (efforts: readonly (readonly [name: string, effort: Effort])[]): string =>
  columns([
    head,
    ...efforts.map(([name, effort]) => {
      const { clicks, keys, screens, words, newWords, scrolls, entries } = effort;
      const counts = [clicks, keys, screens, words, newWords, scrolls, entries].map((count) =>
        written(count),
      );
      return [name, ...counts, written(minutesOf(effort), 1)];
    }),
  ]);

/** Where the presses go, screen by screen. */
export const screensTable = (screens: readonly ScreenCost[]): string =>
  columns([
    ['Seite', 'Klicks', 'Tasten', 'Rollen'],
    ...screens.map(({ heading, clicks, keys, scrolls }) => [
      heading.slice(0, 70),
      `${clicks}`,
      `${keys}`,
      `${scrolls}`,
    ]),
  ]);

/** What the minutes rest on. */
export const assumptionsText =
  `Angenommen, nicht gemessen: ${assumed.wordsPerMinute} neue Wörter je Minute, ${written(assumed.click, 1)} s je Klick, ` +
  `${written(assumed.key, 1)} s je Taste, ${written(assumed.scroll)} s je Rollen, ${written(assumed.entry)} s Nachdenken je Angabe.\n` +
  'Neu ist ein Text, der auf keiner Seite vorher stand. Rollen: Das nächste Bedienelement lag außerhalb des Fensters.';

/** Whether effort by mouse in a wide window is what the product promises. */
export const isReached = (effort: Effort): boolean =>
  effort.clicks <= targets.clicks && minutesOf(effort) <= targets.minutes;

const goal = (name: string, value: number, limit: number, digits: number): string[] => [
  name,
  written(value, digits),
  `Ziel ≤ ${limit}`,
  value <= limit ? 'erreicht' : 'VERFEHLT',
];

/** The goals for the mouse in a wide window beside what was counted there. */
export const goalsText = (effort: Effort): string =>
  columns([
    goal('Klicks', effort.clicks, targets.clicks, 0),
    goal('Minuten', minutesOf(effort), targets.minutes, 1),
  ]);
