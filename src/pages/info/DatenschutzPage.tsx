import { type Operator, phoneLink } from '../operator.ts';
import { Cards } from './Cards.tsx';
import { contents, datenschutz } from './content/datenschutz.ts';
import { textsOf } from './content/textsOf.ts';
import { PrivacyOfAssessment } from './datenschutz/PrivacyOfAssessment.tsx';
import { PrivacyOfRequest } from './datenschutz/PrivacyOfRequest.tsx';
import { PrivacyOfVisit } from './datenschutz/PrivacyOfVisit.tsx';
import { LegalReview } from './LegalReview.tsx';
import { PostalAddressLines } from './PostalAddressLines.tsx';
import { Items, Paragraphs } from './Prose.tsx';
import { SampleNotice } from './SampleNotice.tsx';

/** The privacy notice (Art. 13 DSGVO). What it says about the site must stay true; change both together. */
export function DatenschutzPage({ operator }: { operator: Operator }) {
  return (
    <div className="info">
      <h1>{datenschutz.page.title}</h1>
      <p className="lead">{datenschutz.page.lead}</p>
      <SampleNotice operator={operator} />
      <InShort />
      <div className="two-columns">
        <Contents />
        <div>
          <Controller operator={operator} />
          <PrivacyOfVisit hosting={operator.hosting} />
          <PrivacyOfAssessment />
          <PrivacyOfRequest operator={operator} />
          <Rights operator={operator} />
          <section aria-labelledby="stand">
            <h2 id="stand">{datenschutz.page.statusTitle}</h2>
            <p>{datenschutz.page.status(textsOf)}</p>
            <LegalReview on={operator.legalReviewOn} />
          </section>
        </div>
      </div>
    </div>
  );
}

function InShort() {
  return (
    <section aria-labelledby="kurz">
      <h2 id="kurz">{datenschutz.inShort.title}</h2>
      <Cards cards={datenschutz.inShort.cards} />
    </section>
  );
}

function Contents() {
  return (
    <aside className="stays no-print" aria-labelledby="inhalte">
      <h2 id="inhalte">{datenschutz.contents.title}</h2>
      <ul className="text-list">
        {contents.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Controller({ operator: { name, address, email, phone } }: { operator: Operator }) {
  return (
    <section aria-labelledby="verantwortlich">
      <h2 id="verantwortlich">{datenschutz.controller.title}</h2>
      <address className="address">
        {name}
        <br />
        <PostalAddressLines address={address} />
        <br />
        E-Mail: <a href={`mailto:${email}`}>{email}</a>
        <br />
        Telefon: <a href={phoneLink(phone)}>{phone}</a>
      </address>
    </section>
  );
}

function Rights({ operator: { supervisoryAuthority: authority } }: { operator: Operator }) {
  return (
    <section aria-labelledby="rechte">
      <h2 id="rechte">{datenschutz.rights.title}</h2>
      <p>{datenschutz.rights.intro}</p>
      <ul className="text-list">
        <Items texts={datenschutz.rights.items} />
      </ul>
      <Paragraphs texts={datenschutz.rights.paragraphs} />
      <address className="address">
        {authority.name}
        <br />
        <PostalAddressLines address={authority.address} />
      </address>
    </section>
  );
}
