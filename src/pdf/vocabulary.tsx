import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { is } from './structure.ts';
import { colour, page, size, weight } from './theme.ts';
import { typeface } from './typeface.ts';

/**
 * The only words a document may be written in. Each wrapper knows its role in the structure of the document,
 * so that tagging needs no change in the documents themselves.
 */

type Children = { children: ReactNode };

const leading = 1.32;
const strong = { fontWeight: weight.strong };
const bare = { marginBottom: 0 };

type ShellProps = Children & { title: string; subject: string; date: Date };
/** The file: title, language and dates. Holds pages only. */
export const Shell = ({ title, subject, date, children }: ShellProps) => (
  <Document
    title={title}
    subject={subject}
    language="de-DE"
    creator="Betriebskompass"
    producer="Betriebskompass"
    creationDate={date}
    modificationDate={date}
    pageMode="useOutlines"
  >
    {children}
  </Document>
);

const edge = {
  position: 'absolute',
  left: page.side,
  right: page.side,
  fontSize: size.tiny,
  color: colour.muted,
} as const;
const spread = { flexDirection: 'row', justifyContent: 'space-between' } as const;
const pageOf = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
  `Seite ${pageNumber} von ${totalPages}`;

/** A run of pages with the same header (from the second page of the document on) and footer. */
export const Pages = ({
  header,
  footer,
  children,
}: Children & { header: readonly [string, string]; footer: string }) => (
  <Page
    size={page.format}
    style={{
      paddingTop: page.top,
      paddingBottom: page.bottom,
      paddingHorizontal: page.side,
      fontFamily: typeface,
      fontSize: size.body,
      color: colour.text,
    }}
  >
    <View {...is('Artifact')} fixed style={{ ...edge, ...spread, top: 30 }}>
      <Text render={({ pageNumber }) => (pageNumber > 1 ? header[0] : '')} />
      <Text render={({ pageNumber }) => (pageNumber > 1 ? header[1] : '')} />
    </View>
    <View
      {...is('Artifact')}
      fixed
      style={{ ...edge, ...spread, bottom: 28, paddingTop: 5, borderTopWidth: 0.5, borderColor: colour.line }}
    >
      <Text>{footer}</Text>
      <Text render={pageOf} />
    </View>
    {children}
  </Page>
);

/** Groups what belongs together. `whole` keeps it on one page. */
export const Section = ({ whole = false, children }: Children & { whole?: boolean }) => (
  <View {...is('Sect')} wrap={!whole}>
    {children}
  </View>
);

/** An entry of the outline; the types of the library know it for pages only. */
const bookmark = (title: string) => ({ bookmark: title });

export const H1 = ({ children }: { children: string }) => (
  <Text
    {...is('H1')}
    {...bookmark(children)}
    style={{ ...strong, fontSize: size.title, lineHeight: 1.15, color: colour.accent, marginBottom: 6 }}
  >
    {children}
  </Text>
);

export const H2 = ({ children }: { children: string }) => (
  <Text
    {...is('H2')}
    {...bookmark(children)}
    minPresenceAhead={64}
    style={{ ...strong, fontSize: size.h2, color: colour.accent, marginTop: 13, marginBottom: 5 }}
  >
    {children}
  </Text>
);

/** `aside` is set behind the heading in plain weight. */
export const H3 = ({ aside, children }: { aside?: string; children: string }) => (
  <Text
    {...is('H3')}
    minPresenceAhead={48}
    style={{ ...strong, fontSize: size.h3, marginTop: 7, marginBottom: 2 }}
  >
    {children}
    {aside === undefined ? null : (
      <Text
        style={{ fontWeight: weight.regular, fontSize: size.body, color: colour.muted }}
      >{` – ${aside}`}</Text>
    )}
  </Text>
);

export const Strong = ({ children }: { children: string }) => <Text style={strong}>{children}</Text>;
export const Muted = ({ children }: { children: string }) => (
  <Text style={{ color: colour.muted }}>{children}</Text>
);

type Tone = 'normal' | 'tight' | 'lead' | 'small';
const tones = {
  normal: { marginBottom: 5 },
  tight: { marginBottom: 2 },
  lead: { marginBottom: 6, fontSize: 11.5, ...strong },
  small: { marginBottom: 3, fontSize: size.small, color: colour.muted },
};
export const P = ({ tone = 'normal', children }: Children & { tone?: Tone }) => (
  <Text {...is('P')} orphans={2} widows={2} style={{ lineHeight: leading, ...tones[tone] }}>
    {children}
  </Text>
);

export const List = ({ items, ordered = false }: { items: readonly ReactNode[]; ordered?: boolean }) => (
  <View {...is('L', { numbering: ordered ? 'Decimal' : 'Disc' })} style={{ marginBottom: 4 }}>
    {items.map((item, index) => (
      // biome wants a key that is not the index; items of a printed list have no other identity
      <View {...is('LI')} key={String(index)} wrap={false} style={{ flexDirection: 'row', marginBottom: 2 }}>
        <Text {...is('Lbl')} style={{ width: ordered ? 16 : 10, lineHeight: leading }}>
          {ordered ? `${index + 1}.` : '•'}
        </Text>
        <Text {...is('LBody')} style={{ flex: 1, lineHeight: leading }}>
          {item}
        </Text>
      </View>
    ))}
  </View>
);

/** Two pieces beside each other, read from left to right. */
export const Columns = ({
  ratio,
  children,
}: {
  ratio: readonly [number, number];
  children: [ReactNode, ReactNode];
}) => (
  <View wrap={false} style={{ flexDirection: 'row', marginBottom: 2 }}>
    <View style={{ width: `${ratio[0]}%`, paddingRight: 8 }}>{children[0]}</View>
    <View style={{ width: `${ratio[1]}%` }}>{children[1]}</View>
  </View>
);

/** Name and value, line by line, at the head of a document. */
export const Facts = ({ items }: { items: readonly (readonly [string, string])[] }) => (
  <View {...is('Sect')} style={{ marginBottom: 2 }}>
    {items.map(([name, value]) => (
      <Text {...is('P')} key={name} style={{ lineHeight: leading }}>
        <Text style={strong}>{`${name}: `}</Text>
        {value}
      </Text>
    ))}
  </View>
);

export type Column = { title: string; width: number };
const cellStyle = { paddingVertical: 2.2, paddingRight: 7, fontSize: size.table, lineHeight: 1.22 } as const;
const share = (columns: readonly Column[], index: number) => {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return `${((columns[index]?.width ?? 0) / total) * 100}%`;
};

type TableProps = { caption: string; columns: readonly Column[]; rows: readonly (readonly ReactNode[])[] };
/** A table whose header repeats on every page and whose rows never split. The first cell heads its row. */
export const Table = ({ caption, columns, rows }: TableProps) => (
  <>
    {/* Keeps caption, header and first rows together: a fixed header alone would stay at the foot of a page. */}
    <View minPresenceAhead={84} style={{ height: 0.01 }} />
    <View {...is('Table')} style={{ marginTop: 4, marginBottom: 8 }}>
      <Text
        {...is('Caption')}
        minPresenceAhead={60}
        style={{ ...strong, fontSize: size.table, marginBottom: 2 }}
      >
        {caption}
      </Text>
      <View {...is('THead')} fixed>
        <View
          {...is('TR')}
          style={{ flexDirection: 'row', borderBottomWidth: 1, borderColor: colour.accent }}
        >
          {columns.map((column, index) => (
            <View
              {...is('TH', { scope: 'Column' })}
              key={column.title}
              style={{ ...cellStyle, width: share(columns, index) }}
            >
              <Text style={{ ...strong, color: colour.accent }}>{column.title}</Text>
            </View>
          ))}
        </View>
      </View>
      <View {...is('TBody')}>
        {rows.map((row, rowIndex) => (
          <View
            {...is('TR')}
            key={String(rowIndex)}
            wrap={false}
            style={{ flexDirection: 'row', borderBottomWidth: 0.5, borderColor: colour.line }}
          >
            {row.map((cell, index) => (
              <View
                {...(index === 0 ? is('TH', { scope: 'Row' }) : is('TD'))}
                key={columns[index]?.title ?? String(index)}
                style={{ ...cellStyle, width: share(columns, index) }}
              >
                <Text>{cell}</Text>
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  </>
);

/** A boxed remark that stands out by its frame, not by its colour. */
export const Notice = ({ title, children }: Children & { title: string }) => (
  <View
    {...is('Sect')}
    wrap={false}
    style={{
      marginVertical: 5,
      padding: 8,
      borderWidth: 0.75,
      borderColor: colour.accent,
      backgroundColor: colour.surface,
    }}
  >
    <Text {...is('P')} style={{ ...strong, lineHeight: leading }}>
      {title}
    </Text>
    <Text {...is('P')} style={{ ...bare, lineHeight: leading }}>
      {children}
    </Text>
  </View>
);
