import { useDeferredValue } from 'react';
import { useLinkTo } from '../../interview/useInterview.ts';
import type { DocumentSectionId } from '../../questionnaire/model.ts';
import { Link } from '../../ui/Link.tsx';
import type { Result } from './useResult.ts';

type InDocumentProps = {
  result: Result;
  id: DocumentSectionId;
  /** Section that says it where the document does not have the first one. */
  otherwise?: DocumentSectionId;
};

/** Leads to the section of the document that says the same. It is composed once there is time for it. */
export function InDocument({ result, id, otherwise }: InDocumentProps) {
  const linkTo = useLinkTo();
  const { sections } = useDeferredValue(result).document();
  const section = sections.find((each) => each.id === id) ?? sections.find((each) => each.id === otherwise);
  if (section?.number === undefined) return null;
  return (
    <p className="small no-print">
      <Link {...linkTo({ type: 'conclude', page: 'alles', part: section.id })}>
        Im Dokument: Abschnitt {section.number}
      </Link>
    </p>
  );
}
