import { Line, Rect, Svg, Text, View } from '@react-pdf/renderer';
import type { BarsBlock } from '../entscheidungsgrundlage/model.ts';
import { is } from './vocabulary/structure.ts';
import { colour, page, strong, type } from './vocabulary/theme.ts';

const labelWidth = 150;
const trackWidth = 190;
const height = 12;
const wordsWidth = page.width - labelWidth - trackWidth;
const x = (percent: number) => (percent / 100) * trackWidth;
const row = { flexDirection: 'row', alignItems: 'center' } as const;

const Bar = ({ from, to, isOpen }: BarsBlock['rows'][number]) => (
  <Svg width={trackWidth} height={height} viewBox={`0 0 ${trackWidth} ${height}`}>
    <Rect x={0} y={2} width={x(from)} height={height - 4} fill={colour.accent} />
    {to > from ? (
      <Rect x={x(from)} y={2} width={x(to) - x(from)} height={height - 4} fill={colour.interval} />
    ) : null}
    {isOpen ? (
      <Line
        x1={x(from)}
        x2={trackWidth}
        y1={height / 2}
        y2={height / 2}
        stroke={colour.accent}
        strokeDasharray="3 3"
      />
    ) : null}
  </Svg>
);

/** Bars from nothing as vector; label and words beside each say the same. */
export function RangeBars({ block }: { block: BarsBlock }) {
  return (
    <View {...is('Figure', { alt: block.alt })} wrap={false} style={{ marginTop: 4, marginBottom: 6 }}>
      <Text style={{ ...type.table, ...strong, marginBottom: 3 }}>{block.title}</Text>
      {block.rows.map((each) => (
        <View key={each.label} style={row}>
          <Text style={{ width: labelWidth, paddingRight: 6, ...type.table }}>{each.label}</Text>
          <Bar {...each} />
          <Text style={{ width: wordsWidth, paddingLeft: 8, ...type.table, ...strong }}>{each.words}</Text>
        </View>
      ))}
    </View>
  );
}
