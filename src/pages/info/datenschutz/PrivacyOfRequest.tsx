import type { Operator } from '../../operator.ts';

/** What happens with a request for a talk, an e-mail or a call, and when it is deleted. */
export function PrivacyOfRequest({ operator: { correspondenceMonths } }: { operator: Operator }) {
  return (
    <section aria-labelledby="anfrage">
      <h2 id="anfrage">Wenn Sie ein Erstgespräch anfragen</h2>
      <p>
        Im Formular <a href="/erstgespraech/">Erstgespräch</a> sehen Sie vor dem Senden alles, was übermittelt
        wird. Ihr Browser bewahrt diese Angaben nicht auf. Sie können auch mit Ihrem eigenen Mailprogramm
        schreiben oder anrufen.
      </p>
      <dl className="summary">
        <div>
          <dt>Welche Daten</dt>
          <dd>
            Name, Kommune und E-Mail-Adresse; freiwillig Telefon, Anliegen, Zeiten und die Anlagen, die Sie
            selbst auswählen
          </dd>
        </div>
        <div>
          <dt>Zweck</dt>
          <dd>nur die Bearbeitung Ihrer Anfrage</dd>
        </div>
        <div>
          <dt>Rechtsgrundlage</dt>
          <dd>
            Schritte vor einem Vertrag auf Ihre Anfrage und berechtigtes Interesse daran, sie zu beantworten:
            Art.&nbsp;6 Abs.&nbsp;1 Buchstaben&nbsp;b und&nbsp;f DSGVO
          </dd>
        </div>
        <div>
          <dt>Empfänger</dt>
          <dd>die Betreiber von Website und Postfach, beide im Auftrag</dd>
        </div>
        <div>
          <dt>Pflicht</dt>
          <dd>keine; ohne E-Mail-Adresse oder Telefonnummer ist aber keine Antwort möglich</dd>
        </div>
      </dl>
      <Deadlines months={correspondenceMonths} />
    </section>
  );
}

function Deadlines({ months }: { months: number }) {
  return (
    <>
      <h3>Wann gelöscht wird</h3>
      <ul className="text-list">
        <li>
          Im Versanddienst der Website: sieben Tage nach der Übergabe an das Postfach. Übrig bleibt
          30&nbsp;Tage lang ein Eintrag ohne Angaben zu Ihrer Person.
        </li>
        <li>Lässt sich eine Anfrage nicht zustellen, wird sie nach höchstens 30&nbsp;Tagen gelöscht.</li>
        <li>
          Im Postfach: sobald Ihre Anfrage erledigt ist, spätestens nach {months}&nbsp;Monaten. Kommt ein
          Auftrag zustande, gelten die gesetzlichen Aufbewahrungsfristen.
        </li>
      </ul>
      <p>
        Gegen Missbrauch zählt der Versanddienst, wie viele Anfragen von einem Anschluss kommen. Ihre
        IP-Adresse speichert er dafür nicht.
      </p>
    </>
  );
}
