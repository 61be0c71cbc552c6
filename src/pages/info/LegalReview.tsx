import { textsOf } from './content/textsOf.ts';

const dateText = (day: string): string => day.split('-').reverse().join('.');

/**
 * Says whether a lawyer has read the legal texts of the site.
 * @param on day of that review (ISO 8601), if there was one
 */
export function LegalReview({ on }: { on: string | undefined }) {
  if (on) return <p className="source">Rechtlich geprüft am {dateText(on)}.</p>;
  return (
    <p className="source">Die genannten Vorschriften sind noch nicht rechtlich geprüft (Stand {textsOf}).</p>
  );
}
