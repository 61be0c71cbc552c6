import type { DocumentSection, Entscheidungsgrundlage } from '../entscheidungsgrundlage/model.ts';
import { BlockSet } from './blocks.tsx';
import { Facts, H1, H2, P, Pages, Section, Shell } from './vocabulary.tsx';

const SectionSet = ({
  section,
  number,
  lead,
}: {
  section: DocumentSection;
  number?: number;
  lead?: string;
}) => (
  <Section>
    <H2>{number === undefined ? section.title : `${number} ${section.title}`}</H2>
    {lead === undefined ? null : <P tone="lead">{lead}</P>}
    {section.blocks.map((block, index) => (
      <BlockSet key={String(index)} block={block} />
    ))}
  </Section>
);

/** The Entscheidungsgrundlage on A4: main part with numbered sections, then the annex on a page of its own. */
export function EntscheidungsgrundlagePdf({ doc }: { doc: Entscheidungsgrundlage }) {
  const header = [`${doc.title} · ${doc.municipality}`, doc.dateText] as const;
  const main = doc.sections.filter(({ annex }) => !annex);
  const annex = doc.sections.filter((section) => section.annex);
  return (
    <Shell
      title={`${doc.title} – ${doc.municipality}`}
      subject={doc.occasion}
      date={new Date(`${doc.date}T12:00:00Z`)}
    >
      <Pages header={header} footer={doc.disclaimer}>
        <H1>{doc.title}</H1>
        <Facts
          items={[
            ['Kommune', doc.municipality],
            ['Datum', doc.dateText],
            ['Anlass', doc.occasion],
          ]}
        />
        {main.map((section, index) => (
          <SectionSet
            key={section.id}
            section={section}
            number={index + 1}
            {...(section.id === 'kurzfassung' ? { lead: doc.headline } : {})}
          />
        ))}
      </Pages>
      {annex.length === 0 ? null : (
        <Pages header={header} footer={doc.disclaimer}>
          {annex.map((section) => (
            <SectionSet key={section.id} section={section} />
          ))}
          <P tone="small">{doc.versions}</P>
        </Pages>
      )}
    </Shell>
  );
}
