import type { Operator, ServerLogs } from '../../operator.ts';
import { PostalAddressLines } from '../PostalAddressLines.tsx';

/** What happens when somebody merely reads pages. */
export function PrivacyOfVisit({ hosting: { name, address, logs } }: { hosting: Operator['hosting'] }) {
  return (
    <section aria-labelledby="besuch">
      <h2 id="besuch">Wenn Sie Seiten lesen</h2>
      <p>
        Beim Aufruf sendet Ihr Browser Daten, ohne die keine Seite geliefert werden kann. Dazu gehört Ihre
        IP-Adresse, also die Nummer Ihres Internetanschlusses. <LogText logs={logs} />
      </p>
      <p>
        Die Informationsseiten speichern nichts auf Ihrem Gerät. Es gibt keine Cookies, keine Messung des
        Verhaltens und keine eingebetteten Inhalte Dritter.
      </p>
      <dl className="summary">
        <div>
          <dt>Zweck</dt>
          <dd>die Website ausliefern und ihren Betrieb sichern</dd>
        </div>
        <div>
          <dt>Rechtsgrundlage</dt>
          <dd>
            berechtigtes Interesse an einem sicheren Betrieb, Art.&nbsp;6 Abs.&nbsp;1 Buchstabe&nbsp;f DSGVO
          </dd>
        </div>
        <div>
          <dt>Empfänger</dt>
          <dd>
            im Auftrag tätig für den Betrieb der Server:
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

function LogText({ logs }: { logs: ServerLogs }) {
  if (logs.kind === 'none') return 'Ein Protokoll der Aufrufe wird nicht geführt.';
  const address = logs.kind === 'shortened' ? 'eine gekürzte IP-Adresse' : 'die IP-Adresse';
  return `Der Server hält Zeitpunkt, aufgerufene Seite und ${address} fest. Nach ${logs.days}\u00a0Tagen wird dieses Protokoll gelöscht.`;
}
