import type { ChartLayout, ChartMark } from '../entscheidungsgrundlage/chart.ts';

const middle = { y1: '50%', y2: '50%' };

function Lift({ from, to }: { from: number; to: number }) {
  return (
    <>
      <line className="chart-lift" x1={`${from}%`} x2={`${to}%`} {...middle} />
      <svg x={`${to}%`} y="50%" overflow="visible" aria-hidden="true">
        <path className="chart-lift-head" d="M-9 -6 0 0 -9 6Z" />
      </svg>
    </>
  );
}

/**
 * The drawing of one row: scale line, limits of the bands and the grey zones around them, interval or dot, and how far a finding lifts the
 * level. It holds no text, because the row says the same in words. Coordinates in per cent need no style
 * attributes, which the content security policy forbids in finished HTML, and unlike backgrounds they are
 * always printed.
 */
export function ChartLine({
  mark,
  bands,
  zones,
}: Pick<ChartLayout, 'bands' | 'zones'> & { mark: ChartMark }) {
  const { shape, start, end, liftedTo } = mark;
  const span = { x1: `${start}%`, x2: `${end}%`, ...middle };
  return (
    <svg className="chart-line" aria-hidden="true" focusable="false">
      {zones.map((zone) => (
        <rect
          key={zone.start}
          className="chart-zone"
          x={`${zone.start}%`}
          width={`${zone.end - zone.start}%`}
          y="0"
          height="100%"
        />
      ))}
      {bands.slice(1).map((band) => (
        <line
          key={band.name}
          className="chart-limit"
          x1={`${band.start}%`}
          x2={`${band.start}%`}
          y1="0"
          y2="100%"
        />
      ))}
      <line className="chart-axis" x1="0" x2="100%" {...middle} />
      {liftedTo !== undefined && <Lift from={end} to={liftedTo} />}
      {shape === 'dot' ? (
        <circle className="chart-dot" cx={`${start}%`} cy="50%" r="8" />
      ) : (
        <>
          <line className="chart-outline" {...span} />
          <line className="chart-interval" {...span} />
        </>
      )}
    </svg>
  );
}
