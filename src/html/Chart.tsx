import { Fragment } from 'react';
import {
  type ChartBand,
  type ChartLayout,
  layoutChart,
  layoutSpan,
  zoneWords,
} from '../entscheidungsgrundlage/chart.ts';
import type { ChartBlock, ChartRow, TableBlock } from '../entscheidungsgrundlage/model.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ChartLine } from './ChartLine.tsx';
import { DataTable } from './DataTable.tsx';

/** „23 bis 61“, or one number when both ends are the same after rounding. */
function spanWords({ from, to }: Pick<ChartRow, 'from' | 'to'>): string {
  const [low, high] = [Math.round(from), Math.round(to)];
  return low === high ? `${low}` : `${low} bis ${high}`;
}

/** What a row would be afterwards: where it stands, and the words that say so. */
export type ChartAfter = Pick<ChartRow, 'from' | 'to' | 'words'>;

/** The rows of a chart as words and numbers; `after` holds what each would be afterwards. */
export function chartAsTable({ title, rows }: ChartBlock, after?: readonly ChartAfter[]): TableBlock {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return {
    kind: 'table',
    caption: `${title} – als Tabelle`,
    columns: [
      { title: 'Bereich', width: 30 },
      { title: 'Einordnung', width: 25 },
      { title: 'Stelle auf der Skala von 0 bis 100', width: 20 },
      ...(after ? [{ title: 'Danach', width: 20 }] : []),
      ...(hasNotes ? [{ title: 'Anmerkung', width: 25 }] : []),
    ],
    rows: rows.map((row, index) => [
      { text: row.label },
      { text: row.words, mark: 'strong' },
      { text: spanWords(row) },
      ...(after ? [{ text: afterWords(after[index] ?? row) }] : []),
      ...(hasNotes ? [{ text: row.note ?? '–' }] : []),
    ]),
  };
}

const afterWords = (row: ChartAfter): string => `${row.words}, ${spanWords(row)}`;

const bothWords = (today: string, after: string | undefined): string => {
  if (after === undefined) return today;
  return after === today ? `unverändert ${today}` : `heute ${today}, danach ${after}`;
};

/** What the signs of the drawing mean, as far as it has them. */
function ChartKey({ layout: { marks, zones }, hasAfter }: { layout: ChartLayout; hasAfter: boolean }) {
  return (
    <p className="chart-key">
      Balken: In diesem Bereich kann der Wert liegen, solange Angaben offen sind. Punkt: Ihre Antworten legen
      die Stelle fest.
      {hasAfter && ' Hohl gezeichnet ist der Stand von heute, gefüllt der Stand danach.'}
      {marks.some(({ liftedTo }) => liftedTo !== undefined) &&
        ' Gestrichelter Pfeil: Ein schwerer Befund hebt die Einordnung.'}
      {zones.length > 0 && ` Grauer Streifen: ${zoneWords}`}
    </p>
  );
}

/**
 * Names of the bands above the middle of each. The spaces between them are empty drawings, because only those
 * take a width without a style attribute.
 */
function Scale({ bands }: { bands: readonly ChartBand[] }) {
  const middles = bands.map(({ start, end }) => (start + end) / 2);
  return (
    <div className="chart-scale" aria-hidden="true">
      {bands.map(({ name }, index) => (
        <Fragment key={name}>
          <svg
            width={`${(middles[index] ?? 0) - (middles[index - 1] ?? 0)}%`}
            height="0"
            aria-hidden="true"
          />
          <span>{name}</span>
        </Fragment>
      ))}
    </div>
  );
}

type ChartProps = {
  block: ChartBlock;
  /** What each row would be afterwards: today is then drawn hollow, and the words name both. */
  after?: readonly ChartAfter[];
};

/** Dot-and-interval rows on one common scale. Every row says in words what its drawing shows. */
export function Chart({ block, after }: ChartProps) {
  const layout = layoutChart(block);
  const { bands, zones, marks } = layout;
  return (
    <figure className="chart">
      <figcaption>{block.title}</figcaption>
      <Scale bands={bands} />
      <ul className="chart-rows">
        {marks.map((mark, index) => (
          <li key={mark.label}>
            <span className="chart-label">
              {mark.label}
              <span className="visually-hidden">: </span>
            </span>
            <ChartLine
              mark={mark}
              bands={bands}
              zones={zones}
              after={after?.[index] && layoutSpan(after[index])}
            />
            <span className="chart-words">
              <strong>{bothWords(mark.words, after?.[index]?.words)}</strong>
              {mark.note && <span className="chart-note"> {mark.note}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div className="chart-more">
        <Disclosure summary="So ist das Bild zu lesen">
          <ChartKey layout={layout} hasAfter={after !== undefined} />
        </Disclosure>
        <Disclosure summary="Als Tabelle anzeigen" className="no-print">
          <DataTable table={chartAsTable(block, after)} />
        </Disclosure>
      </div>
    </figure>
  );
}
