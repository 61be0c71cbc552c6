import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { Blocks } from '../../html/Blocks.tsx';
import type { DocumentSectionId } from '../../questionnaire/model.ts';
import { useChangeLink } from './useChangeLink.tsx';

type SectionBlocksProps = { document: Entscheidungsgrundlage; id: DocumentSectionId; level?: 2 | 3 };

/** One section of the document as the content of a page, without its title. */
export function SectionBlocks({ document, id, level = 2 }: SectionBlocksProps) {
  const change = useChangeLink();
  const section = document.sections.find((each) => each.id === id);
  return (
    <div className="blocks">
      {section === undefined || section.blocks.length === 0 ? (
        <p>Dazu gibt es noch keine Angaben.</p>
      ) : (
        <Blocks blocks={section.blocks} change={change} level={level} />
      )}
    </div>
  );
}
