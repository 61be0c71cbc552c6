import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { is } from './structure.ts';
import { colour, strong, type, weight } from './theme.ts';

type Heading = { children: string };

/** An entry of the outline; the types of the library know it for pages only. */
const bookmark = (title: string) => ({ bookmark: title });

export const H1 = ({ children }: Heading) => (
  <Text
    {...is('H1')}
    {...bookmark(children)}
    style={{ ...type.title, ...strong, color: colour.accent, marginBottom: 3 }}
  >
    {children}
  </Text>
);

export const H2 = ({ children }: Heading) => (
  <Text
    {...is('H2')}
    {...bookmark(children)}
    minPresenceAhead={64}
    style={{ ...type.h2, ...strong, color: colour.accent, marginTop: 9, marginBottom: 3 }}
  >
    {children}
  </Text>
);

type H3Props = Heading & {
  /** Set behind the heading in plain weight. */
  aside?: string;
  /** Room below the heading without which it moves to the next page; enough for the head of a table. */
  ahead?: number;
};
export const H3 = ({ aside, ahead = 96, children }: H3Props) => (
  <Text
    {...is('H3')}
    minPresenceAhead={ahead}
    style={{ ...type.h3, ...strong, marginTop: 5, marginBottom: 1 }}
  >
    {children}
    {aside === undefined ? null : (
      <Text style={{ fontSize: type.body.fontSize, fontWeight: weight.regular, color: colour.muted }}>
        {` – ${aside}`}
      </Text>
    )}
  </Text>
);

export const Strong = ({ children }: { children: string }) => <Text style={strong}>{children}</Text>;

const tones = {
  normal: { ...type.body, marginBottom: 4 },
  tight: { ...type.body, marginBottom: 1 },
  lead: { ...type.lead, ...strong, marginBottom: 4 },
  fine: { ...type.table, marginBottom: 2 },
  headed: { ...type.table, marginTop: 4 },
  close: { ...type.table },
  small: { ...type.small, color: colour.muted, marginBottom: 3 },
};

type PProps = {
  tone?: keyof typeof tones;
  /** Room below without which it moves to the next page. */
  ahead?: number;
  children: ReactNode;
};
export const P = ({ tone = 'normal', ahead = 0, children }: PProps) => (
  <Text {...is('P')} orphans={2} widows={2} minPresenceAhead={ahead} style={tones[tone]}>
    {children}
  </Text>
);

const labelWidth = { Disc: 9, Decimal: 15 };

type ListProps = { items: readonly ReactNode[]; ordered?: boolean };
export const List = ({ items, ordered = false }: ListProps) => {
  const numbering = ordered ? 'Decimal' : 'Disc';
  return (
    <View {...is('L', { numbering })}>
      {items.map((item, index) => (
        <View
          {...is('LI')}
          key={String(index)}
          wrap={false}
          style={{ flexDirection: 'row', marginBottom: 2 }}
        >
          <Text {...is('Lbl')} style={{ ...type.body, width: labelWidth[numbering] }}>
            {ordered ? `${index + 1}.` : '•'}
          </Text>
          <Text {...is('LBody')} style={{ ...type.body, flex: 1 }}>
            {item}
          </Text>
        </View>
      ))}
    </View>
  );
};
