import type { ChangeLink } from '../../html/EvidenceList.tsx';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Link } from '../../ui/Link.tsx';

/** Makes the links that lead from an answer to its question; from there one comes back to the same page. */
export function useChangeLink(): ChangeLink {
  const linkTo = useLinkTo();
  return ({ question, label }) => (
    <Link {...linkTo({ type: 'change', question })}>
      Ändern<span className="visually-hidden">: {label}</span>
    </Link>
  );
}
