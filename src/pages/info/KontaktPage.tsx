import { type Operator, phoneLink, pricesOf } from '../operator.ts';
import { kontakt } from './content/kontakt.ts';
import { LinkedText } from './LinkedText.tsx';
import { PostalAddressLines } from './PostalAddressLines.tsx';
import { Items } from './Prose.tsx';
import { SampleNotice } from './SampleNotice.tsx';

/** How to get in touch, what helps, and what happens with the particulars. */
export function KontaktPage({ operator, minutes }: { operator: Operator; minutes: number }) {
  return (
    <div className="info">
      <h1>{kontakt.page.title}</h1>
      <div className="two-columns">
        <div>
          <p className="lead" data-inhalt="K1">
            {kontakt.page.lead(operator)}
          </p>
          <p className="actions">
            <a className="button button-primary" href="/erstgespraech/">
              {kontakt.page.label}
            </a>
          </p>
          <p>{pricesOf(operator)}</p>
          <Helpful operator={operator} />
        </div>
        <DirectContact operator={operator} />
      </div>
      <Particulars />
      <section className="next no-print" aria-labelledby="vorher">
        <h2 id="vorher">{kontakt.page.alternativeTitle}</h2>
        <p>
          <LinkedText text={kontakt.page.alternative(minutes)} />
        </p>
      </section>
    </div>
  );
}

function DirectContact({ operator }: { operator: Operator }) {
  const { name, address, email, phone } = operator;
  return (
    <aside aria-labelledby="direkt">
      <h2 id="direkt">{kontakt.directContact.title}</h2>
      <address className="address">
        {name}
        <br />
        <PostalAddressLines address={address} />
      </address>
      <p>
        E-Mail: <a href={`mailto:${email}`}>{email}</a>
        <br />
        Telefon: <a href={phoneLink(phone)}>{phone}</a>
      </p>
      <SampleNotice operator={operator} />
    </aside>
  );
}

function Helpful({ operator }: { operator: Operator }) {
  return (
    <section aria-labelledby="hilfreich">
      <h2 id="hilfreich">{kontakt.helpful.title}</h2>
      <ul className="text-list">
        <Items texts={kontakt.helpful.items} />
      </ul>
      <p>{kontakt.helpful.text(operator)}</p>
    </section>
  );
}

function Particulars() {
  return (
    <section aria-labelledby="angaben">
      <h2 id="angaben">{kontakt.particulars.title}</h2>
      <p data-inhalt="K2">{kontakt.particulars.purpose}</p>
      <p data-inhalt="K3">
        <LinkedText text={kontakt.particulars.deletion} />
      </p>
    </section>
  );
}
