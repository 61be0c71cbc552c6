import type { Operator, ServerLogs } from '../../operator.ts';
import { privacyOfVisit } from '../content/privacyOfVisit.ts';
import { PostalAddressLines } from '../PostalAddressLines.tsx';
import { Entries } from '../Prose.tsx';

/** What happens when somebody merely reads pages. */
export function PrivacyOfVisit({ hosting: { name, address, logs } }: { hosting: Operator['hosting'] }) {
  return (
    <section aria-labelledby="besuch">
      <h2 id="besuch">{privacyOfVisit.section.title}</h2>
      <p>
        {privacyOfVisit.section.delivery} {logText(logs)}
      </p>
      <p>{privacyOfVisit.section.text}</p>
      <dl className="summary">
        <Entries entries={privacyOfVisit.section.entries} />
        <div>
          <dt>{privacyOfVisit.section.recipientsTerm}</dt>
          <dd>
            {privacyOfVisit.section.recipients}
            <br />
            {name}
            <br />
            <PostalAddressLines address={address} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function logText(logs: ServerLogs): string {
  const { none, addresses, kept } = privacyOfVisit.logs;
  if (logs.kind === 'none') return none;
  return kept(logs.kind === 'shortened' ? addresses.shortened : addresses.full, logs.days);
}
