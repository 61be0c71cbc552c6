import { Circle, Line, Polygon, Rect, Svg, Text, View } from '@react-pdf/renderer';
import {
  type ChartBand,
  type ChartLayout,
  type ChartMark,
  layoutChart,
  zoneWords,
} from '../entscheidungsgrundlage/chart.ts';
import type { ChartBlock } from '../entscheidungsgrundlage/model.ts';
import { is } from './vocabulary/structure.ts';
import { colour, page, strong, type } from './vocabulary/theme.ts';

const labelWidth = 118;
const trackWidth = 222;
const trackHeight = 16;
const middle = trackHeight / 2;
/** Room left and right, so that a dot on the edge of the scale is not cut. */
const inset = 6;
const wordsWidth = page.width - labelWidth - trackWidth;

const x = (percent: number) => inset + (percent / 100) * (trackWidth - 2 * inset);
const outline = { stroke: colour.accent, strokeWidth: 1.1 };

const Lift = ({ from, to }: { from: number; to: number }) => (
  <>
    <Line x1={from} x2={to - 4} y1={middle} y2={middle} {...outline} strokeDasharray="2 2" />
    <Polygon
      points={`${to - 5},${middle - 4} ${to},${middle} ${to - 5},${middle + 4}`}
      fill={colour.paper}
      {...outline}
    />
  </>
);

type TrackProps = Pick<ChartLayout, 'bands' | 'zones'> & { mark: ChartMark };

const Track = ({ mark, bands, zones }: TrackProps) => (
  <Svg width={trackWidth} height={trackHeight} viewBox={`0 0 ${trackWidth} ${trackHeight}`}>
    <Rect x={x(0)} y={2} width={x(100) - x(0)} height={trackHeight - 4} fill={colour.surface} />
    {zones.map(({ start, end }) => (
      <Rect
        key={String(start)}
        x={x(start)}
        y={0}
        width={x(end) - x(start)}
        height={trackHeight}
        fill={colour.zone}
      />
    ))}
    {bands.slice(1).map(({ name, start }) => (
      <Line
        key={name}
        x1={x(start)}
        x2={x(start)}
        y1={0}
        y2={trackHeight}
        stroke={colour.muted}
        strokeWidth={0.6}
      />
    ))}
    {mark.liftedTo === undefined ? null : <Lift from={x(mark.end)} to={x(mark.liftedTo)} />}
    {mark.shape === 'dot' ? (
      <Circle cx={x(mark.start)} cy={middle} r={4.6} fill={colour.accent} {...outline} />
    ) : (
      <Rect
        x={x(mark.start)}
        y={middle - 4}
        width={x(mark.end) - x(mark.start)}
        height={8}
        rx={4}
        fill={colour.interval}
        {...outline}
      />
    )}
  </Svg>
);

const row = { flexDirection: 'row', alignItems: 'center' } as const;
const quiet = { ...type.small, color: colour.muted };

const Scale = ({ bands }: { bands: readonly ChartBand[] }) => (
  <View style={{ ...row, marginLeft: labelWidth + inset, width: trackWidth - 2 * inset }}>
    {bands.map(({ name, start, end }) => (
      <Text key={name} style={{ ...quiet, width: `${end - start}%`, textAlign: 'center' }}>
        {name}
      </Text>
    ))}
  </View>
);

/** The interval chart as vector: per row a label, a dot or an interval, and the same in words. */
export function IntervalChart({ block }: { block: ChartBlock }) {
  const { bands, zones, marks } = layoutChart(block);
  return (
    <View {...is('Figure', { alt: block.alt })} wrap={false} style={{ marginTop: 2, marginBottom: 8 }}>
      <Text style={{ ...type.table, ...strong, marginBottom: 3 }}>{block.title}</Text>
      <Scale bands={bands} />
      {marks.map((mark) => (
        <View key={mark.label} style={row}>
          <Text style={{ width: labelWidth, ...type.body }}>{mark.label}</Text>
          <Track mark={mark} bands={bands} zones={zones} />
          <View style={{ width: wordsWidth, paddingLeft: 8 }}>
            <Text style={{ ...type.table, ...strong }}>{mark.words}</Text>
            {mark.note === undefined ? null : (
              <Text style={{ ...type.tiny, color: colour.muted }}>{mark.note}</Text>
            )}
          </View>
        </View>
      ))}
      {zones.length === 0 ? null : (
        <Text style={{ ...quiet, marginTop: 3 }}>{`Grauer Streifen: ${zoneWords}`}</Text>
      )}
    </View>
  );
}
