import { type Operator, phoneLink } from '../operator.ts';
import { LegalReview } from './LegalReview.tsx';
import { PostalAddressLines } from './PostalAddressLines.tsx';
import { SampleNotice } from './SampleNotice.tsx';
import { SourceNote } from './SourceNote.tsx';

/** Who is behind the site, as § 5 DDG asks for, and what the offer is and is not. */
export function ImpressumPage({ operator }: { operator: Operator }) {
  const { name, role, address, email, phone, taxId } = operator;
  return (
    <div className="info">
      <h1>Impressum</h1>
      <SampleNotice operator={operator} />
      <section aria-labelledby="anbieter">
        <h2 id="anbieter">Wer diese Website anbietet</h2>
        <p>Angaben nach §&nbsp;5 des Digitale-Dienste-Gesetzes (DDG)</p>
        <dl className="summary">
          <div>
            <dt>Name</dt>
            <dd>
              {name}
              <br />
              {role}
            </dd>
          </div>
          <div>
            <dt>Anschrift</dt>
            <dd>
              <PostalAddressLines address={address} />
            </dd>
          </div>
          <div>
            <dt>E-Mail</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
          <div>
            <dt>Telefon</dt>
            <dd>
              <a href={phoneLink(phone)}>{phone}</a>
            </dd>
          </div>
          {taxId && (
            <div>
              <dt>{taxId.label}</dt>
              <dd>{taxId.number}</dd>
            </div>
          )}
          <div>
            <dt>Verantwortlich für den Inhalt (§&nbsp;18 Abs.&nbsp;2 Medienstaatsvertrag)</dt>
            <dd>{name}, Anschrift wie oben</dd>
          </div>
        </dl>
        <SourceNote ids={['ddg5']} />
        <LegalReview on={operator.legalReviewOn} />
      </section>
      <Nature />
      <section aria-labelledby="schrift">
        <h2 id="schrift">Schrift</h2>
        <p>Die Schrift dieser Website steht unter der SIL Open Font License, Version 1.1.</p>
      </section>
    </div>
  );
}

function Nature() {
  return (
    <section aria-labelledby="art">
      <h2 id="art">Was dieses Angebot ist</h2>
      <p>
        Dies ist ein privates Beratungsangebot und keine Website einer Behörde. Es besteht aus
        Informationsseiten, einer <a href="/fragen/">Selbsteinschätzung</a> und der Möglichkeit, ein{' '}
        <a href="/erstgespraech/">Erstgespräch anzufragen</a>.
      </p>
      <p>
        Die Inhalte ordnen ein. Sie ersetzen weder eine Rechtsberatung noch ein technisches Gutachten.
        Rechtliche Aussagen tragen ein Datum, denn Regeln ändern sich, und Landesrecht kann abweichen.
      </p>
    </section>
  );
}
