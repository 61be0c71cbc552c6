/** The words of the page, by the part they stand in. */
export const privacyOfAssessment = {
  section: {
    title: 'Wenn Sie die Selbsteinschätzung nutzen',
    text: 'Beginnen oder öffnen Sie eine [Selbsteinschätzung](/beginnen/), sieht sie nach, ob dieser Browser schon eine enthält. Gespeichert werden Angaben erst, wenn Sie eine Einschätzung beginnen. Übertragen werden sie nicht: Auch Einordnung und PDF berechnet Ihr Gerät.',
    entries: [
      {
        term: 'Was gespeichert wird',
        text: 'Antworten, Notizen, frühere Stände und, wenn Sie ihn eintragen, der Name Ihrer Kommune',
      },
      { term: 'Wo', text: 'nur im Speicher dieses Browsers auf diesem Gerät' },
      {
        term: 'Wer es lesen kann',
        text: 'wer dieses Gerät mit Ihrem Benutzerkonto verwendet, und wer das Gerät verwaltet, zum Beispiel Ihr IT-Dienstleister',
      },
      {
        term: 'Wie lange',
        text: 'bis Sie im Fragebogen „Alle Angaben löschen“ wählen oder die Daten des Browsers löschen; manche Browser löschen nach längerer Pause von selbst',
      },
      {
        term: 'Rechtsgrundlage',
        text: 'Der Speicher ist für den Dienst, den Sie ausdrücklich wünschen, unbedingt erforderlich: §\u00a025 Abs.\u00a02 Nr.\u00a02 des Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes (TDDDG)',
      },
    ],
  },
};
