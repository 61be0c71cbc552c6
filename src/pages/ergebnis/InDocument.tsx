import { useDeferredValue } from 'react';
import { useLinkTo } from '../../interview/useInterview.ts';
import type { DocumentSectionId } from '../../questionnaire/model.ts';
import { Link } from '../../ui/Link.tsx';
import type { Result } from './useResult.ts';

/** Leads to the section of the document that says the same. It is composed once there is time for it. */
export function InDocument({ result, id }: { result: Result; id: DocumentSectionId }) {
  const linkTo = useLinkTo();
  const section = useDeferredValue(result)
    .document()
    .sections.find((each) => each.id === id);
  if (section?.number === undefined) return null;
  return (
    <p className="small no-print">
      <Link {...linkTo({ type: 'conclude', page: 'alles', part: id })}>
        Im Dokument: Abschnitt {section.number}
      </Link>
    </p>
  );
}
