import type { Operator } from '../../operator.ts';
import { privacyOfRequest } from '../content/privacyOfRequest.ts';
import { LinkedText } from '../LinkedText.tsx';
import { Entries, Items } from '../Prose.tsx';

/** What happens with a request for a talk, an e-mail or a call, and when it is deleted. */
export function PrivacyOfRequest({ operator: { correspondenceMonths } }: { operator: Operator }) {
  return (
    <section aria-labelledby="anfrage">
      <h2 id="anfrage">{privacyOfRequest.section.title}</h2>
      <p>
        <LinkedText text={privacyOfRequest.section.text} />
      </p>
      <dl className="summary">
        <Entries entries={privacyOfRequest.section.entries} />
      </dl>
      <Deadlines months={correspondenceMonths} />
    </section>
  );
}

function Deadlines({ months }: { months: number }) {
  return (
    <>
      <h3>{privacyOfRequest.deadlines.title}</h3>
      <ul className="text-list">
        <Items texts={privacyOfRequest.deadlines.inService} />
        <li>{privacyOfRequest.deadlines.inMailbox(months)}</li>
      </ul>
      <p>{privacyOfRequest.deadlines.text}</p>
    </>
  );
}
