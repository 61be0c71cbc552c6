import { type Operator, phoneLink } from '../operator.ts';
import { impressum } from './content/impressum.ts';
import { LegalReview } from './LegalReview.tsx';
import { PostalAddressLines } from './PostalAddressLines.tsx';
import { Paragraphs } from './Prose.tsx';
import { SampleNotice } from './SampleNotice.tsx';
import { SourceNote } from './SourceNote.tsx';

/** Who is behind the site, as § 5 DDG asks for, and what the offer is and is not. */
export function ImpressumPage({ operator }: { operator: Operator }) {
  const { name, role, address, email, phone, taxId } = operator;
  return (
    <div className="info">
      <h1>{impressum.page.title}</h1>
      <SampleNotice operator={operator} />
      <section aria-labelledby="anbieter">
        <h2 id="anbieter">{impressum.page.providerTitle}</h2>
        <p>{impressum.page.provider}</p>
        <dl className="summary">
          <div>
            <dt>{impressum.page.nameTerm}</dt>
            <dd>
              {name}
              <br />
              {role}
            </dd>
          </div>
          <div>
            <dt>{impressum.page.addressTerm}</dt>
            <dd>
              <PostalAddressLines address={address} />
            </dd>
          </div>
          <div>
            <dt>{impressum.page.emailTerm}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
          <div>
            <dt>{impressum.page.phoneTerm}</dt>
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
            <dt>{impressum.page.responsibleTerm}</dt>
            <dd>{impressum.page.responsible(name)}</dd>
          </div>
        </dl>
        <SourceNote ids={['ddg5']} />
        <LegalReview on={operator.legalReviewOn} />
      </section>
      <Nature />
      <section aria-labelledby="schrift">
        <h2 id="schrift">{impressum.page.fontTitle}</h2>
        <p>{impressum.page.fontText}</p>
      </section>
    </div>
  );
}

function Nature() {
  return (
    <section aria-labelledby="art">
      <h2 id="art">{impressum.nature.title}</h2>
      <Paragraphs texts={impressum.nature.paragraphs} />
    </section>
  );
}
