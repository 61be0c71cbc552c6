import { Text, View } from '@react-pdf/renderer';
import { is } from './structure.ts';
import { colour, strong, type } from './theme.ts';

export type Column = { title: string; width: number };
/** Lines of a cell are kept. `strong` stands out, `quiet` steps back; the words say it too. */
export type TableCell = { text: string; tone?: Tone };
type Tone = 'normal' | 'strong' | 'quiet';

const cellStyle = { paddingVertical: 1.5, paddingRight: 7 };
const tones: Record<Tone, object> = { normal: {}, strong, quiet: { color: colour.muted } };
const ruled = { flexDirection: 'row', borderColor: colour.line, borderBottomWidth: 0.5 } as const;

/** Width of each column in per cent; given widths are proportions. */
function shares(columns: readonly Column[]): string[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => `${(width / total) * 100}%`);
}

const Header = ({ columns, widths }: { columns: readonly Column[]; widths: readonly string[] }) => (
  <View {...is('THead')} fixed>
    <View {...is('TR')} style={{ ...ruled, borderColor: colour.accent, borderBottomWidth: 1 }}>
      {columns.map(({ title }, index) => (
        <View
          {...is('TH', { scope: 'Column' })}
          key={title}
          style={{ ...cellStyle, width: widths[index] ?? 'auto' }}
        >
          <Text style={{ ...type.table, ...strong, color: colour.accent }}>{title}</Text>
        </View>
      ))}
    </View>
  </View>
);

const Row = ({ cells, widths }: { cells: readonly TableCell[]; widths: readonly string[] }) => (
  <View {...is('TR')} wrap={false} style={ruled}>
    {cells.map(({ text, tone = 'normal' }, index) => (
      <View
        {...(index === 0 ? is('TH', { scope: 'Row' }) : is('TD'))}
        key={String(index)}
        style={{ ...cellStyle, width: widths[index] ?? 'auto' }}
      >
        {text.split('\n').map((line, lineIndex) => (
          <Text key={String(lineIndex)} style={{ ...type.table, ...tones[tone] }}>
            {line}
          </Text>
        ))}
      </View>
    ))}
  </View>
);

type TableProps = { caption: string; columns: readonly Column[]; rows: readonly (readonly TableCell[])[] };
/** A table whose header repeats on every page and whose rows never split. The first cell heads its row. */
export const Table = ({ caption, columns, rows }: TableProps) => {
  const widths = shares(columns);
  return (
    <>
      {/* Keeps caption, header and first rows together: a fixed header alone would stay at the foot of a page. */}
      <View minPresenceAhead={74} style={{ height: 0.01 }} />
      <View {...is('Table')} style={{ marginTop: 3 }}>
        <Text {...is('Caption')} style={{ ...type.table, ...strong, marginBottom: 1 }}>
          {caption}
        </Text>
        <Header columns={columns} widths={widths} />
        <View {...is('TBody')}>
          {rows.map((cells, index) => (
            <Row key={String(index)} cells={cells} widths={widths} />
          ))}
        </View>
      </View>
      {/* Not a margin of the table: a table that fits but for its margin would move to the next page as a whole. */}
      <View style={{ height: 6 }} />
    </>
  );
};
