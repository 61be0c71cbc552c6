import { legalReview } from './content/legalReview.ts';
import { textsOf } from './content/textsOf.ts';

const dateText = (day: string): string => day.split('-').reverse().join('.');

/**
 * Says whether a lawyer has read the legal texts of the site.
 * @param on day of that review (ISO 8601), if there was one
 */
export function LegalReview({ on }: { on: string | undefined }) {
  return <p className="source">{on ? legalReview.done(dateText(on)) : legalReview.pending(textsOf)}</p>;
}
