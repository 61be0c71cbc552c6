import type { DocumentSection, Entscheidungsgrundlage } from '../entscheidungsgrundlage/model.ts';
import { BlockSet } from './blocks.tsx';
import { Pages, Section, Shell } from './vocabulary/shell.tsx';
import { H1, H2, P, Strong } from './vocabulary/text.tsx';

const SectionSet = ({ section: { title, number, lead, blocks } }: { section: DocumentSection }) => {
  const content = (
    <>
      <H2>{number === undefined ? title : `${number} ${title}`}</H2>
      {lead === undefined ? null : <P tone="lead">{lead}</P>}
      {blocks.map((block, index) => (
        <BlockSet key={String(index)} block={block} />
      ))}
    </>
  );
  // Only what is never split gets a box of its own: elsewhere the library keeps a heading with its siblings only.
  return blocks.every(({ kind }) => kind === 'resolution') ? <Section whole>{content}</Section> : content;
};

/** The Entscheidungsgrundlage on A4: main part with numbered sections, then the annex on a page of its own. */
export function EntscheidungsgrundlagePdf({ doc }: { doc: Entscheidungsgrundlage }) {
  const withMunicipality = (text: string, dot: string) => [text, doc.municipality].filter(Boolean).join(dot);
  const header = [withMunicipality(doc.title, ' · '), doc.dateText] as const;
  const main = doc.sections.filter(({ annex }) => !annex);
  const annex = doc.sections.filter((section) => section.annex);
  return (
    <Shell
      title={withMunicipality(doc.title, ' – ')}
      subject={doc.occasion}
      date={new Date(`${doc.date}T12:00:00Z`)}
    >
      <Pages header={header} stamp={doc.stamp} footer={doc.disclaimer}>
        <H1>{doc.title}</H1>
        <P tone="lead">{[doc.municipality, doc.dateText].filter(Boolean).join(' · ')}</P>
        <P>
          <Strong>Anlass: </Strong>
          {doc.occasion}
          {doc.body === undefined ? null : (
            <>
              {' · '}
              <Strong>Für: </Strong>
              {doc.body}
            </>
          )}
        </P>
        {main.map((section) => (
          <SectionSet key={section.id} section={section} />
        ))}
      </Pages>
      {annex.length === 0 ? null : (
        <Pages header={header} stamp={doc.stamp} footer={doc.disclaimer}>
          {annex.map((section) => (
            <SectionSet key={section.id} section={section} />
          ))}
          <P tone="small">{doc.versions}</P>
        </Pages>
      )}
    </Shell>
  );
}
