import type { ChartLayout, ChartMark, ChartSpan } from '../entscheidungsgrundlage/chart.ts';

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

/** How a span is drawn: `now` fills it, `before` is a hollow ring around the place, `after` a firm mark in it. */
type Look = 'now' | 'before' | 'after';
const radius: Record<Look, string> = { now: '8', before: '9', after: '5' };

function Span({ span: { shape, start, end }, look }: { span: ChartSpan; look: Look }) {
  if (shape === 'dot')
    return <circle className={`chart-dot chart-dot-${look}`} cx={`${start}%`} cy="50%" r={radius[look]} />;
  const ends = { x1: `${start}%`, x2: `${end}%`, ...middle };
  return (
    <>
      <line className={`chart-outline chart-outline-${look}`} {...ends} />
      {look !== 'after' && <line className={`chart-interval chart-interval-${look}`} {...ends} />}
    </>
  );
}

type ChartLineProps = Pick<ChartLayout, 'bands' | 'zones'> & {
  mark: ChartMark;
  /** Where it would stand afterwards; the mark itself is then drawn hollow. */
  after?: ChartSpan | undefined;
};

/**
 * The drawing of one row: scale line, limits of the bands and the grey zones around them, interval or dot, and how
 * far a finding lifts the level. It holds no text, because the row says the same in words. Coordinates in per cent
 * need no style attributes, which the content security policy forbids in finished HTML, and unlike backgrounds they
 * are always printed.
 */
export function ChartLine({ mark, bands, zones, after }: ChartLineProps) {
  return (
    <svg className="chart-line" aria-hidden="true" focusable="false">
      {zones.map(({ start, end }) => (
        <rect
          key={start}
          className="chart-zone"
          x={`${start}%`}
          width={`${end - start}%`}
          y="0"
          height="100%"
        />
      ))}
      {bands.slice(1).map(({ name, start }) => (
        <line key={name} className="chart-limit" x1={`${start}%`} x2={`${start}%`} y1="0" y2="100%" />
      ))}
      <line className="chart-axis" x1="0" x2="100%" {...middle} />
      {mark.liftedTo !== undefined && <Lift from={mark.end} to={mark.liftedTo} />}
      <Span span={mark} look={after ? 'before' : 'now'} />
      {after && <Span span={after} look="after" />}
    </svg>
  );
}
