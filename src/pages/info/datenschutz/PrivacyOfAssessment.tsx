import { SourceNote } from '../SourceNote.tsx';

/** What the questionnaire keeps on the device, and that nothing of it leaves. */
export function PrivacyOfAssessment() {
  return (
    <section aria-labelledby="einschaetzung">
      <h2 id="einschaetzung">Wenn Sie die Selbsteinschätzung nutzen</h2>
      <p>
        Öffnen Sie die <a href="/fragen/">Selbsteinschätzung</a>, sieht sie nach, ob dieser Browser schon eine
        enthält. Gespeichert werden Angaben erst, wenn Sie eine Einschätzung beginnen. Übertragen werden sie
        nicht: Auch Einordnung und PDF berechnet Ihr Gerät.
      </p>
      <dl className="summary">
        <div>
          <dt>Was gespeichert wird</dt>
          <dd>Antworten, Notizen, frühere Stände und, wenn Sie ihn eintragen, der Name Ihrer Kommune</dd>
        </div>
        <div>
          <dt>Wo</dt>
          <dd>nur im Speicher dieses Browsers auf diesem Gerät</dd>
        </div>
        <div>
          <dt>Wer es lesen kann</dt>
          <dd>wer dieses Gerät mit Ihrem Benutzerkonto verwendet</dd>
        </div>
        <div>
          <dt>Wie lange</dt>
          <dd>
            bis Sie im Fragebogen „Alle Angaben löschen“ wählen oder die Daten des Browsers löschen; manche
            Browser löschen nach längerer Pause von selbst
          </dd>
        </div>
        <div>
          <dt>Rechtsgrundlage</dt>
          <dd>
            Der Speicher ist für den Dienst, den Sie ausdrücklich wünschen, unbedingt erforderlich: §&nbsp;25
            Abs.&nbsp;2 Nr.&nbsp;2 des Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes (TDDDG)
          </dd>
        </div>
      </dl>
      <SourceNote ids={['tdddg25']} />
    </section>
  );
}
