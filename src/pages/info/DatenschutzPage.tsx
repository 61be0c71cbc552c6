import { type Operator, phoneLink } from '../operator.ts';
import { textsOf } from './content/textsOf.ts';
import { PrivacyOfAssessment } from './datenschutz/PrivacyOfAssessment.tsx';
import { PrivacyOfRequest } from './datenschutz/PrivacyOfRequest.tsx';
import { PrivacyOfVisit } from './datenschutz/PrivacyOfVisit.tsx';
import { LegalReview } from './LegalReview.tsx';
import { PostalAddressLines } from './PostalAddressLines.tsx';
import { SampleNotice } from './SampleNotice.tsx';
import { Term } from './Term.tsx';

/** The privacy notice (Art. 13 DSGVO). What it says about the site must stay true; change both together. */
export function DatenschutzPage({ operator }: { operator: Operator }) {
  return (
    <div className="info">
      <h1>Datenschutz</h1>
      <p className="lead">
        Diese Website kommt mit sehr wenigen Daten aus. Hier steht, welche es sind, wofür sie gebraucht werden
        und wann sie gelöscht werden.
      </p>
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
            <h2 id="stand">Stand</h2>
            <p>Diese Erklärung gibt den Stand vom {textsOf} wieder.</p>
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
      <h2 id="kurz">Das Wichtigste in Kürze</h2>
      <ul className="cards">
        <li>
          <h3>Keine Cookies, keine Messung</h3>
          <p>
            Ihr Besuch wird nicht ausgewertet. Von fremden <Term id="server">Servern</Term> wird nichts
            geladen.
          </p>
        </li>
        <li>
          <h3>Ihre Antworten bleiben bei Ihnen</h3>
          <p>Fragebogen, Einordnung und PDF entstehen in Ihrem Browser. Niemand sonst erhält sie.</p>
        </li>
        <li>
          <h3>Anfragen werden gelöscht</h3>
          <p>Übermittelt wird nur, was Sie selbst absenden. Für alles gibt es eine Frist.</p>
        </li>
      </ul>
    </section>
  );
}

const contents = [
  { id: 'verantwortlich', title: 'Wer verantwortlich ist' },
  { id: 'besuch', title: 'Wenn Sie Seiten lesen' },
  { id: 'einschaetzung', title: 'Wenn Sie die Selbsteinschätzung nutzen' },
  { id: 'anfrage', title: 'Wenn Sie ein Erstgespräch anfragen' },
  { id: 'rechte', title: 'Ihre Rechte' },
];

function Contents() {
  return (
    <aside className="stays no-print" aria-labelledby="inhalte">
      <h2 id="inhalte">Auf dieser Seite</h2>
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
      <h2 id="verantwortlich">Wer verantwortlich ist</h2>
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
      <h2 id="rechte">Ihre Rechte</h2>
      <p>Nach der Datenschutz-Grundverordnung (DSGVO, Art.&nbsp;15 bis 21) können Sie verlangen:</p>
      <ul className="text-list">
        <li>Auskunft über Ihre Daten und eine Kopie davon</li>
        <li>Berichtigung, Löschung oder eingeschränkte Verarbeitung</li>
        <li>Herausgabe in einem gängigen Format</li>
      </ul>
      <p>
        Sie können einer Verarbeitung widersprechen, die auf berechtigtem Interesse beruht. Eine Nachricht an
        die Adresse oben genügt. Entscheidungen über Sie trifft hier kein Programm.
      </p>
      <p>
        Außerdem können Sie sich bei einer Aufsichtsbehörde beschweren (Art.&nbsp;77 DSGVO). Zuständig ist:
      </p>
      <address className="address">
        {authority.name}
        <br />
        <PostalAddressLines address={authority.address} />
      </address>
    </section>
  );
}
