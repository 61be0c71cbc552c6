import { Fragment } from 'react';
import { type ChartBand, layoutChart, zoneWords } from '../entscheidungsgrundlage/chart.ts';
import type { ChartBlock, ChartRow, TableBlock } from '../entscheidungsgrundlage/model.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ChartLine } from './ChartLine.tsx';
import { DataTable } from './DataTable.tsx';

/** „23 bis 61“, or one number when both ends are the same after rounding. */
function spanWords({ from, to }: ChartRow): string {
  const [low, high] = [Math.round(from), Math.round(to)];
  return low === high ? `${low}` : `${low} bis ${high}`;
}

/** The rows of a chart as words and numbers. */
export function chartAsTable({ title, rows }: ChartBlock): TableBlock {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return {
    kind: 'table',
    caption: `${title} – als Tabelle`,
    columns: [
      { title: 'Bereich', width: 30 },
      { title: 'Einordnung', width: 25 },
      { title: 'Stelle auf der Skala von 0 bis 100', width: 20 },
      ...(hasNotes ? [{ title: 'Anmerkung', width: 25 }] : []),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      { text: row.words, mark: 'strong' },
      { text: spanWords(row) },
      ...(hasNotes ? [{ text: row.note ?? '–' }] : []),
    ]),
  };
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

/** Dot-and-interval rows on one common scale. Every row says in words what its drawing shows. */
export function Chart({ block }: { block: ChartBlock }) {
  const { bands, zones, marks } = layoutChart(block);
  return (
    <figure className="chart">
      <figcaption>{block.title}</figcaption>
      <Scale bands={bands} />
      <ul className="chart-rows">
        {marks.map((mark) => (
          <li key={mark.label}>
            <span className="chart-label">
              {mark.label}
              <span className="visually-hidden">: </span>
            </span>
            <ChartLine mark={mark} bands={bands} zones={zones} />
            <span className="chart-words">
              <strong>{mark.words}</strong>
              {mark.note && <span className="chart-note"> {mark.note}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="chart-key">
        Heller Balken: In diesem Bereich kann der Wert liegen, solange Angaben offen sind. Punkt: Ihre
        Antworten legen die Stelle fest.
        {marks.some(({ liftedTo }) => liftedTo !== undefined) &&
          ' Gestrichelter Pfeil: Ein schwerer Befund hebt die Einordnung.'}
        {zones.length > 0 && ` Grauer Streifen: ${zoneWords}`}
      </p>
      <Disclosure summary="Als Tabelle anzeigen" className="no-print">
        <DataTable table={chartAsTable(block)} />
      </Disclosure>
    </figure>
  );
}
