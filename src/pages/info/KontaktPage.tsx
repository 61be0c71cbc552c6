import { type Operator, phoneLink } from '../operator.ts';
import { PostalAddressLines } from './PostalAddressLines.tsx';
import { SampleNotice } from './SampleNotice.tsx';

/** How to get in touch, what helps, and what happens with the particulars. */
export function KontaktPage({ operator }: { operator: Operator }) {
  return (
    <div className="info">
      <h1>Kontakt</h1>
      <div className="two-columns">
        <div>
          <p className="lead" data-inhalt="K1">
            Steht eine Entscheidung zum IT-Betrieb an, oder wünschen Sie eine Einordnung? Dann fragen Sie ein
            Erstgespräch von 60&nbsp;Minuten an. Das ist unverbindlich
            {operator.firstTalkIsFree && ' und kostenfrei'}.
          </p>
          <p className="actions">
            <a className="button button-primary" href="/erstgespraech/">
              Erstgespräch anfragen
            </a>
          </p>
          <Helpful responseDays={operator.responseDays} />
        </div>
        <DirectContact operator={operator} />
      </div>
      <Particulars />
      <section className="next no-print" aria-labelledby="vorher">
        <h2 id="vorher">Lieber erst selbst schauen?</h2>
        <p>
          In der <a href="/fragen/">Selbsteinschätzung</a> ordnen Sie Ihre IT in etwa 20&nbsp;Minuten selbst
          ein. Sie brauchen dafür keinen Kontakt aufzunehmen, und Ihre Antworten bleiben auf Ihrem Gerät.
        </p>
      </section>
    </div>
  );
}

function DirectContact({ operator }: { operator: Operator }) {
  const { name, address, email, phone } = operator;
  return (
    <aside aria-labelledby="direkt">
      <h2 id="direkt">Direkter Weg</h2>
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

function Helpful({ responseDays }: { responseDays: number }) {
  return (
    <section aria-labelledby="hilfreich">
      <h2 id="hilfreich">Was für die Antwort hilft</h2>
      <ul className="text-list">
        <li>Ihr Name und Ihre Kommune</li>
        <li>in einem Satz: der Anlass, etwa ein Vertragsende oder ein vorliegendes Angebot</li>
        <li>zwei oder drei Zeiten, die Ihnen passen</li>
      </ul>
      <p>
        Bitte senden Sie keine Passwörter und keine Angaben über andere Personen. In der Regel erhalten Sie
        binnen {responseDays}&nbsp;Arbeitstagen eine Antwort.
      </p>
    </section>
  );
}

function Particulars() {
  return (
    <section aria-labelledby="angaben">
      <h2 id="angaben">Was mit Ihren Angaben geschieht</h2>
      <p data-inhalt="K2">
        Ihre Angaben dienen nur dazu, Ihre Anfrage zu bearbeiten. Sie werden nicht für Werbung genutzt und
        nicht verkauft.
      </p>
      <p data-inhalt="K3">
        Gespeichert werden sie nur so lange, wie es für die Antwort nötig ist. Was Sie über das Formular
        senden, wird sieben Tage nach der Übergabe an das Postfach im Versanddienst gelöscht. Die{' '}
        <a href="/datenschutz/#anfrage">Fristen im Einzelnen</a> nennt die Datenschutzerklärung.
      </p>
    </section>
  );
}
