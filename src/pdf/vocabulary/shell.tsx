import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { is } from './structure.ts';
import { colour, page, strong, type } from './theme.ts';
import { typeface } from './typeface.ts';

type Children = { children: ReactNode };

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
    pageMode="useOutlines"
  >
    {children}
  </Document>
);

const edge = {
  position: 'absolute',
  left: page.side,
  right: page.side,
  flexDirection: 'row',
  justifyContent: 'space-between',
} as const;
/** No line height here: with one, the library loses what hangs from the foot of the page. */
const small = { fontSize: type.tiny.fontSize, color: colour.muted };

type PageNumbers = { pageNumber: number; totalPages: number };
const pageOf = ({ pageNumber, totalPages }: PageNumbers) => `Seite ${pageNumber} von ${totalPages}`;
/** The first page of the document has its title; only the following ones need a header. */
const laterPages =
  (text: string) =>
  ({ pageNumber }: PageNumbers) =>
    pageNumber > 1 ? text : '';

type PagesProps = Children & {
  header: readonly [left: string, right: string];
  /** Stands in the middle of the header, on the first page too. */
  stamp?: string | undefined;
  footer: string;
};
/** A run of A4 pages with the same header and footer. */
export const Pages = ({ header, stamp, footer, children }: PagesProps) => (
  <Page
    size={page.format}
    style={{
      fontSize: type.body.fontSize,
      paddingTop: page.top,
      paddingBottom: page.bottom,
      paddingHorizontal: page.side,
      fontFamily: typeface,
      color: colour.text,
    }}
  >
    <View {...is('Artifact')} fixed style={{ ...edge, top: 22 }}>
      <Text style={small} render={laterPages(header[0])} />
      {stamp === undefined ? null : (
        <Text style={{ ...small, ...strong, color: colour.accent }}>{stamp}</Text>
      )}
      <Text style={small} render={laterPages(header[1])} />
    </View>
    <View
      {...is('Artifact')}
      fixed
      style={{ ...edge, bottom: 20, paddingTop: 4, borderTopWidth: 0.5, borderColor: colour.line }}
    >
      <Text style={small}>{footer}</Text>
      <Text style={small} render={pageOf} />
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

type ColumnsProps = { ratio: readonly [number, number]; children: [ReactNode, ReactNode] };
/** Two pieces beside each other, read from left to right. */
export const Columns = ({ ratio, children }: ColumnsProps) => (
  <View wrap={false} style={{ flexDirection: 'row' }}>
    <View style={{ width: `${ratio[0]}%`, paddingRight: 10 }}>{children[0]}</View>
    <View style={{ width: `${ratio[1]}%` }}>{children[1]}</View>
  </View>
);

/** A framed piece that stands out by its frame, not by its colour. */
export const Box = ({ children }: Children) => (
  <View
    {...is('Sect')}
    wrap={false}
    style={{
      marginTop: 2,
      padding: 7,
      borderWidth: 0.75,
      borderColor: colour.accent,
      backgroundColor: colour.surface,
    }}
  >
    {children}
  </View>
);
