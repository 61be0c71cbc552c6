import { useEffect, useState } from 'react';
import type { DocumentSection } from '../../entscheidungsgrundlage/model.ts';
import { useLinkTo } from '../../interview/useInterview.ts';
import type { DocumentSectionId } from '../../questionnaire/model.ts';
import { inPieces } from '../../ui/inPieces.ts';
import { Link } from '../../ui/Link.tsx';
import type { Result } from './useResult.ts';

type InDocumentProps = {
  result: Result;
  id: DocumentSectionId;
  /** Section that says it where the document does not have the first one. */
  otherwise?: DocumentSectionId;
};

/**
 * Leads to the section of the document that says the same. Its number is known once the document is composed, which is
 * done behind everything else and in pieces; the place of the link is kept free.
 */
export function InDocument({ result, id, otherwise }: InDocumentProps) {
  const linkTo = useLinkTo();
  const [section, setSection] = useState<DocumentSection | undefined>();
  useEffect(() => {
    const find = () => {
      const { sections } = result.document();
      setSection(sections.find((each) => each.id === id) ?? sections.find((each) => each.id === otherwise));
    };
    return inPieces(result.pieces, find);
  }, [result, id, otherwise]);
  return (
    <p className="small no-print">
      {section?.number === undefined ? (
        '\u00a0'
      ) : (
        <Link {...linkTo({ type: 'conclude', page: 'alles', part: section.id })}>
          Im Dokument: Abschnitt {section.number}
        </Link>
      )}
    </p>
  );
}
